/** A mark sheet to print for a day without network: one candidate, one assessor, nothing to add up by hand. */
import type { AdoptedResultFacts, CandidateFacts, CriterionFacts } from './adopted-result-facts.ts'
import { awardWords, fileDate, roleWord, seatCode, tidied } from './fact-words.ts'
import type { AwardWords } from './fact-words.ts'
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
  readonly candidate: CandidateFacts
  /** Seat id of the assessor. */
  readonly seat: string
  /** The day of judging; null leaves a dotted line. */
  readonly day: Day | null
  /** Unique for this pair, such as `KK-01-P6`. */
  readonly number: string
  readonly rulebookFingerprint: string
  /** The screen on which the sheet is copied into the system; its QR spares the typist a search. */
  readonly url: string | null
}

export type ScoreSheet = {
  readonly paper: 'score-sheet'
  readonly shape: 1
  readonly status: 'final'
  readonly example: boolean
  readonly issuer: string
  readonly fileDate: Day
  readonly letterhead: { readonly lines: readonly string[] }
  readonly number: string
  readonly award: AwardWords
  readonly candidate: string
  readonly category: string
  readonly date: WrittenDate | null
  readonly seat: {
    readonly code: string
    readonly role: string
    readonly unsur: string
    readonly name: string | null
  }
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
  readonly proof: { readonly url: string } | null
}

export function scoreSheet(recorded: ScoreSheetFacts): ScoreSheet {
  const facts = tidied(recorded)
  const { season, letterhead, category, number, url, panel } = facts
  const seat = panel.seats.find(({ id }) => id === facts.seat)
  const code = seatCode(panel.seats, facts.seat)
  return {
    paper: 'score-sheet',
    shape: 1,
    status: 'final',
    example: season.example,
    issuer: letterhead.issuer,
    fileDate: fileDate(facts.day, season),
    date: facts.day && writtenDate(facts.day),
    letterhead: { lines: letterhead.lines },
    number,
    award: awardWords(season),
    candidate: facts.candidate.name,
    category: category.name,
    seat: { code, role: roleWord(seat!), unsur: seat!.unsur, name: seat!.name },
    criteria: category.criteria.filter(({ source }) => source === 'panel').map(markedCriterion),
    dataNote: dataNote(facts),
    rulebook: `${facts.rulebookFingerprint.slice(0, 'sha256:'.length + 16)}…`,
    proof: url === null ? null : { url },
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
