/** Somebody moves a nomination on: hands it in, finds it complete, verifies, returns, nominates, rejects, withdraws, reopens. */
import { type FileRefusal, mayReadFile, rolesForFile } from '../award/nomination/access.ts'
import { missingEvidence } from '../award/nomination/evidence.ts'
import { fileProgress, gaps, type SectionGap } from '../award/nomination/hand-in.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import {
  type MoveDraft,
  movedNomination,
  type Moved,
  type MoveRefusal,
  type NominationMove,
  type NominationStanding,
  RETURNS,
} from '../award/nomination/nomination-states.ts'
import {
  checkedCorrection,
  type Correction,
  type FindingDraft,
  type FindingRefusal,
} from '../award/verification/findings.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { governingStage, type StageRefusal, whyOutsideStage } from '../award/season/governing-stage.ts'
import { noticesInForce } from '../award/season/stages.ts'
import { type Instant, wallTime } from '../award/units/dates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { listEvidence } from '../store/evidence.ts'
import { listSections } from '../store/file-sections.ts'
import { insertCorrection, listFindingsOf, type ReturnKey } from '../store/findings.ts'
import { insertHandIn } from '../store/hand-ins.ts'
import { lockNomination, recordStep } from '../store/nominations.ts'
import { findSeason, holdSeason } from '../store/seasons.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import { itemsOf } from './add-evidence.ts'
import { type CandidateFile, findCandidateFile, ownSections } from './candidate-file.ts'
import { copiedFromPaper, type PaperHandInRefusal } from './copied-from-paper.ts'
import { actor, type Desk } from './desk.ts'
import { tellCandidate } from './tell-candidate.ts'

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
  | PaperHandInRefusal
  | { readonly code: 'findings_refused'; readonly refusals: readonly FindingRefusal[] }
  | { readonly code: 'findings_unanswered'; readonly numbers: readonly number[] }

/** @property dueOn as it was typed. */
export type AskedCorrection = { readonly findings: readonly FindingDraft[]; readonly dueOn: string }

/** What a return asks; any other move asks nothing. */
const NOTHING_ASKED: AskedCorrection = { findings: [], dueOn: '' }

export async function moveNomination(
  desk: Desk,
  key: NominationKey,
  draft: MoveDraft,
  asked: AskedCorrection = NOTHING_ASKED,
): Promise<Result<Moved, MoveNominationRefusal>> {
  // A hand-in that arrived in the last second of its stage is in, however long it waits for others afterwards.
  const arrivedAt = desk.now()
  return desk.transaction<Moved, MoveNominationRefusal>(async (db) => {
    await holdSeason(db, key)
    return moveWithin(desk, db, key, { draft, asked, arrivedAt })
  })
}

type Asked = { readonly draft: MoveDraft; readonly asked: AskedCorrection; readonly arrivedAt: Instant }

/** The move itself, also as a part of a deed that decides on several files; the season is held. */
export async function moveWithin(
  desk: Desk,
  db: Db,
  key: NominationKey,
  { draft, asked, arrivedAt }: Asked,
): Promise<Result<Moved, MoveNominationRefusal>> {
  const standing = await lockNomination(db, key, key.candidate)
  const file = standing && (await findCandidateFile(db, key))
  if (!standing || !file) return refuse({ code: 'not_found' })
  const may = mayReadFile(desk.viewer, key, file.candidate)
  if (!may.ok) return may
  const person = actor(desk)
  const roles = rolesForFile(desk.viewer, key, file.candidate)
  const moved = movedNomination(standing, draft, roles, person)
  if (!moved.ok) return moved
  const obstacle = await obstacleTo(desk, db, key, { move: draft.move, to: moved.value, standing, file, arrivedAt })
  if (obstacle) return refuse(obstacle)
  const { move } = draft
  const correction = RETURNS.includes(move) ? await correctionFor(desk, db, key, { file, asked }) : null
  if (correction && !correction.ok) return refuse({ code: 'findings_refused', refusals: correction.refusal })
  const at = desk.now()
  await recordStep(db, key, key.candidate, { ...moved.value, move, at, by: person })
  if (correction) await ask(db, { ...key, step: moved.value.step }, correction.value)
  if (moved.value.state === 'proposed') await freeze(db, { ...key, step: moved.value.step }, file)
  const subject = `${key.candidate}/${key.category}`
  const after = { move, ...moved.value, ...(correction ? correction.value : {}) }
  await desk.record(db, key, 'nomination_moved', subject, after, { before: standing })
  await tellCandidate(desk, db, key, file, { ...moved.value, at, dueOn: correction?.value.dueOn ?? null })
  return accept(moved.value)
}

