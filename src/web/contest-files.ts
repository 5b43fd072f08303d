/** The rows of a contest as files that `./paritrana rank` reads back to the same fingerprint. */
import { compareCodePoints } from '../award/canonical/code-points.ts'
import type { Contest } from '../award/ranking/contest.ts'
import type { Fraction } from '../award/units/fraction.ts'
import { exactText } from '../award/units/rounding.ts'
import { decimalFromHundredths } from '../award/units/hundredths.ts'
import { csvText, xlsxBytes, type SheetToWrite } from '../platform/sheets/write-sheet.ts'
import { download } from './reply.ts'

/** Stands where a file needs a reason and the public needs none. */
const WITHHELD = 'benturan kepentingan'

/** `nilai.csv`, `nilai.xlsx`: one row for each mark, candidates by slug and assessors by seat, in an order that stays. */
export function marksSheet({ category, marks }: Contest): SheetToWrite {
  const sorted = marks.toSorted(
    (a, b) =>
      compareCodePoints(a.candidate, b.candidate) ||
      compareCodePoints(a.assessor, b.assessor) ||
      compareCodePoints(a.criterion, b.criterion),
  )
  const rows = sorted.map(({ candidate, assessor, criterion, markHundredths }) => [
    category.id,
    candidate,
    assessor,
    criterion,
    { number: decimalFromHundredths(markHundredths) },
  ])
  return { name: 'Nilai', rows: [['kategori', 'kandidat', 'penilai', 'kriteria', 'nilai'], ...rows] }
}

/** `angka.csv`: what data criteria were counted from. A value that does not end is told by its two whole numbers. */
export function indicatorsSheet({ category, indicators }: Contest): SheetToWrite {
  const rows = indicators.map(({ candidate, indicator, value, base, asOf, source }) => [
    category.id,
    candidate,
    indicator,
    ...valueCells(value),
    base,
    asOf,
    source,
  ])
  const header = [
    'kategori',
    'kandidat',
    'indikator',
    'nilai',
    'pembilang',
    'penyebut',
    'basis',
    'per_tanggal',
    'sumber',
  ]
  return { name: 'Angka', rows: [header, ...rows] }
}

/** The reader takes a hundred times the share where no value stands. */
function valueCells(value: Fraction): SheetToWrite['rows'][number] {
  const text = exactText(value)
  return text.includes('/')
    ? ['', { number: String(value.numerator) }, { number: String(value.denominator * 100n) }]
    : [{ number: text }, '', '']
}

/** @param reasons `withheld` for the public: why somebody stepped back is about a person, and no rank depends on it. */
export function recusalsSheet({ category, recusals }: Contest, reasons: 'given' | 'withheld'): SheetToWrite {
  const rows = recusals.map(({ candidate, assessor, reason }) => {
    return [category.id, candidate, assessor, reasons === 'given' ? reason : WITHHELD]
  })
  return { name: 'Benturan', rows: [['kategori', 'kandidat', 'penilai', 'alasan'], ...rows] }
}

export function votesSheet({ category, votes }: Contest, minute: string): SheetToWrite {
  const rows = votes.map(({ candidate, order }) => [category.id, candidate, { number: String(order) }, minute])
  return { name: 'Suara', rows: [['kategori', 'kandidat', 'urutan', 'risalah'], ...rows] }
}

export function csvFile(name: string, sheet: SheetToWrite): Response {
  return download(name, 'csv', csvText(sheet))
}

export async function xlsxFile(name: string, sheets: readonly SheetToWrite[]): Promise<Response> {
  return download(name, 'xlsx', await xlsxBytes(sheets))
}
