/** A question of the plenary is answered: by the candidate's people, or by the committee, which heard the answer or needs none. */
import {
  checkedClarification,
  type ClarificationAnswerRefusal,
  type ClarificationWay,
} from '../award/decision/clarification.ts'
import { mayActAs } from '../award/judging/access.ts'
import { mayWriteInFile } from '../award/nomination/access.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findAdoptedAt } from '../store/adoptions.ts'
import { insertClarificationAnswer, listClarifications } from '../store/clarifications.ts'
import type { Db } from '../store/db.ts'
import { findPlenaryOpenedAt } from '../store/plenaries.ts'
import { lockSeason } from '../store/seasons.ts'
import { findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import { leadingRules } from './sheet-rules.ts'

export type AnswerClarificationRefusal =
  /** Also for whoever may not answer it in this way. */
  { readonly code: 'not_found' } | ClarificationAnswerRefusal

export async function answerClarification(
  desk: Desk,
  key: CategoryKey & { readonly number: number },
  draft: { readonly way: ClarificationWay; readonly text: string },
): Promise<Result<true, AnswerClarificationRefusal>> {
  return desk.transaction<true, AnswerClarificationRefusal>(async (db) => {
    await lockSeason(db, key)
    const asked = (await listClarifications(db, key)).find(({ number }) => number === key.number)
    if (!asked) return refuse({ code: 'not_found' })
    const nomination = { ...key, candidate: asked.candidate }
    if (!(await mayAnswer(desk, db, nomination, draft.way))) return refuse({ code: 'not_found' })
    const time = { plenaryOpenedAt: await findPlenaryOpenedAt(db, key), adoptedAt: await findAdoptedAt(db, key) }
    const text = checkedClarification(time, asked, draft.text)
    if (!text.ok) return text
    const { way } = draft
    await insertClarificationAnswer(db, key, key.number, { way, text: text.value, at: desk.now(), by: actor(desk) })
    const detail = { number: key.number, way, text: text.value }
    await desk.record(db, key, 'clarification_answered', `${key.category}/${asked.candidate}`, detail)
    return accept(true)
  })
}

async function mayAnswer(desk: Desk, db: Db, key: NominationKey, way: ClarificationWay): Promise<boolean> {
  if (way === 'candidate') {
    const file = await findCandidateFile(db, key)
    return file !== null && mayWriteInFile(desk.viewer, key, file.candidate).ok
  }
  const rules = await leadingRules(db, key)
  return rules !== null && mayActAs('committee', desk.viewer, rules.panel, key).ok
}
