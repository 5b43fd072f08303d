/** Objections to adopted results, their files and their answers. Rows that stay. */
import type { Objection, ObjectionFileKind, ObjectionGround, ObjectionOutcome } from '../award/decision/objection.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** @property bytes of its content, which lies where evidence lies. */
export type ObjectionFile = {
  readonly name: string
  readonly kind: ObjectionFileKind
  readonly bytes: number
  readonly sha256: string
}

export type StoredObjection = Objection & { readonly file: ObjectionFile | null }

/** Of a category, the first one lodged first. */
export async function listObjections(db: Db, key: CategoryKey): Promise<readonly StoredObjection[]> {
  const rows = await db
    .selectFrom('objection')
    .leftJoin('objection_file as file', (join) =>
      join
        .onRef('file.province', '=', 'objection.province')
        .onRef('file.season', '=', 'objection.season')
        .onRef('file.category', '=', 'objection.category')
        .onRef('file.candidate', '=', 'objection.candidate'),
    )
    .leftJoin('objection_answer as answer', (join) =>
      join
        .onRef('answer.province', '=', 'objection.province')
        .onRef('answer.season', '=', 'objection.season')
        .onRef('answer.category', '=', 'objection.category')
        .onRef('answer.candidate', '=', 'objection.candidate'),
    )
    .select(['objection.candidate', 'ground', 'statement', 'from_letter', 'lodged_at'])
    .select(['file.name', 'file.kind', 'file.bytes', 'file.sha256'])
    .select(['answer.outcome', 'answer.reason', 'answer.answered_at'])
    .where('objection.province', '=', key.province)
    .where('objection.season', '=', key.season)
    .where('objection.category', '=', key.category)
    .orderBy('lodged_at')
    .orderBy('objection.candidate')
    .execute()
  return rows.map(({ name, kind, bytes, sha256, outcome, reason, answered_at, ...row }) => ({
    candidate: row.candidate,
    ground: row.ground,
    statement: row.statement,
    lodgedAt: row.lodged_at,
    isFromLetter: row.from_letter,
    file: name !== null && kind !== null && sha256 !== null ? { name, kind, bytes: Number(bytes), sha256 } : null,
    answer: outcome && answered_at ? { outcome, reason: reason ?? '', answeredAt: answered_at } : null,
  }))
}

/** For the checker. */
export async function listObjectedCategories(db: Db): Promise<readonly CategoryKey[]> {
  return db.selectFrom('objection').select(['province', 'season', 'category']).distinct().execute()
}

export async function findObjection(db: Db, key: NominationKey): Promise<StoredObjection | null> {
  return (await listObjections(db, key)).find(({ candidate }) => candidate === key.candidate) ?? null
}

export async function insertObjection(
  db: Db,
  { province, season, category, candidate }: NominationKey,
  said: { readonly ground: ObjectionGround; readonly statement: string; readonly isFromLetter: boolean },
  lodged: { readonly at: Instant; readonly by: string; readonly file: ObjectionFile | null },
): Promise<void> {
  const key = { province, season, category, candidate }
  const { ground, statement, isFromLetter } = said
  const { at, by, file } = lodged
  await db
    .insertInto('objection')
    .values({ ...key, ground, statement, from_letter: isFromLetter, lodged_at: at, lodged_by: by })
    .execute()
  if (file)
    await db
      .insertInto('objection_file')
      .values({ ...key, ...file })
      .execute()
}

export async function insertObjectionAnswer(
  db: Db,
  { province, season, category, candidate }: NominationKey,
  { outcome, reason }: { readonly outcome: ObjectionOutcome; readonly reason: string },
  answered: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('objection_answer')
    .values({
      province,
      season,
      category,
      candidate,
      outcome,
      reason,
      answered_at: answered.at,
      answered_by: answered.by,
    })
    .execute()
}
