/** Findings of a returned file, their answers and the day until which they are asked for. Rows that stay. */
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Finding } from '../award/verification/findings.ts'
import type { Day, Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

/** @property step the move that returned the file. */
export type ReturnKey = CategoryKey & { readonly candidate: string; readonly step: number }

/** @property version of the section when the file was returned; 0 while nothing was written. */
export type FindingAsked = Finding & { readonly version: number }

export type StoredFinding = FindingAsked & {
  readonly category: string
  readonly step: number
  readonly dueOn: Day
  /** The last answer; null while there is none. */
  readonly answer: string | null
  readonly answeredAt: Instant | null
}

export async function insertCorrection(
  db: Db,
  key: ReturnKey,
  { dueOn, findings }: { readonly dueOn: Day; readonly findings: readonly FindingAsked[] },
): Promise<void> {
  const { province, season, category, candidate, step } = key
  const row = { province, season, category, candidate, step }
  await db
    .insertInto('correction')
    .values({ ...row, due_on: dueOn })
    .execute()
  await db
    .insertInto('finding')
    .values(
      findings.map(({ number, section, item, field, asked, version }) => ({
        ...row,
        number,
        section,
        item,
        field,
        asked,
        version,
      })),
    )
    .execute()
}

/** Every finding about one candidate, of all its nominations, by category, step and number. */
export async function listFindingsOf(
  db: Db,
  { province, season }: SeasonKey,
  candidate: string,
): Promise<readonly StoredFinding[]> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('correction', (join) =>
      join
        .onRef('correction.province', '=', 'finding.province')
        .onRef('correction.season', '=', 'finding.season')
        .onRef('correction.category', '=', 'finding.category')
        .onRef('correction.candidate', '=', 'finding.candidate')
        .onRef('correction.step', '=', 'finding.step'),
    )
    .select(['finding.category', 'finding.step', 'finding.number', 'section', 'item', 'field', 'asked', 'version'])
    .select('correction.due_on as dueOn')
    .where('finding.province', '=', province)
    .where('finding.season', '=', season)
    .where('finding.candidate', '=', candidate)
    .orderBy('finding.category')
    .orderBy('finding.step')
    .orderBy('finding.number')
    .execute()
  const answers = await lastAnswers(db, { province, season }, candidate)
  return rows.map((row) => {
    const last = answers.get(placeOf(row))
    return { ...row, answer: last?.answer ?? null, answeredAt: last?.answered_at ?? null }
  })
}

async function lastAnswers(db: Db, { province, season }: SeasonKey, candidate: string) {
  const rows = await db
    .selectFrom('finding_answer')
    .select(['category', 'step', 'number', 'entry', 'answer', 'answered_at'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .orderBy('entry')
    .execute()
  return new Map(rows.map((row) => [placeOf(row), row]))
}

function placeOf({ category, step, number }: { category: string; step: number; number: number }): string {
  return JSON.stringify([category, step, number])
}

export type Answer = { readonly answer: string; readonly at: Instant; readonly by: string }

/**
 * Adds an answer after those that are there; the nomination is locked.
 * @returns which entry it is, counted from 1.
 */
export async function insertFindingAnswer(
  db: Db,
  key: ReturnKey & { readonly number: number },
  { answer, at, by }: Answer,
): Promise<number> {
  const { province, season, category, candidate, step, number } = key
  const last = await db
    .selectFrom('finding_answer')
    .select((select) => select.fn.max('entry').as('entry'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .where('step', '=', step)
    .where('number', '=', number)
    .executeTakeFirst()
  const entry = (last?.entry ?? 0) + 1
  const row = { province, season, category, candidate, step, number, entry }
  await db
    .insertInto('finding_answer')
    .values({ ...row, answer, answered_at: at, answered_by: by })
    .execute()
  return entry
}

export type OpenCorrection = { readonly category: string; readonly candidate: string; readonly dueOn: Day }

/** The last days of all corrections that are asked for now, in a season. */
export async function listOpenCorrections(db: Db, { province, season }: SeasonKey): Promise<readonly OpenCorrection[]> {
  return db
    .selectFrom('correction')
    .innerJoin('nomination', (join) =>
      join
        .onRef('nomination.province', '=', 'correction.province')
        .onRef('nomination.season', '=', 'correction.season')
        .onRef('nomination.category', '=', 'correction.category')
        .onRef('nomination.candidate', '=', 'correction.candidate')
        .onRef('nomination.step', '=', 'correction.step'),
    )
    .select(['correction.category', 'correction.candidate', 'correction.due_on as dueOn'])
    .where('correction.province', '=', province)
    .where('correction.season', '=', season)
    .where('nomination.state', '=', 'needs_correction')
    .orderBy('correction.category')
    .orderBy('correction.candidate')
    .execute()
}
