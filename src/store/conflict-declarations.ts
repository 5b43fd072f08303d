/** Pledges of the panel, and what each seat declared of each candidate; the last declaration holds. */
import { sql } from 'kysely'
import type { ConflictKind, DeclarationStanding, DeclaredKind } from '../award/judging/conflict-declaration.ts'
import type { SheetKey } from '../award/judging/mark-sheet.ts'
import type { TiedCandidate } from '../award/judging/structural-conflicts.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export async function insertPledge(
  db: Db,
  { province, season }: SeasonKey,
  pledge: { readonly person: string; readonly at: Instant },
): Promise<void> {
  await db
    .insertInto('panel_pledge')
    .values({ province, season, person: pledge.person, pledged_at: pledge.at })
    .execute()
}

export async function findPledgedAt(db: Db, { province, season }: SeasonKey, person: string): Promise<Instant | null> {
  const row = await db
    .selectFrom('panel_pledge')
    .select('pledged_at')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('person', '=', person)
    .executeTakeFirst()
  return row?.pledged_at ?? null
}

export async function insertDeclaration(
  db: Db,
  { province, season, category, candidate, seat }: SheetKey,
  declared: { readonly kind: DeclaredKind; readonly words: string; readonly at: Instant; readonly by: string },
): Promise<void> {
  const { kind, words, at, by } = declared
  const next = sql<number>`(select coalesce(max(declaration), 0) + 1 from conflict_declaration
    where (province, season, category, candidate, seat) = (${province}, ${season}::integer, ${category}, ${candidate}, ${seat}))`
  const row = { province, season, category, candidate, seat, kind, words, declared_at: at, declared_by: by }
  await db
    .insertInto('conflict_declaration')
    .values({ ...row, declaration: next })
    .execute()
}

/** How many declarations the pair has, of whoever sat there. */
export async function countDeclarations(db: Db, key: SheetKey): Promise<number> {
  const { province, season, category, candidate, seat } = key
  const { rows } = await sql<{ declarations: number }>`
    select coalesce(max(declaration), 0) as declarations from conflict_declaration
    where (province, season, category, candidate, seat)
      = (${province}, ${season}::integer, ${category}, ${candidate}, ${seat})`.execute(db)
  return rows[0]?.declarations ?? 0
}

/** Whether the person who holds the seat now has said of this candidate that there is no conflict, or which. */
export async function hasDeclared(db: Db, key: SheetKey, person: string): Promise<boolean> {
  const row = await db
    .selectFrom('declaration_in_force')
    .select('kind')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .where('seat', '=', key.seat)
    .where('declared_by', '=', person)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A nominee as a seat has to declare on it. */
export type ToDeclare = DeclarationStanding & {
  readonly category: string
  readonly candidate: string
  readonly name: string
  /** Why this person stepped back; empty where they did not, or a predecessor in the seat did. */
  readonly reason: string
}

/** Every nominee of the season, by category and name. @param person whose declarations count: a predecessor's do not. */
export async function listToDeclare(
  db: Db,
  { province, season }: SeasonKey,
  { seat, person }: { readonly seat: string; readonly person: string },
): Promise<readonly ToDeclare[]> {
  const { rows } = await sql<{
    category: string
    candidate: string
    name: string
    declared: 'none' | ConflictKind | null
    recused: boolean
    reason: string | null
    signed_at: Instant | null
    closed_at: Instant | null
  }>`
    select n.category, n.candidate, c.name, r.seat is not null as recused,
      case when r.declared_by = ${person} then r.reason end as reason, s.signed_at, k.closed_at,
      (select d.kind from declaration_in_force d
        where (d.province, d.season, d.category, d.candidate, d.seat, d.declared_by)
          = (n.province, n.season, n.category, n.candidate, ${seat}, ${person})
        order by d.declaration desc limit 1) as declared
    from nomination n join candidate c using (province, season, candidate)
      left join recusal_in_force r on (r.province, r.season, r.category, r.candidate, r.seat)
        = (n.province, n.season, n.category, n.candidate, ${seat})
      left join mark_sheet_signature s on (s.province, s.season, s.category, s.candidate, s.seat)
        = (n.province, n.season, n.category, n.candidate, ${seat})
      left join category_closing k on (k.province, k.season, k.category) = (n.province, n.season, n.category)
    where n.province = ${province} and n.season = ${season} and n.state = 'nominee'
    order by n.category, c.name, n.candidate`.execute(db)
  return rows.map(({ signed_at: signedAt, closed_at: closedAt, reason, ...row }) => ({
    ...row,
    reason: reason ?? '',
    signedAt,
    categoryClosedAt: closedAt,
  }))
}

/** Seats whose holder has not pledged, or has not declared on so many nominees of a category. By seat; who is done is left out. */
export type Undeclared = { readonly seat: string; readonly pledged: boolean; readonly candidates: number }

export async function listUndeclared(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly Undeclared[]> {
  const { rows } = await sql<{ seat: string; pledged: boolean; candidates: string }>`
    select * from (
      select p.seat,
        exists (select from panel_pledge g where (g.province, g.season, g.person) = (p.province, p.season, p.person)) as pledged,
        (select count(*) from nomination n
          where (n.province, n.season, n.state, n.category) = (p.province, p.season, 'nominee', ${category})
            and not exists (select from declaration_in_force d
              where (d.province, d.season, d.category, d.candidate, d.seat, d.declared_by)
                = (n.province, n.season, n.category, n.candidate, p.seat, p.person))
            and not exists (select from recusal_in_force r
              where (r.province, r.season, r.category, r.candidate, r.seat)
                = (n.province, n.season, n.category, n.candidate, p.seat))) as candidates
      from panel_seat p where p.province = ${province} and p.season = ${season}) owed
    where not pledged or candidates > 0 order by seat`.execute(db)
  return rows.map(({ seat, pledged, candidates }) => ({ seat, pledged, candidates: Number(candidates) }))
}

/** Nominees of a category with what ties them to others. By slug. */
export async function listTiedCandidates(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly TiedCandidate[]> {
  const { rows } = await sql<TiedCandidate>`
    select c.candidate, c.organisation, c.proposed_by as "proposedBy", c.place_code as "placeCode"
    from nomination n join candidate c on (c.province, c.season, c.candidate) = (n.province, n.season, n.candidate)
    where n.province = ${province} and n.season = ${season} and n.category = ${category} and n.state = 'nominee'
    order by c.candidate`.execute(db)
  return rows
}
