/**
 * The committee's meeting over the verified files of a category: all of them are decided in one deed, each by a move of the
 * table, and what the meeting had before it is frozen with the decisions. One file that may not, and nothing is decided.
 */
import type { CategoryKey } from '../award/places/season-key.ts'
import { rolesIn } from '../award/people/role-holding.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import { isDay, wallTime } from '../award/units/dates.ts'
import {
  checkedFilePlenary,
  DECISION_MOVES,
  type DecidedFile,
  type FilePlenary,
  type FilePlenaryDraft,
  type FilePlenaryRecord,
  type FilePlenaryRefusal,
} from '../award/verification/file-plenary.ts'
import { holdsFilePlenary, mayReadDesk } from '../award/verification/access.ts'
import type { Db } from '../store/db.ts'
import { type DecidedStep, insertFilePlenary } from '../store/file-plenaries.ts'
import { findSeason, latestRulebook, lockSeason } from '../store/seasons.ts'
import { candidateFileWords } from '../wording/candidate-file.ts'
import { fileSectionWords } from '../wording/file-sections.ts'
import { actor, type Desk } from './desk.ts'
import { filesBeforePlenary, type VerifiedFile } from './files-before-plenary.ts'
import { moveWithin, type MoveNominationRefusal } from './move-nomination.ts'

export type DecideFilesRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_your_meeting' }
  | { readonly code: 'meeting_refused'; readonly refusals: readonly FilePlenaryRefusal[] }
  /** The table, the calendar of a return, or a category that is closed. */
  | { readonly code: 'file_not_moved'; readonly candidate: string; readonly why: MoveNominationRefusal }

/** @returns the number of the meeting in its category. */
export async function decideFiles(
  desk: Desk,
  key: CategoryKey,
  draft: FilePlenaryDraft,
): Promise<Result<number, DecideFilesRefusal>> {
  return desk.transaction<number, DecideFilesRefusal>(async (db) => {
    if (!mayReadDesk(desk.viewer, key)) return refuse({ code: 'not_found' })
    if (!holdsFilePlenary(rolesIn(desk.viewer, key))) return refuse({ code: 'not_your_meeting' })
    // Nobody hands in, returns or verifies a file of this season while the meeting decides.
    await lockSeason(db, key)
    const [season, rules] = [await findSeason(db, key), await latestRulebook(db, key)]
    const category = rules && categoryById(rules.rulebook, key.category)
    if (!season || !category) return refuse({ code: 'not_found' })
    const files = await filesBeforePlenary(desk, db, key, rules.rulebook)
    const today = wallTime(desk.now(), season.zone).day
    const checked = checkedFilePlenary(files.map(({ before }) => before), draft, today) // prettier-ignore
    if (!checked.ok) return refuse({ code: 'meeting_refused', refusals: checked.refusal })
    const steps = await moveAll(desk, db, key, { decided: checked.value.files, dueOn: draft.dueOn })
    if (!steps.ok) return steps
    const isReturned = checked.value.files.some(({ decision }) => decision === 'return')
    const record: FilePlenaryRecord = {
      format: 'paritrana-file-plenary/1',
      season: {
        label: season.label,
        assessmentYear: season.season,
        placeName: season.placeName,
        zone: season.zone,
        example: season.example,
      },
      category: { id: category.id, name: category.name },
      rulebookHash: rules.hash,
      ...inRecord(checked.value, files, category.name),
      dueOn: isReturned && isDay(draft.dueOn) ? draft.dueOn : null,
      decidedAt: desk.now(),
    }
    const decided = { at: desk.now(), by: actor(desk), steps: steps.value }
    const plenary = await insertFilePlenary(db, key, record, decided)
    await desk.record(db, key, 'file_plenary_held', `${key.category}/${plenary}`, record)
    return accept(plenary)
  })
}

type Deciding = { readonly decided: readonly DecidedFile[]; readonly dueOn: string }

async function moveAll(
  desk: Desk,
  db: Db,
  key: CategoryKey,
  { decided, dueOn }: Deciding,
): Promise<Result<readonly DecidedStep[], DecideFilesRefusal>> {
  const steps: DecidedStep[] = []
  for (const { candidate, step, decision, reason, section } of decided) {
    const draft = { move: DECISION_MOVES[decision], seenStep: step, reason: reason ?? '' }
    const finding = section === null ? [] : [{ section, item: null, field: null, asked: reason ?? '' }]
    const asked = { findings: finding, dueOn }
    const moved = await moveWithin(desk, db, { ...key, candidate }, { draft, asked, arrivedAt: desk.now() })
    if (!moved.ok) return refuse({ code: 'file_not_moved', candidate, why: moved.refusal })
    steps.push({ candidate, decision, step: moved.value.step })
  }
  return accept(steps)
}

function inRecord(
  { meeting, attendees, files }: FilePlenary,
  verified: readonly VerifiedFile[],
  category: string,
): Pick<FilePlenaryRecord, 'meeting' | 'attendees' | 'files'> {
  return {
    meeting,
    attendees,
    files: files.map((decided) => {
      const found = verified.find(({ file }) => file.candidate === decided.candidate)
      assert(found, 'only verified files of the category are decided')
      const { file, checked, completeness } = found
      const { findings, visits, differing, verifiedFigures, rejectedEvidence } = checked
      return {
        ...decided,
        name: file.name || file.candidate,
        sectionTitle: decided.section === null ? null : titleOf(decided.section, category),
        incomplete: completeness.sections.length + completeness.evidence.length,
        findings,
        visits,
        differing,
        verifiedFigures,
        rejectedEvidence,
      }
    }),
  }
}

/** As the paper prints it, in Indonesian. */
function titleOf(section: string, category: string): string {
  return fileSectionWords.id[section]?.title ?? candidateFileWords.id.answers(category)
}
