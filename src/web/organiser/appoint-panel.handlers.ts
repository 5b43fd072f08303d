/** Naming the panel: addresses become people, the decree becomes a record. */
import { appointPanel, type AppointPanelRefusal } from '../../actions/appoint-panel.ts'
import { isDay, wallTime } from '../../award/units/dates.ts'
import type { Decree } from '../../award/decision/plenary.ts'
import type { Seat } from '../../award/rulebook/rulebook.ts'
import { findPanelDecree, listSeatHolders, type SeatHolder } from '../../store/panels.ts'
import { findPanelTerm, listSubstitutes } from '../../store/panel-substitutes.ts'
import { findAccountByEmail, listPeopleOf } from '../../store/people.ts'
import { appointPanelWords } from '../../wording/appoint-panel.ts'
import { substituteWords } from '../../wording/substitutes.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { appointPanelFields as fields, AppointPanelPage, type AppointPanelView } from './appoint-panel.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Emails = Readonly<Record<string, string>>
type Typed = Pick<AppointPanelView, 'decree' | 'term'> & { readonly emails: Emails; readonly substitutes: Emails }

export const showAppointPanel: SetUpHandler = async (visit, found) => {
  const { db } = visit.site
  const holders = await listSeatHolders(db, found.season)
  const named = await listSubstitutes(db, found.season)
  const people = await listPeopleOf(
    db,
    [...holders, ...named].map(({ person }) => person),
  )
  const emailsOf = (seated: readonly SeatHolder[]): Emails =>
    Object.fromEntries(seated.map(({ seat, person }) => [seat, people.find(({ id }) => id === person)?.email ?? '']))
  const decree = (await findPanelDecree(db, found.season)) ?? { number: '', day: '', issuer: '' }
  const term = (await findPanelTerm(db, found.season)) ?? { from: '', until: '' }
  return panelPage(visit, found, { decree, term, emails: emailsOf(holders), substitutes: emailsOf(named) }, [], 200)
}

export const postAppointPanel: SetUpHandler = async (visit, found) => {
  if (!visit.form) return notFound(visit)
  const { seats } = found.rules.rulebook.panel
  const typed = typedIn(visit.form, seats)
  const decree = decreeIn(visit, found, typed)
  const term = termIn(visit, typed)
  const named = await peopleNamed(visit, seats, typed.emails, fields.email)
  const others = await peopleNamed(visit, seats, typed.substitutes, fields.substitute)
  const errors = [...decree.errors, ...term.errors, ...named.errors, ...others.errors]
  if (decree.value === null || errors.length > 0) return panelPage(visit, found, typed, errors, 422)
  const outcome = await appointPanel(visit.desk, found.season, decree.value, named.holders, named.vacated, {
    term: term.value,
    substitutes: others.holders,
  })
  if (outcome.ok) return seeOther(visit, paths.setUp(found.address), 'tim-tersimpan')
  const refused = errorsOf(visit, outcome.refusal)
  return refused.length > 0 ? panelPage(visit, found, typed, refused, 422) : notFound(visit)
}

function typedIn(form: Form, seats: readonly Seat[]): Typed {
  return {
    decree: {
      number: form.text(fields.number).trim(),
      day: form.text(fields.day).trim(),
      issuer: form.text(fields.issuer).trim(),
    },
    term: { from: form.text(fields.from).trim(), until: form.text(fields.until).trim() },
    emails: emailsIn(form, seats, fields.email),
    substitutes: emailsIn(form, seats, fields.substitute),
  }
}

function emailsIn(form: Form, seats: readonly Seat[], field: (seat: string) => string): Emails {
  return Object.fromEntries(seats.map(({ id }) => [id, form.text(field(id)).trim().toLowerCase()]))
}

/** Both days or none. */
function termIn({ language }: Visit, { term: { from, until } }: Typed) {
  if (from === '' && until === '') return { value: null, errors: [] }
  const isTerm = isDay(from) && isDay(until) && from <= until
  if (isTerm) return { value: { from, until }, errors: [] }
  return { value: null, errors: [{ field: fields.until, text: substituteWords[language].termWrong }] }
}

