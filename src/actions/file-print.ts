/** What of a candidate's file is printed or packed: as it was handed in last, or as it stands now. */
import type { EvidenceFile, EvidenceItem } from '../award/nomination/evidence.ts'
import type { FileSection } from '../award/nomination/file-sections.ts'
import { contentFingerprint } from '../award/nomination/handed-in-file.ts'
import type { Fingerprint } from '../award/canonical/canonical.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from '../store/db.ts'
import { listEvidence, listEvidenceEver } from '../store/evidence.ts'
import { listSections, type SavedSection } from '../store/file-sections.ts'
import { findLastHandIn } from '../store/hand-ins.ts'
import { itemsOf } from './add-evidence.ts'
import { type CandidateFile, ownSections } from './candidate-file.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'

export type FilePrint = {
  /** The hand-in it shows; null for a draft. */
  readonly handedIn: { readonly step: number; readonly at: Instant } | null
  readonly sections: readonly SavedSection[]
  /** With what has been said of each by now. */
  readonly evidence: readonly EvidenceFile[]
  /** The checklist of this category. */
  readonly items: readonly EvidenceItem[]
  /** The sections of this nomination, in the order of the file. */
  readonly asked: readonly FileSection[]
  readonly fingerprint: Fingerprint
}

/** @param wants what was handed in last, where anything was; else, or where `draft` is asked for, what stands there now. */
export async function filePrint(
  db: Db,
  key: NominationKey,
  file: CandidateFile,
  wants: 'handed_in' | 'draft',
): Promise<FilePrint> {
  const items = itemsOf(file)
    .map((item) => ({ ...item, askedBy: item.askedBy.filter(({ category }) => category === key.category) }))
    .filter(({ askedBy }) => askedBy.length > 0)
  const last = wants === 'handed_in' ? await findLastHandIn(db, key) : null
  const asked = ownSections(key.category, file)
  const own = new Set(asked.map(({ id }) => id))
  const sections = last ? last.sections : (await listSections(db, key)).filter(({ section }) => own.has(section))
  const stood = last ? new Set(last.evidence) : null
  const files = stood
    ? (await listEvidenceEver(db, key)).filter(({ evidence }) => stood.has(evidence))
    : await listEvidence(db, key)
  const evidence = files.filter(({ item }) => items.some(({ id }) => id === item))
  const handedIn = last && { step: last.step, at: last.at }
  const fingerprint = contentFingerprint(key, { sections, evidence })
  return { handedIn, sections, evidence, items, asked, fingerprint }
}
