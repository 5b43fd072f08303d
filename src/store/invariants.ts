/** Questions that must always answer "none". Each names the rows that break a promise the tables alone cannot keep. */
import { sql } from 'kysely'
import type { Db } from './db.ts'

export type BrokenRow = { readonly invariant: string; readonly row: string }

const SHEET = `province || '/' || season || '/' || category || '/' || candidate || '/' || seat`

const QUESTIONS: Readonly<Record<string, string>> = {
  signed_sheet_lacks_a_mark: `
    select ${SHEET} || '/' || criterion as row from mark_sheet_signature join mark using (province, season, category, candidate, seat)
    where mark_hundredths is null`,
  signed_sheet_has_no_mark: `
    select ${SHEET} as row from mark_sheet_signature where not exists (
      select from mark where mark.province = mark_sheet_signature.province and mark.season = mark_sheet_signature.season
        and mark.category = mark_sheet_signature.category and mark.candidate = mark_sheet_signature.candidate
        and mark.seat = mark_sheet_signature.seat)`,
  sheet_signed_after_the_closing: `
    select ${SHEET} as row from mark_sheet_signature join category_closing using (province, season, category)
    where signed_at > closed_at`,
  sheet_saved_after_its_signature: `
    select ${SHEET} as row from mark_sheet_signature join mark_sheet using (province, season, category, candidate, seat)
    where saved_at > signed_at`,
  unsigned_sheet_is_signed: `
    select ${SHEET} as row from unsigned_sheet join mark_sheet_signature using (province, season, category, candidate, seat)`,
  unsigned_sheet_was_not_named: `
    select ${SHEET} as row from mark_sheet join category_closing using (province, season, category)
    where not exists (select from mark_sheet_signature s where (s.province, s.season, s.category, s.candidate, s.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))
      and not exists (select from recusal r where (r.province, r.season, r.category, r.candidate, r.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))
      and not exists (select from unsigned_sheet u where (u.province, u.season, u.category, u.candidate, u.seat) =
        (mark_sheet.province, mark_sheet.season, mark_sheet.category, mark_sheet.candidate, mark_sheet.seat))`,
  recused_sheet_is_signed: `
    select ${SHEET} as row from recusal join mark_sheet_signature using (province, season, category, candidate, seat)`,
  activity_without_detail_or_erasure: `
    select province || '/' || season || '/activity/' || id as row from activity where payload_hash !~ '^[0-9a-f]{64}$'`,
}

/** @returns every broken row, in the order of the questions; empty when all promises hold. */
export async function brokenRows(db: Db): Promise<readonly BrokenRow[]> {
  const broken: BrokenRow[] = []
  for (const [invariant, question] of Object.entries(QUESTIONS)) {
    const { rows } = await sql.raw<{ row: string }>(`${question} order by 1`).execute(db)
    broken.push(...rows.map(({ row }) => ({ invariant, row })))
  }
  return broken
}

export const questionsAsked: readonly string[] = Object.keys(QUESTIONS)

export type ActivityProof = {
  readonly province: string
  readonly season: number
  readonly id: string
  readonly deed: string
  readonly subject: string
  readonly payloadHash: string
  readonly salt: string
  /** Null once it was erased for a person. */
  readonly detail: string | null
}

/** The history, oldest first (ids are made in time order), to prove details against their hashes. */
export async function listActivityProofs(db: Db): Promise<readonly ActivityProof[]> {
  const rows = await db
    .selectFrom('activity')
    .leftJoin('activity_detail as kept', (join) =>
      join
        .onRef('kept.province', '=', 'activity.province')
        .onRef('kept.season', '=', 'activity.season')
        .onRef('kept.id', '=', 'activity.id'),
    )
    .select([
      'activity.province',
      'activity.season',
      'activity.id',
      'deed',
      'subject',
      'payload_hash',
      'salt',
      'kept.detail',
    ])
    .orderBy('activity.id')
    .execute()
  return rows.map(({ payload_hash, ...row }) => ({ ...row, payloadHash: payload_hash }))
}
