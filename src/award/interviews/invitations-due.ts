/** Who is to be invited to an interview, again or for the first time. */
import type { InterviewSlot } from './interview-slot.ts'
import { isOf } from './timetable-conflicts.ts'

/** Whose interview was never told of, or is somewhere or somewhen else now. What has begun needs no invitation. */
export function invitationsDue(
  slots: readonly InterviewSlot[],
  invited: readonly InterviewSlot[],
  hasBegun: (slot: InterviewSlot) => boolean,
): readonly InterviewSlot[] {
  return slots.filter((slot) => {
    const told = invited.find((one) => isOf(one, slot))
    return !hasBegun(slot) && (told === undefined || !isSameAppointment(told, slot))
  })
}

function isSameAppointment(told: InterviewSlot, now: InterviewSlot): boolean {
  const { startsAt, endsAt, room, link } = told
  return startsAt === now.startsAt && endsAt === now.endsAt && room === now.room && link === now.link
}
