/** "Macet di mana" of one season. */
import { overdueDays } from '../../actions/overdue-files.ts'
import { type Instant, wallTime } from '../../award/units/dates.ts'
import { mayReadNames } from '../../award/verification/access.ts'
import {
  daysSince,
  handCounts,
  type Holder,
  stateCounts,
  STUCK_STATES,
  TURNS,
  whoMustAct,
} from '../../award/verification/waiting.ts'
import {
  countQueue,
  listHolderNames,
  listQueue,
  listWaiting,
  type QueuedNomination,
} from '../../store/nomination-queue.ts'
import { escalationText, listEscalations } from '../../store/escalations.ts'
import { seasonWay, WAY_POINTS } from '../../store/season-way.ts'
import { dateInFigures } from '../../wording/dates.ts'
import { deskWords } from '../../wording/desk.ts'
import { listed } from '../../wording/language.ts'
import { nominationStates } from '../../wording/nomination.ts'
import { seatWords } from '../../wording/seats.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { categoryName } from './desk.handlers.ts'
import { deskQuery } from './desk.page.tsx'
import { StuckPage } from './stuck.page.tsx'

const EVERYTHING_STUCK = { states: STUCK_STATES, category: null }

export async function showStuck(visit: Visit, found: SeasonFound): Promise<Response> {
  const { site, desk, language, url } = visit
  const { season, address } = found
  const now = desk.now()
  const way = await seasonWay(site.db, season)
  const all = await listWaiting(site.db, season)
  const counts = stateCounts(all, now, season.zone)
  const waiting = await countQueue(site.db, season, EVERYTHING_STUCK)
  const { first, pager } = rowsOfPage(waiting, wantedPage(url), paths.stuck(address))
  const rows = await listQueue(site.db, season, EVERYTHING_STUCK, { first, count: ROWS_A_PAGE })
  const overdue = await overdueDays(site.db, season, found.rulebook, now)
  const told = await listEscalations(site.db, season)
  const holders = await listHolderNames(site.db, season, [...new Set(STUCK_STATES.flatMap((state) => TURNS[state]))])
  const view = {
    season: `${season.label}, ${season.placeName}`,
    deskHref: paths.desk(address),
    way: WAY_POINTS.map((point) => ({ point: deskWords[language].wayPoints[point], count: way[point] })),
    counts: counts.map(({ state, ...line }) => ({
      ...line,
      state: nominationStates[language][state],
      href: paths.desk(address, { [deskQuery.state]: state }),
    })),
    hands: handCounts(all, now, season.zone).map((line) => ({
      ...line,
      hand: deskWords[language].handNames[line.hand],
    })),
    waiting,
    rows: rows.map((row) => ({
      fileHref: paths.candidateFile(fileIdOf({ ...season, candidate: row.candidate })),
      name: row.name || row.candidate,
      categoryName: categoryName(visit, found, row.category),
      state: nominationStates[language][row.state],
      shape: stateShapes[row.state],
      days: daysSince(row.since, now, season.zone),
      overdue: overdueText(visit, found, { workdays: overdue(row), toldAt: told.get(escalationText(row)) ?? null }),
      who: whoFor(visit, found, row, holders),
    })),
    pager,
  }
  return page(visit, StuckPage({ frame: frameOf(visit, season.example), view }))
}

/** "Ayu (verifikator)"; whoever only observes reads whose turn it is, not who it is. */
function whoFor({ language, viewer }: Visit, { season }: SeasonFound, row: QueuedNomination, all: readonly Holder[]) {
  const roleWord = (role: Holder['role']) => seatWords[language][role]
  const roles = listed(TURNS[row.state].map(roleWord), language)
  if (!mayReadNames(viewer, season)) return roles
  const who = whoMustAct(row, all)
  if (who.length === 0) return deskWords[language].nobody(roles)
  return listed(
    who.map(({ name, role }) => `${name} (${roleWord(role)})`),
    language,
  )
}

type Overdue = { readonly workdays: number | null; readonly toldAt: Instant | null }

function overdueText({ language }: Visit, { season }: SeasonFound, { workdays, toldAt }: Overdue): string | null {
  if (workdays === null) return null
  const words = deskWords[language]
  const when = toldAt && dateInFigures(wallTime(toldAt, season.zone).day, language)
  return when === null ? words.overdue(workdays) : words.overdueTold(workdays, when)
}
