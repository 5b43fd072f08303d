/** What is handed out at an event and what was asked there. What was taken out stays a row; the bytes lie in the file store. */
import type { EvidenceKind } from '../award/nomination/evidence-kinds.ts'
import type { EventKey } from '../award/outreach/event.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type Material = {
  /** Counts the materials of an event from 1. */
  readonly material: number
  readonly name: string
  readonly kind: EvidenceKind
  readonly bytes: number
  readonly sha256: string
}

type Hand = { readonly at: Instant; readonly by: string }

export async function insertMaterial(
  db: Db,
  { province, season, event }: EventKey,
  { material, name, kind, bytes, sha256 }: Material,
  { at, by }: Hand,
): Promise<void> {
  await db
    .insertInto('outreach_material')
    .values({ province, season, event, material, name, kind, bytes, sha256, added_at: at, added_by: by })
    .execute()
}

export async function insertMaterialRemoval(
  db: Db,
  { province, season, event }: EventKey,
  material: number,
  { at, by }: Hand,
): Promise<void> {
  await db
    .insertInto('outreach_material_removal')
    .values({ province, season, event, material, removed_at: at, removed_by: by })
    .execute()
}

/** The number of the last material, also of one that was taken out; 0 where there was none. */
export async function lastMaterial(db: Db, { province, season, event }: EventKey): Promise<number> {
  const row = await db
    .selectFrom('outreach_material')
    .select((select) => select.fn.max('material').as('last'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('event', '=', event)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** Those that are handed out now, in the order in which they came. */
export async function listMaterials(db: Db, { province, season, event }: EventKey): Promise<readonly Material[]> {
  return db
    .selectFrom('outreach_material as file')
    .leftJoin('outreach_material_removal as removal', (join) =>
      join
        .onRef('removal.province', '=', 'file.province')
        .onRef('removal.season', '=', 'file.season')
        .onRef('removal.event', '=', 'file.event')
        .onRef('removal.material', '=', 'file.material'),
    )
    .select(['file.material', 'file.name', 'file.kind', 'file.bytes', 'file.sha256'])
    .where('file.province', '=', province)
    .where('file.season', '=', season)
    .where('file.event', '=', event)
    .where('removal.material', 'is', null)
    .orderBy('file.material')
    .execute()
}

/** `question` is that of the season which answers it; null until somebody has. */
export type AskedAtEvent = { readonly number: number; readonly asked: string; readonly question: number | null }

export async function insertAsked(
  db: Db,
  { province, season, event }: EventKey,
  { number, asked }: Pick<AskedAtEvent, 'number' | 'asked'>,
  { at, by }: Hand,
): Promise<void> {
  await db
    .insertInto('outreach_question')
    .values({ province, season, event, number, asked, asked_at: at, noted_by: by })
    .execute()
}

export async function insertAskedAnswer(
  db: Db,
  { province, season, event }: EventKey,
  { number, question }: { readonly number: number; readonly question: number },
  { at, by }: Hand,
): Promise<void> {
  await db
    .insertInto('outreach_question_answer')
    .values({ province, season, event, number, question, answered_at: at, answered_by: by })
    .execute()
}

/** In the order in which they were asked. */
export async function listAsked(db: Db, { province, season, event }: EventKey): Promise<readonly AskedAtEvent[]> {
  return db
    .selectFrom('outreach_question as asked')
    .leftJoin('outreach_question_answer as answer', (join) =>
      join
        .onRef('answer.province', '=', 'asked.province')
        .onRef('answer.season', '=', 'asked.season')
        .onRef('answer.event', '=', 'asked.event')
        .onRef('answer.number', '=', 'asked.number'),
    )
    .select(['asked.number', 'asked.asked', 'answer.question'])
    .where('asked.province', '=', province)
    .where('asked.season', '=', season)
    .where('asked.event', '=', event)
    .orderBy('asked.number')
    .execute()
}
