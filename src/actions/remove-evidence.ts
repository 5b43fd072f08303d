/** Somebody of the candidate's people takes a file out of the evidence while the candidate's file is open. */
import { type FileRefusal, mayWriteSection } from '../award/nomination/access.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { type EvidenceKey, insertEvidenceRemoval, listEvidence, lockFile } from '../store/evidence.ts'
import { deleteEvidenceContent } from '../store/evidence-content.ts'
import { openingsOfItem } from './add-evidence.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export async function removeEvidence(desk: Desk, key: EvidenceKey): Promise<Result<true, FileRefusal>> {
  return desk.transaction<true, FileRefusal>(async (db) => {
    await lockFile(db, key)
    const file = await findCandidateFile(db, key)
    const found = file && (await listEvidence(db, key)).find(({ evidence }) => evidence === key.evidence)
    if (!file || !found) return refuse({ code: 'not_found' })
    const may = mayWriteSection(desk.viewer, key, file.candidate, openingsOfItem(file, found.item))
    if (!may.ok) return may
    await insertEvidenceRemoval(db, key, { at: desk.now(), by: actor(desk) })
    // What was copied out of it goes; the file itself stays for the archive.
    await deleteEvidenceContent(db, key)
    const { item, sha256 } = found
    const subject = `${key.candidate}/${key.evidence}`
    await desk.record(db, key, 'evidence_removed', subject, null, { before: { item, sha256 } })
    return accept(true)
  })
}
