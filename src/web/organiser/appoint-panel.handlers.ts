/** Naming the panel: addresses become people, the decree becomes a record. */
import { appointPanel, type AppointPanelRefusal } from '../../actions/appoint-panel.ts'
import { isDay, wallTime } from '../../award/units/dates.ts'
import type { Decree } from '../../award/decision/plenary.ts'
import type { Seat } from '../../award/rulebook/rulebook.ts'
import { findPanelDecree, listSeatHolders, type SeatHolder } from '../../store/panels.ts'
import { findAccountByEmail, listPeopleOf } from '../../store/people.ts'
import { appointPanelWords } from '../../wording/appoint-panel.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { appointPanelFields as fields, AppointPanelPage, type AppointPanelView } from './appoint-panel.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Typed = Pick<AppointPanelView, 'decree'> & { readonly emails: Readonly<Record<string, string>> }

export const showAppointPanel: SetUpHandler = async (visit, found) => {
  const { db } = visit.site
  const holders = await listSeatHolders(db, found.season)
  const people = await listPeopleOf(
    db,
    holders.map(({ person }) => person),
  )
  const emails = holders.map(({ seat, person }) => [seat, people.find(({ id }) => id === person)?.email ?? ''])
  const decree = (await findPanelDecree(db, found.season)) ?? { number: '', day: '', issuer: '' }
  return panelPage(visit, found, { decree, emails: Object.fromEntries(emails) }, [], 200)
}

export const postAppointPanel: SetUpHandler = async (visit, found) => {
  if (!visit.form) return notFound(visit)
  const { seats } = found.rules.rulebook.panel
  const typed = typedIn(visit.form, seats)
  const decree = decreeIn(visit, found, typed)
  const named = await peopleNamed(visit, seats, typed)
  const errors = [...decree.errors, ...named.errors]
  if (decree.value === null || errors.length > 0) return panelPage(visit, found, typed, errors, 422)
  const outcome = await appointPanel(visit.desk, found.season, decree.value, named.holders, named.vacated)
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
    emails: Object.fromEntries(seats.map(({ id }) => [id, form.text(fields.email(id)).trim().toLowerCase()])),
  }
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

async function peopleNamed({ site, language }: Visit, seats: readonly Seat[], { emails }: Typed) {
  const words = appointPanelWords[language]
  const holders: SeatHolder[] = []
  const vacated: string[] = []
  const errors: FieldError[] = []
  for (const { id } of seats) {
    const email = emails[id] ?? ''
    const account = email === '' ? null : await findAccountByEmail(site.db, email)
    if (account) holders.push({ seat: id, person: account.id })
    else if (email === '') vacated.push(id)
    else errors.push({ field: fields.email(id), text: words.unknownPerson(email) })
  }
  return { holders, vacated, errors }
}

function errorsOf({ language }: Visit, refusal: AppointPanelRefusal): readonly FieldError[] {
  const words = appointPanelWords[language]
  switch (refusal.code) {
    case 'person_holds_two_seats':
      return refusal.seats.map((seat) => ({ field: fields.email(seat), text: words.twoSeats }))
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
  { decree, emails }: Typed,
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
    seats: seats.map(({ id, unsur }) => ({ id, unsur, email: emails[id] ?? '', heldBy: heldBy(id) })),
    draftHasOtherSeats: idsOf(seats) !== idsOf(draft.rulebook.panel.seats),
    errors,
  }
  return page(visit, AppointPanelPage({ frame: frameOf(visit, season.example), view }), status)
}
