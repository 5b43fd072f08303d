/** What plenaries ask candidates, and the answers. Rows that stay. */
import type { Clarification, ClarificationWay } from '../award/decision/clarification.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** Of a category, the first one asked first. */
export async function listClarifications(db: Db, key: CategoryKey): Promise<readonly Clarification[]> {
  const rows = await db
    .selectFrom('clarification')
    .leftJoin('clarification_answer as answer', (join) =>
      join
        .onRef('answer.province', '=', 'clarification.province')
        .onRef('answer.season', '=', 'clarification.season')
        .onRef('answer.category', '=', 'clarification.category')
        .onRef('answer.number', '=', 'clarification.number'),
    )
    .select(['clarification.number', 'candidate', 'question', 'asked_at', 'way', 'text', 'answered_at'])
    .where('clarification.province', '=', key.province)
    .where('clarification.season', '=', key.season)
    .where('clarification.category', '=', key.category)
    .orderBy('clarification.number')
    .execute()
  return rows.map(({ asked_at, way, text, answered_at, ...row }) => ({
    ...row,
    askedAt: asked_at,
    answer: way && answered_at ? { way, text: text ?? '', answeredAt: answered_at } : null,
  }))
}

/** For the checker. */
export async function listClarifiedCategories(db: Db): Promise<readonly CategoryKey[]> {
  return db.selectFrom('clarification').select(['province', 'season', 'category']).distinct().execute()
}

/** Call with the season locked. @returns its number. */
export async function insertClarification(
  db: Db,
  { province, season, category }: CategoryKey,
  { candidate, question }: Pick<Clarification, 'candidate' | 'question'>,
  asked: { readonly at: Instant; readonly by: string },
): Promise<number> {
  const last = await db
    .selectFrom('clarification')
    .select((select) => select.fn.max('number').as('number'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await db
    .insertInto('clarification')
    .values({ province, season, category, number, candidate, question, asked_at: asked.at, asked_by: asked.by })
    .execute()
  return number
}

export async function insertClarificationAnswer(
  db: Db,
  { province, season, category }: CategoryKey,
  number: number,
  answer: {
    readonly way: ClarificationWay
    readonly text: string
    readonly at: Instant
    readonly by: string
  },
): Promise<void> {
  const { way, text, at, by } = answer
  await db
    .insertInto('clarification_answer')
    .values({ province, season, category, number, way, text, answered_at: at, answered_by: by })
    .execute()
}