const TEXT_CHARACTERS_MAX = 200

/** Where the rules ask for no decree, an empty one is still none: all three parts belong together. */
function decreeIn({ language, desk }: Visit, { season }: SetUpFound, { decree }: Typed) {
  const words = appointPanelWords[language]
  const { number, day, issuer } = decree
  const errors: FieldError[] = []
  const text = (field: string, value: string, missing: string) => {
    if (value === '') errors.push({ field, text: missing })
    if (value.length > TEXT_CHARACTERS_MAX) errors.push({ field, text: words.tooLong })
  }
  text(fields.number, number, words.numberMissing)
  const real = isDay(day) ? day : null
  if (real === null) errors.push({ field: fields.day, text: words.dayWrong })
  else if (real > wallTime(desk.now(), season.zone).day) errors.push({ field: fields.day, text: words.dayInFuture })
  text(fields.issuer, issuer, words.issuerMissing)
  const value: Decree | null = real === null ? null : { number, day: real, issuer }
  return { value, errors }
}

async function peopleNamed(
  { site, language }: Visit,
  seats: readonly Seat[],
  emails: Emails,
  field: (seat: string) => string,
) {
  const words = appointPanelWords[language]
  const holders: SeatHolder[] = []
  const vacated: string[] = []
  const errors: FieldError[] = []
  for (const { id } of seats) {
    const email = emails[id] ?? ''
    const account = email === '' ? null : await findAccountByEmail(site.db, email)
    if (account) holders.push({ seat: id, person: account.id })
    else if (email === '') vacated.push(id)
    else errors.push({ field: field(id), text: words.unknownPerson(email) })
  }
  return { holders, vacated, errors }
}

function errorsOf({ language }: Visit, refusal: AppointPanelRefusal): readonly FieldError[] {
  const words = appointPanelWords[language]
  switch (refusal.code) {
    case 'person_holds_two_seats':
      return refusal.seats.map((seat) => ({ field: fields.email(seat), text: words.twoSeats }))
    case 'substitute_sits_already':
      return refusal.seats.map((seat) => ({ field: fields.substitute(seat), text: words.substituteSits }))
    case 'seat_has_sheets':
      return refusal.seats.map((seat) => ({ field: fields.email(seat), text: words.seatHasSheets }))
    case 'seat_for_oneself':
      return [{ field: fields.email(refusal.seat), text: words.seatForOneself }]
    case 'recused_person_moves':
      return [{ field: fields.email(refusal.to), text: words.recusedMoves }]
    case 'seat_not_in_rulebook':
    case 'not_found':
      return []
  }
}

function idsOf(seats: readonly Seat[]): string {
  return seats.map(({ id }) => id).join(' ')
}

async function panelPage(
  visit: Visit,
  found: SetUpFound,
  { decree, term, emails, substitutes }: Typed,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { season, address, rules, draft } = found
  const { db } = visit.site
  const holders = await listSeatHolders(db, season)
  const people = await listPeopleOf(
    db,
    holders.map(({ person }) => person),
  )
  const heldBy = (seat: string) => {
    const holder = holders.find((held) => held.seat === seat)
    return people.find(({ id }) => id === holder?.person)?.displayName ?? null
  }
  const { seats } = rules.rulebook.panel
  const view = {
    season: `${season.label}, ${season.placeName}`,
    action: paths.appointPanel(address),
    setUpHref: paths.setUp(address),
    decree,
    term,
    seats: seats.map(({ id, unsur }) => ({
      id,
      unsur,
      email: emails[id] ?? '',
      substitute: substitutes[id] ?? '',
      heldBy: heldBy(id),
    })),
    draftHasOtherSeats: idsOf(seats) !== idsOf(draft.rulebook.panel.seats),
    errors,
  }
  return page(visit, AppointPanelPage({ frame: frameOf(visit, season.example), view }), status)
}
