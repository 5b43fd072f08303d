/** Who comes to each interview of a season, as one reader may know it. */
import { mayOpenInterview } from '../../award/interviews/day-access.ts'
import type { Entrant } from '../../award/interviews/interview-settings.ts'
import { isOf } from '../../award/interviews/timetable-conflicts.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { interviewDay } from '../../actions/interview-day.ts'
import { listRecusalsOfSeason } from '../../store/recusals.ts'
import type { Language } from '../../wording/language.ts'
import type { Visit } from '../visit.ts'
import { type AttendingView, attendingView } from './confirmation-view.ts'

export type KnownAttending = Entrant & AttendingView

/** Whoever stepped back from a candidate learns that it confirmed, not whom it brings. */
export async function attendingOfDay(
  { site, viewer, desk }: Visit,
  key: SeasonKey,
  language: Language,
): Promise<readonly KnownAttending[]> {
  const day = await interviewDay(site.db, key)
  if (!day) return []
  const recusals = await listRecusalsOfSeason(site.db, key)
  return day.interviews.map((interview) => {
    const { category, candidate } = interview.slot
    const recused = recusals.filter((one) => isOf(one, interview.slot)).map(({ seat }) => seat)
    const reader = { zone: day.zone, language, named: mayOpenInterview(viewer, key, recused) }
    return { category, candidate, ...attendingView(interview, reader, desk.now()) }
  })
}
