/**
 * Calibration: before the day, every scoring seat of a category marks one invented dossier alone, and only then sees how far
 * apart all of them are. Nothing of it enters a ranking.
 */
import { accept, refuse, type Result } from '../result.ts'
import type { Instant } from '../units/dates.ts'
import type { Decimal } from '../units/decimal.ts'
import { fraction, mean } from '../units/fraction.ts'
import type { Hundredths } from '../units/hundredths.ts'
import { roundedText } from '../units/rounding.ts'
import { markFlaw, type Mark, type MarkFlaw, missingMarks, type SheetCriterion } from './mark-sheet.ts'

export type SampleDossier = { readonly title: string; readonly dossier: string }

/** One sample dossier of a category, scored once by everybody. Counted from 1. */
export type CalibrationRound = SampleDossier & {
  readonly round: number
  readonly openedAt: Instant
  readonly endedAt: Instant | null
}

/** What one seat gave; it stays as it was sent. */
export type SampleMarks = { readonly seat: string; readonly sentAt: Instant; readonly marks: readonly Mark[] }

export const SAMPLE_TITLE_MAX = 200
export const SAMPLE_DOSSIER_MAX = 20_000
/** Below it there is nothing to compare. */
export const SENT_LEAST = 2

export type OpenCalibrationRefusal =
  | { readonly code: 'category_already_closed'; readonly closedAt: Instant }
  | { readonly code: 'calibration_running'; readonly round: number }
  | { readonly code: 'sample_title_missing' }
  | { readonly code: 'sample_title_too_long'; readonly charactersMax: number }
  | { readonly code: 'sample_dossier_missing' }
  | { readonly code: 'sample_dossier_too_long'; readonly charactersMax: number }

/** @returns the round that begins, with its texts as they will stand. */
export function openedCalibration(
  rounds: readonly CalibrationRound[],
  sample: SampleDossier,
  closedAt: Instant | null,
): Result<SampleDossier & { readonly round: number }, OpenCalibrationRefusal> {
  if (closedAt) return refuse({ code: 'category_already_closed', closedAt })
  const running = rounds.find(({ endedAt }) => endedAt === null)
  if (running) return refuse({ code: 'calibration_running', round: running.round })
  const title = sample.title.trim()
  const dossier = sample.dossier.trim()
  if (title === '') return refuse({ code: 'sample_title_missing' })
  if (title.length > SAMPLE_TITLE_MAX) return refuse({ code: 'sample_title_too_long', charactersMax: SAMPLE_TITLE_MAX })
  if (dossier === '') return refuse({ code: 'sample_dossier_missing' })
  if (dossier.length > SAMPLE_DOSSIER_MAX) {
    return refuse({ code: 'sample_dossier_too_long', charactersMax: SAMPLE_DOSSIER_MAX })
  }
  return accept({ round: rounds.length + 1, title, dossier })
}

export type SampleMarksRefusal =
  | { readonly code: 'calibration_ended' }
  | { readonly code: 'sample_already_marked' }
  | { readonly code: 'marks_missing'; readonly criteria: readonly string[] }
  | MarkFlaw

/** Marks of a sample are sent once and whole: whoever saw the others' could no longer mark alone. */
export function checkedSampleMarks(
  round: CalibrationRound,
  sent: readonly Pick<SampleMarks, 'seat'>[],
  given: { readonly seat: string; readonly marks: readonly Mark[]; readonly criteria: readonly SheetCriterion[] },
): Result<readonly Mark[], SampleMarksRefusal> {
  if (round.endedAt !== null) return refuse({ code: 'calibration_ended' })
  if (sent.some(({ seat }) => seat === given.seat)) return refuse({ code: 'sample_already_marked' })
  const flaw = markFlaw(given.criteria, given.marks)
  if (flaw) return refuse(flaw)
  const criteria = missingMarks(given)
  return criteria.length > 0 ? refuse({ code: 'marks_missing', criteria }) : accept(given.marks)
}

/** The seats that are still to send, of those that somebody holds. With none left the round ends by itself. */
export function seatsToSend(held: readonly string[], sent: readonly Pick<SampleMarks, 'seat'>[]): readonly string[] {
  return held.filter((seat) => !sent.some((given) => given.seat === seat))
}

export type EndCalibrationRefusal =
  | { readonly code: 'calibration_ended' }
  | { readonly code: 'too_few_sent'; readonly sent: number; readonly least: number }

export function endedCalibration(
  round: CalibrationRound,
  sent: readonly Pick<SampleMarks, 'seat'>[],
): Result<true, EndCalibrationRefusal> {
  if (round.endedAt !== null) return refuse({ code: 'calibration_ended' })
  if (sent.length < SENT_LEAST) return refuse({ code: 'too_few_sent', sent: sent.length, least: SENT_LEAST })
  return accept(true)
}

/** How far apart the seats are in one criterion. */
export type SampleSpread = {
  readonly criterion: string
  /** Lowest first. Whose a mark is, nobody reads here. */
  readonly marks: readonly { readonly markHundredths: Hundredths; readonly comment: string }[]
  readonly lowest: Hundredths
  readonly highest: Hundredths
  /** Two decimals. */
  readonly mean: Decimal
  /** Whether lowest and highest are more than a fifth of the scale apart: then the panel talks about it. */
  readonly isWide: boolean
}

/** @returns the criteria in the order of the sheet; one that nobody marked is left out. */
export function sampleSpread(
  criteria: readonly SheetCriterion[],
  sent: readonly Pick<SampleMarks, 'marks'>[],
): readonly SampleSpread[] {
  return criteria.flatMap(({ id, scaleMaxHundredths }) => {
    const marks = sent
      .flatMap((given) => given.marks)
      .flatMap(({ criterion, markHundredths, comment }) =>
        criterion === id && markHundredths !== null ? [{ markHundredths, comment }] : [],
      )
      // Equal marks by their words, so that the order of sending tells nothing either.
      .toSorted((a, b) => a.markHundredths - b.markHundredths || (a.comment < b.comment ? -1 : 1))
    const [lowest, highest] = [marks[0]?.markHundredths, marks.at(-1)?.markHundredths]
    if (lowest === undefined || highest === undefined) return []
    const isWide = (highest - lowest) * 5 > scaleMaxHundredths
    const average = mean(marks.map(({ markHundredths }) => fraction(BigInt(markHundredths), 100n)))
    return [{ criterion: id, marks, lowest, highest, mean: roundedText(average, 2), isWide }]
  })
}
