/**
 * The file of employers: what its columns are called in English and Indonesian, and the words its cells may hold.
 * Long: one row per employer and month. Wide: one row per employer with twelve numbered groups of columns.
 */
import { PROGRAMMES, type Programme } from '../nomination/business-check.ts'
import { SECTORS, SIZE_CLASSES } from '../people/organisation.ts'
import { sectorMeant, sizeMeant } from '../nomination/candidate-table.columns.ts'
import type { TableColumns } from '../units/table-header.ts'
import { MONTHS } from './payments.ts'

/** What is said once of an employer; in the long form a later row may repeat it or leave it empty. */
export const FACT_COLUMNS = [
  'number',
  'name',
  'place',
  'sector',
  'size',
  'workers_reported',
  'workers_actual',
  'wages_reported',
  'wages_actual',
  'minimum_wage',
  'programmes',
] as const
export type FactColumn = (typeof FACT_COLUMNS)[number]

export const PAYMENT_COLUMNS = ['due', 'paid', 'amount_due', 'amount_paid'] as const
export type PaymentColumn = (typeof PAYMENT_COLUMNS)[number]

const FACT_NAMES: Readonly<Record<FactColumn, readonly string[]>> = {
  number: ['number', 'registration_number', 'nomor', 'npp', 'nomor_pendaftaran', 'nomor_perusahaan'],
  name: ['name', 'nama', 'employer', 'perusahaan', 'pemberi_kerja'],
  place: ['place', 'place_code', 'wilayah', 'kode_wilayah'],
  sector: ['sector', 'sektor'],
  size: ['size', 'skala', 'ukuran'],
  workers_reported: ['workers_reported', 'pekerja_dilaporkan', 'tk_dilaporkan'],
  workers_actual: ['workers_actual', 'pekerja_sebenarnya', 'tk_sebenarnya'],
  wages_reported: ['wages_reported', 'upah_dilaporkan'],
  wages_actual: ['wages_actual', 'upah_sebenarnya'],
  minimum_wage: ['minimum_wage', 'upah_minimum'],
  programmes: ['programmes', 'programs', 'program'],
}

const PAYMENT_NAMES: Readonly<Record<PaymentColumn, readonly string[]>> = {
  due: ['due', 'due_date', 'jatuh_tempo'],
  paid: ['paid', 'paid_date', 'dibayar', 'tanggal_bayar'],
  amount_due: ['amount_due', 'iuran_terutang', 'iuran'],
  amount_paid: ['amount_paid', 'iuran_dibayar', 'jumlah_bayar'],
}

export const LONG_COLUMNS: TableColumns = {
  names: { ...FACT_NAMES, month: ['month', 'bulan'], ...PAYMENT_NAMES },
  required: ['number', 'name', 'month', 'due', 'paid'],
}

/** `paid_3`, in Indonesian `dibayar_3`. */
export function wideColumn(column: PaymentColumn, month: number): string {
  return `${column}_${month}`
}

export const WIDE_COLUMNS: TableColumns = {
  names: { ...FACT_NAMES, ...wideNames() },
  required: ['number', 'name', 'due_1', 'paid_1'],
}

function wideNames(): Record<string, readonly string[]> {
  const numbered = PAYMENT_COLUMNS.flatMap((column) =>
    Array.from({ length: MONTHS }, (_, index) => {
      const names = PAYMENT_NAMES[column].map((name) => `${name}_${index + 1}`)
      return [wideColumn(column, index + 1), names] as const
    }),
  )
  return Object.fromEntries(numbered)
}

/** Null for a word that is no size. */
export function sizeIn(text: string) {
  const meant = sizeMeant(text.replace(/^usaha /i, ''))
  return SIZE_CLASSES.find((known) => known === meant) ?? null
}

/** A sector that nobody here knows stays as it was written. */
export function sectorIn(text: string): string {
  const meant = sectorMeant(text)
  return SECTORS.find((known) => known === meant) ?? text
}

/** `JKK, JKM; JHT`, `jkk+jkm` or `JKK JKM`: the programmes, and the words that are none. */
export function programmesNamed(text: string): {
  readonly known: readonly Programme[]
  readonly unknown: readonly string[]
} {
  const words = text
    .toLowerCase()
    .split(/[\s,;+/&|]+/)
    .filter((word) => word !== '' && word !== 'dan' && word !== 'and')
  const known = PROGRAMMES.filter((programme) => words.includes(programme))
  return { known, unknown: words.filter((word) => !PROGRAMMES.some((programme) => programme === word)) }
}
