/** Who is invited to an event, with the last answer, the last note of attendance and the invitations sent. */
import { type RawBuilder, sql } from 'kysely'
import type { AnswerKind } from '../award/outreach/answer.ts'
import type { EventKey } from '../award/outreach/event.ts'
import type { Contact, InviteeKey, InviteeKind } from '../award/outreach/invitee.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type NewInvitee = {
  readonly invitee: number
  readonly kind: InviteeKind
  readonly organisation: string | null
  readonly placeCode: string | null
  readonly walkIn: boolean
}

export type ListedInvitee = NewInvitee & {
  readonly event: number
  /** Null once it was erased. */
  readonly contact: Contact | null
  readonly answer: {
    readonly entry: number
    readonly is: AnswerKind
    readonly name: string
    readonly at: Instant
  } | null
  readonly attendance: { readonly entry: number; readonly present: boolean; readonly at: Instant } | null
  /** The version of the event that the last invitation by mail told of; null where none was written. */
  readonly mailedVersion: number | null
}

export async function insertInvitee(
  db: Db,
  { province, season, event }: EventKey,
  { invitee, kind, organisation, placeCode, walkIn }: NewInvitee,
  added: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const row = { kind, organisation, place_code: placeCode, walk_in: walkIn, added_at: added.at, added_by: added.by }
  await db
    .insertInto('outreach_invitee')
    .values({ province, season, event, invitee, ...row })
    .execute()
}

/** Also in place of an earlier one. */
export async function saveContact(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  { name, organisationName, email, phone }: Contact,
  keptSince: Instant,
): Promise<void> {
  const said = { name, organisation_name: organisationName, email, phone, kept_since: keptSince }
  await db
    .insertInto('outreach_contact')
    .values({ province, season, event, invitee, ...said })
    .onConflict((conflict) => conflict.columns(['province', 'season', 'event', 'invitee']).doUpdateSet(said))
    .execute()
}

/** Everything that says who somebody is, and what waits to be sent there. */
export async function eraseContact(db: Db, key: InviteeKey): Promise<void> {
  const { province, season, event, invitee } = key
  for (const table of ['outreach_contact', 'outreach_code', 'outreach_answer_name'] as const)
    await db
      .deleteFrom(table)
      .where('province', '=', province)
      .where('season', '=', season)
      .where('event', '=', event)
      .where('invitee', '=', invitee)
      .execute()
  await db.deleteFrom('mail').where('invitee', '=', inviteeName(key)).execute()
}

/** How a mail names the invitation it belongs to. */
export function inviteeName({ province, season, event, invitee }: InviteeKey): string {
  return `${province}/${season}/${event}/${invitee}`
}

export async function insertRemoval(
  db: Db,
  { province, season, event, invitee }: InviteeKey,
  removed: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('outreach_removal')
    .values({ province, season, event, invitee, removed_at: removed.at, removed_by: removed.by })
    .execute()
}

