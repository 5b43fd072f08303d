/** Facts about the members of a panel, and the voices that say why a conflict found from them is none. Rows that stay. */
import { sql } from 'kysely'
import type { Dismissal, SeatFact, SeatFactKind } from '../award/judging/found-conflicts.ts'
import type { ActedFor } from '../award/judging/structural-conflicts.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { OrganisationKind } from '../award/people/organisation.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

type By = { readonly at: Instant; readonly by: string }

export type KeptFact = SeatFact & {
  readonly person: string
  readonly organisationName: string
  readonly recordedAt: Instant
}

/** Facts that hold, of who sits in each seat now. By seat, in the order of recording. */
export async function listSeatFacts(db: Db, { province, season }: SeasonKey): Promise<readonly KeptFact[]> {
  const { rows } = await sql<KeptFact>`
    select f.seat, f.fact, f.kind, f.organisation, f.words, f.person, o.name as "organisationName", f.recorded_at as "recordedAt"
    from seat_fact f join panel_seat held using (province, season, seat, person)
      join organisation o on (o.province, o.organisation) = (f.province, f.organisation)
    where f.province = ${province} and f.season = ${season}
      and not exists (select from seat_fact_end e
        where (e.province, e.season, e.seat, e.person, e.fact) = (f.province, f.season, f.seat, f.person, f.fact))
    order by f.seat, f.fact`.execute(db)
  return rows
}

export async function insertSeatFact(
  db: Db,
  { province, season }: SeasonKey,
  fact: { readonly seat: string; readonly person: string; readonly kind: SeatFactKind } & Pick<
    SeatFact,
    'organisation' | 'words'
  >,
  { at, by }: By,
): Promise<number> {
  const { seat, person, kind, organisation, words } = fact
  const { rows } = await sql<{ fact: number }>`
    insert into seat_fact (province, season, seat, person, fact, kind, organisation, words, recorded_at, recorded_by)
    values (${province}, ${season}, ${seat}, ${person},
      (select coalesce(max(fact), 0) + 1 from seat_fact
        where (province, season, seat, person) = (${province}, ${season}::integer, ${seat}, ${person})),
      ${kind}, ${organisation}, ${words}, ${at}, ${by})
    returning fact`.execute(db)
  return rows[0]?.fact ?? 0
}

export async function insertSeatFactEnd(
  db: Db,
  { province, season }: SeasonKey,
  { seat, person, fact, words }: Pick<KeptFact, 'seat' | 'person' | 'fact' | 'words'>,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('seat_fact_end')
    .values({ province, season, seat, person, fact, words, ended_at: at, ended_by: by })
    .execute()
}

export type SeatActs = {
  readonly seat: string
  readonly actedFor: readonly ActedFor[]
  readonly supplied: readonly string[]
}

/** For whom the holders of the seats act, by their roles and by facts, and whom they supply. By seat; who is tied to nobody is left out. */
export async function listSeatActs(db: Db, { province, season }: SeasonKey): Promise<readonly SeatActs[]> {
  const { rows } = await sql<{
    seat: string
    organisation: string
    organisation_kind: OrganisationKind
    place_code: string | null
    supplies: boolean
  }>`
    select distinct tied.seat, tied.organisation, o.kind as organisation_kind, o.place_code, tied.supplies from (
      select held.seat, granted.organisation, false as supplies
      from panel_seat held join role_grant granted
        on (granted.province, granted.season, granted.person) = (held.province, held.season, held.person)
      where held.province = ${province} and held.season = ${season} and granted.organisation is not null
        and not exists (select from role_end ended
          where (ended.province, ended.season, ended.id) = (granted.province, granted.season, granted.id))
      union all
      select f.seat, f.organisation, f.kind = 'supplies'
      from seat_fact f join panel_seat held using (province, season, seat, person)
      where f.province = ${province} and f.season = ${season}
        and not exists (select from seat_fact_end e
          where (e.province, e.season, e.seat, e.person, e.fact) = (f.province, f.season, f.seat, f.person, f.fact))
    ) tied join organisation o on (o.province, o.organisation) = (${province}, tied.organisation)
    order by 1, 2`.execute(db)
  return [...Map.groupBy(rows, ({ seat }) => seat)].map(([seat, ties]) => ({
    seat,
    actedFor: ties
      .filter(({ supplies }) => !supplies)
      .map(({ organisation, organisation_kind: kind, place_code: placeCode }) => ({ organisation, kind, placeCode })),
    supplied: ties.filter(({ supplies }) => supplies).map(({ organisation }) => organisation),
  }))
}

/** Voices on conflicts of who sits in the seats now. In their order. */
export async function listDismissals(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly Dismissal[]> {
  const { rows } = await sql<Dismissal>`
    select d.seat, d.candidate, d.kind, d.fact, d.turn, d.reason, d.dismissed_by as by, d.leads
    from conflict_dismissal d join panel_seat held using (province, season, seat, person)
    where d.province = ${province} and d.season = ${season} and d.category = ${category}
    order by d.candidate, d.seat, d.kind, d.fact, d.turn`.execute(db)
  return rows
}

export async function insertDismissal(
  db: Db,
  { province, season, category }: CategoryKey,
  { seat, candidate, kind, fact, turn, reason, leads }: Omit<Dismissal, 'by'>,
  { at, by, person }: By & { readonly person: string },
): Promise<void> {
  const key = { province, season, category, candidate, seat, person, kind, fact, turn }
  await db
    .insertInto('conflict_dismissal')
    .values({ ...key, reason, leads, dismissed_at: at, dismissed_by: by })
    .execute()
}
