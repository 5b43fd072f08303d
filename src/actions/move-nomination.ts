/** Somebody moves a nomination on: hands it in, finds it complete, verifies, returns, nominates, rejects, withdraws, reopens. */
import { type FileRefusal, mayReadFile, rolesForFile } from '../award/nomination/access.ts'
import { missingEvidence } from '../award/nomination/evidence.ts'
import { answersId } from '../award/nomination/file-sections.ts'
import { fileProgress, gaps, type SectionGap } from '../award/nomination/hand-in.ts'
import { type MoveDraft, movedNomination, type Moved, type MoveRefusal } from '../award/nomination/nomination-states.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { governingStage, type StageRefusal, whyOutsideStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import { type Instant, wallTime } from '../award/units/dates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { listEvidence } from '../store/evidence.ts'
import { listSections } from '../store/file-sections.ts'
import { lockNomination, recordStep } from '../store/nominations.ts'
import { holdSeason } from '../store/seasons.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import { itemsOf } from './add-evidence.ts'
import { type CandidateFile, findCandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'

export type NominationKey = CategoryKey & { readonly candidate: string }

export type MoveNominationRefusal =
  | FileRefusal
  | MoveRefusal
  | StageRefusal
  /** @property evidence items of the checklist for which a file is still owed. */
  | {
      readonly code: 'file_incomplete'
      readonly gaps: readonly SectionGap[]
      readonly evidence: readonly string[]
    }
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: Instant }

export async function moveNomination(
  desk: Desk,
  key: NominationKey,
  draft: MoveDraft,
): Promise<Result<Moved, MoveNominationRefusal>> {
  // A hand-in that arrived in the last second of its stage is in, however long it waits for others afterwards.
  const arrivedAt = desk.now()
  return desk.transaction<Moved, MoveNominationRefusal>(async (db) => {
    await holdSeason(db, key)
    const standing = await lockNomination(db, key, key.candidate)
    const file = standing && (await findCandidateFile(db, key))
    if (!standing || !file) return refuse({ code: 'not_found' })
    const may = mayReadFile(desk.viewer, key, file.candidate)
    if (!may.ok) return may
    const person = actor(desk)
    const roles = rolesForFile(desk.viewer, key, file.candidate)
    const moved = movedNomination(standing, draft, roles, person)
    if (!moved.ok) return moved
    // What the panel has judged and closed is changed by its own deeds, never by a move.
    const closedAt = await findClosedAt(db, key)
    if (closedAt) return refuse({ code: 'category_already_closed', category: key.category, closedAt })
    if (draft.move === 'hand_in') {
      const outside = await outsideStage(db, key, file, arrivedAt)
      if (outside) return refuse(outside)
    }
    if (moved.value.state === 'proposed') {
      const open = await openGaps(desk, db, key, file)
      const evidence = missingEvidence(itemsOf(file), await listEvidence(db, key), key.category)
      if (open.length + evidence.length > 0) return refuse({ code: 'file_incomplete', gaps: open, evidence })
    }
    const { move } = draft
    await recordStep(db, key, key.candidate, { ...moved.value, move, at: desk.now(), by: person })
    const subject = `${key.candidate}/${key.category}`
    await desk.record(db, key, 'nomination_moved', subject, { move, ...moved.value }, { before: standing })
    return accept(moved.value)
  })
}

/** Only the first hand-in is bound: a correction was asked for, and a late entry is let in by the chair's reopening. */
async function outsideStage(
  db: Db,
  key: NominationKey,
  { rulebook }: CandidateFile,
  at: Instant,
): Promise<StageRefusal | null> {
  const category = categoryById(rulebook, key.category)
  const stage = category && governingStage('nomination', rulebook, category)
  if (!stage) return null
  const begun = (await listSections(db, key)).length > 0
  return whyOutsideStage(stage, noticesInForce(await listStageNotices(db, key), at), at, begun)
}

/** The answers to other categories are their nominations' own affair. */
async function openGaps(
  desk: Desk,
  db: Db,
  key: NominationKey,
  { sections, nominations, rulebook }: CandidateFile,
): Promise<readonly SectionGap[]> {
  const others = new Set(nominations.map(({ category }) => answersId(category)))
  others.delete(answersId(key.category))
  const asked = sections.filter(({ id }) => !others.has(id))
  const drafts = new Map((await listSections(db, key)).map(({ section, draft }) => [section, draft]))
  const yearMax = Number(wallTime(desk.now(), 'WIT').day.slice(0, 4))
  return gaps(fileProgress(asked, drafts, { yearMax, tags: rulebook.tags }))
}
