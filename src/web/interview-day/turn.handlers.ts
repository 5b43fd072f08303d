/** A candidate's own turn on the interview day. */
import { interviewDay } from '../../actions/interview-day.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { turnView } from './board-view.ts'
import { Turns } from './board.tsx'
import { confirmingIn } from './confirmation.handlers.ts'
import { isOfCandidate } from '../candidate/own-candidate.ts'
import { liveAnswer, liveId } from './live-answer.ts'
import { TurnPage } from './turn.page.tsx'

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
    confirming: await confirmingIn(visit, found),
    id: liveId([turns, visit.language]),
    nowMs: Date.parse(visit.desk.now()),
    href: paths.interviewTurn(fileId),
    file: paths.candidateFile(fileId),
    calendar: turns.some(({ planned }) => planned !== null) ? paths.interviewTurnCalendar(fileId) : null,
  }
  return page(visit, TurnPage({ frame: frameOf(visit, season.example), view }))
}
