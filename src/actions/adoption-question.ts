/** Everything the adoption of a category depends on, read in one go: the same facts for the chair's page and for the deed. */
import type { AdoptionFacts } from '../award/decision/adoption.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Contest } from '../award/ranking/contest.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { type Candidate, listNominees } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { listSignedMarks } from '../store/marks.ts'
import { countRevisions } from '../store/mark-revisions.ts'
import { findPanelDecree, listSeatHolders } from '../store/panels.ts'
import { findOpenCorrection } from '../store/result-corrections.ts'
import { findMinutes, findPlenaryOpenedAt, listMinutesConfirmations } from '../store/plenaries.ts'
import { findSeason, latestRulebook } from '../store/seasons.ts'
import { listClarifications } from '../store/clarifications.ts'
import { conflictsFound } from './conflicts-found.ts'
import { contestWithoutMarks } from './category-contest.ts'
import { countedFigures, type CountedFigure } from './counted-figures.ts'
import { rankedOf, type RankingMemory } from './ranking-memory.ts'
import { rulesIn, type SheetRules } from './sheet-rules.ts'
import { chairSeats, ledPanel, type LedPanel } from '../award/judging/panel-seats.ts'
import type { Clarification } from '../award/decision/clarification.ts'
import { listSteppedBack } from '../store/recusals.ts'

export type AdoptionQuestion = {
  readonly season: Season
  readonly rulebook: Rulebook
  readonly rules: SheetRules
  /** By slug. */
  readonly nominees: readonly Candidate[]
  /** Counted and only shown, with the reason where one cannot be had. */
  readonly figures: readonly CountedFigure[]
  readonly contest: Contest
  readonly facts: AdoptionFacts
}

/**
 * Null when the season has no such category.
 * @param memory for pages that only show: a deed leaves it out and ranks what stands in its own transaction.
 */
export async function adoptionQuestion(
  db: Db,
  key: CategoryKey,
  memory?: RankingMemory,
): Promise<AdoptionQuestion | null> {
  const [season, version] = [await findSeason(db, key), await latestRulebook(db, key)]
  const rules = version && rulesIn(version, key.category)
  if (!season || !rules) return null
  const kept = await findMinutes(db, key)
  const votes = kept?.minutes.votes ?? []
  const closedAt = await findClosedAt(db, key)
  const nominees = await listNominees(db, key)
  const revised = await countRevisions(db, key)
  const figures = await countedFigures(db, key, rules.category, nominees)
  const unmarked = await contestWithoutMarks(db, key, { category: rules.category, votes, nominees, figures })
  const marks = () => listSignedMarks(db, key)
  const { contest, ranked } =
    memory && closedAt
      ? await memory.ranked({ ...key, rulesHash: rules.hash, closedAt, revisions: revised.count }, unmarked, marks)
      : rankedOf({ ...unmarked, marks: await marks() })
  const panel = ledPanel(rules.panel, await listSteppedBack(db, key))
  const facts: AdoptionFacts = {
    panel,
    panelDecree: await findPanelDecree(db, key),
    closedAt,
    plenaryOpenedAt: await findPlenaryOpenedAt(db, key),
    minutes: kept?.minutes ?? null,
    minutesAt: kept?.recordedAt ?? null,
    revisedAt: revised.latestAt,
    ranked,
    adoptedAt: await findAdoptedAt(db, key),
    correctionOpenedAt: (await findOpenCorrection(db, key))?.openedAt ?? null,
    openConflicts: await countedConflicts(db, key, contest),
    unclarified: unansweredIn(await listClarifications(db, key)),
    minutesUnconfirmed: kept !== null && (await isUnconfirmed(db, key, panel, kept)),
  }
  return { season, rulebook: version.rulebook, rules, nominees, figures, contest, facts }
}

/** A tie matters where the marks of the member count. */
async function countedConflicts(db: Db, key: CategoryKey, { marks }: Contest): Promise<AdoptionFacts['openConflicts']> {
  const open = (await conflictsFound(db, key)).filter(
    ({ state, seat, candidate }) =>
      state === 'open' && marks.some((mark) => mark.assessor === seat && mark.candidate === candidate),
  )
  const pairs = new Map(open.map(({ seat, candidate }) => [`${seat}/${candidate}`, { seat, candidate }]))
  return [...pairs.values()]
}

function unansweredIn(clarifications: readonly Clarification[]): readonly string[] {
  return [...new Set(clarifications.filter(({ answer }) => answer === null).map(({ candidate }) => candidate))]
}

type Minutes = NonNullable<Awaited<ReturnType<typeof findMinutes>>>

/** Where a chair of the category wrote them, somebody else has to have confirmed the same version. */
async function isUnconfirmed(
  db: Db,
  key: CategoryKey,
  panel: LedPanel,
  { version, recordedBy }: Minutes,
): Promise<boolean> {
  const chairs = chairSeats(panel)
  const holders = await listSeatHolders(db, key)
  if (!holders.some(({ seat, person }) => chairs.includes(seat) && person === recordedBy)) return false
  return !(await listMinutesConfirmations(db, key, version)).some(({ by }) => by !== recordedBy)
}
