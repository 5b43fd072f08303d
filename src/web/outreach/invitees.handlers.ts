/** Inviting to an event: the list, one by one, from the register, by mail, and one invitation by itself. */
import { changeInvitee, dropInvitee } from '../../actions/change-invitee.ts'
import { inviteRegister } from '../../actions/invite-register.ts'
import { inviteToEvent } from '../../actions/invite-to-event.ts'
import { LETTERS_MAX } from '../../actions/make-event-letters.ts'
import { noteAttendance } from '../../actions/note-attendance.ts'
import { isOwed, sendEventInvitations } from '../../actions/send-event-invitations.ts'
import { type Contact, type ContactFlaw, INVITEE_KINDS, type InviteeFlaw } from '../../award/outreach/invitee.ts'
import { ORGANISATION_KINDS } from '../../award/people/organisation.ts'
import { listPeopleOf } from '../../store/people.ts'
import { listAttendance } from '../../store/outreach-answers.ts'
import { listPlaceNames } from '../../store/outreach-figures.ts'
import { countInvitees, findInvitee, type ListedInvitee, listInvitees } from '../../store/outreach-invitees.ts'
import { writtenInstant } from '../../wording/dates.ts'
import type { Language } from '../../wording/language.ts'
import { outreachSentence } from '../../wording/outreach-refusals.ts'
import { outreachWords } from '../../wording/outreach.ts'
import type { StatusShape } from '../components/status.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type EventFound, type EventHandler, numberIn } from './event-found.ts'
import { placeOf } from './events.handlers.ts'
import { InviteePage, oneInviteeDeeds, oneInviteeFields } from './invitee.page.tsx'
import {
  inviteeDeeds,
  inviteeFields as fields,
  type InviteeRow,
  InviteesPage,
  inviteesQuery,
  type InviteesView,
  type TypedInvitee,
} from './invitees.page.tsx'

export const NOBODY_TYPED: TypedInvitee = { name: '', organisation: '', kind: 'other', place: '', email: '', phone: '' }

export const showInvitees: EventHandler = async (visit, found) =>
  inviteesPage(visit, found, { typed: NOBODY_TYPED, register: { kind: '', place: '' }, errors: [] }, 200)

export const postInvitees: EventHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const register = { kind: form.text(fields.registerKind), place: form.text(fields.registerPlace) }
  const typed = typedInvitee(form)
  const kept = { typed: NOBODY_TYPED, register: { kind: '', place: '' } }
  const done = (flash: string) => seeOther(visit, paths.invitees(found.eventAddress), flash)
  const refused = (field: string, trouble: Parameters<typeof outreachSentence>[0]) =>
    inviteesPage(
      visit,
      found,
      { ...kept, register, errors: [{ field, text: outreachSentence(trouble, visit.language) }] },
      422,
    )
  switch (form.text(fields.deed)) {
    case inviteeDeeds.register: {
      const outcome = await inviteRegister(desk, found.key, { kind: register.kind, placeCode: register.place })
      if (outcome.ok) return done('undangan-masuk')
      const { refusal } = outcome
      return refusal.code === 'not_found' ? notFound(visit) : refused(fields.registerKind, refusal)
    }
    case inviteeDeeds.one: {
      const outcome = await inviteToEvent(desk, found.key, draftOf(typed))
      if (outcome.ok) return done('undangan-masuk')
      const { refusal } = outcome
      if (refusal.code === 'not_found') return notFound(visit)
      if (refusal.code !== 'invitee_flawed') return refused(fields.organisation, refusal)
      return inviteesPage(visit, found, { ...kept, typed, errors: inviteeErrors(refusal.flaws, visit.language) }, 422)
    }
    case inviteeDeeds.send: {
      const linkTo = (code: string) => `${visit.site.baseUrl}${paths.answerInvitation(code)}`
      const outcome = await sendEventInvitations(desk, found.season, found.key, linkTo)
      if (outcome.ok) return done('undangan-terkirim')
      const { refusal } = outcome
      return refusal.code === 'not_found' ? notFound(visit) : refused(fields.deed, refusal)
    }
    default:
      return notFound(visit)
  }
}

export function typedInvitee(form: Form): TypedInvitee {
  return {
    name: form.text(fields.name),
    organisation: form.text(fields.organisation),
    kind: form.text(fields.kind),
    place: form.text(fields.place),
    email: form.text(fields.email),
    phone: form.text(fields.phone),
  }
}

