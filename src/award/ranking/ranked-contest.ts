import { compareCodePoints } from '../canonical/code-points.ts'
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Category } from '../rulebook/rulebook.ts'
import { SHEETS_TO_TRIM } from '../rulebook/rulebook.ts'
import { divide, fraction, HUNDRED } from '../units/fraction.ts'
import { roundedText } from '../units/rounding.ts'
import { listRefusals } from './contest-rows.ts'
import type {
  Adjustment,
  Contest,
  RankedContest,
  RankingNote,
  RankingRefusal,
  SheetNote,
  StandingsRefusal,
} from './contest.ts'
import type { PanelScale, TotalledSheet } from './panel-part.ts'
import { panelScale, totalledSheet } from './panel-part.ts'
import { resultFingerprint } from './result-fingerprint.ts'
import type { CandidateFile } from './scored-candidate.ts'
import { scoredCandidate, unrankedReason } from './scored-candidate.ts'
import type { Severities } from './severity.ts'
import { shrunkenSeverities } from './severity.ts'
import { type CountedSheet, countedSheets, gatheredSheets } from './sheets.ts'
import { POINTS_DECIMALS, sharedRankNotes, standingsOf } from './standings.ts'
import { type Place, placesAfterVote, placesBeforeVote } from './ties.ts'

/** Everything of a contest that is checked and counted, and nothing ranked yet. */
export type CountedContest = {
  readonly counted: readonly CountedSheet[]
  readonly scale: PanelScale
  readonly severities: Severities | null
  /** Everybody, by id. */
  readonly files: readonly CandidateFile[]
  readonly rankable: readonly CandidateFile[]
  readonly notes: readonly SheetNote[]
}

/** Checks every row and counts the complete sheets. All or nothing. */
export function countedContest(contest: Contest): Result<CountedContest, readonly RankingRefusal[]> {
  const gathered = gatheredSheets(contest)
  const refusals = [...gathered.refusals, ...listRefusals(contest)]
  if (refusals.length > 0) return refuse(refusals)

  const { category } = contest
  const { counted, notes } = countedSheets(contest, gathered.sheets)
  const scale = panelScale(category)
  const totalled = counted.map((sheet) => totalledSheet(sheet, scale))
  const severities = severitiesOf(totalled, category, scale)
  if (!severities.ok) return refuse([severities.refusal])
  const files = candidateFiles(contest, totalled)
  const rankable = files.filter((file) => unrankedReason(file, category) === null)
  return accept({ counted, scale, severities: severities.value, files, rankable, notes })
}

/** Best first, before any vote of the plenary. */
export function placesOf({ rankable, scale, severities }: CountedContest, category: Category): readonly Place[] {
  const scored = rankable.map((file) => scoredCandidate(file, category, scale, severities))
  return placesBeforeVote(scored, category)
}

/**
 * Ranks one category: checks every row, counts the complete sheets, forms panel part and indicator points, totals,
 * settles ties and fingerprints inputs and result. All or nothing; nothing is rounded before the total.
 */
export function rankedContest(contest: Contest): Result<RankedContest, readonly RankingRefusal[]> {
  const read = countedContest(contest)
  if (!read.ok) return read
  const { category } = contest
  const { counted, scale, severities, files, rankable, notes } = read.value
  const unranked = files.flatMap((file) => unrankedReason(file, category) ?? [])
  const places = placesAfterVote(placesOf(read.value, category), contest.votes)
  if (!places.ok) return places

  const standings = standingsOf(places.value, category, scale)
  return accept({
    id: category.id,
    standings,
    unranked,
    notes: [
      ...notes.toSorted(byCandidateThenAssessor),
      ...fewSheetNotes(rankable, category),
      ...sharedRankNotes(places.value, category.ranking),
      ...(files.length === 0 ? [{ code: 'nobody_to_rank' as const }] : []),
    ],
    adjustment: severities && shownAdjustment(severities),
    fingerprint: resultFingerprint(contest, counted, standings, unranked),
  })
}

/** Everybody named anywhere in the contest, by id. */
function candidateFiles(contest: Contest, sheets: readonly TotalledSheet[]): readonly CandidateFile[] {
  const sheetsOf = Map.groupBy(sheets, ({ candidate }) => candidate)
  const indicatorsOf = Map.groupBy(contest.indicators, ({ candidate }) => candidate)
  const named = [contest.marks, contest.indicators, contest.recusals].flatMap((list) =>
    list.map((each) => each.candidate),
  )
  const candidates = [...new Set([...named, ...(contest.candidates ?? [])])].toSorted(compareCodePoints)
  return candidates.map((candidate) => ({
    candidate,
    sheets: sheetsOf.get(candidate) ?? [],
    indicators: new Map(indicatorsOf.get(candidate)?.map((given) => [given.indicator, given])),
  }))
}

/** Severities on the scale of the total, or null in a category whose rule does not adjust. */
function severitiesOf(
  sheets: readonly TotalledSheet[],
  { aggregation }: Category,
  { denominator }: PanelScale,
): Result<Severities | null, StandingsRefusal> {
  if (aggregation !== 'adjusted') return accept(null)
  return shrunkenSeverities(
    sheets.map(({ candidate, assessor, totalSteps }) => ({
      candidate,
      assessor,
      total: divide(fraction(totalSteps, denominator), HUNDRED),
    })),
  )
}

function shownAdjustment({ shrinkage, byAssessor }: Severities): Adjustment {
  return {
    shrinkage: roundedText(shrinkage, POINTS_DECIMALS),
    severities: [...byAssessor].map(([assessor, severity]) => ({
      assessor,
      severity: roundedText(severity, POINTS_DECIMALS),
    })),
  }
}

function fewSheetNotes(files: readonly CandidateFile[], { aggregation }: Category): readonly RankingNote[] {
  if (aggregation !== 'trimmed') return []
  return files
    .filter(({ sheets }) => sheets.length > 0 && sheets.length < SHEETS_TO_TRIM)
    .map(({ candidate, sheets }) => ({ code: 'fewer_than_five_sheets', candidate, sheets: sheets.length }))
}

function byCandidateThenAssessor(a: SheetNote, b: SheetNote): number {
  return compareCodePoints(a.candidate, b.candidate) || compareCodePoints(a.assessor, b.assessor)
}
