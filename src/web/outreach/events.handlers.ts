/** The socialisation events of a season: the list, and the form of one. */
import { saveOutreachEvent, type SaveEventRefusal } from '../../actions/save-outreach-event.ts'
import type { EventFlaw } from '../../award/outreach/event.ts'
import { type Instant, wallTime, type Zone } from '../../award/units/dates.ts'
import { listEvents, type StoredEvent } from '../../store/outreach-events.ts'
import { countEventInvitees, type EventCounts } from '../../store/outreach-invitees.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import type { SetUpFound, SetUpHandler } from '../organiser/set-up-found.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type EventFormView, EventFormPage, eventFields as fields } from './event-form.page.tsx'
import { type EventFound, type EventHandler, whenOf } from './event-found.ts'
import { type EventRow, EventsPage, type EventState } from './events.page.tsx'
import type { OutreachPlace } from './outreach-frame.tsx'

export function placeOf({ season, address }: SetUpFound, event: StoredEvent | null = null): OutreachPlace {
  return {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    outreachHref: paths.outreach(address),
    event: event && { title: event.title, href: paths.event({ ...address, event: event.event }) },
  }
}

export function stateOf({ cancelled, beginsAt, endsAt }: StoredEvent, now: Instant): EventState {
  if (cancelled) return 'cancelled'
  return (endsAt ?? beginsAt) < now ? 'past' : 'ahead'
}

/** Newest first. */
export const showEvents: SetUpHandler = async (visit, found) => {
  const { address, season } = found
  const events = (await listEvents(visit.site.db, season)).toSorted((a, b) => (a.beginsAt < b.beginsAt ? 1 : -1))
  const counts = await countEventInvitees(visit.site.db, season)
  const { rows, pager } = pageOf(events, wantedPage(visit.url), paths.outreach(address))
  const view = {
    place: placeOf(found),
    newHref: paths.newEvent(address),
    figuresHref: paths.outreachFigures(address),
    events: rows.map((event) => eventRow(visit, found, event, counts.get(event.event))),
    pager,
  }
  return page(visit, EventsPage({ frame: frameOf(visit, season.example), view }))
}

function eventRow(
  visit: Visit,
  { address }: SetUpFound,
  event: StoredEvent,
  counts: EventCounts | undefined,
): EventRow {
  const written = (count = 0) => countInFigures(count, visit.language)
  return {
    href: paths.event({ ...address, event: event.event }),
    title: event.title,
    when: whenOf(event, visit.language),
    state: stateOf(event, visit.desk.now()),
    invited: written(counts?.invited),
    answered: written(counts?.answered),
    attended: written(counts?.attended),
  }
}

type Typed = EventFormView['typed']

export const showNewEvent: SetUpHandler = async (visit, found) => {
  const typed = { version: '', title: '', venue: '', begins: '', ends: '', agenda: '', capacity: '', cancelled: false }
  return formPage(visit, found, null, { ...typed, zone: found.season.zone }, [], 200)
}

export const postNewEvent: SetUpHandler = async (visit, found) => saved(visit, found, null)

export const showChangeEvent: EventHandler = async (visit, found) =>
  formPage(visit, found, found.event, typedOf(found.event), [], 200)

export const postChangeEvent: EventHandler = async (visit, found) => saved(visit, found, found)

async function saved(visit: Visit, found: SetUpFound, changed: EventFound | null): Promise<Response> {
  const { form } = visit
  if (!form) return notFound(visit)
  const { version, cancelled: _, ...texts } = fields
  const draft = Object.fromEntries(Object.entries(texts).map(([name, field]) => [name, form.text(field)]))
  const typed = { ...draft, version: form.text(version), cancelled: form.has(fields.cancelled) } as Typed
  const seen = changed && { event: changed.event.event, version: Number(typed.version) || 0 }
  const outcome = await saveOutreachEvent(visit.desk, found.season, seen, typed)
  if (outcome.ok) {
    return seeOther(visit, paths.event({ ...found.address, event: outcome.value.event }), 'acara-tersimpan')
  }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const isStale = refusal.code === 'event_changed_elsewhere'
  const shown = isStale ? { ...typed, version: String(refusal.now.version) } : typed
  return formPage(visit, found, changed?.event ?? null, shown, errorsOf(refusal, visit), isStale ? 409 : 422)
}

function errorsOf(
  refusal: Exclude<SaveEventRefusal, { readonly code: 'not_found' }>,
  { language }: Visit,
): readonly FieldError[] {
  if (refusal.code === 'event_flawed')
    return refusal.flaws.map((flaw) => ({ field: fieldOf(flaw), text: outreachSentence(flaw, language) }))
  return [{ field: fields.title, text: outreachSentence(refusal, language) }]
}

function fieldOf(flaw: EventFlaw): string {
  switch (flaw.code) {
    case 'title_missing':
    case 'title_too_long':
      return fields.title
    case 'venue_missing':
    case 'venue_too_long':
      return fields.venue
    case 'begins_unreadable':
      return fields.begins
    case 'ends_unreadable':
    case 'ends_before_begin':
      return fields.ends
    case 'zone_unknown':
      return fields.zone
    case 'agenda_too_long':
      return fields.agenda
    case 'capacity_unreadable':
      return fields.capacity
    case 'identity_number_typed':
      return fields[flaw.in]
  }
}

function typedOf({ version, title, venue, beginsAt, endsAt, zone, agenda, capacity, cancelled }: StoredEvent): Typed {
  return {
    version: String(version),
    title,
    venue,
    begins: wallMinute(beginsAt, zone),
    ends: endsAt === null ? '' : wallMinute(endsAt, zone),
    zone,
    agenda,
    capacity: capacity === null ? '' : String(capacity),
    cancelled,
  }
}

function wallMinute(at: Instant, zone: Zone): string {
  const { day, clock } = wallTime(at, zone)
  return `${day}T${clock}`
}

function formPage(
  visit: Visit,
  found: SetUpFound,
  event: StoredEvent | null,
  typed: Typed,
  errors: readonly FieldError[],
  status: number,
): Response {
  const { address, season } = found
  const at = event && { ...address, event: event.event }
  const view = {
    place: placeOf(found, event),
    action: at ? paths.changeEvent(at) : paths.newEvent(address),
    backHref: at ? paths.event(at) : paths.outreach(address),
    isNew: event === null,
    typed,
    errors,
  }
  return page(visit, EventFormPage({ frame: frameOf(visit, season.example), view }), status)
}
