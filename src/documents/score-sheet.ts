/** Mark sheets to print for a day without network: one candidate and one assessor a page, nothing to add up by hand. */
import type { AdoptedResultFacts, CandidateFacts, CriterionFacts } from './adopted-result-facts.ts'
import { awardWords, fileDate, roleWord, seatCode, tidied } from './fact-words.ts'
import type { AwardWords } from './fact-words.ts'
import { assert } from '../award/result.ts'
import type { Day } from '../award/units/dates.ts'
import { writtenDate } from '../wording/dates.ts'
import type { WrittenDate } from '../wording/dates.ts'
import { decimalInFigures } from '../wording/numbers.ts'

export type ScoreSheetFacts = {
  readonly season: AdoptedResultFacts['season']
  readonly letterhead: AdoptedResultFacts['letterhead']
  readonly panel: Pick<AdoptedResultFacts['panel'], 'seats'>
  readonly category: {
    readonly name: string
    readonly criteria: readonly (Pick<CriterionFacts, 'name' | 'weight' | 'source'> & { readonly scaleMax: string })[]
  }
  /** The day of judging; null leaves a dotted line. */
  readonly day: Day | null
  readonly rulebookFingerprint: string
  /** At least one. */
  readonly sheets: readonly BlankSheet[]
}

export type BlankSheet = {
  readonly candidate: CandidateFacts
  /** Seat id of the assessor. */
  readonly seat: string
  /** Unique for this pair, such as `01-P6`. */
  readonly number: string
  /** The screen on which the sheet is received into the system; its QR spares the secretary a search. */
  readonly url: string
}

export type ScoreSheet = {
  readonly paper: 'score-sheet'
  readonly shape: 2
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly award: AwardWords
  readonly category: string
  readonly date: WrittenDate | null
  /** A page each; the QR codes are counted like them. */
  readonly sheets: readonly {
    readonly number: string
    readonly candidate: string
    readonly seat: {
      readonly code: string
      readonly role: string
      readonly unsur: string
      readonly name: string | null
    }
  }[]
  /** `boxes` = digits before the comma; two boxes stand behind it. */
  readonly criteria: readonly {
    readonly name: string
    readonly weight: string
    readonly scaleMax: string
    readonly boxes: number
  }[]
  /** Which criteria come from data and are not marked here; null when none. */
  readonly dataNote: string | null
  readonly rulebook: string
  readonly proof: null
}

/** Printed together with the addresses of the sheets, in their order. */
export function scoreSheet(recorded: ScoreSheetFacts): ScoreSheet {
  const facts = tidied(recorded)
  const { season, letterhead, category, panel } = facts
  return {
    paper: 'score-sheet',
    shape: 2,
    status: 'final',
    example: season.example,
    issuer: letterhead.issuer,
    fileDate: fileDate(facts.day, season),
    date: facts.day && writtenDate(facts.day),
    letterhead: { lines: letterhead.lines },
    award: awardWords(season),
    category: category.name,
    sheets: facts.sheets.map(({ candidate, seat: id, number }) => {
      const seat = panel.seats.find((known) => known.id === id)
      assert(seat, `a seat of the panel: ${id}`)
      const code = seatCode(panel.seats, id)
      return {
        number,
        candidate: candidate.name,
        seat: { code, role: roleWord(seat), unsur: seat.unsur, name: seat.name },
      }
    }),
    criteria: category.criteria.filter(({ source }) => source === 'panel').map(markedCriterion),
    dataNote: dataNote(facts),
    rulebook: `${facts.rulebookFingerprint.slice(0, 'sha256:'.length + 16)}…`,
    proof: null,
  }
}

function markedCriterion({ name, weight, scaleMax }: ScoreSheetFacts['category']['criteria'][number]) {
  const boxes = scaleMax.split('.')[0]!.length
  return { name, weight: decimalInFigures(weight), scaleMax: decimalInFigures(scaleMax), boxes }
}

function dataNote({ category }: ScoreSheetFacts): string | null {
  const fromData = category.criteria.filter(({ source }) => source === 'indicator')
  if (fromData.length === 0) return null
  const named = fromData.map(({ name, weight }) => `${name} (bobot ${decimalInFigures(weight)})`).join(', ')
  return `Dinilai dari data, bukan di lembar ini: ${named}.`
}
