/** The board of a season's interview day: as a page, as JSON, as a line that stays open. */
import { BOARD_READERS, mayOpenInterview } from '../../award/interviews/day-access.ts'
import { mayEnter } from '../../award/judging/door.ts'
import { interviewDay, type NamedInterview } from '../../actions/interview-day.ts'
import { listRecusalsOfSeason } from '../../store/recusals.ts'
import { zone } from '../../award/units/dates.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { boardView, type BoardView, doorView } from './board-view.ts'
import { BoardPage } from './board.page.tsx'
import { Board } from './board.tsx'
import { liveAnswer, liveId } from './live-answer.ts'

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
