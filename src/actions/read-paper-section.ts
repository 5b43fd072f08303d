/**
 * A clerk types a section from paper. It goes into no file: a second clerk types the same, without seeing the first, and what
 * both read alike becomes a version of the section.
 */
import { type ClosedRefusal, sectionIsOpen } from '../award/nomination/access.ts'
import type { FileSection } from '../award/nomination/file-sections.ts'
import {
  type ClerkRefusal,
  mayCopyPaper,
  type PaperDifference,
  paperDifferences,
  paperReading,
  readingTurn,
  settledReading,
  type StoredReading,
  type TurnRefusal,
} from '../award/nomination/paper-entry.ts'
import type { DraftRefusal, SectionDraft } from '../award/nomination/section-draft.ts'
import { sectionOpenings } from '../award/nomination/section-openings.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { lockFile } from '../store/evidence.ts'
import { insertSectionVersion, lockSection } from '../store/file-sections.ts'
import {
  insertAcceptance,
  insertReading,
  listAcceptances,
  listPapers,
  listReadings,
  type PaperSectionKey,
} from '../store/papers.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type PaperSectionRefusal = ClerkRefusal | ClosedRefusal

export type ReadPaperRefusal = PaperSectionRefusal | DraftRefusal | TurnRefusal

export type PaperRead = {
  readonly turn: 1 | 2
  /** Of a second reading: what still has to be settled; none where the section is in the file. */
  readonly differences: readonly PaperDifference[]
}

export async function readPaperSection(
  desk: Desk,
  key: PaperSectionKey,
  typed: SectionDraft,
): Promise<Result<PaperRead, ReadPaperRefusal>> {
  return desk.transaction<PaperRead, ReadPaperRefusal>(async (db) => {
    const found = await openPaperSection(desk, db, key)
    if (!found.ok) return found
    const { section, readings, accepted, version } = found.value
    const person = actor(desk)
    const turn = readingTurn(readings, accepted, person, version)
    if (!turn.ok) return turn
    const draft = paperReading(section, typed)
    if (!draft.ok) return draft
    const reading = { draft: draft.value, base: readings[0]?.base ?? version, by: person }
    await insertReading(db, key, { ...reading, turn: turn.value, at: desk.now() })
    const first = readings[0]?.draft
    const differences = first ? paperDifferences(section, first, draft.value) : []
    // What was read stands beside the paper's reading, never here: the second reader sees the history too.
    const facts = { turn: turn.value, differences: differences.length }
    await desk.record(db, key, 'paper_section_read', subjectOf(key), facts)
    if (first && differences.length === 0) {
      const both = settledReading(section, first, draft.value, new Map())
      assert(both.ok, 'what two people could keep each, both of them can')
      await acceptReading(desk, db, key, { draft: both.value, version, settledBy: null })
    }
    return accept({ turn: turn.value, differences })
  })
}

export type OpenPaperSection = {
  readonly section: FileSection
  readonly readings: readonly StoredReading[]
  readonly accepted: boolean
  /** Of the section in the file. */
  readonly version: number
}

/** The section of a paper, locked, if this person may copy it and it is open. */
export async function openPaperSection(
  desk: Desk,
  db: Db,
  key: PaperSectionKey,
): Promise<Result<OpenPaperSection, PaperSectionRefusal>> {
  await lockFile(db, key)
  const file = await findCandidateFile(db, key)
  const section = file?.sections.find(({ id }) => id === key.section)
  if (!file) return refuse({ code: 'not_found' })
  const may = mayCopyPaper(desk.viewer, key, file.candidate)
  if (!may.ok) return may
  const isPaper = (await listPapers(db, key)).some(({ paper }) => paper === key.paper)
  if (!section || !isPaper) return refuse({ code: 'not_found' })
  const open = sectionIsOpen(sectionOpenings(file.nominations, section.id))
  if (!open.ok) return open
  const isHere = (one: { readonly paper: number; readonly section: string }) =>
    one.paper === key.paper && one.section === key.section
  const readings = (await listReadings(db, key)).filter(isHere)
  const accepted = (await listAcceptances(db, key)).some(isHere)
  return accept({ section, readings, accepted, version: await lockSection(db, key) })
}

type Accepted = { readonly draft: SectionDraft; readonly version: number; readonly settledBy: string | null }

export async function acceptReading(
  desk: Desk,
  db: Db,
  key: PaperSectionKey,
  { draft, version: last, settledBy }: Accepted,
): Promise<number> {
  const [version, at] = [last + 1, desk.now()]
  const saved = await insertSectionVersion(db, key, { version, draft, savedAt: at, savedBy: actor(desk) })
  assert(saved, 'nobody else saves while the file is locked')
  await insertAcceptance(db, key, { version, at, settledBy })
  await desk.record(db, key, 'file_section_saved', `${key.candidate}/${key.section}`, { version, paper: key.paper })
  return version
}

export function subjectOf({ candidate, paper, section }: PaperSectionKey): string {
  return `${candidate}/${paper}/${section}`
}
