/** Somebody of the candidate's people adds a file that has arrived as evidence under one item of the checklist. */
import { type FileRefusal, mayWriteSection } from '../award/nomination/access.ts'
import {
  evidenceItems,
  type EvidenceItem,
  type EvidencePlaceRefusal,
  type NewEvidence,
  placedEvidence,
} from '../award/nomination/evidence.ts'
import type { EvidenceContentRefusal } from '../award/nomination/evidence-kinds.ts'
import type { Viewer } from '../award/people/viewer.ts'
import type { SectionOpening } from '../award/nomination/section-openings.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { piecesOf, type ReceivedFile, type StoreRefusal } from '../platform/file-store.ts'
import { insertEvidence, listEvidence, lockFile } from '../store/evidence.ts'
import { insertEvidenceScan } from '../store/evidence-scans.ts'
import { insertEvidenceContent } from '../store/evidence-content.ts'
import { type CandidateFile, type FileKey, findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import type { EvidenceCheckRefusal, EvidenceDesk } from './evidence-desk.ts'

export type AddEvidenceRefusal = FileRefusal | EvidenceCheckRefusal | EvidencePlaceRefusal | StoreRefusal

/** The checklist of a file, of all the categories it stands in. */
export function itemsOf({ nominations, rulebook }: CandidateFile): readonly EvidenceItem[] {
  return evidenceItems(nominations.flatMap(({ category }) => categoryById(rulebook, category) ?? []))
}

/** States of the nominations whose criteria ask for an item. */
export function statesOfItem(file: CandidateFile, id: string) {
  const askedBy = itemsOf(file).find((item) => item.id === id)?.askedBy ?? []
  return file.nominations
    .filter(({ category }) => askedBy.some((asked) => asked.category === category))
    .map(({ state }) => state)
}

/** A file that was returned is open for evidence whatever was asked about: the answer is often a paper. */
export function openingsOfItem(file: CandidateFile, item: string): readonly SectionOpening[] {
  return statesOfItem(file, item).map((state) => ({ state, asked: true }))
}

/** Asked before a byte is read, and once more when the file has arrived. */
export function mayAddEvidence(
  viewer: Viewer,
  key: FileKey,
  file: CandidateFile,
  item: string,
): Result<true, FileRefusal | EvidencePlaceRefusal> {
  const may = mayWriteSection(viewer, key, file.candidate, openingsOfItem(file, item))
  if (may.ok || may.refusal.code !== 'file_closed') return may
  return refuse(itemsOf(file).some(({ id }) => id === item) ? may.refusal : { code: 'evidence_item_unknown' })
}

/** What a device says of a file before it sends a byte; `sha256` is empty where it cannot tell. */
export type AnnouncedEvidence = Pick<NewEvidence, 'item' | 'name' | 'bytes' | 'sha256'>

/** Whether there would be room for it; asked again when it has arrived. */
export async function mayAnnounceEvidence(
  { viewer, db }: Pick<Desk, 'viewer' | 'db'>,
  caps: EvidenceDesk['caps'],
  key: FileKey,
  file: CandidateFile,
  announced: AnnouncedEvidence,
): Promise<Result<true, FileRefusal | EvidenceContentRefusal | EvidencePlaceRefusal>> {
  const may = mayAddEvidence(viewer, key, file, announced.item)
  if (!may.ok) return may
  const { bytes } = announced
  if (bytes === 0) return refuse({ code: 'evidence_empty' })
  if (bytes > caps.fileBytesMax) return refuse({ code: 'evidence_too_large', bytesMax: caps.fileBytesMax })
  // Its kind, which nobody knows yet, only ends its name.
  const placed = placedEvidence(itemsOf(file), await listEvidence(db, key), { ...announced, kind: 'pdf' }, caps)
  return placed.ok ? accept(true) : placed
}

/** Whatever becomes of it, nothing of `received` is left aside. */
export async function addEvidence(
  desk: Desk,
  { check, scan, caps }: EvidenceDesk,
  key: FileKey,
  { item, name }: Pick<NewEvidence, 'item' | 'name'>,
  received: ReceivedFile,
): Promise<Result<string, AddEvidenceRefusal>> {
  try {
    const content = await check(received.path)
    if (!content.ok) return content
    const scanned = await scan(piecesOf(received.path))
    if (scanned?.is === 'infected') return refuse({ code: 'evidence_infected', finding: scanned.finding })
    const { bytes, sha256 } = received
    return await desk.transaction<string, AddEvidenceRefusal>(async (db) => {
      await lockFile(db, key)
      const file = await findCandidateFile(db, key)
      if (!file) return refuse({ code: 'not_found' })
      const may = mayAddEvidence(desk.viewer, key, file, item)
      if (!may.ok) return may
      const added = { item, name, kind: content.value.kind, bytes, sha256 }
      const placed = placedEvidence(itemsOf(file), await listEvidence(db, key), added, caps)
      if (!placed.ok) return placed
      // Before its row: a file without a row is waste, a row without its file is a loss.
      const kept = await received.keep()
      if (!kept.ok) return kept
      const evidence = desk.newId()
      await insertEvidence(db, { ...key, evidence }, placed.value, { at: desk.now(), by: actor(desk) })
      await insertEvidenceContent(db, { ...key, evidence }, content.value)
      if (scanned) {
        const verdict = scanned.is === 'clean' ? 'clean' : 'waiting'
        await insertEvidenceScan(db, { ...key, evidence }, { scan: 1, verdict, finding: null, at: desk.now() })
      }
      const facts = { item, kind: content.value.kind, bytes, sha256 }
      await desk.record(db, key, 'evidence_added', `${key.candidate}/${evidence}`, facts)
      return accept(evidence)
    })
  } finally {
    await received.discard()
  }
}
