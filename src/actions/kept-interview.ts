/** The interview that a deed of the room is about, if the viewer keeps that room. Another's and none at all are the same: nothing. */
import { mayKeepRoom, mayOpenInterview } from '../award/interviews/day-access.ts'
import type { Panel } from '../award/rulebook/rulebook.ts'
import type { Viewer } from '../award/people/viewer.ts'
import type { Db } from '../store/db.ts'
import { type InterviewKey, seatsRecusedFrom } from '../store/interview-day.ts'
import { latestRulebook } from '../store/seasons.ts'
import { interviewDay, type InterviewDay, type NamedInterview } from './interview-day.ts'

export type FoundInterview = { readonly day: InterviewDay; readonly own: NamedInterview; readonly panel: Panel }

/** For whoever may see it at all; whoever stepped back from the candidate may not. */
export async function openInterview(db: Db, viewer: Viewer, key: InterviewKey): Promise<FoundInterview | null> {
  const rules = await latestRulebook(db, key)
  if (!rules || !mayOpenInterview(viewer, key, await seatsRecusedFrom(db, key))) return null
  const day = await interviewDay(db, key)
  const own = day?.interviews.find(({ slot }) => slot.category === key.category && slot.candidate === key.candidate)
  return day && own ? { day, own, panel: rules.rulebook.panel } : null
}

export async function keptInterview(db: Db, viewer: Viewer, key: InterviewKey): Promise<FoundInterview | null> {
  const found = await openInterview(db, viewer, key)
  return found && mayKeepRoom(viewer, found.panel, key) ? found : null
}

/** How the history names an interview. */
export function interviewSubject({ category, candidate }: InterviewKey): string {
  return `${category}/${candidate}`
}
