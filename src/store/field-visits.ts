/** Visits to candidates: plans, photographs, and signed records with what was seen. Rows that stay. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type {
  VisitCheck,
  VisitOutcome,
  VisitPlan,
  VisitRecord,
  VisitResult,
  VisitSubject,
} from '../award/verification/field-visit.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type VisitedKey = SeasonKey & { readonly candidate: string }
export type VisitKey = VisitedKey & { readonly visit: number }

export type PhotoKind = 'jpg' | 'png'
export type VisitPhoto = {
  readonly photo: string
  readonly name: string
  readonly kind: PhotoKind
  readonly bytes: number
  readonly sha256: string
  readonly addedBy: string
}

export type StoredRecord = VisitRecord & {
  readonly record: number
  readonly signedAt: Instant
  readonly signedBy: string
  readonly signedByName: string
  /** Photographs that belong to it. */
  readonly photos: readonly string[]
}

export type StoredVisit = VisitPlan & {
  readonly visit: number
  readonly plannedAt: Instant
  readonly photos: readonly VisitPhoto[]
  /** First to last; the last one holds. */
  readonly records: readonly StoredRecord[]
}

type By = { readonly at: Instant; readonly by: string }

/** The nominations of the candidate are locked. @returns its number, counted from 1. */
export async function insertVisit(db: Db, key: VisitedKey, plan: VisitPlan, { at, by }: By): Promise<number> {
  const { province, season, candidate } = key
  const last = await db
    .selectFrom('field_visit')
    .select((select) => select.fn.max('visit').as('visit'))
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .executeTakeFirst()
  const visit = (last?.visit ?? 0) + 1
  const row = { province, season, candidate, visit }
  const { plannedFor, place, visitors, purpose, checks } = plan
  await db
    .insertInto('field_visit')
    .values({ ...row, planned_for: plannedFor, place, visitors, purpose, planned_at: at, planned_by: by })
    .execute()
  await db
    .insertInto('field_visit_check')
    .values(checks.map(({ number, subject }) => ({ ...row, number, ...columnsOf(subject) })))
    .execute()
  return visit
}

function columnsOf(subject: VisitSubject) {
  return subject.is === 'figure'
    ? { section: subject.section, item: subject.item, field: subject.field }
    : { section: null, item: subject.item, field: null }
}

export async function insertVisitPhoto(
  db: Db,
  { province, season, candidate, visit }: VisitKey,
  { photo, name, kind, bytes, sha256 }: Omit<VisitPhoto, 'addedBy'>,
  { at, by }: By,
): Promise<void> {
  const row = { province, season, candidate, visit, photo, name, kind, bytes, sha256 }
  await db
    .insertInto('field_visit_photo')
    .values({ ...row, added_at: at, added_by: by })
    .execute()
}

export async function insertVisitRecord(
  db: Db,
  { province, season, candidate, visit }: VisitKey,
  { record, photos, ...written }: VisitRecord & { readonly record: number; readonly photos: readonly string[] },
  { at, by }: By,
): Promise<void> {
  const row = { province, season, candidate, visit, record }
  const { visitedOn, place, coordinates, summary, results } = written
  await db
    .insertInto('field_visit_record')
    .values({ ...row, visited_on: visitedOn, place, coordinates, summary, signed_at: at, signed_by: by })
    .execute()
  await db
    .insertInto('field_visit_result')
    .values(
      results.map(({ value, ...result }) => ({ ...row, ...result, value: value === null ? null : String(value) })),
    )
    .execute()
  if (photos.length === 0) return
  await db
    .insertInto('field_visit_record_photo')
    .values(photos.map((photo) => ({ ...row, photo })))
    .execute()
}

/** All visits to one candidate, by number, each with everything that belongs to it; the same few questions for any number. */
export async function listVisits(db: Db, key: VisitedKey): Promise<readonly StoredVisit[]> {
  const visits = await db
    .selectFrom('field_visit')
    .where((row) => row.and(whose(key)))
    .selectAll()
    .orderBy('visit')
    .execute()
  if (visits.length === 0) return []
  const checks = await db
    .selectFrom('field_visit_check')
    .where((row) => row.and(whose(key)))
    .selectAll()
    .orderBy('number')
    .execute()
  const photos = await db
    .selectFrom('field_visit_photo')
    .where((row) => row.and(whose(key)))
    .selectAll()
    .orderBy('photo')
    .execute()
  const records = await listRecords(db, key)
  return visits.map((row) => {
    const { visit } = row
    return {
      visit,
      plannedFor: row.planned_for,
      place: row.place,
      visitors: row.visitors,
      purpose: row.purpose,
      plannedAt: row.planned_at,
      checks: checks.filter((one) => one.visit === visit).map(checkOf),
      photos: photos
        .filter((one) => one.visit === visit)
        .map(({ photo, name, kind, bytes, sha256, added_by: addedBy }) => ({
          photo,
          name,
          kind: kind as PhotoKind,
          bytes,
          sha256,
          addedBy,
        })),
      records: records.filter((one) => one.visit === visit),
    }
  })
}

async function listRecords(db: Db, key: VisitedKey): Promise<readonly (StoredRecord & { readonly visit: number })[]> {
  const rows = await db
    .selectFrom('field_visit_record')
    .where((row) => row.and(whose(key)))
    .innerJoin('person', 'person.id', 'field_visit_record.signed_by')
    .select(['visit', 'record', 'visited_on', 'place', 'coordinates', 'summary', 'signed_at', 'signed_by'])
    .select('person.display_name')
    .orderBy('visit')
    .orderBy('record')
    .execute()
  const results = await db
    .selectFrom('field_visit_result')
    .where((row) => row.and(whose(key)))
    .selectAll()
    .orderBy('number')
    .execute()
  const photos = await db
    .selectFrom('field_visit_record_photo')
    .where((row) => row.and(whose(key)))
    .selectAll()
    .orderBy('photo')
    .execute()
  return rows.map((row) => {
    const isOwn = (one: { readonly visit: number; readonly record: number }) =>
      one.visit === row.visit && one.record === row.record
    return {
      visit: row.visit,
      record: row.record,
      visitedOn: row.visited_on,
      place: row.place,
      coordinates: row.coordinates,
      summary: row.summary,
      signedAt: row.signed_at,
      signedBy: row.signed_by,
      signedByName: row.display_name,
      results: results.filter(isOwn).map(resultOf),
      photos: photos.filter(isOwn).map(({ photo }) => photo),
    }
  })
}

function whose({ province, season, candidate }: VisitedKey): VisitedKey {
  return { province, season, candidate }
}

function checkOf({ number, section, item, field }: VisitCheckRow): VisitCheck {
  const isFigure = section !== null && field !== null
  return { number, subject: isFigure ? { is: 'figure', section, item, field } : { is: 'evidence', item } }
}

type VisitCheckRow = {
  readonly number: number
  readonly section: string | null
  readonly item: string
  readonly field: string | null
}

type ResultRow = Omit<VisitResult, 'outcome' | 'value'> & { readonly outcome: string; readonly value: string | null }

function resultOf({ number, outcome, claimed, seen, value }: ResultRow): VisitResult {
  return { number, outcome: outcome as VisitOutcome, claimed, seen, value: value === null ? null : Number(value) }
}
