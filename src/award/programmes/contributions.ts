/** What is paid for a month, for each kind of member, with the day it is due. */
import { accept, type Result } from '../result.ts'
import type { Day } from '../units/dates.ts'
import type { Holidays } from '../units/working-days.ts'
import { bpuContribution } from './bpu-answer.ts'
import type { BpuMember, BpuProgramme } from './bpu-contribution.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { ContributionAnswer, ContributionNote, ContributionRefusal, Segment } from './contribution.ts'
import { dueOn, type DueSegment } from './due-date.ts'
import { type ConstructionProject, jakonContribution } from './jakon-contribution.ts'
import { type MigrantContract, pmiContribution } from './pmi-contribution.ts'
import type { ProgrammeSettings } from './programme-settings.ts'
import { puContribution, type WageEarner } from './pu-contribution.ts'

export type ContributionQuestion = { readonly month: ContributionMonth } & (
  | { readonly segment: 'PU'; readonly of: WageEarner }
  | { readonly segment: 'BPU'; readonly of: BpuMember & { readonly programmes: readonly BpuProgramme[] } }
  | { readonly segment: 'JAKON'; readonly of: ConstructionProject }
  | { readonly segment: 'PMI'; readonly of: MigrantContract }
)

/** @property due the last day to pay, or null where no source names one. */
export type DatedAnswer = ContributionAnswer & { readonly due: Day | null }

export function contributions(
  question: ContributionQuestion,
  holidays: Holidays,
  settings: ProgrammeSettings,
): Result<DatedAnswer, readonly ContributionRefusal[]> {
  const answer = undated(question, settings)
  if (!answer.ok) return answer
  const { segment, month } = question
  if (!hasDueDay(segment)) return accept({ ...answer.value, due: null })
  const due = dueOn(segment, month, holidays, settings)
  return accept({ ...answer.value, due, notes: [...answer.value.notes, ...holidayNotes(due, holidays)] })
}

function undated(
  question: ContributionQuestion,
  settings: ProgrammeSettings,
): Result<ContributionAnswer, readonly ContributionRefusal[]> {
  switch (question.segment) {
    case 'PU':
      return puContribution(question.of, question.month, settings)
    case 'BPU':
      return bpuContribution(question.of, question.month, settings)
    case 'JAKON':
      return jakonContribution(question.of, question.month, settings)
    case 'PMI':
      return pmiContribution(question.of, question.month, settings)
  }
}

function hasDueDay(segment: Segment): segment is DueSegment {
  return segment === 'PU' || segment === 'BPU'
}

/** Of a year without a single holiday nobody has entered the decree; the due day may still move. */
function holidayNotes(due: Day, holidays: Holidays): readonly ContributionNote[] {
  const year = due.slice(0, 4)
  const isKnown = [...holidays].some((holiday) => holiday.startsWith(year))
  return isKnown ? [] : [{ code: 'holidays_not_known', year: Number(year) }]
}