type MoveFacts = {
  readonly move: NominationMove
  readonly to: Moved
  readonly standing: NominationStanding
  readonly file: CandidateFile
  readonly arrivedAt: Instant
}

/** What of the category, the calendar or the file itself stands in the way of a move that the table allows. */
async function obstacleTo(
  desk: Desk,
  db: Db,
  key: NominationKey,
  { move, to, standing, file, arrivedAt }: MoveFacts,
): Promise<MoveNominationRefusal | null> {
  // What the panel has judged and closed is changed by its own deeds, never by a move.
  const closedAt = await findClosedAt(db, key)
  if (closedAt) return { code: 'category_already_closed', category: key.category, closedAt }
  if (move === 'record_absence' && !categoryById(file.rulebook, key.category)?.interview)
    return { code: 'category_without_interview' }
  const outside = move === 'hand_in' ? await outsideStage(db, key, file, arrivedAt) : null
  if (outside) return outside
  const copied =
    move === 'hand_in_paper' ? await copiedFromPaper(desk, db, key, { file, state: standing.state, arrivedAt }) : null
  if (copied && !copied.ok) return copied.refusal
  const numbers = move === 'hand_in_corrected' ? await unanswered(db, key, standing.step) : []
  if (numbers.length > 0) return { code: 'findings_unanswered', numbers }
  if (to.state !== 'proposed') return null
  const open = await openGaps(desk, db, key, file)
  const evidence = missingEvidence(itemsOf(file), await listEvidence(db, key), key.category)
  return open.length + evidence.length > 0 ? { code: 'file_incomplete', gaps: open, evidence } : null
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

/** Numbers of the findings of the last return that nobody has answered yet. */
async function unanswered(db: Db, key: NominationKey, step: number): Promise<readonly number[]> {
  const findings = await listFindingsOf(db, key, key.candidate)
  return findings
    .filter((finding) => finding.category === key.category && finding.step === step && finding.answer === null)
    .map(({ number }) => number)
}

/** What is handed in stays what it was, whatever is written for other nominations afterwards. */
async function freeze(db: Db, key: NominationKey & { readonly step: number }, file: CandidateFile): Promise<void> {
  const own = new Set(ownSections(key.category, file).map(({ id }) => id))
  const sections = (await listSections(db, key)).filter(({ section }) => own.has(section))
  const evidence = (await listEvidence(db, key)).map((one) => one.evidence)
  await insertHandIn(db, key, { sections, evidence })
}

type Asking = { readonly file: CandidateFile; readonly asked: AskedCorrection }

async function correctionFor(desk: Desk, db: Db, key: NominationKey, { file, asked }: Asking) {
  const season = await findSeason(db, key)
  assert(season, 'a nomination lies in a season')
  const today = wallTime(desk.now(), season.zone).day
  return checkedCorrection(ownSections(key.category, file), asked.findings, asked.dueOn, today)
}

/** Beside each finding stands the version that the verifier saw: later it is held against what became of it. */
async function ask(db: Db, key: ReturnKey, { dueOn, findings }: Correction): Promise<void> {
  const versions = new Map((await listSections(db, key)).map(({ section, version }) => [section, version]))
  const seen = findings.map((finding) => ({ ...finding, version: versions.get(finding.section) ?? 0 }))
  await insertCorrection(db, key, { dueOn, findings: seen })
}

async function openGaps(desk: Desk, db: Db, key: NominationKey, file: CandidateFile): Promise<readonly SectionGap[]> {
  const { rulebook } = file
  const asked = ownSections(key.category, file)
  const drafts = new Map((await listSections(db, key)).map(({ section, draft }) => [section, draft]))
  const yearMax = Number(wallTime(desk.now(), 'WIT').day.slice(0, 4))
  return gaps(fileProgress(asked, drafts, { yearMax, tags: rulebook.tags }))
}
