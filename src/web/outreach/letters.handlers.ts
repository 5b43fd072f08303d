/** Papers of an event: letters of invitation, each made with a fresh code, and the list for signatures. */
import { makeEventLetters } from '../../actions/make-event-letters.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { wallTime } from '../../award/units/dates.ts'
import { attendanceList } from '../../documents/attendance-list.ts'
import { type EventFacts, outreachLetters } from '../../documents/outreach-letters.ts'
import type { Paper } from '../../documents/paper-parts.ts'
import { listInvitees } from '../../store/outreach-invitees.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { fileFailed, notFound, paperFailed } from '../door/trouble.handlers.ts'
import { paths } from '../paths.ts'
import { download } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type EventFound, type EventHandler, numberIn } from './event-found.ts'
import { lettersFields } from './invitees.page.tsx'

export const postLetters: EventHandler = async (visit, found) => {
  const { form, desk, site } = visit
  if (!form) return notFound(visit)
  const one = form.text(lettersFields.invitee)
  const choice =
    one === '' ? { first: Math.max(0, numberIn(form.text(lettersFields.first)) - 1) } : { invitee: numberIn(one) }
  const made = await makeEventLetters(desk, found.key, choice)
  if (!made.ok) {
    if (made.refusal.code === 'not_found') return notFound(visit)
    return fileFailed(visit, outreachSentence(made.refusal, visit.language), paths.invitees(found.eventAddress))
  }
  const letters = made.value.letters.map(({ invitee, code }) => ({
    name: invitee.contact?.name ?? '',
    organisationName: invitee.contact?.organisationName ?? '',
    url: `${site.baseUrl}${paths.answerInvitation(code)}`,
  }))
  const { day } = wallTime(desk.now(), found.event.zone)
  return pdf(visit, found, 'surat-undangan.pdf', outreachLetters({ ...factsOf(found), day, letters }))
}

export const downloadAttendanceList: EventHandler = async (visit, found) => {
  const invited = await listInvitees(visit.site.db, found.key)
  const guests = invited.flatMap(({ contact }) => contact ?? [])
  return pdf(visit, found, 'daftar-hadir.pdf', attendanceList({ ...factsOf(found), guests }))
}

function factsOf({ event, season }: EventFound): EventFacts {
  const { title, venue, beginsAt, endsAt, zone } = event
  const agenda = event.agenda.split('\n').filter((item) => item.trim() !== '')
  const { label, placeName, example } = season
  return { season: { label, placeName, example }, title, venue, beginsAt, endsAt, zone, agenda }
}

async function pdf(visit: Visit, { eventAddress }: EventFound, name: string, paper: Paper): Promise<Response> {
  const printed = await renderPaper(visit.site.press, paper)
  if (!printed.ok) return paperFailed(visit, printed.refusal, paths.event(eventAddress))
  return download(name, 'pdf', printed.value)
}
