/** The interviews as calendars read them: the whole day for the panel, their own for a candidate's people. */
import { interviewDay } from '../../actions/interview-day.ts'
import { interviewEvent } from '../../actions/invite-to-interviews.ts'
import type { InterviewSlot } from '../../award/interviews/interview-slot.ts'
import type { SeasonKey } from '../../award/places/season-key.ts'
import { latestTimetable } from '../../store/interview-timetables.ts'
import { calendarOf } from '../../wording/outreach-calendar.ts'
import type { FileFound } from '../candidate/file-found.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { isOfCandidate } from '../candidate/own-candidate.ts'
import { download } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'

export async function downloadCalendar(visit: Visit, { season }: SeasonFound): Promise<Response> {
  return calendar(visit, season, () => true)
}

export async function downloadTurnCalendar(visit: Visit, found: FileFound): Promise<Response> {
  const { key } = found
  const isOwn = isOfCandidate(visit.viewer, found)
  return isOwn ? calendar(visit, key, ({ candidate }) => candidate === key.candidate) : notFound(visit)
}

async function calendar(visit: Visit, key: SeasonKey, isAsked: (slot: InterviewSlot) => boolean): Promise<Response> {
  const { db } = visit.site
  const timetable = await latestTimetable(db, key)
  const day = timetable && (await interviewDay(db, key))
  const asked = day?.interviews.filter(({ slot }) => isAsked(slot)) ?? []
  // A calendar that asks before there is a timetable finds an empty one.
  const events = timetable
    ? asked.map(({ slot, name }) => interviewEvent(key, slot, { ...timetable, title: name }))
    : []
  return download('wawancara.ics', 'ics', calendarOf(events))
}
