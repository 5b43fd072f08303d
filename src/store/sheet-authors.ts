/** Whose marks the signed sheets of a category are, and for whom these people acted when they signed. */
import { sql } from 'kysely'
import type { SheetAuthor } from '../award/judging/structural-conflicts.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

/**
 * Only sheets whose author acted for somebody, by candidate and seat. A sheet from paper is of whoever signed it in ink. A role
 * that ended before the signature is none any more; one that ended after it was one.
 */
export async function listSheetAuthors(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly SheetAuthor[]> {
  const { rows } = await sql<SheetAuthor>`
    select signed.seat, signed.candidate,
      jsonb_agg(distinct jsonb_build_object('organisation', acted.organisation, 'kind', acted.kind, 'placeCode', acted.place_code))
        as "actedFor"
    from mark_sheet_signature signed
      join role_grant granted on (granted.province, granted.season) = (signed.province, signed.season)
        and granted.granted_at <= signed.signed_at
        and granted.person = coalesce(
          (select paper.signed_by
            from paper_sheet_taking join paper_sheet paper using (province, season, category, candidate, seat, paper)
            where (province, season, category, candidate, seat)
              = (signed.province, signed.season, signed.category, signed.candidate, signed.seat)),
          signed.signed_by)
      join organisation acted on (acted.province, acted.organisation) = (granted.province, granted.organisation)
    where signed.province = ${province} and signed.season = ${season} and signed.category = ${category}
      and not exists (select from role_end ended
        where (ended.province, ended.season, ended.id) = (granted.province, granted.season, granted.id)
          and ended.ended_at <= signed.signed_at)
    group by signed.candidate, signed.seat
    order by signed.candidate, signed.seat`.execute(db)
  return rows
}
