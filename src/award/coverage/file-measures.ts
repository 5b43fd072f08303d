/** Figures that come from what a candidate handed in: a verifier's value where there is one, else the claim, and said so. */
import type { FundSource } from '../nomination/file-sections.ts'
import type { MeasureName } from '../rulebook/measure-names.ts'
import { fraction, HUNDRED, multiply, add, ZERO, type Fraction } from '../units/fraction.ts'
import type { FileItem } from './measured-facts.ts'
import type { Measure, Measured } from './measured.ts'
import { regulationStep } from './regulation-ladder.ts'

/** The bases of such figures; two candidates' figures always stand on the same one. */
const FILE_BASE = 'CANDIDATE_FILE'
const EMPLOYER_BASE = 'EMPLOYER_REPORT'
const MONTHS_A_YEAR = 12

/** Money of the public, whoever spends it; a company's or a giver's is not. */
const PUBLIC_FUNDS: readonly FundSource[] = ['apbd', 'apbdes', 'dana-desa', 'dbhcht', 'dbh-sawit']

type Counted = { readonly value: number; readonly source: string; readonly checked: boolean }

/** The number that counts in a field of an item: as verified, else as claimed; null where nothing readable stands there. */
function countedIn({ values, verified }: FileItem, field: string): Counted | null {
  const found = verified[field]
  if (found) return { ...found, checked: true }
  const claimed = values[field]
  return typeof claimed === 'number' ? { value: claimed, source: '', checked: false } : null
}

function sectionItems(items: readonly FileItem[], section: string): readonly FileItem[] {
  return items.filter((item) => item.section === section)
}

function measured(value: Fraction, base: string, parts: readonly Counted[]): Measured {
  const source = [...new Set(parts.map((part) => part.source).filter((text) => text !== ''))].join('; ')
  return { known: true, value, base, asOf: '', source, checked: parts.every(({ checked }) => checked) }
}

/** Read off the records of the file; verifiers judge their evidence and record no value of their own. */
function recorded(value: number): Measured {
  return { known: true, value: fraction(BigInt(value)), base: FILE_BASE, asOf: '', source: '', checked: false }
}

const NOT_IN_FILE: Measured = { known: false, reason: 'not_in_file' }

/** One figure of another in percent, both from the same single item; nothing where the whole is nothing. */
function shareIn(items: readonly FileItem[], section: string, part: string, of: string): Measured | null {
  const [item] = sectionItems(items, section)
  const [above, below] = [item && countedIn(item, part), item && countedIn(item, of)]
  if (!above || !below || below.value === 0) return null
  const value = multiply(HUNDRED, fraction(BigInt(above.value), BigInt(below.value)))
  return measured(value, EMPLOYER_BASE, [above, below])
}

/** Months of twelve in percent. */
function monthsIn(
  items: readonly FileItem[],
  section: string,
  field: string,
  good: (months: number) => number,
): Measured {
  const [item] = sectionItems(items, section)
  const months = item && countedIn(item, field)
  if (!months || months.value > MONTHS_A_YEAR) return NOT_IN_FILE
  const value = multiply(HUNDRED, fraction(BigInt(good(months.value)), BigInt(MONTHS_A_YEAR)))
  return measured(value, EMPLOYER_BASE, [months])
}

/** Budget lines of one year that are paid by the public. */
function publicLines(items: readonly FileItem[], year: number): readonly FileItem[] {
  return sectionItems(items, 'anggaran').filter(
    ({ values }) => values['tahun'] === year && PUBLIC_FUNDS.some((fund) => fund === values['sumber']),
  )
}

function sumOf(
  lines: readonly FileItem[],
  each: (line: FileItem) => readonly Counted[] | null,
  of: (parts: readonly Counted[]) => Fraction,
): Measured {
  const counted = lines.flatMap((line) => {
    const parts = each(line)
    return parts ? [parts] : []
  })
  if (counted.length === 0) return NOT_IN_FILE
  return measured(counted.map(of).reduce(add, ZERO), FILE_BASE, counted.flat())
}

function whole(line: FileItem, ...fields: readonly string[]): readonly Counted[] | null {
  const parts = fields.flatMap((field) => countedIn(line, field) ?? [])
  return parts.length === fields.length ? parts : null
}

const single = ([only]: readonly Counted[]) => fraction(BigInt(only?.value ?? 0))

export const fileFigure = {
  /** A company's registered workers of all its workers; null where it is not asked for them. */
  coverage: (items: readonly FileItem[]) => shareIn(items, 'kepesertaan', 'terdaftar', 'pekerja'),
  publicBudget: (items: readonly FileItem[], year: number) =>
    sumOf(publicLines(items, year), (line) => whole(line, 'rupiah'), single),
  /** Ten workers for six months are five worker-years, so that a month of many does not outweigh a year of some. */
  publiclyFundedWorkerYears: (items: readonly FileItem[], year: number) =>
    sumOf(
      publicLines(items, year),
      (line) => whole(line, 'pekerja', 'bulan'),
      ([workers, months]) => fraction(BigInt(workers?.value ?? 0) * BigInt(months?.value ?? 0), BigInt(MONTHS_A_YEAR)),
    ),
}

export const fileMeasures = {
  'publicly-funded-workers': {
    unit: 'heads',
    measure: ({ items }, { year }) => fileFigure.publiclyFundedWorkerYears(items, year),
  },
  'public-budget': { unit: 'rupiah', measure: ({ items }, { year }) => fileFigure.publicBudget(items, year) },
  'regulation-ladder': {
    unit: 'step',
    measure: ({ items }, { year }) => recorded(regulationStep(sectionItems(items, 'peraturan'), year)),
  },
  'enforcement-actions': { unit: 'count', measure: ({ items }, { year }) => enforcementActions(items, year) },
  'compliance-workers': { unit: 'percent', measure: ({ items }) => fileFigure.coverage(items) ?? NOT_IN_FILE },
  'compliance-wages': {
    unit: 'percent',
    measure: ({ items }) => shareIn(items, 'kesiapan', 'upah_dilaporkan', 'upah_dibayar') ?? NOT_IN_FILE,
  },
  'compliance-months-on-time': {
    unit: 'percent',
    measure: ({ items }) => monthsIn(items, 'kesiapan', 'tepat_waktu_bulan', (months) => months),
  },
  'compliance-months-paid': {
    unit: 'percent',
    measure: ({ items }) => monthsIn(items, 'kepesertaan', 'tertunggak_bulan', (months) => MONTHS_A_YEAR - months),
  },
} satisfies Partial<Record<MeasureName, Measure>>

function enforcementActions(items: readonly FileItem[], year: number): Measured {
  return sumOf(
    sectionItems(items, 'penegakan').filter(({ values }) => values['tahun'] === year),
    (line) => whole(line, 'kunjungan', 'peringatan', 'sanksi'),
    (parts) => fraction(BigInt(parts.reduce((sum, { value }) => sum + value, 0))),
  )
}
