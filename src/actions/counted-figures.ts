/**
 * The figures that a category counts or shows beside its ranking, for every nominee: measured from the register of
 * coverage figures and from what the nominees handed in, or the reason why one cannot be had.
 */
import type { CoverageBase } from '../award/units/coverage-base.ts'
import type { FileItem, KnownFigure, MeasuredFacts, NotedPresence } from '../award/coverage/measured-facts.ts'
import { LEADER_PRESENCES } from '../award/interviews/day-attendance.ts'
import type { Measured } from '../award/coverage/measured.ts'
import { measureOf, USUAL_BASE } from '../award/coverage/measures.ts'
import { FILE_SECTIONS } from '../award/nomination/file-sections.ts'
import { readSection } from '../award/nomination/section-reading.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { GivenIndicator } from '../award/ranking/contest.ts'
import { givenIndicator } from '../award/ranking/given-indicator.ts'
import type { MeasureName } from '../award/rulebook/measure-names.ts'
import { type Category, indicatorCriteria } from '../award/rulebook/rulebook.ts'
import type { Candidate } from '../store/candidates.ts'
import { listFoundValues, listHandedInSections, type FoundValue } from '../store/counted-facts.ts'
import { listTargets } from '../store/coverage-targets.ts'
import type { Db } from '../store/db.ts'
import { listDayAttendance } from '../store/interview-day.ts'
import { listChoices, listFiguresOf } from '../store/place-coverage.ts'

export type CountedFigure = { readonly candidate: string; readonly indicator: string; readonly measured: Measured }

/** Candidates in the order given, each with the category's figures in the order of its rules; empty where it counts none. */
export async function countedFigures(
  db: Db,
  key: CategoryKey,
  category: Category,
  nominees: readonly Candidate[],
): Promise<readonly CountedFigure[]> {
  const asked = askedFigures(category)
  if (asked.length === 0 || nominees.length === 0) return []
  const presences = asked.some(({ indicator }) => COUNTS_PRESENCE.has(indicator)) ? await notedPresences(db, key) : null
  const factsOf = await gatheredFacts(db, key, nominees)
  const year = category.assessmentYear ?? key.season
  return nominees.flatMap((nominee) => {
    const attendance = presences?.get(nominee.candidate)
    const facts = { ...factsOf(nominee), ...(attendance ? { attendance } : {}) }
    return asked.flatMap(({ indicator, base }) => {
      const measured = measureOf(indicator)?.measure(facts, { year, base })
      return measured ? [{ candidate: nominee.candidate, indicator, measured }] : []
    })
  })
}

const COUNTS_PRESENCE: ReadonlySet<string> = new Set<MeasureName>(['leader-attendance', 'companions'])

/** Who came to the interviews of a category, as last noted. */
async function notedPresences(db: Db, key: CategoryKey): Promise<ReadonlyMap<string, NotedPresence>> {
  const noted = (await listDayAttendance(db, key)).filter(({ category }) => category === key.category)
  return new Map(
    noted.map(({ candidate, leader, companions }) => [
      candidate,
      { leader: LEADER_PRESENCES.indexOf(leader), companions },
    ]),
  )
}

type AskedFigure = { readonly indicator: string; readonly base: CoverageBase }

/** Those that criteria count, then those that are only shown; each once. */
function askedFigures(category: Category): readonly AskedFigure[] {
  const counted = indicatorCriteria(category).map(({ indicator, base }) => ({ indicator, base: base ?? USUAL_BASE }))
  const [first] = counted
  const shown = (category.shownIndicators ?? []).map((indicator) => ({ indicator, base: first?.base ?? USUAL_BASE }))
  const all = [...counted, ...shown]
  return all.filter(({ indicator }, at) => all.findIndex((other) => other.indicator === indicator) === at)
}

/** What the contest is ranked from: figures that could be had and that a criterion counts. */
export function givenIndicators(category: Category, figures: readonly CountedFigure[]): readonly GivenIndicator[] {
  const counted = new Set(indicatorCriteria(category).map(({ indicator }) => indicator))
  return figures.flatMap(({ candidate, indicator, measured }) => {
    if (!measured.known || !counted.has(indicator)) return []
    return [{ candidate, ...givenIndicator(indicator, measured) }]
  })
}

async function gatheredFacts(
  db: Db,
  key: CategoryKey,
  nominees: readonly Candidate[],
): Promise<(nominee: Candidate) => MeasuredFacts> {
  const places = [...new Set(nominees.flatMap(({ placeCode }) => placeCode ?? []))]
  const figures = Map.groupBy(await knownFigures(db, places), ({ placeCode }) => placeCode)
  const targets = Map.groupBy(await listTargets(db, places), ({ placeCode }) => placeCode)
  const items = await fileItems(
    db,
    key,
    nominees.map(({ candidate }) => candidate),
  )
  return ({ candidate, placeCode }) => ({
    figures: (placeCode !== null && figures.get(placeCode)) || [],
    targets: (placeCode !== null && targets.get(placeCode)) || [],
    items: items.get(candidate) ?? [],
  })
}

async function knownFigures(db: Db, places: readonly string[]): Promise<readonly KnownFigure[]> {
  const chosen = new Set((await listChoices(db, places)).map(({ figure }) => figure))
  return (await listFiguresOf(db, places)).map((figure) => ({ ...figure, chosen: chosen.has(figure.id) }))
}

const COUNTED_SECTIONS = ['anggaran', 'kepesertaan', 'kesiapan', 'penegakan', 'peraturan']
/** A handed-in file was read against its own season; here only its numbers matter. */
const READING = { yearMax: 9999, tags: [] }

async function fileItems(
  db: Db,
  key: CategoryKey,
  candidates: readonly string[],
): Promise<ReadonlyMap<string, readonly FileItem[]>> {
  const found = Map.groupBy(await listFoundValues(db, key, candidates), (value) => placeOf(value))
  const items = (await listHandedInSections(db, key, COUNTED_SECTIONS)).flatMap(({ candidate, section, draft }) => {
    const known = FILE_SECTIONS.find(({ id }) => id === section)
    const read = known ? readSection(known, draft, READING).items : []
    return read.map(({ id, values }) => ({
      candidate,
      item: { section, values, verified: verifiedOf(found.get(placeOf({ candidate, section, item: id })) ?? []) },
    }))
  })
  const byCandidate = Map.groupBy(items, ({ candidate }) => candidate)
  return new Map([...byCandidate].map(([candidate, own]) => [candidate, own.map(({ item }) => item)]))
}

function placeOf({ candidate, section, item }: Pick<FoundValue, 'candidate' | 'section' | 'item'>): string {
  return JSON.stringify([candidate, section, item])
}

function verifiedOf(values: readonly FoundValue[]): FileItem['verified'] {
  return Object.fromEntries(values.map(({ field, value, source }) => [field, { value, source }]))
}
