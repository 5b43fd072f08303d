/** Who comes to interviews, as the candidates said beforehand. */
import type { InterviewConfirmation } from '../award/interviews/confirmation.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { InterviewKey } from './interview-day.ts'

export type StoredConfirmation = InterviewConfirmation & {
  readonly category: string
  readonly candidate: string
  readonly confirmedAt: Instant
  /** The name of who said so. */
  readonly confirmedBy: string
}

/** The last one of each interview of a season. */
export async function listConfirmations(
  db: Db,
  { province, season }: SeasonKey,
): Promise<readonly StoredConfirmation[]> {
  const rows = await db
    .selectFrom('interview_confirmation as said')
    .innerJoin('person', 'person.id', 'said.confirmed_by')
    .distinctOn(['said.category', 'said.candidate'])
    .select(['said.category', 'said.candidate', 'said.entry', 'said.starts_at', 'said.leader', 'said.name'])
    .select(['said.office', 'said.companions', 'said.reason', 'said.confirmed_at', 'person.display_name'])
    .where('said.province', '=', province)
    .where('said.season', '=', season)
    .orderBy('said.category')
    .orderBy('said.candidate')
    .orderBy('said.entry', 'desc')
    .execute()
  return rows.map(({ starts_at, confirmed_at, display_name, companions, ...row }) => ({
    ...row,
    startsAt: starts_at,
    companions: companions === '' ? [] : companions.split('\n'),
    confirmedAt: confirmed_at,
    confirmedBy: display_name,
  }))
}

export async function insertConfirmation(
  db: Db,
  { province, season, category, candidate }: InterviewKey,
  { startsAt, companions, ...said }: InterviewConfirmation,
  { at, by }: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
    .insertInto('interview_confirmation')
    .values({
      province,
      season,
      category,
      candidate,
      ...said,
      starts_at: startsAt,
      companions: companions.join('\n'),
      confirmed_at: at,
      confirmed_by: by,
    })
    .execute()
}
