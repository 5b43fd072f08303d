/** Questions and answers of a season: versions that stay, of which the last holds. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { SeasonQuestion } from '../award/season/season-questions.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export async function insertSeasonQuestion(
  db: Db,
  { province, season }: SeasonKey,
  { question, version, asked, answer, shown }: SeasonQuestion,
  written: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('season_question')
    .values({
      province,
      season,
      question,
      version,
      asked,
      answer,
      shown,
      written_at: written.at,
      written_by: written.by,
    })
    .execute()
}

/** The last version of each question, in the order in which they were first written. */
export async function listSeasonQuestions(db: Db, key: SeasonKey): Promise<readonly SeasonQuestion[]> {
  return db
    .selectFrom('season_question')
    .distinctOn('question')
    .select(['question', 'version', 'asked', 'answer', 'shown'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('question')
    .orderBy('version', 'desc')
    .execute()
}
