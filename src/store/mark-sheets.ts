/** Mark sheets, their marks and signatures. Raw marks only: totals are computed when they are asked for. */
import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { OpenedSheet } from '../award/judging/closing.ts'
import type { ClosedPart, Commitment } from '../award/judging/commitment.ts'
import type { Mark, MarkSheet, SheetCriterion, SheetKey } from '../award/judging/mark-sheet.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import { type RulebookVersion, rulebookVersion } from './seasons.ts'
import { noticesBeside, type StageNotice, toStageNotice } from './stage-notices.ts'
import type { Tables } from './tables.ts'
import type { Instant } from '../award/units/dates.ts'

/** Opens one empty sheet; a sheet that exists stays as it is. */
export async function insertMarkSheet(db: Db, key: SheetKey): Promise<void> {
  const { province, season, category, candidate, seat } = key
  await db
    .insertInto('mark_sheet')
    .values({ province, season, category, candidate, seat, version: 0, saved_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function sheetRows(db: Db, key: SeasonKey) {
  return db
    .selectFrom('mark_sheet as sheet')
    .innerJoin('nomination', (join) =>
      join
        .onRef('nomination.province', '=', 'sheet.province')
        .onRef('nomination.season', '=', 'sheet.season')
        .onRef('nomination.category', '=', 'sheet.category')
        .onRef('nomination.candidate', '=', 'sheet.candidate'),
    )
    .leftJoin('mark_sheet_signature as signature', (join) =>
      join
        .onRef('signature.province', '=', 'sheet.province')
        .onRef('signature.season', '=', 'sheet.season')
        .onRef('signature.category', '=', 'sheet.category')
        .onRef('signature.candidate', '=', 'sheet.candidate')
        .onRef('signature.seat', '=', 'sheet.seat'),
    )
    .leftJoin('recusal_in_force as recusal', (join) =>
      join
        .onRef('recusal.province', '=', 'sheet.province')
        .onRef('recusal.season', '=', 'sheet.season')
        .onRef('recusal.category', '=', 'sheet.category')
        .onRef('recusal.candidate', '=', 'sheet.candidate')
        .onRef('recusal.seat', '=', 'sheet.seat'),
    )
    .leftJoin('category_closing as closing', (join) =>
      join
        .onRef('closing.province', '=', 'sheet.province')
        .onRef('closing.season', '=', 'sheet.season')
        .onRef('closing.category', '=', 'sheet.category'),
    )
    .select([
      'sheet.province',
      'sheet.season',
      'sheet.category',
      'sheet.candidate',
      'sheet.seat',
      'sheet.version',
      'sheet.saved_at',
      'signature.signed_at',
      'signature.signed_by',
      'recusal.declared_at',
      'closing.closed_at',
      'nomination.state',
    ])
    .where('sheet.province', '=', key.province)
    .where('sheet.season', '=', key.season)
}
type SheetJoined = Awaited<ReturnType<ReturnType<typeof sheetRows>['executeTakeFirstOrThrow']>>

export function toSheet(row: SheetJoined, criteria: readonly SheetCriterion[], marks: readonly Mark[]): MarkSheet {
  const { province, season, category, candidate, seat, version } = row
  return {
    province,
    season,
    category,
    candidate,
    seat,
    version,
    criteria,
    marks,
    signedAt: row.signed_at,
    categoryClosedAt: row.closed_at,
    recused: row.declared_at !== null,
    left: leftFrom(row.state),
  }
}

function leftFrom(state: NominationState): NominationState | null {
  return state === 'nominee' ? null : state
}

/** As the database gives the marks of a sheet, in no order; a sheet lists them by criterion. */
type MarkRow = Pick<Tables['mark'], 'criterion' | 'mark_hundredths' | 'comment'>

export function marksOf(rows: readonly MarkRow[], criteria: readonly SheetCriterion[]): readonly Mark[] {
  return criteria.flatMap(({ id }) => {
    const row = rows.find((mark) => mark.criterion === id)
    return row ? [{ criterion: id, markHundredths: row.mark_hundredths, comment: row.comment }] : []
  })
}

/** One sheet with its marks, for questions that ask more beside it. */
export function oneSheet(db: Db, key: SheetKey) {
  return sheetRows(db, key)
    .where('sheet.category', '=', key.category)
    .where('sheet.candidate', '=', key.candidate)
    .where('sheet.seat', '=', key.seat)
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('mark')
          .select(['mark.criterion', 'mark.mark_hundredths', 'mark.comment'])
          .whereRef('mark.province', '=', 'sheet.province')
          .whereRef('mark.season', '=', 'sheet.season')
          .whereRef('mark.category', '=', 'sheet.category')
          .whereRef('mark.candidate', '=', 'sheet.candidate')
          .whereRef('mark.seat', '=', 'sheet.seat'),
      ).as('marks'),
    )
}

export async function findMarkSheet(
  db: Db,
  key: SheetKey,
  criteria: readonly SheetCriterion[],
): Promise<MarkSheet | null> {
  const [row] = await sheetsByKey(db, key)
  return row ? toSheet(row, criteria, marksOf(row.marks, criteria)) : null
}

const sheetsByKey = compiledOnce((db, key: SheetKey) => oneSheet(db, key))

/** Holds the season (see `holdSeason`), then locks the sheet; what they hold is read behind it. */
const lockedKeys = compiledOnce((db, key: SheetKey) =>
  db
    .selectFrom('season')
    .innerJoin('mark_sheet as sheet', (join) =>
      join.onRef('sheet.province', '=', 'season.province').onRef('sheet.season', '=', 'season.season'),
    )
    .select('sheet.seat')
    .where('season.province', '=', key.province)
    .where('season.season', '=', key.season)
    .where('sheet.province', '=', key.province)
    .where('sheet.season', '=', key.season)
    .where('sheet.category', '=', key.category)
    .where('sheet.candidate', '=', key.candidate)
    .where('sheet.seat', '=', key.seat)
    .forShare('season')
    .forUpdate('sheet'),
)

/** The sheet with the rules and notices of its season, and who holds its seat. */
const sheetsInSeason = compiledOnce((db, key: SheetKey) =>
  oneSheet(db, key)
    .leftJoin('panel_seat as held', (join) =>
      join
        .onRef('held.province', '=', 'sheet.province')
        .onRef('held.season', '=', 'sheet.season')
        .onRef('held.seat', '=', 'sheet.seat'),
    )
    .leftJoinLateral(
      (rules) =>
        rules
          .selectFrom('rulebook_version')
          .select(['version', 'hash'])
          .whereRef('rulebook_version.province', '=', 'sheet.province')
          .whereRef('rulebook_version.season', '=', 'sheet.season')
          .orderBy('version', 'desc')
          .limit(1)
          .as('rules'),
      (join) => join.onTrue(),
    )
    .select(['held.person', 'rules.version as rules_version', 'rules.hash'])
    .select(
      sql<boolean>`exists (select from seat_fact f where (f.province, f.season, f.seat, f.person) = (held.province, held.season, held.seat, held.person))
        or exists (select from role_grant g where (g.province, g.season, g.person) = (held.province, held.season, held.person)
          and g.organisation is not null)`.as('tied'),
    )
    .select((select) => jsonArrayFrom(noticesBeside(select)).as('notices')),
)

export type LockedSheet = {
  /** Whose seat it is; null while nobody holds it. */
  readonly holder: string | null
  readonly rules: RulebookVersion | null
  readonly notices: readonly StageNotice[]
  /** Whether the holder may be tied to a candidate: they act for somebody, or a fact of them was recorded. */
  readonly tied: boolean
  sheetIn(criteria: readonly SheetCriterion[]): MarkSheet
}

/**
 * Holds the season and locks the sheet until the transaction ends, then reads it: two devices saving at once take turns. The
 * closing locks all sheets of its category (see lockSheetsOfCategory), so a mark can never slip in behind it.
 */
export async function lockSheet(db: Db, key: SheetKey): Promise<LockedSheet | null> {
  // Sent together, answered in this order: what is read is what stands once the lock is there.
  const [, [row]] = await Promise.all([lockedKeys(db, key), sheetsInSeason(db, key)])
  if (!row) return null
  const { rules_version: version, hash, person, tied } = row
  const rules = version === null || hash === null ? null : await rulebookVersion(db, key, { version, hash })
  return {
    holder: person,
    rules,
    notices: row.notices.map(toStageNotice),
    tied,
    sheetIn: (criteria) => toSheet(row, criteria, marksOf(row.marks, criteria)),
  }
}

/**
 * Locks the sheet, then reads it.
 * @param holder who must hold the seat at this moment: a save that was under way while somebody else took it finds nothing.
 */
export async function lockMarkSheet(
  db: Db,
  key: SheetKey,
  criteria: readonly SheetCriterion[],
  holder?: string,
): Promise<MarkSheet | null> {
  const locked = await lockSheet(db, key)
  return locked === null || (holder !== undefined && locked.holder !== holder) ? null : locked.sheetIn(criteria)
}

/** One statement whose text is the same for any number of marks, so that the database plans it once. */
export async function saveMarks(db: Db, sheet: MarkSheet, savedAt: Instant): Promise<void> {
  const { province, season, category, candidate, seat, version, marks } = sheet
  const [criteria, hundredths, comments] = [
    marks.map(({ criterion }) => criterion),
    marks.map(({ markHundredths }) => markHundredths),
    marks.map(({ comment }) => comment),
  ]
  await sql`with saved as (update mark_sheet set version = ${version}, saved_at = ${savedAt}
      where (province, season, category, candidate, seat) = (${province}, ${season}, ${category}, ${candidate}, ${seat}))
    insert into mark (province, season, category, candidate, seat, criterion, mark_hundredths, comment)
    select ${province}, ${season}::integer, ${category}, ${candidate}, ${seat}, given.*
    from unnest(${criteria}::text[], ${hundredths}::integer[], ${comments}::text[]) as given
    on conflict (province, season, category, candidate, seat, criterion) do update
    set mark_hundredths = excluded.mark_hundredths, comment = excluded.comment`.execute(db)
}

export type NewSignature = {
  readonly at: Instant
  readonly by: string
  readonly version: number
  readonly commitment: Commitment
}

export async function insertSignature(db: Db, key: SheetKey, signed: NewSignature): Promise<void> {
  const { province, season, category, candidate, seat } = key
  const { version, commitment } = signed
  const bound = {
    version,
    salt: commitment.salt,
    closed: commitment.closed?.hash ?? null,
    closed_salt: commitment.closed?.salt ?? null,
    commitment: commitment.hash,
  }
  await db
    .insertInto('mark_sheet_signature')
    .values({ province, season, category, candidate, seat, signed_at: signed.at, signed_by: signed.by, ...bound })
    .execute()
}

/** Whose signature a sheet bears: for one that came on paper, whoever signed it in ink. Null while nobody has. */
export async function findSigner(
  db: Db,
  { province, season, category, candidate, seat }: SheetKey,
): Promise<string | null> {
  const { rows } = await sql<{ person: string }>`select coalesce(paper.signed_by, signature.signed_by) as person
    from mark_sheet_signature signature
    left join paper_sheet_taking taking using (province, season, category, candidate, seat)
    left join paper_sheet paper using (province, season, category, candidate, seat, paper)
    where (province, season, category, candidate, seat) =
      (${province}, ${season}::integer, ${category}, ${candidate}, ${seat})`.execute(db)
  return rows[0]?.person ?? null
}

/** Null for what was signed in the first format. */
export function closedPart(hash: string | null, salt: string | null): ClosedPart | null {
  return hash !== null && salt !== null ? { hash: hash as Fingerprint, salt } : null
}

/** What the signature of a sheet binds; null without a signature, and for one made before signatures bound anything. */
export async function findCommitment(db: Db, key: SheetKey): Promise<Commitment | null> {
  const row = await db
    .selectFrom('mark_sheet_signature')
    .select(['salt', 'closed', 'closed_salt', 'commitment'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .where('seat', '=', key.seat)
    .executeTakeFirst()
  if (!row?.salt || !row.commitment) return null
  return { hash: row.commitment, salt: row.salt, closed: closedPart(row.closed, row.closed_salt) }
}

export type CommitmentOfSheet = { readonly candidate: string; readonly seat: string; readonly commitment: Commitment }

/** What binds each signed sheet of a category as it stands now: by its signature, or by the last change after it. */
export async function listCommitments(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly CommitmentOfSheet[]> {
  const { rows } = await sql<{
    candidate: string
    seat: string
    hash: Fingerprint
    salt: string
    closed: string | null
    closedSalt: string | null
  }>`
    select candidate, seat, bound.commitment as hash, bound.salt, bound.closed, bound.closed_salt as "closedSalt"
    from mark_sheet_signature signature, lateral (
      select commitment, salt, closed, closed_salt from (
        select commitment, salt, closed, closed_salt, revision from mark_revision revised
        where (revised.province, revised.season, revised.category, revised.candidate, revised.seat)
          = (signature.province, signature.season, signature.category, signature.candidate, signature.seat)
          and not exists (select from result_correction_end ended
            where (ended.province, ended.season, ended.category, ended.correction, ended.outcome)
              = (revised.province, revised.season, revised.category, revised.correction, 'cancelled'))
        union all select signature.commitment, signature.salt, signature.closed, signature.closed_salt, 0) as each
      order by revision desc limit 1) as bound
    where (province, season, category) = (${province}, ${season}::integer, ${category})
      and bound.commitment is not null and bound.salt is not null
    order by candidate, seat`.execute(db)
  return rows.map(({ candidate, seat, hash, salt, closed, closedSalt }) => ({
    candidate,
    seat,
    commitment: { hash, salt, closed: closedPart(closed, closedSalt) },
  }))
}

export type SheetOverview = OpenedSheet & {
  readonly category: string
  readonly touched: boolean
  readonly closedAt: Instant | null
}

export type HandedOver = { readonly category: string; readonly candidate: string; readonly version: number }

/**
 * Takes the drafts off the sheets of a seat that are still open, so that whoever takes the seat begins with empty ones. What
 * stood there stays in the history, save by save. The version counts on: a save that is still under way finds another one.
 */
export async function emptyDraftsOf(
  db: Db,
  { province, season }: SeasonKey,
  seat: string,
): Promise<readonly HandedOver[]> {
  const open = sql`sheet.version > 0
    and not exists (select from mark_sheet_signature s where (s.province, s.season, s.category, s.candidate, s.seat)
      = (sheet.province, sheet.season, sheet.category, sheet.candidate, sheet.seat))
    and not exists (select from category_closing c
      where (c.province, c.season, c.category) = (sheet.province, sheet.season, sheet.category))`
  const of = sql`(sheet.province, sheet.season, sheet.seat) = (${province}, ${season}::integer, ${seat})`
  await sql`delete from mark using mark_sheet sheet where ${of} and ${open}
    and (mark.province, mark.season, mark.category, mark.candidate, mark.seat)
      = (sheet.province, sheet.season, sheet.category, sheet.candidate, sheet.seat)`.execute(db)
  const { rows } = await sql<HandedOver>`update mark_sheet sheet set version = version + 1, saved_at = null
    where ${of} and ${open} returning category, candidate, version`.execute(db)
  return rows
}

/** Whether the marking of a season has begun. */
export async function hasSheets(db: Db, key: SeasonKey): Promise<boolean> {
  const row = await db
    .selectFrom('mark_sheet')
    .select('seat')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Who has signed what, without a single mark. By category, candidate and seat. */
export async function listSheets(
  db: Db,
  key: SeasonKey,
  only: { category?: string; seats?: readonly string[] } = {},
): Promise<readonly SheetOverview[]> {
  let query = sheetRows(db, key)
  if (only.category !== undefined) query = query.where('sheet.category', '=', only.category)
  if (only.seats !== undefined) query = query.where('sheet.seat', 'in', only.seats.length > 0 ? [...only.seats] : [''])
  const rows = await query.orderBy('sheet.category').orderBy('sheet.candidate').orderBy('sheet.seat').execute()
  return rows.map((row) => ({
    category: row.category,
    candidate: row.candidate,
    seat: row.seat,
    signedAt: row.signed_at,
    recused: row.declared_at !== null,
    left: leftFrom(row.state),
    touched: row.version > 0,
    closedAt: row.closed_at,
  }))
}
