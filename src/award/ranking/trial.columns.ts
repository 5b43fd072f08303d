import type { TableColumns } from '../units/table-header.ts'
import { RANKING_COLUMNS } from './ranking.columns.ts'

/** The two tables of a trial: what is judged and how much it weighs, and the marks. */
export type TrialTable = 'criteria' | 'marks'

/** As in a season's tables, but the category may be left out: a trial has one. */
export const TRIAL_COLUMNS = {
  criteria: {
    names: { criterion: ['criterion', 'kriteria', 'nama', 'name'], weight: ['weight', 'bobot'] },
    required: ['criterion', 'weight'],
  },
  marks: {
    names: RANKING_COLUMNS.marks.names,
    required: ['candidate', 'assessor', 'criterion', 'mark'],
  },
} as const satisfies Record<TrialTable, TableColumns>

/** What people see fit in a page, and more than any panel needs. */
export const TRIAL_LIMITS = { nameLengthMax: 200, criteriaMax: 50, assessorsMax: 100 } as const
