/** Where each category stands and who has signed, for everybody on the panel. Nothing here tells a mark. */
import { markingPlan } from '../../actions/open-marking.ts'
import { expectedSheets } from '../../award/judging/closing.ts'
import { isChair, isSecretary, maySeeStandings, mayActAs, type SealFacts } from '../../award/judging/access.ts'
import { chairSeats, secretarySeats, unsurOf } from '../../award/judging/panel-seats.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import { scoringSeats } from '../../award/rulebook/rulebook.ts'
import { findLastAdoption } from '../../store/adoptions.ts'
import { findOpenCorrection } from '../../store/result-corrections.ts'
import { findPublication } from '../../store/publications.ts'
import { candidateNames } from '../../store/candidates.ts'
import { findClosedAt, listUnsignedSheets } from '../../store/closings.ts'
import { latestTimetable } from '../../store/interview-timetables.ts'
import { markingObstacleSentence } from '../../wording/open-marking.ts'
import { interviewDayWords } from '../../wording/interview-day.ts'
import { timetableWords } from '../../wording/timetable.ts'
import { mayEnter } from '../../award/judging/door.ts'
import { DAY_PLANNERS } from '../../award/interviews/day-access.ts'
import { listSubstitutes } from '../../store/panel-substitutes.ts'
import { listSheets, type SheetOverview } from '../../store/mark-sheets.ts'
import { findMinutes, findPlenaryOpenedAt } from '../../store/plenaries.ts'
import { listRecusedBySeats, listSteppedBack } from '../../store/recusals.ts'
import { findSeason, latestRulebook } from '../../store/seasons.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { panelTiesWords } from '../../wording/panel-ties.ts'
import { readingPlanWords } from '../../wording/reading-plan.ts'
import { substituteWords } from '../../wording/substitutes.ts'
import { roomReasons } from '../../wording/room-reasons.ts'
import type { Reason } from '../components/gated-button.tsx'
import type { SignState } from '../components/sign-grid.tsx'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { markingStageNow } from '../marking-stage-now.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf, inCategory, ledBy, type CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { notesOnConflicts } from './conflict-notes.ts'
import { RoomPage, type RoomCategory, type RoomDeed, type RoomState } from './room.page.tsx'

export async function showRoom(visit: Visit): Promise<Response> {
  const categories: RoomCategory[] = []
  const histories: { label: string; href: string }[] = []
  const days: { label: string; href: string }[] = []
  let panels = 0
  let examples = 0
  for (const held of visit.viewer.seats) {
    const [season, current] = [await findSeason(visit.site.db, held), await latestRulebook(visit.site.db, held)]
    if (!season || !current || !mayActAs('panel', visit.viewer, current.rulebook.panel, held).ok) continue
    panels += 1
    examples += season.example ? 1 : 0
    if (await latestTimetable(visit.site.db, held))
      days.push({
        label: interviewDayWords[visit.language].ofSeason(season.label),
        href: paths.interviewDay(addressOf(season)),
      })
    const isInterviewed = current.rulebook.categories.some(({ interview }) => interview)
    if (isInterviewed && mayEnter(DAY_PLANNERS, visit.viewer, current.rulebook.panel, held).ok)
      days.push({
        label: timetableWords[visit.language].ofSeason(season.label),
        href: paths.interviewTimetable(addressOf(season)),
      })
    days.push({ label: panelTiesWords[visit.language].toTies, href: paths.panelTies(addressOf(season)) })
    if (mayActAs('committee', visit.viewer, current.rulebook.panel, held).ok) {
      days.push({
        label: readingPlanWords[visit.language].ofSeason(season.label),
        href: paths.readingPlan(addressOf(season)),
      })
      if ((await listSubstitutes(visit.site.db, held)).length > 0)
        days.push({
          label: substituteWords[visit.language].ofSeason(season.label),
          href: paths.substitutes(addressOf(season)),
        })
      histories.push({ label: season.label, href: paths.seasonHistory(addressOf(season)) })
    }
    for (const category of current.rulebook.categories) {
      const found = inCategory(season, current.rulebook, category)
      categories.push(await roomCategory(visit, ledBy(found, await listSteppedBack(visit.site.db, found.key))))
    }
  }
  if (panels === 0) return noPermission(visit)
  return page(visit, RoomPage({ frame: frameOf(visit, examples === panels), view: { categories, days, histories } }))
}

type CategoryFacts = SealFacts & {
  readonly sheets: readonly SheetOverview[]
  readonly state: RoomState
  readonly plenaryOpen: boolean
  /** Whether marks are given: there are sheets, and the chair has not closed the category. */
  readonly isOpen: boolean
  /** What opening the marking would do, or what keeps it from that; null where it is not the time. */
  readonly opening: Awaited<ReturnType<typeof markingPlan>> | null
}

