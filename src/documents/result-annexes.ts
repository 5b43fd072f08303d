/** The two annexes of the berita acara: points for each criterion, and the totals of each assessor. */
import type { AdoptedResultFacts, StandingFacts } from './adopted-result-facts.ts'
import { seatCode } from './fact-words.ts'
import { decimalInFigures } from '../wording/numbers.ts'

const NONE = '–'
const UNSIGNED = '×'

export type Recap = {
  readonly category: string
  readonly criteria: readonly { readonly name: string; readonly weight: string }[]
  readonly rows: readonly {
    readonly name: string
    readonly points: readonly string[]
    readonly total: string
    readonly rank: string
    readonly note: string
  }[]
}

export type Matrix = {
  readonly seats: readonly string[]
  readonly groups: readonly {
    readonly category: string
    readonly rows: readonly { readonly name: string; readonly totals: readonly string[]; readonly total: string }[]
  }[]
  readonly note: string
}

export function recap(facts: AdoptedResultFacts): Recap {
  const { name, criteria } = facts.category
  return {
    category: name,
    criteria: criteria.map((criterion) => ({ name: criterion.name, weight: decimalInFigures(criterion.weight) })),
    rows: [...facts.standings.map((standing) => recapRow(facts, standing)), ...unrankedRows(facts)],
  }
}

function recapRow(facts: AdoptedResultFacts, standing: StandingFacts): Recap['rows'][number] {
  const pointsOf = new Map(standing.criteria.map(({ id, points }) => [id, decimalInFigures(points)]))
  return {
    name: standing.candidate.name,
    points: facts.category.criteria.map(({ id }) => pointsOf.get(id) ?? NONE),
    total: decimalInFigures(standing.total),
    rank: String(standing.rank),
    note: [standing.rankWord, tieNote(facts, standing)].filter((part) => part !== null).join('; ') || NONE,
  }
}

function tieNote(facts: AdoptedResultFacts, { tieBrokenBy }: StandingFacts): string | null {
  if (tieBrokenBy === null) return null
  if (tieBrokenBy === 'plenary') return 'urutan diputus rapat pleno'
  const criterion = facts.category.criteria.find(({ id }) => id === tieBrokenBy)
  return `urutan ditentukan kriteria ${criterion?.name ?? tieBrokenBy}`
}

function unrankedRows(facts: AdoptedResultFacts): Recap['rows'][number][] {
  const points = facts.category.criteria.map(() => NONE)
  return facts.unranked.map(({ candidate, reason }) => ({
    name: candidate.name,
    points,
    total: NONE,
    rank: NONE,
    note: `tidak diperingkat: ${reason}`,
  }))
}

export function matrix(facts: AdoptedResultFacts): Matrix {
  const scoring = facts.panel.seats.filter(({ scores }) => scores)
  const ranked = facts.standings.map((standing) => ({
    name: standing.candidate.name,
    totals: scoring.map(({ id }) => sheetTotal(facts, standing, id)),
    total: decimalInFigures(standing.total),
  }))
  return {
    seats: scoring.map(({ id }) => seatCode(facts.panel.seats, id)),
    groups: [{ category: facts.category.name, rows: ranked }],
    note: matrixNote(facts),
  }
}

function sheetTotal(facts: AdoptedResultFacts, standing: StandingFacts, seat: string): string {
  const sheet = standing.assessors.find((assessor) => assessor.seat === seat)
  if (!sheet) return absence(facts, standing.candidate.slug, seat)
  const figures = decimalInFigures(sheet.total)
  return sheet.dropped ? `(${figures})` : figures
}

function absence(facts: AdoptedResultFacts, slug: string, seat: string): string {
  const unsigned = facts.unsignedSheets.some((sheet) => sheet.seat === seat && sheet.candidate === slug)
  return unsigned ? UNSIGNED : NONE
}

function matrixNote(facts: AdoptedResultFacts): string {
  const scoring = facts.panel.seats.filter(({ scores }) => scores)
  const silent = facts.panel.seats.filter(({ scores }) => !scores)
  const cells = facts.standings.flatMap((standing) => scoring.map(({ id }) => sheetTotal(facts, standing, id)))
  return [
    `${scoring.map(({ id, unsur }) => `${seatCode(facts.panel.seats, id)} ${unsur}`).join('; ')}.`,
    ...silent.map(({ id, unsur }) => `${seatCode(facts.panel.seats, id)} (${unsur}) tidak memberi nilai.`),
    ...(cells.some((cell) => cell.startsWith('(')) ? ['Angka dalam kurung tidak ikut dihitung.'] : []),
    ...(cells.includes(NONE)
      ? [`Tanda ${NONE} berarti tidak ada lembar nilai, antara lain karena benturan kepentingan.`]
      : []),
    ...(facts.unsignedSheets.length > 0 ? [`Tanda ${UNSIGNED} berarti lembar nilai tidak ditandatangani.`] : []),
  ].join(' ')
}
