/**
 * A section that was written on paper and is copied by two people, each from the paper alone. What both read alike is the
 * section; what they read differently is settled with the paper in hand, and never by the first of them.
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import type { SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Clock, type Day, type Instant, instantOfWall, isClock, isDay, type Zone } from '../units/dates.ts'
import { type FileParties, type FileRefusal, mayReadFile, mayWriteInFile, rolesForFile } from './access.ts'
import type { FileField, FileSection } from './file-sections.ts'
import { type DraftItem, type DraftRefusal, keptDraft, ONLY_ITEM, type SectionDraft } from './section-draft.ts'
import { figureIn } from './section-reading.ts'

/** The secretariat copies; the chair decides on what came too late. */
export const CLERKS: readonly SeasonRole[] = ['committee_staff', 'committee_secretary']

export type ClerkRefusal =
  | Extract<FileRefusal, { readonly code: 'not_found' }>
  | { readonly code: 'not_a_clerk' }
  /** Who writes in a file does not also say what was written on its paper. */
  | { readonly code: 'own_file_copied' }

export function mayCopyPaper(viewer: Viewer, key: SeasonKey, parties: FileParties): Result<true, ClerkRefusal> {
  if (!mayReadFile(viewer, key, parties).ok) return refuse({ code: 'not_found' })
  const roles = rolesForFile(viewer, key, parties)
  if (!CLERKS.some((role) => roles.includes(role))) return refuse({ code: 'not_a_clerk' })
  return mayWriteInFile(viewer, key, parties).ok ? refuse({ code: 'own_file_copied' }) : accept(true)
}

/** As it was typed: the day and the minute on the wall of the season's zone, and what the clerk noted at the counter. */
export type ReceiptDraft = { readonly day: string; readonly clock: string; readonly note: string }
export type PaperReceipt = { readonly receivedAt: Instant; readonly note: string }

export type ReceiptRefusal =
  | { readonly code: 'received_unreadable' }
  | { readonly code: 'received_in_future' }
  | { readonly code: 'receipt_note_missing' }
  | { readonly code: 'receipt_note_too_long'; readonly charactersMax: number }
  | { readonly code: 'receipt_note_identity_number' }

export const RECEIPT_NOTE_CHARACTERS_MAX = 500

/** Everything that is wrong at once. */
export function checkedReceipt(
  typed: ReceiptDraft,
  zone: Zone,
  now: Instant,
): Result<PaperReceipt, readonly ReceiptRefusal[]> {
  const note = typed.note.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const [onDay, at] = [typed.day.trim(), typed.clock.trim().replace('.', ':')]
  const receivedAt = isDay(onDay) && isClock(at) ? instantOfWall(onDay satisfies Day, at satisfies Clock, zone) : null
  const refusals: ReceiptRefusal[] = []
  if (receivedAt === null) refusals.push({ code: 'received_unreadable' })
  else if (receivedAt > now) refusals.push({ code: 'received_in_future' })
  if (note === '') refusals.push({ code: 'receipt_note_missing' })
  if (note.length > RECEIPT_NOTE_CHARACTERS_MAX)
    refusals.push({ code: 'receipt_note_too_long', charactersMax: RECEIPT_NOTE_CHARACTERS_MAX })
  if (holdsIdentityNumber(note)) refusals.push({ code: 'receipt_note_identity_number' })
  return receivedAt === null || refusals.length > 0 ? refuse(refusals) : accept({ receivedAt, note })
}

/** What was read of a section: its things are counted as they stand on the paper, so that two readings can be compared. */
export function paperReading(section: FileSection, typed: SectionDraft): Result<SectionDraft, DraftRefusal> {
  const kept = keptDraft(section, typed)
  if (!kept.ok) return kept
  return accept({ items: kept.value.items.map(({ fields }, at) => ({ id: paperItem(section, at), fields })) })
}

export function paperItem({ list }: FileSection, at: number): string {
  return list ? `kertas-${at + 1}` : ONLY_ITEM
}

export type PaperDifference = {
  readonly item: string
  readonly field: string
  readonly first: string
  readonly second: string
}

