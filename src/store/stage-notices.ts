/** Notices that a stage closes at another minute, in the order in which they were recorded. */
import type { ExpressionBuilder } from 'kysely'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Extension } from '../award/season/stages.ts'
import { instant, type Zone } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import type { Tables } from './tables.ts'

/** `notice` counts the notices of a season from 1; `by` is the id of whoever recorded it. */
export type StageNotice = Extension & { readonly notice: number }

type NoticeRow = Omit<Tables['stage_notice'], 'province' | 'season'>

const COLUMNS = [
  'stage_notice.notice',
  'stage_notice.stage',
  'stage_notice.closes',
  'stage_notice.zone',
  'stage_notice.reason',
  'stage_notice.recorded_at',
  'stage_notice.recorded_by',
] as const

export async function insertStageNotice(db: Db, key: SeasonKey, notice: StageNotice): Promise<void> {
  await db
    .insertInto('stage_notice')
    .values({
      province: key.province,
      season: key.season,
      notice: notice.notice,
      stage: notice.stage,
      closes: notice.closes,
      zone: notice.zone,
      reason: notice.reason,
      recorded_at: notice.recordedAt,
      recorded_by: notice.by,
    })
    .execute()
}

const notices = compiledOnce((db, key: SeasonKey) =>
  db
    .selectFrom('stage_notice')
    .select(COLUMNS)
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('notice'),
)

/** Ask `noticesInForce` how they hold now. */
export async function listStageNotices(db: Db, key: SeasonKey): Promise<readonly StageNotice[]> {
  return (await notices(db, key)).map(toStageNotice)
}

/** The same as part of another question, beside each of its sheets. */
export function noticesBeside(select: ExpressionBuilder<Tables & { sheet: Tables['mark_sheet'] }, 'sheet'>) {
  return select
    .selectFrom('stage_notice')
    .select(COLUMNS)
    .whereRef('stage_notice.province', '=', 'sheet.province')
    .whereRef('stage_notice.season', '=', 'sheet.season')
    .orderBy('stage_notice.notice')
}

/** Inside JSON the database writes an instant its own way; both forms are read. */
export function toStageNotice({ notice, stage, closes, zone, reason, ...row }: NoticeRow): StageNotice {
  const recordedAt = instant(new Date(row.recorded_at).toISOString())
  return { notice, stage, closes, zone: zone as Zone, reason, recordedAt, by: row.recorded_by }
}
