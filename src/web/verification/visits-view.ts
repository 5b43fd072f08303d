/** Visits to a candidate as a page shows them. */
import { type ClaimedFigure, claimOf } from '../../actions/visited-file.ts'
import type { VisitCheck, VisitOutcome, VisitSubject } from '../../award/verification/field-visit.ts'
import { FILE_SECTIONS } from '../../award/nomination/file-sections.ts'
import type { Zone } from '../../award/units/dates.ts'
import type { StoredRecord, StoredVisit } from '../../store/field-visits.ts'
import { dayWithWeekday, writtenInstant } from '../../wording/dates.ts'
import { evidenceItemName, sizeInFigures } from '../../wording/evidence.ts'
import { fieldVisitWords, visitOutcomes } from '../../wording/field-visits.ts'
import type { Language } from '../../wording/language.ts'
import { figureInWords } from '../../wording/verified-values.ts'
import type { WholeFile } from '../candidate/file-found.ts'
import type { StatusShape } from '../components/status.tsx'
import { placeLabel } from './findings-view.ts'
import type { ShownPhoto, ShownRecord, ShownResult, ShownVisit } from './visit-results.tsx'

export type VisitReading = {
  readonly found: Pick<WholeFile, 'file' | 'saved'>
  readonly zone: Zone
  readonly language: Language
  /** Null for whoever may not see photographs. */
  readonly photoHref: ((visit: number, photo: string) => string) | null
}

const SHAPES: Readonly<Record<VisitOutcome, StatusShape>> = { matches: 'done', differs: 'stop', not_checkable: 'open' }

export function shownVisits(visits: readonly StoredVisit[], reading: VisitReading): readonly ShownVisit[] {
  const { language } = reading
  return visits.map((visit) => ({
    visit: visit.visit,
    plannedFor: dayWithWeekday(visit.plannedFor, language),
    place: visit.place,
    visitors: visit.visitors,
    purpose: visit.purpose,
    checks: visit.checks.map(({ subject }) => subjectLabel(subject, reading)),
    records: visit.records.map((record) => shownRecord(visit, record, reading)),
  }))
}

export function subjectLabel(
  subject: VisitSubject,
  { found, language }: Pick<VisitReading, 'found' | 'language'>,
): string {
  return subject.is === 'figure'
    ? placeLabel(found, subject, language)
    : fieldVisitWords[language].evidence(evidenceItemName(subject.item, language))
}

function shownRecord(visit: StoredVisit, record: StoredRecord, reading: VisitReading): ShownRecord {
  const { language, zone } = reading
  return {
    record: record.record,
    visitedOn: dayWithWeekday(record.visitedOn, language),
    place: record.place,
    coordinates: record.coordinates,
    summary: record.summary,
    signed: fieldVisitWords[language].signed(record.signedByName, writtenInstant(record.signedAt, zone, language)),
    results: record.results.flatMap((result) => {
      const check = visit.checks.find(({ number }) => number === result.number)
      return check ? [shownResult(check, result, reading)] : []
    }),
    photos: shownPhotos(visit, reading).filter(({ photo }) => record.photos.includes(photo)),
  }
}

function shownResult(
  { subject }: VisitCheck,
  result: StoredRecord['results'][number],
  reading: VisitReading,
): ShownResult {
  const { language } = reading
  return {
    subject: subjectLabel(subject, reading),
    claimed: result.claimed,
    found: result.value === null ? null : figureInWords(result.value, unitOf(subject), language),
    outcome: visitOutcomes[language][result.outcome],
    shape: SHAPES[result.outcome],
    seen: result.seen,
  }
}

function unitOf(subject: VisitSubject): 'count' | 'rupiah' {
  if (subject.is === 'evidence') return 'count'
  const section = FILE_SECTIONS.find(({ id }) => id === subject.section)
  return section?.fields.find(({ id }) => id === subject.field)?.kind.is === 'rupiah' ? 'rupiah' : 'count'
}

export function shownPhotos(
  { visit, photos }: StoredVisit,
  { language, photoHref }: VisitReading,
): readonly ShownPhoto[] {
  return photos.map(({ photo, name, bytes }) => ({
    photo,
    label: fieldVisitWords[language].photo(name, sizeInFigures(bytes, language)),
    href: photoHref && photoHref(visit, photo),
  }))
}

/** What the file claims now of a check; null of evidence, and of a figure that is no longer there. */
export function claimNow(figures: readonly ClaimedFigure[], check: VisitCheck): string | null {
  return claimOf(figures, check)?.claimed ?? null
}
