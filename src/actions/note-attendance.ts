/** Somebody who runs the season notes who was at an event: by the code of an invitation, from a list, or without one. */
import { type AttendanceDraft, type AttendanceRefusal, notedAttendance } from '../award/outreach/attendance.ts'
import type { EventKey } from '../award/outreach/event.ts'
import type { InviteeDraft } from '../award/outreach/invitee.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertAttendance } from '../store/outreach-answers.ts'
import type { Db } from '../store/db.ts'
import type { StoredEvent } from '../store/outreach-events.ts'
import { findInvitee } from '../store/outreach-invitees.ts'
import { subjectOf } from './change-invitee.ts'
import { actor, type Desk } from './desk.ts'
import { enterInvitee, eventToChange, type InviteRefusal } from './invite-to-event.ts'

export type NoteAttendanceRefusal = { readonly code: 'not_found' } | AttendanceRefusal

/** One person; also a correction, with its reason. */
export async function noteAttendance(
  desk: Desk,
  key: EventKey & { readonly invitee: number },
  draft: AttendanceDraft,
): Promise<Result<true, NoteAttendanceRefusal>> {
  return desk.transaction<true, NoteAttendanceRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    return event ? noted(desk, db, event, key, draft) : refuse({ code: 'not_found' })
  })
}

export type NoteManyRefusal = { readonly code: 'not_found' } | { readonly code: 'nobody_chosen' } | AttendanceRefusal

/** Everybody ticked on a list was there; who is noted already stays noted. @returns how many are new. */
export async function noteManyPresent(
  desk: Desk,
  key: EventKey,
  invitees: readonly number[],
): Promise<Result<number, NoteManyRefusal>> {
  return desk.transaction<number, NoteManyRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    let fresh = 0
    for (const invitee of new Set(invitees)) {
      const outcome = await noted(desk, db, event, { ...key, invitee }, { present: true, way: 'list', reason: '' })
      if (outcome.ok) fresh++
      else if (outcome.refusal.code !== 'attendance_noted') return outcome
    }
    return fresh === 0 ? refuse({ code: 'nobody_chosen' }) : accept(fresh)
  })
}

/** Somebody came without an invitation: entered and present in one step. @returns the number they got. */
export async function registerWalkIn(
  desk: Desk,
  key: EventKey,
  draft: InviteeDraft,
): Promise<Result<number, InviteRefusal | AttendanceRefusal>> {
  return desk.transaction<number, InviteRefusal | AttendanceRefusal>(async (db) => {
    const event = await eventToChange(desk, db, key)
    if (!event) return refuse({ code: 'not_found' })
    const entered = await enterInvitee(desk, db, key, event, draft, true)
    if (!entered.ok) return entered
    const here = { present: true, way: 'walk_in', reason: '' } as const
    const outcome = await noted(desk, db, event, { ...key, invitee: entered.value }, here)
    return outcome.ok ? entered : outcome
  })
}

async function noted(
  desk: Desk,
  db: Db,
  event: StoredEvent,
  key: EventKey & { readonly invitee: number },
  draft: AttendanceDraft,
): Promise<Result<true, NoteAttendanceRefusal>> {
  const invitee = await findInvitee(db, key)
  if (!invitee) return refuse({ code: 'not_found' })
  const checked = notedAttendance(event, invitee.attendance, draft, desk.now())
  if (!checked.ok) return checked
  const { present, way } = checked.value
  await insertAttendance(db, key, checked.value, { at: desk.now(), by: actor(desk) })
  // The reason may speak of somebody: it stays with the note, not in the history.
  await desk.record(db, key, 'outreach_attendance_noted', subjectOf(key), { present, way })
  return accept(true)
}
