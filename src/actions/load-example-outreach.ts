/** The socialisation event of an example season, through the real actions: invited, answered, held, asked and written down. */
import { assert, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import { clock, type Instant, instantOfWall, wallTime, type Zone } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { answerInvitation } from './answer-invitation.ts'
import type { Desk } from './desk.ts'
import { answerEventQuestion, noteEventQuestion } from './event-questions.ts'
import type { ExampleMoment, ExampleOutreach } from './example-season.ts'
import { inviteToEvent } from './invite-to-event.ts'
import { makeEventLetters } from './make-event-letters.ts'
import { noteManyPresent } from './note-attendance.ts'
import { saveOutreachEvent } from './save-outreach-event.ts'

export type OutreachLoad = {
  readonly outreach: ExampleOutreach
  readonly key: SeasonKey
  readonly zone: Zone
  readonly administrator: Viewer
  deskAt(viewer: Viewer, moment: ExampleMoment): Desk
}

/** Held at nine in the morning of its day. */
const BEGINS = clock('09:00')
const AFTER_MINUTES = 30

export async function loadExampleOutreach({ outreach, key, zone, administrator, deskAt }: OutreachLoad): Promise<void> {
  const { day } = wallTime(deskAt(administrator, outreach.heldOn).now(), zone)
  const { title, venue, agenda } = outreach
  const texts = { title, venue, agenda: agenda.join('\n'), begins: `${day}T${BEGINS}`, ends: `${day}T12:00`, zone }
  const desk = deskAt(administrator, outreach.invitedAt)
  const draft = { ...texts, capacity: '', cancelled: false }
  const { event } = done('save the event', await saveOutreachEvent(desk, key, null, draft))
  const at = { ...key, event }
  const came: number[] = []
  for (const { answer, substitute, isPresent, ...guest } of outreach.guests) {
    const invitee = done('invite', await inviteToEvent(desk, at, { ...guest, email: '', phone: '' }))
    if (isPresent) came.push(invitee)
    if (answer === '') continue
    const { letters } = done('print a letter', await makeEventLetters(desk, at, { invitee }))
    const stranger = deskAt(NOBODY, outreach.invitedAt)
    done('answer', await answerInvitation(stranger, letters[0]?.code ?? '', { answer, name: substitute }))
  }
  const begun: Instant = instantOfWall(day, BEGINS, zone)
  const later = deskAt(administrator, minutesLater(begun, AFTER_MINUTES))
  done('note who came', await noteManyPresent(later, at, came))
  for (const { asked, answer } of outreach.questions) {
    const number = done('note a question', await noteEventQuestion(later, at, asked))
    done('answer it', await answerEventQuestion(later, at, number, { asked, answer, shown: true }))
  }
}

function done<Value, Reason>(deed: string, outcome: Result<Value, Reason>): Value {
  assert(
    outcome.ok,
    `an example's outreach goes through: ${deed}: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`,
  )
  return outcome.value
}
