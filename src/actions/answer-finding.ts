/** Somebody of the candidate answers a finding: what was changed, or why not. A later answer stands beside the earlier ones. */
import { type FileRefusal, mayWriteInFile } from '../award/nomination/access.ts'
import type { NominationState } from '../award/nomination/nomination-states.ts'
import { type AnswerRefusal, checkedAnswer } from '../award/verification/findings.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertFindingAnswer, listFindingsOf, type ReturnKey } from '../store/findings.ts'
import { lockNomination } from '../store/nominations.ts'
import { holdSeason } from '../store/seasons.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type AnswerFindingRefusal =
  | FileRefusal
  | AnswerRefusal
  /** The file has been handed in, or returned anew, since the page was opened. */
  | { readonly code: 'nomination_moved_meanwhile'; readonly state: NominationState }

export async function answerFinding(
  desk: Desk,
  key: ReturnKey & { readonly number: number },
  typed: string,
): Promise<Result<{ readonly entry: number }, AnswerFindingRefusal>> {
  return desk.transaction<{ readonly entry: number }, AnswerFindingRefusal>(async (db) => {
    await holdSeason(db, key)
    const standing = await lockNomination(db, key, key.candidate)
    const file = standing && (await findCandidateFile(db, key))
    if (!standing || !file) return refuse({ code: 'not_found' })
    const may = mayWriteInFile(desk.viewer, key, file.candidate)
    if (!may.ok) return may
    const findings = await listFindingsOf(db, key, key.candidate)
    const { category, step, number, candidate } = key
    if (!findings.some((one) => one.category === category && one.step === step && one.number === number))
      return refuse({ code: 'not_found' })
    // What leaves the file with its people is the only state in which its step is that of the return.
    if (standing.step !== step) return refuse({ code: 'nomination_moved_meanwhile', state: standing.state })
    const answer = checkedAnswer(typed)
    if (!answer.ok) return answer
    const entry = await insertFindingAnswer(db, key, { answer: answer.value, at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'finding_answered', `${candidate}/${category}`, { step, number, entry })
    return accept({ entry })
  })
}
