import { businessCheckWords, businessFlawSentence, missingSentence } from '../../wording/business-check.ts'
import { businessChecks, businessFrom, type BusinessDraft, readinessOf } from '../../award/nomination/business-check.ts'
import { assert } from '../../award/result.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { BusinessCheckPage, businessCheckFields as fields, type BusinessCheckView } from './business-check.page.tsx'

const typed: BusinessDraft = {
  sizeClass: 'medium',
  sector: 'trade_services',
  workers: '1.250',
  registered: '1.200',
  wagesPaid: '5.000.000.000',
  wagesReported: '',
  monthsOwed: '0',
  monthsOnTime: '11',
  reporting: 'ya',
  partners: 'tidak',
  programmes: ['jkk', 'jkm', 'jht'],
}

const blank: BusinessCheckView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  seasonHref: '/hasil/penilaian-2026/provinsi-contoh',
  action: '/periksa-usaha/penilaian-2026/provinsi-contoh',
  registerHref: '/daftar-diri/penilaian-2026/provinsi-contoh',
  typed: {
    sizeClass: '',
    sector: '',
    workers: '',
    registered: '',
    wagesPaid: '',
    wagesReported: '',
    monthsOwed: '',
    monthsOnTime: '',
    reporting: '',
    partners: '',
    programmes: [],
  },
  result: null,
  errors: [],
}

function result({ language }: Frame, draft: BusinessDraft): NonNullable<BusinessCheckView['result']> {
  const words = businessCheckWords[language]
  const read = businessFrom(draft)
  assert(read.ok, 'the example can be read')
  const checks = businessChecks(read.value)
  const shown = (condition: boolean) =>
    checks
      .filter((check) => check.condition === condition)
      .map((check) => ({
        label: words.checks[check.id],
        is: words.is[check.is],
        shape: ({ met: 'done', unmet: condition ? 'stop' : 'part', unknown: 'open' } as const)[check.is],
        todo: missingSentence(check, language),
      }))
  return {
    verdict: readinessOf(checks),
    conditions: shown(true),
    pluses: shown(false),
    categories: ['Perusahaan Besar dan Menengah'],
    closed: [{ name: 'Usaha Kecil dan Mikro', because: 'Hanya untuk badan usaha berukuran mikro atau kecil.' }],
    done: 4,
    of: 12,
    sections: [
      { title: 'Pimpinan dan kontak', left: words.fieldsLeft(5), shape: 'open' },
      { title: 'Kepesertaan pekerja', left: words.fieldsLeft(0), shape: 'done' },
      { title: 'Inovasi', left: words.ifAny, shape: 'open' },
    ],
    evidence: [
      { name: 'Sertifikat kepesertaan', required: true },
      { name: 'Catatan CSR', required: false },
    ],
  }
}

export const businessCheckExamples: Examples = {
  page: 'business-check',
  examples: {
    kosong: (frame) => <BusinessCheckPage frame={frame} view={blank} />,
    ditolak: (frame) => {
      const errors = [
        { field: fields.sizeClass, text: businessFlawSentence({ code: 'size_class_missing' }, frame.language) },
        {
          field: fields.registered,
          text: businessFlawSentence({ code: 'more_registered_than_workers' }, frame.language),
        },
      ]
      const view = { ...blank, typed: { ...typed, sizeClass: '', registered: '2.000' }, errors }
      return <BusinessCheckPage frame={frame} view={view} />
    },
    'belum-siap': (frame) => (
      <BusinessCheckPage frame={frame} view={{ ...blank, typed, result: result(frame, typed) }} />
    ),
    siap: (frame) => {
      const ready = {
        ...typed,
        registered: '1250',
        wagesReported: typed.wagesPaid,
        programmes: ['jkk', 'jkm', 'jht', 'jp'],
      }
      const view = { ...blank, typed: ready, registerHref: null, result: result(frame, ready) }
      return <BusinessCheckPage frame={frame} view={view} />
    },
  },
}