export function draftOf({ organisation, place, ...typed }: TypedInvitee) {
  return { ...typed, organisationName: organisation, placeCode: place }
}

export function inviteeErrors(
  flaws: readonly (InviteeFlaw | ContactFlaw)[],
  language: Language,
): readonly FieldError[] {
  return flaws.map((flaw) => ({ field: fieldOf(flaw), text: outreachSentence(asTrouble(flaw), language) }))
}

/** Which of the fields holds the number is not told: it may be any. */
function asTrouble(flaw: InviteeFlaw): Parameters<typeof outreachSentence>[0] {
  return flaw.code === 'identity_number_typed' ? { code: flaw.code } : flaw
}

function fieldOf(flaw: InviteeFlaw): string {
  switch (flaw.code) {
    case 'names_missing':
    case 'organisation_name_too_long':
    case 'identity_number_typed':
      return fields.organisation
    case 'name_too_long':
      return fields.name
    case 'email_invalid':
      return fields.email
    case 'phone_invalid':
      return fields.phone
    case 'invitee_kind_unknown':
      return fields.kind
    case 'place_code_invalid':
      return fields.place
  }
}

/** "Dinas Contoh" with "Ibu Contoh" below it; either alone; or that somebody was erased. */
export function namesOf(
  contact: Pick<Contact, 'name' | 'organisationName'> | null,
  language: Language,
): { readonly name: string; readonly below: string | null } {
  if (!contact) return { name: outreachWords[language].erased, below: null }
  const { name, organisationName } = contact
  return organisationName === '' ? { name, below: null } : { name: organisationName, below: name || null }
}

export function kindOptions(language: Language) {
  return INVITEE_KINDS.toReversed().map((kind) => ({ value: kind, label: outreachWords[language].kinds[kind] }))
}

export function wantedText({ url }: Visit): string {
  return (url.searchParams.get(inviteesQuery.text) ?? '').trim().replaceAll(/\s+/g, ' ')
}

async function inviteesPage(
  visit: Visit,
  found: EventFound,
  typed: Pick<InviteesView, 'typed' | 'register' | 'errors'>,
  status: number,
): Promise<Response> {
  const { db } = visit.site
  const { key, event, eventAddress, season } = found
  const { language } = visit
  const words = outreachWords[language]
  const text = wantedText(visit)
  const counts = await countInvitees(db, key, text)
  const here = paths.invitees(eventAddress, text === '' ? {} : { [inviteesQuery.text]: text })
  const { first, pager } = rowsOfPage(counts.found, wantedPage(visit.url), here)
  const everybody = await listInvitees(db, key)
  const named = everybody.filter(({ contact, walkIn }) => contact !== null && !walkIn).length
  const places = await listPlaceNames(db, season.province)
  const view: InviteesView = {
    place: placeOf(found, event),
    action: paths.invitees(eventAddress),
    lettersAction: paths.invitationLetters(eventAddress),
    text,
    all: everybody.length,
    found: counts.found,
    rows: (await listInvitees(db, key, text, { first, count: ROWS_A_PAGE })).map((one) => rowOf(visit, found, one)),
    pager,
    waiting: everybody.filter((one) => isOwed(one, event)).length,
    letters: event.cancelled ? [] : filesOf(named),
    registerKinds: [
      { value: '', label: words.everyKind },
      ...ORGANISATION_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    ],
    registerPlaces: [
      { value: '', label: words.everyPlace },
      ...[...places].map(([value, name]) => ({ value, label: `${name} (${value})` })),
    ],
    kinds: kindOptions(language),
    ...typed,
  }
  return page(visit, InviteesPage({ frame: frameOf(visit, season.example), view }), status)
}

function filesOf(letters: number): InviteesView['letters'] {
  return Array.from({ length: Math.ceil(letters / LETTERS_MAX) }, (_, at) => ({
    first: at * LETTERS_MAX + 1,
    last: Math.min(letters, (at + 1) * LETTERS_MAX),
  }))
}

const ANSWER_SHAPES: Readonly<Record<string, StatusShape>> = { coming: 'done', represented: 'done', declined: 'stop' }

function rowOf({ language }: Visit, { event, eventAddress }: EventFound, one: ListedInvitee): InviteeRow {
  const words = outreachWords[language]
  const hasAddress = one.contact?.email != null
  const mail = !hasAddress
    ? words.mailNone
    : one.mailedVersion === null
      ? words.mailWaiting
      : one.mailedVersion < event.version
        ? words.mailStale
        : words.mailSent
  return {
    href: paths.invitee({ ...eventAddress, invitee: one.invitee }),
    ...namesOf(one.contact, language),
    answer: one.answer ? words.answers[one.answer.is] : one.walkIn ? words.walkIns : words.noAnswer,
    answerShape: one.answer ? (ANSWER_SHAPES[one.answer.is] ?? 'open') : 'open',
    mail,
    mailShape: mail === words.mailSent ? 'done' : mail === words.mailStale ? 'part' : 'open',
  }
}