async function roomCategory(visit: Visit, found: CategoryFound): Promise<RoomCategory> {
  const { db } = visit.site
  const { category, key, rulebook, season } = found
  const all = await listSheets(db, key, { category: category.id })
  const own = await listRecusedBySeats(db, key, seatsIn(visit.viewer, key))
  const hidden = own.flatMap((recused) => (recused.category === category.id ? recused.candidate : []))
  // Not even how many have signed for a candidate is for who stepped back from it.
  const sheets = all.filter(({ candidate }) => !hidden.includes(candidate))
  const state = await roomState(visit, found, sheets)
  const names = await candidateNames(db, key)
  const expected = expectedSheets(sheets)
  const open = state === 'judging' ? expected.filter((sheet) => !sheet.signedAt) : []
  const isOpen = sheets.length > 0 && (state === 'judging' || state === 'ready')
  const plenaryOpenedAt = await findPlenaryOpenedAt(db, key)
  const closedAt = await findClosedAt(db, key)
  const facts = {
    sheets,
    state,
    closedAt,
    plenaryOpenedAt,
    plenaryOpen: plenaryOpenedAt !== null,
    isOpen,
    opening: await openingIn(visit, found, { all, state }),
  }
  return {
    id: `${season.province}-${season.season}-${category.id}`,
    name: nameIn(visit.language, category),
    season: `${season.label}, ${season.placeName}`,
    state,
    stage: state === 'judging' || state === 'ready' ? await markingStageNow(visit, season, rulebook, category) : null,
    signed: expected.filter((sheet) => sheet.signedAt).length,
    sheets: expected.length,
    recusalNotes: await notesOnConflicts(visit, found, { hidden, sheets, names, state }),
    grid: await gridOf(visit, found, sheets, names),
    unsigned: [...Map.groupBy(open, (sheet) => sheet.seat)].map(([seat, owed]) => ({
      seat: unsurOf(rulebook.panel, seat),
      candidates: owed.map((sheet) => names.get(sheet.candidate) ?? sheet.candidate),
    })),
    deeds: deedsOf(visit, found, facts),
  }
}

async function openingIn(
  { site }: Visit,
  { key, rulebook }: CategoryFound,
  { all, state }: { readonly all: readonly SheetOverview[]; readonly state: RoomState },
): Promise<CategoryFacts['opening']> {
  if (state !== 'judging' && state !== 'ready') return null
  const plan = await markingPlan(site.db, key, rulebook.panel)
  // A seat that falls vacant while marks are given stops nobody who has a sheet.
  return !plan.ok && all.length > 0 ? null : plan
}

async function roomState(
  { site }: Visit,
  { key }: CategoryFound,
  sheets: readonly SheetOverview[],
): Promise<RoomState> {
  if (await findOpenCorrection(site.db, key)) return 'correcting'
  const [published, last] = [await findPublication(site.db, key), await findLastAdoption(site.db, key)]
  if (published && published.adoption === last?.adoption) return 'published'
  if (last) return 'adopted'
  if (await findMinutes(site.db, key)) return 'recorded'
  if (await findClosedAt(site.db, key)) return 'closed'
  const expected = expectedSheets(sheets)
  return expected.length > 0 && expected.every((sheet) => sheet.signedAt) ? 'ready' : 'judging'
}

async function gridOf(
  { site }: Visit,
  { key, rulebook }: CategoryFound,
  sheets: readonly SheetOverview[],
  names: ReadonlyMap<string, string>,
): Promise<RoomCategory['grid']> {
  const seats = scoringSeats(rulebook.panel)
  const excused = await listUnsignedSheets(site.db, key)
  const stateOf = (candidate: string, seat: string): SignState => {
    const sheet = sheets.find((known) => known.candidate === candidate && known.seat === seat)
    if (sheet?.signedAt) return 'signed'
    if (sheet?.recused) return 'recused'
    if (sheet?.left) return 'left'
    return excused.some((known) => known.candidate === candidate && known.seat === seat) ? 'excused' : 'open'
  }
  const candidates = [...new Set(sheets.map((sheet) => sheet.candidate))]
  return {
    seats: seats.map((seat) => seat.unsur),
    rows: candidates.map((candidate) => ({
      candidate: names.get(candidate) ?? candidate,
      sheets: seats.map((seat) => stateOf(candidate, seat.id)),
    })),
  }
}

