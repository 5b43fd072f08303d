/** A verifier accepts one file of evidence, or rejects it with a reason. */
import { type FileRefusal, mayReadFile, rolesForFile } from '../award/nomination/access.ts'
import {
  judgedEvidence,
  type JudgeEvidenceRefusal,
  type Judgement,
  type JudgementDraft,
} from '../award/nomination/evidence-judging.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { type EvidenceKey, insertEvidenceJudgement, listEvidence, lockFile } from '../store/evidence.ts'
import { statesOfItem } from './add-evidence.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export async function judgeEvidence(
  desk: Desk,
  key: EvidenceKey,
  draft: JudgementDraft,
): Promise<Result<Judgement, FileRefusal | JudgeEvidenceRefusal>> {
  return desk.transaction<Judgement, FileRefusal | JudgeEvidenceRefusal>(async (db) => {
    await lockFile(db, key)
    const file = await findCandidateFile(db, key)
    const found = file && (await listEvidence(db, key)).find(({ evidence }) => evidence === key.evidence)
    if (!file || !found) return refuse({ code: 'not_found' })
    const may = mayReadFile(desk.viewer, key, file.candidate)
    if (!may.ok) return may
    const roles = rolesForFile(desk.viewer, key, file.candidate)
    const decided = judgedEvidence(found, draft, roles, actor(desk), statesOfItem(file, found.item))
    if (!decided.ok) return decided
    await insertEvidenceJudgement(db, key, decided.value, { at: desk.now(), by: actor(desk) })
    const subject = `${key.candidate}/${key.evidence}`
    await desk.record(db, key, 'evidence_judged', subject, decided.value, { before: found.judged })
    return accept(decided.value)
  })
}
