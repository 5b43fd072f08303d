/** A candidate objects to an adopted result, or the secretary writes down the letter in which one did. */
import {
  checkedObjection,
  OBJECTION_FILE_KINDS,
  type ObjectionDraft,
  type ObjectionRefusal,
} from '../award/decision/objection.ts'
import { mayActAs } from '../award/judging/access.ts'
import { mayWriteInFile } from '../award/nomination/access.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { ReceivedFile, StoreRefusal } from '../platform/file-store.ts'
import { insertObjection, type ObjectionFile } from '../store/objections.ts'
import type { Db } from '../store/db.ts'
import { lockSeason } from '../store/seasons.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import {
  checkedAndCleared,
  type EvidenceCheckRefusal,
  type EvidenceDesk,
  type EvidenceInfected,
} from './evidence-desk.ts'
import { objectionCourse, objectionFacts } from './objection-course.ts'
import { leadingRules } from './sheet-rules.ts'

export type LodgeObjectionRefusal =
  /** Also for whoever is neither of the candidate nor the secretary. */
  | { readonly code: 'not_found' }
  | ObjectionRefusal
  | { readonly code: 'objection_file_of_another_kind' }
  | EvidenceCheckRefusal
  | EvidenceInfected
  | StoreRefusal

const NAME_CHARACTERS_MAX = 200

export type SentObjectionFile = { readonly name: string; readonly received: ReceivedFile }

/**
 * Whatever becomes of it, nothing of a received file is left aside.
 * @param sent the one file an objection may have; null without one.
 */
export async function lodgeObjection(
  desk: Desk,
  looking: Pick<EvidenceDesk, 'check' | 'scan'>,
  key: NominationKey,
  draft: ObjectionDraft,
  sent: SentObjectionFile | null,
): Promise<Result<true, LodgeObjectionRefusal>> {
  try {
    const file = sent && (await looked(looking, sent))
    if (file && !file.ok) return file
    return await desk.transaction<true, LodgeObjectionRefusal>(async (db) => {
      const side = await sideOf(desk, db, key)
      if (!side) return refuse({ code: 'not_found' })
      await lockSeason(db, key) // a publication that has begun is over first, or waits for this
      const course = await objectionCourse(db, key)
      const checked = checkedObjection(objectionFacts(course, key.candidate, desk.now()), draft)
      if (!checked.ok) return checked
      // Before its row: a file without a row is waste, a row without its file is a loss.
      const kept = await sent?.received.keep()
      if (kept && !kept.ok) return kept
      const said = { ...checked.value, isFromLetter: side === 'committee' }
      const at = desk.now()
      await insertObjection(db, key, said, { at, by: actor(desk), file: file?.value ?? null })
      const detail = { ...said, file: file?.value ?? null }
      await desk.record(db, key, 'objection_lodged', `${key.category}/${key.candidate}`, detail)
      return accept(true)
    })
  } finally {
    await sent?.received.discard()
  }
}

async function sideOf(desk: Desk, db: Db, key: NominationKey): Promise<'candidate' | 'committee' | null> {
  const file = await findCandidateFile(db, key)
  if (!file) return null
  if (mayWriteInFile(desk.viewer, key, file.candidate).ok) return 'candidate'
  const rules = await leadingRules(db, key)
  return rules && mayActAs('secretary', desk.viewer, rules.panel, key).ok ? 'committee' : null
}

async function looked(
  looking: Pick<EvidenceDesk, 'check' | 'scan'>,
  { name, received }: SentObjectionFile,
): Promise<Result<ObjectionFile, LodgeObjectionRefusal>> {
  const content = await checkedAndCleared(looking, received.path)
  if (!content.ok) return content
  const kind = OBJECTION_FILE_KINDS.find((known) => known === content.value.kind)
  if (!kind) return refuse({ code: 'objection_file_of_another_kind' })
  const { bytes, sha256 } = received
  return accept({
    name: name.normalize('NFC').trim().slice(0, NAME_CHARACTERS_MAX) || `sanggahan.${kind}`,
    kind,
    bytes,
    sha256,
  })
}
