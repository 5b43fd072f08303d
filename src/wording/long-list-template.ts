/** The template for employers: its head in both languages, and two invented employers. */
import type { InBoth } from './language.ts'

type ExampleEmployer = {
  readonly facts: readonly string[]
  /** The day of the month of each payment, twelve of them; null where nothing was paid. */
  readonly paidDays: readonly (string | null)[]
}

const ON_TIME = Array.from({ length: 12 }, () => '10')
const EMPLOYERS = (sizes: readonly [string, string]): readonly ExampleEmployer[] => [
  {
    facts: [
      'CTH0001',
      'CONTOH PT Satu',
      '61.71',
      '',
      sizes[0],
      '420',
      '420',
      '2310000000',
      '2310000000',
      'JKK, JKM, JHT, JP',
    ],
    paidDays: ON_TIME,
  },
  {
    facts: ['CTH0002', 'CONTOH CV Dua', '61.01', '', sizes[1], '15', '18', '48000000', '57600000', 'JKK, JKM, JHT'],
    paidDays: [...ON_TIME.slice(0, 10), '20', null],
  },
]

export const longListTemplate: InBoth<{
  readonly name: string
  readonly head: readonly string[]
  readonly employers: readonly ExampleEmployer[]
}> = {
  id: {
    name: 'Pemberi kerja',
    head: [
      'nomor',
      'nama',
      'kode_wilayah',
      'sektor',
      'skala',
      'pekerja_dilaporkan',
      'pekerja_sebenarnya',
      'upah_dilaporkan',
      'upah_sebenarnya',
      'program',
      'bulan',
      'jatuh_tempo',
      'dibayar',
    ],
    employers: EMPLOYERS(['besar', 'kecil']),
  },
  en: {
    name: 'Employers',
    head: [
      'number',
      'name',
      'place',
      'sector',
      'size',
      'workers_reported',
      'workers_actual',
      'wages_reported',
      'wages_actual',
      'programmes',
      'month',
      'due',
      'paid',
    ],
    employers: EMPLOYERS(['large', 'small']),
  },
}
