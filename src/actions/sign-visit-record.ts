/** A verifier signs what was seen on a visit. Figures of it become verified figures with the visit as their source. */
import { accept, refuse, type Result } from '../award/result.ts'
import { wallTime } from '../award/units/dates.ts'
import {
  checkedRecord,
  type VisitRecord,
  type VisitRecordDraft,
  type VisitRefusal,
} from '../award/verification/field-visit.ts'
import type { VisitAccessRefusal } from '../award/verification/visit-access.ts'
import type { Db } from '../store/db.ts'
import { lockFile } from '../store/evidence.ts'
import { insertVisitRecord, listVisits, type StoredVisit, type VisitKey } from '../store/field-visits.ts'
import { findSeason } from '../store/seasons.ts'
import { insertVerifiedValue, listVerifiedValues } from '../store/verified-values.ts'
import { dateInFigures } from '../wording/dates.ts'
import { visitSource } from '../wording/field-visits.ts'
import { actor, type Desk } from './desk.ts'
import { type ClaimedFigure, claimedFigures, claimOf, fileToVisit } from './visited-file.ts'

export type SignVisitRecordRefusal =
  | VisitAccessRefusal
  | { readonly code: 'visit_refused'; readonly refusals: readonly VisitRefusal[] }
  /** Somebody signed a record while this one was written. */
  | { readonly code: 'visit_recorded_meanwhile' }
  | { readonly code: 'visit_photo_unknown' }
  | { readonly code: 'verified_meanwhile' }

/** @property seenRecord the last record when the page was opened; 0 for none. @property photos that belong to the record. */
export type SignedRecordDraft = VisitRecordDraft & { readonly seenRecord: number; readonly photos: readonly string[] }

/** @returns the number of the record, counted from 1. */
export async function signVisitRecord(
  desk: Desk,
  key: VisitKey,
  draft: SignedRecordDraft,
): Promise<Result<number, SignVisitRecordRefusal>> {
  return desk.transaction<number, SignVisitRecordRefusal>(async (db) => {
    await lockFile(db, key)
    const file = await fileToVisit(desk, db, key)
    if (!file.ok) return file
    const season = await findSeason(db, key)
    const visit = (await listVisits(db, key)).find((one) => one.visit === key.visit)
    if (!season || !visit) return refuse({ code: 'not_found' })
    if (visit.records.length !== draft.seenRecord) return refuse({ code: 'visit_recorded_meanwhile' })
    const figures = await claimedFigures(db, key, file.value)
    const checks = visit.checks.map((check) => ({ ...check, claimed: claimOf(figures, check)?.claimed ?? null }))
    const checked = checkedRecord(checks, draft, wallTime(desk.now(), season.zone).day)
    if (!checked.ok) return refuse({ code: 'visit_refused', refusals: checked.refusal })
    const photos = [...new Set(draft.photos)]
    if (photos.some((id) => !visit.photos.some(({ photo }) => photo === id)))
      return refuse({ code: 'visit_photo_unknown' })
    const record = visit.records.length + 1
    const written = { ...checked.value, record, photos }
    await insertVisitRecord(db, key, written, { at: desk.now(), by: actor(desk) })
    if (!(await verifyFigures(desk, db, key, { visit, figures, record: checked.value })))
      return refuse({ code: 'verified_meanwhile' })
    await desk.record(db, key, 'field_visit_recorded', `${key.candidate}/${key.visit}`, written)
    return accept(record)
  })
}

type Seen = { readonly visit: StoredVisit; readonly figures: readonly ClaimedFigure[]; readonly record: VisitRecord }

/** @returns false when somebody verified one of the figures at the same moment. */
async function verifyFigures(desk: Desk, db: Db, key: VisitKey, { visit, figures, record }: Seen): Promise<boolean> {
  const source = visitSource(dateInFigures(record.visitedOn), record.place)
  const stored = await listVerifiedValues(db, key, key.candidate)
  for (const { number, value } of record.results) {
    const check = visit.checks.find((one) => one.number === number)
    const figure = check && claimOf(figures, check)
    if (!figure || value === null) continue
    const { section, item, field, claimed } = figure
    const last = stored.find((one) => one.section === section && one.item === item && one.field === field)
    const entry = (last?.entry ?? 0) + 1
    const row = { section, item, field, entry, claimed, value, source, recordedAt: desk.now() }
    if (!(await insertVerifiedValue(db, key, row, actor(desk)))) return false
  }
  return true
}
