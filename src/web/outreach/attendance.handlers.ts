/** Noting who came: many at once from a list, and guests without an invitation. */
import { noteManyPresent, registerWalkIn } from '../../actions/note-attendance.ts'
import { attendanceFrom } from '../../award/outreach/attendance.ts'
import { countInvitees, listInvitees } from '../../store/outreach-invitees.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { type OutreachTrouble, outreachSentence } from '../../wording/outreach-refusals.ts'
import { outreachWords } from '../../wording/outreach.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { attendanceDeeds, attendanceFields as fields, AttendancePage } from './attendance.page.tsx'
import { type EventFound, type EventHandler, numberIn } from './event-found.ts'
import { placeOf } from './events.handlers.ts'
import {
  draftOf,
  inviteeErrors,
  kindOptions,
  namesOf,
  NOBODY_TYPED,
  typedInvitee,
  wantedText,
} from './invitees.handlers.ts'
import { inviteeFields, inviteesQuery, type TypedInvitee } from './invitees.page.tsx'

export const showAttendance: EventHandler = async (visit, found) => attendancePage(visit, found, NOBODY_TYPED, [], 200)

export const postAttendance: EventHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const here = paths.attendance(found.eventAddress)
  const troubleAt = (field: string, refusal: RefusedNote) => [
    { field, text: outreachSentence(withZone(refusal, found), visit.language) },
  ]
  switch (form.text(fields.deed)) {
    case attendanceDeeds.ticked: {
      const ticked = form.startingWith(fields.present('')).map(({ rest }) => numberIn(rest))
      const outcome = await noteManyPresent(desk, found.key, ticked)
      if (outcome.ok) return seeOther(visit, here, 'kehadiran-tercatat')
      const { refusal } = outcome
      if (refusal.code === 'not_found') return notFound(visit)
      return attendancePage(visit, found, NOBODY_TYPED, troubleAt(fields.deed, refusal), 422)
    }
    case attendanceDeeds.walkIn: {
      const typed = typedInvitee(form)
      const outcome = await registerWalkIn(desk, found.key, draftOf(typed))
      if (outcome.ok) return seeOther(visit, here, 'kehadiran-tercatat')
      const { refusal } = outcome
      if (refusal.code === 'not_found') return notFound(visit)
      const errors =
        refusal.code === 'invitee_flawed'
          ? inviteeErrors(refusal.flaws, visit.language)
          : troubleAt(inviteeFields.organisation, refusal)
      return attendancePage(visit, found, typed, errors, 422)
    }
    default:
      return notFound(visit)
  }
}

type RefusedNote =
  | Exclude<OutreachTrouble, { readonly code: 'event_not_near' }>
  | Omit<Extract<OutreachTrouble, { readonly code: 'event_not_near' }>, 'zone'>

function withZone(refusal: RefusedNote, { event }: EventFound): OutreachTrouble {
  return refusal.code === 'event_not_near' ? { ...refusal, zone: event.zone } : refusal
}

/** Why nothing can be noted now; null when it can. */
export function whyClosed({ event }: Pick<EventFound, 'event'>, { desk, language }: Visit): string | null {
  if (event.cancelled) return outreachSentence({ code: 'event_cancelled' }, language)
  const from = attendanceFrom(event)
  return desk.now() < from ? outreachWords[language].notYetOpen(writtenInstant(from, event.zone, language)) : null
}

async function attendancePage(
  visit: Visit,
  found: EventFound,
  typed: TypedInvitee,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { db } = visit.site
  const { key, event, eventAddress, season } = found
  const text = wantedText(visit)
  const counts = await countInvitees(db, key, text)
  const here = paths.attendance(eventAddress, text === '' ? {} : { [inviteesQuery.text]: text })
  const { first, pager } = rowsOfPage(counts.found, wantedPage(visit.url), here)
  const rows = await listInvitees(db, key, text, { first, count: ROWS_A_PAGE })
  const view = {
    place: placeOf(found, event),
    action: paths.attendance(eventAddress),
    listHref: paths.attendanceList(eventAddress),
    closed: whyClosed(found, visit),
    attended: countInFigures(counts.attended, visit.language),
    all: text === '' ? counts.found : Math.max(counts.invited, 1),
    text,
    rows: rows.map(({ invitee, contact, attendance }) => ({
      number: String(invitee),
      ...namesOf(contact, visit.language),
      href: paths.invitee({ ...eventAddress, invitee }),
      present: attendance?.present ?? null,
    })),
    pager,
    kinds: kindOptions(visit.language),
    typed,
    errors,
  }
  return page(visit, AttendancePage({ frame: frameOf(visit, season.example), view }), status)
}