/** What comes next for this role; what only the other one may do is not offered. */
function deedsOf(visit: Visit, found: CategoryFound, facts: CategoryFacts): readonly RoomDeed[] {
  const { address, key, panel } = found
  const chair = isChair(visit.viewer, panel, key)
  const secretary = isSecretary(visit.viewer, panel, key)
  const standings: RoomDeed = { deed: 'standings', href: paths.standings(address), reasons: [] }
  const clarifications: RoomDeed = { deed: 'clarifications', href: paths.clarifications(address), reasons: [] }
  const paperSheets: RoomDeed = { deed: 'paperSheets', href: paths.paperSheets(address), reasons: [] }
  if (!chair && !secretary) {
    if (maySeeStandings(visit.viewer, panel, key, facts).ok) return [standings, ...confirmingOf(found, facts)]
    return facts.isOpen ? [paperSheets] : []
  }
  switch (facts.state) {
    case 'judging':
    case 'ready':
      return [
        ...openingOf(visit, found, facts),
        { deed: 'close', href: paths.closeCategory(address), reasons: closingReasons(visit, found, facts, chair) },
        ...(facts.isOpen ? [paperSheets] : []),
        { deed: 'calibration', href: paths.calibration(address), reasons: [] },
      ]
    case 'closed': {
      const plenary: RoomDeed = {
        deed: 'plenary',
        href: paths.plenary(address),
        reasons: plenaryReasons(visit, facts, secretary),
      }
      const clarify = facts.plenaryOpen ? [clarifications] : []
      return chair && !facts.plenaryOpen
        ? [{ deed: 'openPlenary', href: paths.openPlenary(address), reasons: [] }, standings]
        : [plenary, standings, ...clarify]
    }
    case 'recorded':
      return chair
        ? [{ deed: 'adopt', href: paths.adopt(address), reasons: [] }, standings, clarifications]
        : [{ deed: 'plenary', href: paths.plenary(address), reasons: [] }, standings, clarifications]
    case 'correcting':
      return [
        { deed: 'objections', href: paths.objections(address), reasons: [] },
        { deed: 'plenary', href: paths.plenary(address), reasons: plenaryReasons(visit, facts, secretary) },
        ...(chair ? [{ deed: 'adopt', href: paths.adopt(address), reasons: [] } as const] : []),
        standings,
      ]
    case 'adopted':
      return [
        { deed: 'adopted', href: paths.adopted(address), reasons: [] },
        { deed: 'objections', href: paths.objections(address), reasons: [] },
        standings,
      ]
    case 'published':
      return [
        { deed: 'adopted', href: paths.adopted(address), reasons: [] },
        { deed: 'result', href: paths.result(address), reasons: [] },
        { deed: 'objections', href: paths.objections(address), reasons: [] },
        standings,
      ]
  }
}

/** First while there are no sheets at all; later only where a nominee came who has none. */
function openingOf({ language }: Visit, { address, rulebook }: CategoryFound, { opening }: CategoryFacts): RoomDeed[] {
  if (opening === null || (opening.ok && opening.value.missing === 0)) return []
  const unsur = (seat: string) => unsurOf(rulebook.panel, seat)
  const reasons = opening.ok ? [] : [{ text: markingObstacleSentence(opening.refusal, unsur, language) }]
  return [{ deed: 'openMarking', href: paths.openMarking(address), reasons }]
}

/** Where the chair kept the minutes a member of the panel is asked to confirm them. */
function confirmingOf({ address, panel }: CategoryFound, { state }: CategoryFacts): readonly RoomDeed[] {
  const keepsBoth = secretarySeats(panel).some((seat) => chairSeats(panel).includes(seat))
  const isKept = state === 'recorded' || state === 'correcting'
  return keepsBoth && isKept ? [{ deed: 'confirmMinutes', href: paths.confirmMinutes(address), reasons: [] }] : []
}

function closingReasons(
  { language }: Visit,
  { panel }: CategoryFound,
  { sheets }: CategoryFacts,
  chair: boolean,
): readonly Reason[] {
  const words = roomReasons[language]
  if (!chair) return [{ text: words.chairOnly }]
  if (sheets.length === 0) return [{ text: words.notOpened }]
  const chairs = chairSeats(panel)
  const owed = sheets.filter((sheet) => chairs.includes(sheet.seat) && !sheet.signedAt && !sheet.recused)
  return owed.length > 0
    ? [{ text: words.chairOwes(owed.length), mend: { label: words.mySheets, href: paths.mySheets() } }]
    : []
}

function plenaryReasons({ language }: Visit, { plenaryOpen }: CategoryFacts, secretary: boolean): readonly Reason[] {
  const words = roomReasons[language]
  if (!secretary) return [{ text: words.secretaryRecords }]
  return plenaryOpen ? [] : [{ text: words.chairOpens }]
}
