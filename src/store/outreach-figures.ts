/**
 * What came of the socialisation of a season, counted by the database: per regency or city how many were invited,
 * answered and came, and which of the organisations that came have handed in a nomination since.
 */
import { type RawBuilder, sql } from 'kysely'
import type { AnswerKind } from '../award/outreach/answer.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import { invitations } from './outreach-invitees.ts'

export type PlaceFigures = {
  /** `61.04`; null for whoever lies in no regency or city that we know. */
  readonly place: string | null
  /** Invitations; whoever came without one is not counted here. */
  readonly invited: number
  readonly answered: number
  /** With and without an invitation. */
  readonly attended: number
  /** Organisations of the register that may stand as candidates and came, each once. */
  readonly organisations: number
  /** Of these, those with a nomination that was handed in or entered on paper. */
  readonly nominated: number
  readonly notYet: number
}

const PLACE = sql`case when length(i.place_code) >= 5 then left(i.place_code, 5) end`

/** Of an organisation: whether a nomination of it was ever handed in or entered on paper. */
const HANDED_IN = sql`exists (
  select from candidate d join nomination_step s on
    (s.province, s.season, s.candidate) = (d.province, d.season, d.candidate) and s.move in ('hand_in', 'enter')
  where (d.province, d.season, d.organisation) = (i.province, i.season, i.organisation))`
const HAS_FILE = sql`exists (
  select from candidate d where (d.province, d.season, d.organisation) = (i.province, i.season, i.organisation))`
const MAY_STAND = sql`(i.organisation is not null and i.kind not in ('agency', 'other'))`

/** A cancelled event invites nobody. */
export const HELD = sql`not (
  select cancelled from outreach_event e where (e.province, e.season, e.event) = (i.province, i.season, i.event)
  order by version desc limit 1)`

/** By place, those without one last. */
export async function listPlaceFigures(db: Db, key: SeasonKey): Promise<readonly PlaceFigures[]> {
  const { rows } = await sql<Record<keyof PlaceFigures, string | null>>`
    with i as materialized (
      select ${PLACE} as place, i.walk_in, i.organisation, a.entry is not null as answered,
        coalesce(t.present, false) as present, ${MAY_STAND} as may_stand, ${HANDED_IN} as handed_in
      from ${invitations(key)} and ${HELD})
    select place,
      count(*) filter (where not walk_in) as invited,
      count(*) filter (where answered) as answered,
      count(*) filter (where present) as attended,
      count(distinct organisation) filter (where present and may_stand) as organisations,
      count(distinct organisation) filter (where present and may_stand and handed_in) as nominated,
      count(distinct organisation) filter (where present and may_stand and not handed_in) as "notYet"
    from i group by place order by place nulls last`.execute(db)
  return rows.map((row) => ({
    place: row.place,
    invited: Number(row.invited),
    answered: Number(row.answered),
    attended: Number(row.attended),
    organisations: Number(row.organisations),
    nominated: Number(row.nominated),
    notYet: Number(row.notYet),
  }))
}

/** The names behind the figures. `nomination` is null where the invitation is for nobody who may stand. */
export type NamedInvitee = {
  readonly event: number
  readonly invitee: number
  readonly title: string
  readonly name: string | null
  readonly organisationName: string | null
  readonly walkIn: boolean
  readonly answer: AnswerKind | null
  readonly present: boolean | null
  readonly nomination: 'handed_in' | 'draft' | 'none' | null
}

/** `place` as in the figures; `which` narrows to those who came and whose organisation has not nominated. */
export type NamesChoice = { readonly place: string | null; readonly which: 'all' | 'not_yet' }

function chosen(key: SeasonKey, { place, which }: NamesChoice): RawBuilder<unknown> {
  const narrowed = which === 'all' ? sql`true` : sql`(t.present and ${MAY_STAND} and not ${HANDED_IN})`
  return sql`from ${invitations(key)} and ${HELD} and ${PLACE} is not distinct from ${place}::text and ${narrowed}`
}

export async function countNamed(db: Db, key: SeasonKey, choice: NamesChoice): Promise<number> {
  const { rows } = await sql<{ found: string }>`select count(*) as found ${chosen(key, choice)}`.execute(db)
  return Number(rows[0]?.found ?? 0)
}

/** By organisation and name, then event. */
export async function listNamed(
  db: Db,
  key: SeasonKey,
  choice: NamesChoice,
  { first, count }: { readonly first: number; readonly count: number },
): Promise<readonly NamedInvitee[]> {
  const { rows } = await sql<NamedInvitee>`
    select i.event, i.invitee, c.name, c.organisation_name as "organisationName", i.walk_in as "walkIn", a.answer,
      t.present, (
        select title from outreach_event e where (e.province, e.season, e.event) = (i.province, i.season, i.event)
        order by version desc limit 1) as title,
      case when not ${MAY_STAND} then null when ${HANDED_IN} then 'handed_in' when ${HAS_FILE} then 'draft'
        else 'none' end as nomination
    ${chosen(key, choice)}
    order by lower(coalesce(nullif(c.organisation_name, ''), c.name)) nulls last, lower(c.name), i.event, i.invitee
    offset ${first} limit ${count}`.execute(db)
  return rows
}

/** Names of regencies and cities by their code, as the register knows them. */
export async function listPlaceNames(db: Db, province: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('organisation')
    .select(['place_code', 'name'])
    .where('province', '=', province)
    .where('kind', 'in', ['regency', 'city'])
    .where('place_code', 'is not', null)
    .orderBy('name')
    .execute()
  return new Map(rows.map(({ place_code, name }) => [place_code ?? '', name]))
}

/** Who is to be reminded that an organisation has not nominated: one row for each that came and has an address. */
export async function listNotNominated(
  db: Db,
  key: SeasonKey,
): Promise<readonly { readonly event: number; readonly invitee: number; readonly organisation: string }[]> {
  const { rows } = await sql<{ event: number; invitee: number; organisation: string }>`
    select distinct on (i.organisation, c.email) i.event, i.invitee,
      (select name from organisation o where (o.province, o.organisation) = (i.province, i.organisation)) as organisation
    from ${invitations(key)} and ${HELD} and t.present and c.email is not null and ${MAY_STAND} and not ${HANDED_IN}
    order by i.organisation, c.email, i.event, i.invitee`.execute(db)
  return rows
}
