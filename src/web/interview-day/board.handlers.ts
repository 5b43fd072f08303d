/** The board of a season's interview day: as a page, as JSON, as a line that stays open. */
import { BOARD_READERS, mayOpenInterview } from '../../award/interviews/day-access.ts'
import { mayEnter } from '../../award/judging/door.ts'
import { rolesForFile } from '../../award/nomination/access.ts'
import { interviewDay, type NamedInterview } from '../../actions/interview-day.ts'
import { listRecusalsOfSeason } from '../../store/recusals.ts'
import { zone } from '../../award/units/dates.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { boardView, type BoardView, doorView, turnView } from './board-view.ts'
import { BoardPage } from './board.page.tsx'
import { Board, Turns } from './board.tsx'
import { liveAnswer, liveId } from './live-answer.ts'
import { TurnPage } from './turn.page.tsx'

export function showBoard(visit: Visit, found: SeasonFound): Promise<Response> {
  return showRooms(visit, found, false)
}

export function showDoor(visit: Visit, found: SeasonFound): Promise<Response> {
  return showRooms(visit, found, true)
}

async function showRooms(visit: Visit, found: SeasonFound, door: boolean): Promise<Response> {
  const { season, rulebook, address } = found
  const live = await liveAnswer(visit, season, async (asking) => {
    if (!mayEnter(BOARD_READERS, asking.viewer, rulebook.panel, season).ok) return null
    const view = await boardFor(asking, found, door)
    const { language } = asking
    return { shows: [view, language], node: Board({ view, language, nowMs: nowOf(asking) }) }
  })
  if (live) return live
  const board = await boardFor(visit, found, door)
  const [all, atDoor] = [paths.interviewDay(address), paths.interviewDoor(address)]
  const view = {
    board,
    id: liveId([board, visit.language]),
    nowMs: nowOf(visit),
    href: door ? atDoor : all,
    season: season.label,
    door,
    other: door ? all : atDoor,
  }
  return page(visit, BoardPage({ frame: frameOf(visit, season.example), view }))
}

function nowOf({ desk }: Visit): number {
  return Date.parse(desk.now())
}

async function boardFor(visit: Visit, { season, rulebook, address }: SeasonFound, door: boolean): Promise<BoardView> {
  const { site, language, viewer, desk } = visit
  const day = await interviewDay(site.db, season)
  if (!day) return { day: null, zone: zone(season.zone), rooms: [] }
  const recusals = await listRecusalsOfSeason(site.db, season)
  const hrefOf = ({ slot }: NamedInterview): string | null => {
    const seats = recusals
      .filter(({ category, candidate }) => category === slot.category && candidate === slot.candidate)
      .map(({ seat }) => seat)
    const isOpen = !door && rulebook.categories.some(({ id }) => id === slot.category)
    return isOpen && mayOpenInterview(viewer, season, seats)
      ? paths.interview({ ...address, category: slot.category }, slot.candidate)
      : null
  }
  const view = boardView(day, { language, hrefOf }, desk.now())
  return door ? doorView(view) : view
}

/** A candidate's people see their own turn alone. */
export async function showTurn(visit: Visit, found: FileFound): Promise<Response> {
  const { key, fileId, season, file } = found
  const isOwn = (viewer: Visit['viewer']) => isOfCandidate(viewer, found)
  if (!isOwn(visit.viewer)) return notFound(visit)
  const turnsFor = async ({ site, language, desk }: Visit) =>
    turnView(await interviewDay(site.db, key), key.candidate, language, desk.now())
  const live = await liveAnswer(visit, key, async (asking) => {
    if (!isOwn(asking.viewer)) return null
    const { language } = asking
    const turns = await turnsFor(asking)
    return { shows: [turns, language], node: Turns({ turns, language }) }
  })
  if (live) return live
  const turns = await turnsFor(visit)
  const view = {
    candidate: file.candidate.name,
    turns,
    id: liveId([turns, visit.language]),
    nowMs: nowOf(visit),
    href: paths.interviewTurn(fileId),
    file: paths.candidateFile(fileId),
    calendar: turns.some(({ planned }) => planned !== null) ? paths.interviewTurnCalendar(fileId) : null,
  }
  return page(visit, TurnPage({ frame: frameOf(visit, season.example), view }))
}

/** Those who act for the candidate or proposed it: nobody else is told of its turn on this page. */
export function isOfCandidate(viewer: Visit['viewer'], { key, file }: FileFound): boolean {
  return rolesForFile(viewer, key, file.candidate).some((role) => OWN.has(role))
}

const OWN: ReadonlySet<string> = new Set(['candidate_contact', 'candidate_leader', 'proposer'])