/** In the order of the paper. Spaces and the way a figure is written are no difference. */
export function paperDifferences(
  section: FileSection,
  first: SectionDraft,
  second: SectionDraft,
): readonly PaperDifference[] {
  return places(section, first, second).flatMap(({ item, field }) => {
    const [one, other] = [textAt(first, item, field.id), textAt(second, item, field.id)]
    return readAlike(field, one, other) ? [] : [{ item, field: field.id, first: one, second: other }]
  })
}

function readAlike(field: FileField, one: string, other: string): boolean {
  const figure = figureIn(field, one)
  if (figure !== null && figure === figureIn(field, other)) return true
  return plain(one) === plain(other)
}

/** Where a line ended on the paper is the writer's business. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** An answer for each place where they differ; a place is `item.field`. */
export type SettledTexts = ReadonlyMap<string, string>

export type SettleRefusal =
  | DraftRefusal
  | { readonly code: 'differences_left'; readonly places: readonly Pick<PaperDifference, 'item' | 'field'>[] }

/** The section as it will stand in the file: what both read alike, and the answers. */
export function settledReading(
  section: FileSection,
  first: SectionDraft,
  second: SectionDraft,
  answers: SettledTexts,
): Result<SectionDraft, SettleRefusal> {
  const differences = paperDifferences(section, first, second)
  const left = differences.filter(({ item, field }) => !answers.has(`${item}.${field}`))
  if (left.length > 0)
    return refuse({ code: 'differences_left', places: left.map(({ item, field }) => ({ item, field })) })
  const differs = new Set(differences.map(({ item, field }) => `${item}.${field}`))
  const items = new Map<string, Record<string, string>>()
  for (const { item, field } of places(section, first, second)) {
    const place = `${item}.${field.id}`
    const text = differs.has(place) ? answers.get(place)! : textAt(first, item, field.id)
    const fields = items.get(item) ?? {}
    items.set(item, fields)
    fields[field.id] = text
  }
  return keptDraft(section, { items: [...items].map(([id, fields]) => ({ id, fields })) })
}

function places(section: FileSection, first: SectionDraft, second: SectionDraft) {
  const length = Math.max(first.items.length, second.items.length)
  const items = Array.from({ length }, (_, at) => paperItem(section, at))
  return items.flatMap((item) => section.fields.map((field) => ({ item, field })))
}

function textAt({ items }: SectionDraft, item: string, field: string): string {
  return (items.find(({ id }) => id === item)?.fields as DraftItem['fields'] | undefined)?.[field] ?? ''
}

/** A reading as it stands: who read, and which version the section had when the first of them began. */
export type StoredReading = { readonly draft: SectionDraft; readonly base: number; readonly by: string }

export type TurnRefusal =
  | { readonly code: 'paper_section_accepted' }
  /** The same person twice is one reading. */
  | { readonly code: 'own_reading' }
  | { readonly code: 'paper_section_read_twice' }
  /** Somebody wrote in the section on the screen since the copying began. */
  | { readonly code: 'section_written_meanwhile' }

/** Whose turn it is: the first or the second reading, or why this person reads no more. */
export function readingTurn(
  readings: readonly StoredReading[],
  accepted: boolean,
  person: string,
  version: number,
): Result<1 | 2, TurnRefusal> {
  const [first, second] = readings
  if (accepted) return refuse({ code: 'paper_section_accepted' })
  if (readings.some(({ by }) => by === person)) return refuse({ code: 'own_reading' })
  if (second) return refuse({ code: 'paper_section_read_twice' })
  if (!first) return accept(1)
  return first.base === version ? accept(2) : refuse({ code: 'section_written_meanwhile' })
}

export type SettlerRefusal =
  | Extract<TurnRefusal, { readonly code: 'paper_section_accepted' | 'section_written_meanwhile' }>
  | { readonly code: 'nothing_to_settle' }
  /** The first has said what they read; the second, or a third, looks again. */
  | { readonly code: 'first_reader_settles' }

export function maySettle(
  readings: readonly StoredReading[],
  accepted: boolean,
  person: string,
  version: number,
): Result<true, SettlerRefusal> {
  const [first, second] = readings
  if (accepted) return refuse({ code: 'paper_section_accepted' })
  if (!first || !second) return refuse({ code: 'nothing_to_settle' })
  if (first.by === person) return refuse({ code: 'first_reader_settles' })
  return first.base === version ? accept(true) : refuse({ code: 'section_written_meanwhile' })
}
