/** How papers name the things of a result: the award, a seat, a candidate, a fingerprint. */
import { assert } from '../award/result.ts'
import type { AdoptedResultFacts, DecreeFacts, SeasonFacts, SeatFacts } from './adopted-result-facts.ts'
import { day } from '../award/units/dates.ts'
import type { Day } from '../award/units/dates.ts'
import { dateInFigures } from '../wording/dates.ts'

export const AWARD_NAME = 'Penghargaan Jaminan Sosial Ketenagakerjaan (Paritrana Award)'
export const EXAMPLE_MARK = 'CONTOH, bukan dokumen resmi'

export type AwardWords = {
  readonly name: string
  readonly tier: string
  readonly label: string
  readonly period: string
}

export function awardWords(season: SeasonFacts): AwardWords {
  const { assessmentYear: year } = season
  const period = `1 Januari ${year} sampai dengan 31 Desember ${year}`
  return { name: AWARD_NAME, tier: season.tier, label: labelWords(season.label), period }
}

/** The award's name stands before it: of "Paritrana Award 2025" only the year is left to say. */
function labelWords(label: string): string {
  const year = /^(?:Paritrana Award )?(\d{4})$/.exec(label)?.[1]
  return year ? `Tahun ${year}` : /^tahun /i.test(label) ? label : `Musim ${label}`
}

/**
 * The day in the properties of the file, which PDF/A demands. A paper is a function of its facts and knows no clock:
 * one without a day of its own takes the first day on which its season could be judged.
 */
export function fileDate(known: Day | null, season: SeasonFacts): Day {
  return known ?? day(`${season.assessmentYear + 1}-01-01`)
}

export function decreeWords(decree: DecreeFacts): string {
  return `Keputusan ${decree.issuer} Nomor ${decree.number} tanggal ${dateInFigures(decree.date)}`
}

/** P1 to Pn in the order of the panel, scoring or not: short enough for the head of a narrow column. */
export function seatCode(seats: readonly SeatFacts[], seat: string): string {
  const at = seats.findIndex((known) => known.id === seat)
  assert(at >= 0, `a seat of the panel: ${seat}`)
  return `P${at + 1}`
}

/** "Ketua (Sekretaris Daerah)", "Anggota P5 (Unsur serikat pekerja)" */
export function seatWords(facts: AdoptedResultFacts, seat: string): string {
  const code = seatCode(facts.panel.seats, seat)
  const { chair, secretary, unsur } = facts.panel.seats.find((known) => known.id === seat)!
  return chair || secretary ? `${roleWord({ chair, secretary })} (${unsur})` : `Anggota ${code} (${unsur})`
}

export function roleWord(seat: Pick<SeatFacts, 'chair' | 'secretary'>): string {
  return seat.chair ? 'Ketua' : seat.secretary ? 'Sekretaris' : 'Anggota'
}

export function candidateName(facts: AdoptedResultFacts, slug: string): string {
  const known = [...facts.standings, ...facts.unranked].find(({ candidate }) => candidate.slug === slug)
  assert(known, `a candidate of the category: ${slug}`)
  return known.candidate.name
}

export type PaperProof = {
  readonly fingerprint: string
  readonly rulebook: string
  readonly url: string
  /** The first eight digits in two groups, for the foot of each page: "7c1e 42ab". */
  readonly short: string
}

export function proofOf(
  facts: Pick<AdoptedResultFacts, 'fingerprint' | 'rulebookFingerprint'>,
  url: string | null,
): PaperProof | null {
  if (url === null) return null
  const digits = /^sha256:([0-9a-f]{64})$/.exec(facts.fingerprint)?.[1]
  assert(digits, `a fingerprint: ${facts.fingerprint}`)
  const short = `${digits.slice(0, 4)} ${digits.slice(4, 8)}`
  return { fingerprint: facts.fingerprint, rulebook: facts.rulebookFingerprint, url, short }
}

/**
 * Line ends and runs of spaces become one space, so a name stays on its line. Codes that draw nothing are left out:
 * some turn the reading order around, and a name must read as it was recorded. All else is printed as it stands.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
}

/** The facts with every text on one line, whoever typed it. */
export function tidied<Facts>(facts: Facts): Facts {
  if (typeof facts === 'string') return onOneLine(facts) as Facts
  if (Array.isArray(facts)) return facts.map(tidied) as Facts
  if (facts === null || typeof facts !== 'object') return facts
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, tidied(value)])) as Facts
}
