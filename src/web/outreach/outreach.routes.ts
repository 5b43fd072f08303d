/** Socialisation: the organisers' room, and what the code of an invitation opens for anybody who holds it. */
import { ORGANISERS } from '../../award/season/access.ts'
import { forOrganiser, type SetUpHandler } from '../organiser/set-up-found.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { Handler, Recorded, Route } from '../route.ts'
import { asking, bareLine, forAny, names, open, openForm, recorded, roomDeed } from '../route-lines.ts'
import { postAttendance, showAttendance } from './attendance.handlers.ts'
import { attendanceFields } from './attendance.page.tsx'
import { eventFields } from './event-form.page.tsx'
import { type EventHandler, forEvent } from './event-found.ts'
import { showEvent } from './event.handlers.ts'
import { postChangeEvent, postNewEvent, showChangeEvent, showEvents, showNewEvent } from './events.handlers.ts'
import { showFigures } from './figures.handlers.ts'
import { figuresQuery } from './figures.page.tsx'
import { downloadInvitationMaterial, postAnswer, postConfirmAttendance, showInvitation } from './invitation.handlers.ts'
import { answerInvitationFields } from './invitation.page.tsx'
import { oneInviteeFields } from './invitee.page.tsx'
import { postInvitee, postInvitees, showInvitee, showInvitees } from './invitees.handlers.ts'
import { inviteeFields, inviteesQuery, lettersFields } from './invitees.page.tsx'
import { downloadAttendanceList, postLetters } from './letters.handlers.ts'
import { downloadMaterial, postMaterial, postRemoveMaterial, showMaterial } from './material.handlers.ts'
import { postEventQuestion, showEventQuestions } from './questions.handlers.ts'
import { eventQuestionFields } from './questions.page.tsx'

const ROOM = '/ruang/penyelenggara/:tahun/:tempat/sosialisasi'
const INVITATION = '/sosialisasi/:tanda'

const confirming = { who: 'administrator', records: 'outreach_attendance_noted' } as const

export const outreachRoutes: readonly Route[] = [
  open(INVITATION, showInvitation),
  recorded('outreach_answered', openForm(INVITATION, names(answerInvitationFields), postAnswer)),
  forAny(ORGANISERS, roomDeed(`${INVITATION}/hadir`, confirming, postConfirmAttendance)),
  open(`${INVITATION}/materi/:materi`, downloadInvitationMaterial),
  asking([PAGE_QUERY], inRoom('', forOrganiser(showEvents))),
  // Before the numbers of events: none is called so.
  inRoom('/baru', forOrganiser(showNewEvent)),
  deed('/baru', 'outreach_event_saved', names(eventFields), forOrganiser(postNewEvent)),
  asking([...names(figuresQuery), PAGE_QUERY], inRoom('/capaian', forOrganiser(showFigures satisfies SetUpHandler))),
  ofEvent('', showEvent),
  ofEvent('/ubah', showChangeEvent),
  eventDeed('/ubah', 'outreach_event_saved', names(eventFields), postChangeEvent),
  asking([...names(inviteesQuery), PAGE_QUERY], ofEvent('/undangan', showInvitees)),
  eventDeed('/undangan', ['outreach_invited', 'outreach_invitations_sent'], names(inviteeFields), postInvitees),
  ofEvent('/undangan/:tamu', showInvitee),
  eventDeed(
    '/undangan/:tamu',
    ['outreach_contact_changed', 'outreach_attendance_noted', 'outreach_invitee_dropped'],
    names(inviteeFields, oneInviteeFields),
    postInvitee,
  ),
  eventDeed('/surat.pdf', 'outreach_letters_made', names(lettersFields), postLetters),
  asking([...names(inviteesQuery), PAGE_QUERY], ofEvent('/kehadiran', showAttendance)),
  eventDeed('/kehadiran', 'outreach_attendance_noted', names(inviteeFields, attendanceFields), postAttendance),
  ofEvent('/daftar-hadir.pdf', downloadAttendanceList),
  asking([eventQuestionFields.number, PAGE_QUERY], ofEvent('/pertanyaan', showEventQuestions)),
  eventDeed(
    '/pertanyaan',
    ['outreach_question_noted', 'season_question_saved'],
    names(eventQuestionFields),
    postEventQuestion,
  ),
  ofEvent('/materi', showMaterial),
  { ...eventDeed('/materi', 'outreach_material_added', [], postMaterial), streams: 'form' },
  ofEvent('/materi/:materi', downloadMaterial),
  eventDeed('/materi/:materi', 'outreach_material_removed', [], postRemoveMaterial),
]

function inRoom(leaf: string, handler: Handler): Route {
  return { ...bareLine, method: 'GET', path: `${ROOM}${leaf}`, who: ORGANISERS, of: 'season', handler }
}

function deed(leaf: string, records: Recorded, fields: readonly string[], handler: Handler): Route {
  return { ...inRoom(leaf, handler), method: 'POST', records, fields }
}

function ofEvent(leaf: string, handler: EventHandler): Route {
  return inRoom(`/:acara${leaf}`, forEvent(handler))
}

function eventDeed(leaf: string, records: Recorded, fields: readonly string[], handler: EventHandler): Route {
  return deed(`/:acara${leaf}`, records, fields, forEvent(handler))
}