/** The number that the next invitation gets; those that were taken off keep theirs. */
export async function nextInvitee(db: Db, { province, season, event }: EventKey): Promise<number> {
  const row = await db
    .selectFrom('outreach_invitee')
    .select((select) => select.fn.max('invitee').as('last'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('event', '=', event)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}

/** Of the same invitation as `i`. */
function same(alias: string): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${alias}.${name}`)
  return sql`(${column('province')}, ${column('season')}, ${column('event')}, ${column('invitee')})
    = (i.province, i.season, i.event, i.invitee)`
}

/** One row an invitation that stands, of a whole season; `i`, `c`, `a`, `n`, `t` and `m` name its parts. */
export function invitations({ province, season }: SeasonKey): RawBuilder<unknown> {
  return sql`outreach_invitee i
    left join outreach_contact c on ${same('c')}
    left join lateral (
      select entry, answer, answered_at from outreach_answer x where ${same('x')} order by entry desc limit 1) a on true
    left join outreach_answer_name n on ${same('n')} and n.entry = a.entry
    left join lateral (
      select entry, present, noted_at from outreach_attendance x where ${same('x')} order by entry desc limit 1) t on true
    left join lateral (
      select version from outreach_mail x where ${same('x')} and kind = 'invitation' order by entry desc limit 1) m on true
    where i.province = ${province} and i.season = ${season}
      and not exists (select from outreach_removal x where ${same('x')})`
}

type Row = {
  readonly event: number
  readonly invitee: number
  readonly kind: InviteeKind
  readonly organisation: string | null
  readonly placeCode: string | null
  readonly walkIn: boolean
  readonly name: string | null
  readonly organisationName: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly answerEntry: number | null
  readonly answer: AnswerKind | null
  readonly answeredAt: Instant | null
  readonly answerName: string | null
  readonly attendanceEntry: number | null
  readonly present: boolean | null
  readonly notedAt: Instant | null
  readonly mailedVersion: number | null
}

const COLUMNS = sql`i.event, i.invitee, i.kind, i.organisation, i.place_code as "placeCode", i.walk_in as "walkIn",
  c.name, c.organisation_name as "organisationName", c.email, c.phone,
  a.entry as "answerEntry", a.answer, a.answered_at as "answeredAt", n.name as "answerName",
  t.entry as "attendanceEntry", t.present, t.noted_at as "notedAt", m.version as "mailedVersion"`

function toInvitee(row: Row): ListedInvitee {
  const { event, invitee, kind, organisation, placeCode, walkIn, mailedVersion, email, phone } = row
  const contact =
    row.name === null ? null : { name: row.name, organisationName: row.organisationName ?? '', email, phone }
  const answer =
    row.answerEntry === null || row.answer === null || row.answeredAt === null
      ? null
      : { entry: row.answerEntry, is: row.answer, name: row.answerName ?? '', at: row.answeredAt }
  const attendance =
    row.attendanceEntry === null || row.notedAt === null
      ? null
      : { entry: row.attendanceEntry, present: row.present === true, at: row.notedAt }
  return { event, invitee, kind, organisation, placeCode, walkIn, contact, answer, attendance, mailedVersion }
}

const ALL = { first: 0, count: 10_000 }

/** By organisation, then name. @param text somewhere in either; the empty text is in all. */
export async function listInvitees(
  db: Db,
  key: EventKey,
  text = '',
  { first, count }: { readonly first: number; readonly count: number } = ALL,
): Promise<readonly ListedInvitee[]> {
  const { rows } =
    await sql<Row>`select ${COLUMNS} from ${invitations(key)} and i.event = ${key.event} and ${holds(text)}
    order by lower(coalesce(nullif(c.organisation_name, ''), c.name)) nulls last, lower(c.name), i.invitee
    offset ${first} limit ${count}`.execute(db)
  return rows.map(toInvitee)
}

export async function findInvitee(db: Db, key: InviteeKey): Promise<ListedInvitee | null> {
  const { rows } = await sql<Row>`select ${COLUMNS} from ${invitations(key)}
    and i.event = ${key.event} and i.invitee = ${key.invitee}`.execute(db)
  return rows[0] ? toInvitee(rows[0]) : null
}

function holds(text: string): RawBuilder<unknown> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return text === '' ? sql`true` : sql`(c.name ilike ${like} or c.organisation_name ilike ${like})`
}

export type EventCounts = {
  readonly invited: number
  readonly mailed: number
  readonly withMail: number
  readonly answered: number
  /** Those who come, themselves or by somebody else. */
  readonly coming: number
  readonly attended: number
  readonly walkIns: number
  readonly found: number
}

type CountRow = Record<keyof EventCounts, string> & { readonly event: number }

function counts(key: SeasonKey, text: string, which: RawBuilder<unknown>): RawBuilder<CountRow> {
  return sql<CountRow>`select i.event,
    count(*) filter (where not i.walk_in) as invited,
    count(*) filter (where m.version is not null) as mailed,
    count(*) filter (where c.email is not null) as "withMail",
    count(*) filter (where a.entry is not null) as answered,
    count(*) filter (where a.answer in ('coming', 'represented')) as coming,
    count(*) filter (where t.present) as attended,
    count(*) filter (where t.present and i.walk_in) as "walkIns",
    count(*) filter (where ${holds(text)}) as found
    from ${invitations(key)} and ${which} group by i.event`
}

function toCounts(row: CountRow | undefined): EventCounts {
  const read = (name: keyof EventCounts) => Number(row?.[name] ?? 0)
  return {
    invited: read('invited'),
    mailed: read('mailed'),
    withMail: read('withMail'),
    answered: read('answered'),
    coming: read('coming'),
    attended: read('attended'),
    walkIns: read('walkIns'),
    found: read('found'),
  }
}

/** @param text counts in `found` those whose names hold it. */
export async function countInvitees(db: Db, key: EventKey, text = ''): Promise<EventCounts> {
  const { rows } = await counts(key, text, sql`i.event = ${key.event}`).execute(db)
  return toCounts(rows[0])
}

/** Of every event of a season to which somebody is invited. */
export async function countEventInvitees(db: Db, key: SeasonKey): Promise<ReadonlyMap<number, EventCounts>> {
  const { rows } = await counts(key, '', sql`true`).execute(db)
  return new Map(rows.map((row) => [row.event, toCounts(row)]))
}

/** Organisations of the register that are invited to an event already. */
export async function listInvitedOrganisations(db: Db, key: EventKey): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ organisation: string }>`select distinct i.organisation from ${invitations(key)}
    and i.event = ${key.event} and i.organisation is not null`.execute(db)
  return new Set(rows.map(({ organisation }) => organisation))
}