export const showInvitee: EventHandler = async (visit, found) => inviteePage(visit, found, null, '', [], 200)

export const postInvitee: EventHandler = async (visit, found) => {
  const { form, desk } = visit
  if (!form) return notFound(visit)
  const key = { ...found.key, invitee: numberIn(visit.params['tamu']) }
  const here = paths.invitee({ ...found.eventAddress, invitee: key.invitee })
  const deed = form.text(oneInviteeFields.deed)
  switch (deed) {
    case oneInviteeDeeds.save: {
      const typed = typedInvitee(form)
      const outcome = await changeInvitee(desk, key, draftOf(typed))
      if (outcome.ok) return seeOther(visit, here, 'kontak-tersimpan')
      if (outcome.refusal.code === 'not_found') return notFound(visit)
      return inviteePage(visit, found, typed, '', inviteeErrors(outcome.refusal.flaws, visit.language), 422)
    }
    case oneInviteeDeeds.present:
    case oneInviteeDeeds.absent: {
      const reason = form.text(oneInviteeFields.reason)
      const draft = { present: deed === oneInviteeDeeds.present, way: 'list', reason } as const
      const outcome = await noteAttendance(desk, key, draft)
      if (outcome.ok) return seeOther(visit, here, 'kehadiran-tercatat')
      const { refusal } = outcome
      if (refusal.code === 'not_found') return notFound(visit)
      const trouble = refusal.code === 'event_not_near' ? { ...refusal, zone: found.event.zone } : refusal
      const text = outreachSentence(trouble, visit.language)
      return inviteePage(visit, found, null, reason, [{ field: oneInviteeFields.reason, text }], 422)
    }
    case oneInviteeDeeds.drop: {
      const outcome = await dropInvitee(desk, key)
      return outcome.ok ? seeOther(visit, paths.invitees(found.eventAddress), 'undangan-dihapus') : notFound(visit)
    }
    default:
      return notFound(visit)
  }
}

async function inviteePage(
  visit: Visit,
  found: EventFound,
  typed: TypedInvitee | null,
  reason: string,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { db } = visit.site
  const { language } = visit
  const { event, eventAddress, season } = found
  const words = outreachWords[language]
  const key = { ...found.key, invitee: numberIn(visit.params['tamu']) }
  const invitee = await findInvitee(db, key)
  if (!invitee) return notFound(visit)
  const { contact, answer, attendance } = invitee
  const notes = await listAttendance(db, key)
  const people = await listPeopleOf(
    db,
    notes.map(({ by }) => by),
  )
  const nameOf = (id: string) => people.find((person) => person.id === id)?.displayName ?? ''
  const answered = answer && [words.answers[answer.is], answer.name].filter((part) => part !== '').join(': ')
  const view = {
    place: placeOf(found, event),
    title: namesOf(contact, language).name,
    action: paths.invitee({ ...eventAddress, invitee: invitee.invitee }),
    lettersAction: paths.invitationLetters(eventAddress),
    number: invitee.invitee,
    typed: contact && (typed ?? typedOf(contact)),
    facts: [
      { label: words.kind, value: words.kinds[invitee.kind] },
      ...(invitee.placeCode === null ? [] : [{ label: words.placeColumn, value: invitee.placeCode }]),
      {
        label: words.answer,
        value: answer ? `${answered}, ${writtenInstant(answer.at, event.zone, language)}` : words.noAnswer,
      },
    ],
    notes: notes.map((note) => ({
      state: `${note.present ? words.present : words.absent}, ${words.ways[note.way]}`,
      by: words.notedBy(nameOf(note.by), writtenInstant(note.at, event.zone, language)),
      reason: note.reason,
    })),
    present: attendance?.present ?? null,
    reason,
    mayPrint: !event.cancelled && !invitee.walkIn,
    errors,
  }
  return page(visit, InviteePage({ frame: frameOf(visit, season.example), view }), status)
}

function typedOf({ name, organisationName, email, phone }: Contact) {
  return { name, organisation: organisationName, email: email ?? '', phone: phone ?? '' }
}
