/** The page of one event. */
import { isOwed } from '../../actions/send-event-invitations.ts'
import { listAsked, listMaterials } from '../../store/outreach-materials.ts'
import { countInvitees, listInvitees } from '../../store/outreach-invitees.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { outreachWords } from '../../wording/outreach.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { EventHandler } from './event-found.ts'
import { whenOf } from './event-found.ts'
import { EventPage, type EventTask } from './event.page.tsx'
import { placeOf, stateOf } from './events.handlers.ts'

export const showEvent: EventHandler = async (visit, found) => {
  const { event, key, eventAddress, season } = found
  const { db } = visit.site
  const { language } = visit
  const words = outreachWords[language]
  const counts = await countInvitees(db, key)
  const waiting = (await listInvitees(db, key)).filter((invitee) => isOwed(invitee, event)).length
  const asked = await listAsked(db, key)
  const open = asked.filter(({ question }) => question === null).length
  const files = (await listMaterials(db, key)).length
  const nobody = counts.invited === 0
  const tasks: readonly EventTask[] = [
    {
      href: paths.invitees(eventAddress),
      name: words.toInvitees,
      text: words.toInviteesText,
      state: nobody ? words.nobody : waiting > 0 ? words.waiting(waiting) : words.allSent,
      shape: nobody ? 'open' : waiting > 0 ? 'part' : 'done',
    },
    {
      href: paths.attendance(eventAddress),
      name: words.toAttendance,
      text: words.toAttendanceText,
      state: `${words.attended}: ${countInFigures(counts.attended, language)}`,
      shape: counts.attended > 0 ? 'done' : 'open',
    },
    {
      href: paths.eventQuestions(eventAddress),
      name: words.toQuestions,
      text: words.toQuestionsText,
      state: words.openQuestions(open, asked.length),
      shape: asked.length === 0 ? 'open' : open > 0 ? 'part' : 'done',
    },
    {
      href: paths.eventMaterial(eventAddress),
      name: words.toMaterial,
      text: words.toMaterialText,
      state: words.files(files),
      shape: files > 0 ? 'done' : 'open',
    },
  ]
  const figures = [
    { label: words.invited, value: countInFigures(counts.invited, language) },
    { label: words.answered, value: countInFigures(counts.answered, language) },
    { label: words.coming, value: countInFigures(counts.coming, language) },
    ...(event.capacity === null ? [] : [{ label: words.seats, value: countInFigures(event.capacity, language) }]),
    { label: words.attended, value: countInFigures(counts.attended, language) },
    { label: words.walkIns, value: countInFigures(counts.walkIns, language) },
  ]
  const view = {
    place: { ...placeOf(found), event: null },
    title: event.title,
    state: stateOf(event, visit.desk.now()),
    when: whenOf(event, language),
    venue: event.venue,
    agenda: event.agenda.split('\n').filter((item) => item.trim() !== ''),
    changeHref: paths.changeEvent(eventAddress),
    figures,
    tasks,
  }
  return page(visit, EventPage({ frame: frameOf(visit, season.example), view }))
}
