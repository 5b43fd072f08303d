/** The interview day: moments, attendance, questions and what was asked, all rows that stay; and private notes. */
import { sql } from 'kysely'
import type { LeaderPresence, NotedDayAttendance } from '../award/interviews/day-attendance.ts'
import type { DayMoment } from '../award/interviews/day-course.ts'
import type { CheckedDayMove } from '../award/interviews/day-moves.ts'
import type { OwnQuestion } from '../award/interviews/day-questions.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type InterviewKey = CategoryKey & { readonly candidate: string }

type By = { readonly at: Instant; readonly by: string }

/** Until the transaction ends nobody else records anything of this season's interview day: a room hears one at a time. */
export async function lockInterviewDay(db: Db, { province, season }: SeasonKey): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`interview day ${province}/${season}`}, 0))`.execute(db)
}

export type StoredMoment = DayMoment & {
  readonly category: string
  readonly candidate: string
  readonly witness: string | null
  readonly reason: string | null
}

/** All moments of a season, each interview's in their order. */
export async function listMoments(db: Db, { province, season }: SeasonKey): Promise<readonly StoredMoment[]> {
  const rows = await db
    .selectFrom('interview_moment')
    .select(['category', 'candidate', 'moment', 'move', 'starts_at', 'recorded_at', 'witness', 'reason'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('category')
    .orderBy('candidate')
    .orderBy('moment')
    .execute()
  return rows.map(({ starts_at: startsAt, recorded_at: at, ...row }) => ({ ...row, startsAt, at }))
}

export async function insertMoment(
  db: Db,
  { province, season, category, candidate }: InterviewKey,
  { move, moment, witness, reason }: CheckedDayMove,
  { startsAt, at, by }: By & { readonly startsAt: Instant },
): Promise<void> {
  await db
    .insertInto('interview_moment')
    .values({
      province,
      season,
      category,
      candidate,
      moment,
      move,
      starts_at: startsAt,
      witness,
      reason,
      recorded_at: at,
      recorded_by: by,
    }) // prettier-ignore
    .execute()
}

export type StoredAttendance = NotedDayAttendance & {
  readonly category: string
  readonly candidate: string
  readonly notedAt: Instant
  readonly notedBy: string
}

/** The last note about each interview of a season, with the name of who wrote it. */
export async function listDayAttendance(db: Db, { province, season }: SeasonKey): Promise<readonly StoredAttendance[]> {
  const rows = await db
    .selectFrom('interview_attendance as noted')
    .innerJoin('person', 'person.id', 'noted.noted_by')
    .distinctOn(['noted.category', 'noted.candidate'])
    .select(['noted.category', 'noted.candidate', 'noted.entry', 'noted.leader', 'noted.companions', 'noted.reason'])
    .select(['noted.noted_at', 'person.display_name'])
    .where('noted.province', '=', province)
    .where('noted.season', '=', season)
    .orderBy('noted.category')
    .orderBy('noted.candidate')
    .orderBy('noted.entry', 'desc')
    .execute()
  return rows.map(({ noted_at: notedAt, display_name: notedBy, leader, ...row }) => ({
    ...row,
    leader: leader as LeaderPresence,
    notedAt,
    notedBy,
  }))
}

export async function insertDayAttendance(
  db: Db,
  { province, season, category, candidate }: InterviewKey,
  { entry, leader, companions, reason }: NotedDayAttendance,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('interview_attendance')
    .values({ province, season, category, candidate, entry, leader, companions, reason, noted_at: at, noted_by: by })
    .execute()
}

/** The last entry of each question of a category, also of those that are asked no more. */
export async function listOwnQuestions(
  db: Db,
  { province, season, category }: CategoryKey,
): Promise<readonly OwnQuestion[]> {
  return db
    .selectFrom('interview_question')
    .distinctOn('question')
    .select(['question', 'entry', 'text'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .orderBy('question')
    .orderBy('entry', 'desc')
    .execute()
}

export async function insertOwnQuestion(
  db: Db,
  { province, season, category }: CategoryKey,
  { question, entry, text }: OwnQuestion,
  { at, by }: By,
): Promise<void> {
  await db
    .insertInto('interview_question')
    .values({ province, season, category, question, entry, text, saved_at: at, saved_by: by })
    .execute()
}

export type AskedPrompt = { readonly prompt: string; readonly entry: number; readonly asked: boolean }

/** The last tick of each question of one interview. */
export async function listAsked(db: Db, key: InterviewKey): Promise<readonly AskedPrompt[]> {
  return db
    .selectFrom('interview_asked')
    .distinctOn('prompt')
    .select(['prompt', 'entry', 'asked'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .orderBy('prompt')
    .orderBy('entry', 'desc')
    .execute()
}

export async function insertAsked(
  db: Db,
  { province, season, category, candidate }: InterviewKey,
  ticks: readonly AskedPrompt[],
  { at, by }: By,
): Promise<void> {
  const rows = ticks.map((tick) => ({ province, season, category, candidate, ...tick, noted_at: at, noted_by: by }))
  await db.insertInto('interview_asked').values(rows).execute()
}

export type PrivateNote = { readonly version: number; readonly text: string }

/** What one person wrote for themselves about an interview; null where they wrote nothing. */
export async function findPrivateNote(db: Db, key: InterviewKey, person: string): Promise<PrivateNote | null> {
  const row = await db
    .selectFrom('interview_note')
    .select(['version', 'text'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .where('person', '=', person)
    .executeTakeFirst()
  return row ?? null
}

/** @returns false when the person has saved another version meanwhile, on another device. */
export async function savePrivateNote(
  db: Db,
  { province, season, category, candidate }: InterviewKey,
  { version, text }: PrivateNote,
  { at, by }: By,
): Promise<boolean> {
  const saved = await db
    .insertInto('interview_note')
    .values({ province, season, category, candidate, person: by, version, text, saved_at: at })
    .onConflict((conflict) =>
      conflict
        .columns(['province', 'season', 'category', 'candidate', 'person'])
        .doUpdateSet({ version, text, saved_at: at })
        .where('interview_note.version', '=', version - 1),
    )
    .executeTakeFirst()
  return saved.numInsertedOrUpdatedRows === 1n
}

/** A word that changes whenever a board of the season would show something else: cheap enough to be asked every second. */
export async function dayMark(db: Db, { province, season }: SeasonKey): Promise<string> {
  const { rows } = await sql<{ mark: string }>`select concat_ws('.',
    (select count(*) from interview_moment where province = ${province} and season = ${season}),
    (select count(*) from interview_attendance where province = ${province} and season = ${season}),
    (select count(*) from interview_confirmation where province = ${province} and season = ${season}),
    (select coalesce(max(version), 0) from interview_timetable where province = ${province} and season = ${season})
  ) as mark`.execute(db)
  return rows[0]?.mark ?? ''
}

/** The seats that stepped back from one candidate. */
export async function seatsRecusedFrom(db: Db, key: InterviewKey): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('recusal_in_force')
    .select('seat')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('candidate', '=', key.candidate)
    .execute()
  return rows.map(({ seat }) => seat)
}
