/** "Rekap nilai" as sheets of typed cells; whoever writes the file keeps texts from running as formulas. */
import { EXAMPLE_MARK, candidateName, seatCode, tidied } from './fact-words.ts'
import type { AdoptedResultFacts, StandingFacts } from './adopted-result-facts.ts'
import { dateInFigures, writtenInstant } from '../wording/dates.ts'

/** A decimal keeps its point and its decimals: `{ decimal: '84.50' }`. */
export type SheetCell = string | { readonly decimal: string } | null
export type RecapSheet = {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export function scoreRecap(recorded: AdoptedResultFacts): RecapSheet[] {
  const facts = tidied(recorded)
  return [summary(facts), assessorTotals(facts), criterionDetails(facts), explanation(facts)]
}

function summary(facts: AdoptedResultFacts): RecapSheet {
  const { criteria } = facts.category
  const points = criteria.map(({ name, weight }) => `${name} (bobot ${weight.replace('.', ',')})`)
  const ranked = facts.standings.map((standing): SheetCell[] => [
    number(standing.rank),
    standing.rankWord,
    standing.candidate.name,
    decimal(standing.total),
    ...criteria.map(({ id }) => pointsOf(standing, id)),
    tieWords(facts, standing),
  ])
  const unranked = facts.unranked.map(({ candidate, reason }): SheetCell[] => [
    null,
    null,
    candidate.name,
    null,
    ...criteria.map(() => null),
    `tidak diperingkat: ${reason}`,
  ])
  const columns = ['Peringkat', 'Predikat', 'Kandidat', 'Nilai akhir', ...points, 'Keterangan']
  return { name: 'Rekap', columns, rows: [...ranked, ...unranked] }
}

function pointsOf(standing: StandingFacts, id: string): SheetCell {
  const found = standing.criteria.find((criterion) => criterion.id === id)
  return found ? decimal(found.points) : null
}

function tieWords({ category }: AdoptedResultFacts, { tieBrokenBy }: StandingFacts): string | null {
  if (tieBrokenBy === null) return null
  if (tieBrokenBy === 'plenary') return 'nilai sama, urutan diputus rapat pleno'
  const criterion = category.criteria.find(({ id }) => id === tieBrokenBy)
  return `nilai sama, urutan ditentukan kriteria ${criterion?.name ?? tieBrokenBy}`
}

function assessorTotals(facts: AdoptedResultFacts): RecapSheet {
  const unsurOf = new Map(facts.panel.seats.map(({ id, unsur }) => [id, unsur]))
  const counted = facts.standings.flatMap(({ candidate, assessors }) =>
    assessors.map(({ seat, total, dropped }): SheetCell[] => [
      candidate.name,
      seatCode(facts.panel.seats, seat),
      unsurOf.get(seat)!,
      decimal(total),
      dropped ? 'tidak dihitung (tertinggi atau terendah)' : 'dihitung',
    ]),
  )
  const without = [
    ...facts.recusals.map((row) => ({ ...row, why: 'benturan kepentingan' })),
    ...facts.unsignedSheets.map((row) => ({ ...row, why: 'tidak ditandatangani' })),
  ].map(({ seat, candidate, reason, why }): SheetCell[] => [
    candidateName(facts, candidate),
    seatCode(facts.panel.seats, seat),
    unsurOf.get(seat)!,
    null,
    `${why}: ${reason}`,
  ])
  const columns = ['Kandidat', 'Kursi', 'Unsur', 'Nilai lembar', 'Keterangan']
  return { name: 'Nilai penilai', columns, rows: [...counted, ...without] }
}

function criterionDetails(facts: AdoptedResultFacts): RecapSheet {
  const named = new Map(facts.category.criteria.map((criterion) => [criterion.id, criterion]))
  const rows = facts.standings.flatMap(({ candidate, rank, criteria }) =>
    criteria.map(({ id, points, weight, contribution }): SheetCell[] => [
      number(rank),
      candidate.name,
      named.get(id)?.name ?? id,
      named.get(id)?.source === 'indicator' ? 'data' : 'penilai',
      decimal(points),
      decimal(weight),
      decimal(contribution),
    ]),
  )
  const columns = ['Peringkat', 'Kandidat', 'Kriteria', 'Sumber', 'Nilai', 'Bobot', 'Sumbangan']
  return { name: 'Rincian kriteria', columns, rows }
}

function explanation(facts: AdoptedResultFacts): RecapSheet {
  const { season, category, plenary } = facts
  const rows: (readonly [string, string | null])[] = [
    ...(season.example ? [['Status', EXAMPLE_MARK] as const] : []),
    ...(facts.status === 'draft' ? [['Status', 'RANCANGAN'] as const] : []),
    ['Musim', season.label],
    ['Tingkat', season.tier],
    ['Tahun penilaian', String(season.assessmentYear)],
    ['Kategori', category.name],
    ['Cara menggabungkan lembar nilai', AGGREGATION[category.aggregation]],
    ['Berita acara', plenary.number],
    ['Tanggal rapat pleno', plenary.day && dateInFigures(plenary.day)],
    ['Ditetapkan', facts.adoptedAt && writtenInstant(facts.adoptedAt, season.zone)],
    ['Sidik hasil', facts.fingerprint],
    ['Sidik juknis', facts.rulebookFingerprint],
    ['Periksa di', facts.url],
  ]
  return { name: 'Keterangan', columns: ['Hal', 'Isi'], rows }
}

const AGGREGATION = {
  mean: 'rata-rata',
  trimmed: 'rata-rata terpangkas (tanpa satu tertinggi dan satu terendah bila ada sekurang-kurangnya 5 lembar)',
  adjusted: 'rata-rata yang disesuaikan dengan kecenderungan penilai',
}

function decimal(text: string): SheetCell {
  return { decimal: text }
}

function number(count: number): SheetCell {
  return { decimal: String(count) }
}
