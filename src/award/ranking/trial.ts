/** A ranking from two plain tables, for whoever tries the rules on marks of their own: no season, no rulebook document. */
import type { Result } from '../result.ts'
import { accept, refuse } from '../result.ts'
import type { Category, Panel } from '../rulebook/rulebook.ts'
import type { GivenMark, RankedContest, RankingRefusal } from './contest.ts'
import { rowRefusals } from './contest-rows.ts'
import { rankedContest } from './ranked-contest.ts'
import type { TextRow } from '../units/table-header.ts'
import { equalWeights, readTrialCriteria, type TrialCriterion } from './trial-criteria.ts'
import { readTrialMarks, type ReadTrialMarks } from './trial-marks.ts'
import { inOrderOfPlace, type TrialRefusal } from './trial-refusals.ts'
import type { TrialTable } from './trial.columns.ts'

export type TrialTables = {
  /** Null where nobody said what the criteria weigh: then each weighs the same. */
  readonly criteria: readonly TextRow[] | null
  readonly marks: readonly TextRow[]
}

export type TrialRules = {
  readonly aggregation: 'trimmed' | 'mean'
  /** What the one category is called on page and paper. */
  readonly category: string
  readonly assessmentYear: number
}

export type Trial = {
  readonly category: Category
  /** Everybody who gave a mark; nobody is chair. */
  readonly panel: Panel
  readonly ranked: RankedContest
  /** The marks as they were read, to be read again the same. */
  readonly marks: readonly GivenMark[]
  /** True where the weights are ours, because the table of criteria was missing. */
  readonly weightsAssumed: boolean
  readonly columnsIgnored: readonly { readonly table: TrialTable; readonly columns: readonly string[] }[]
}

const WINNERS = ['Peringkat I', 'Peringkat II', 'Peringkat III']

/** All or nothing: one refused row and there is no ranking, but every refusal of both tables is named. */
export function rankedTrial(tables: TrialTables, rules: TrialRules): Result<Trial, readonly TrialRefusal[]> {
  const given = tables.criteria && readTrialCriteria(tables.criteria)
  const marks = readTrialMarks(tables.marks, given?.criteria ?? null)
  const criteria = given?.criteria ?? equalWeights(marks.criteriaNamed)
  const refusals = [...(given?.refusals ?? []), ...marks.refusals]
  const contest = {
    category: categoryOf(criteria, rules),
    marks: marks.rows,
    indicators: [],
    recusals: [],
    votes: [],
  }
  if (refusals.length > 0) return refuse(inOrderOfPlace([...refusals, ...placed(rowRefusals(contest), marks)]))
  const ranked = rankedContest(contest)
  if (!ranked.ok) return refuse(placed(ranked.refusal, marks))
  const columnsIgnored = [
    { table: 'criteria' as const, columns: given?.columnsIgnored ?? [] },
    { table: 'marks' as const, columns: marks.columnsIgnored },
  ].filter(({ columns }) => columns.length > 0)
  return accept({
    category: contest.category,
    panel: panelOf(marks.assessors),
    ranked: ranked.value,
    marks: marks.rows,
    weightsAssumed: given === null,
    columnsIgnored,
  })
}

/** Names are their own ids: nothing else identifies anything here. */
function categoryOf(criteria: readonly TrialCriterion[], rules: TrialRules): Category {
  return {
    id: 'coba',
    name: rules.category,
    entityKind: 'organisation',
    assessmentYear: rules.assessmentYear,
    interview: true,
    special: false,
    criteria: criteria.map(({ name, weight }) => ({
      id: name,
      name,
      weight,
      scaleMax: '100',
      levels: [],
      evidence: [],
      items: [],
      source: 'panel',
    })),
    aggregation: rules.aggregation,
    decimals: 2,
    spreadLimit: '15',
    ties: [],
    ranking: 'competition',
    winners: WINNERS.length,
    rankWords: WINNERS,
    promote: { count: 0, alternates: 0 },
    documents: { certificateTitle: 'Piagam Penghargaan' },
  }
}

function panelOf(assessors: readonly string[]): Panel {
  return {
    name: 'Tim Penilai',
    quorum: Math.floor(assessors.length / 2) + 1,
    chairRequired: false,
    decreeRequired: false,
    seats: assessors.map((name) => ({ id: name, unsur: name, chair: false, scores: true })),
  }
}

/** Without indicators, votes or adjustment only marks can be refused, each with its row. */
function placed(refusals: readonly RankingRefusal[], { lines, columnOf }: ReadTrialMarks): TrialRefusal[] {
  return refusals.flatMap((refusal): TrialRefusal[] => {
    if (refusal.code === 'mark_out_of_range') {
      const { at, ...facts } = refusal
      return [{ ...facts, table: 'marks', at: { line: lines[at.row] ?? 0, column: columnOf('mark') } }]
    }
    if (refusal.code !== 'mark_twice') return []
    const { at, firstRow, ...facts } = refusal
    const place = { table: 'marks', at: { line: lines[at.row] ?? 0, column: columnOf('criterion') } } as const
    return [{ ...facts, ...place, firstLine: lines[firstRow] ?? 0 }]
  })
}
