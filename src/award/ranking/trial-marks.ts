import type { GivenMark } from './contest.ts'
import { NameFinder } from './names.ts'
import type { TextRow } from '../units/table-header.ts'
import type { TrialCriterion } from './trial-criteria.ts'
import type { TrialRefusal } from './trial-refusals.ts'
import { TrialTableReader } from './trial-table.ts'
import { TRIAL_LIMITS } from './trial.columns.ts'

export type ReadTrialMarks = {
  readonly rows: readonly GivenMark[]
  /** The line of the file each of `rows` stood on. */
  readonly lines: readonly number[]
  /** In the order of their first appearance. */
  readonly assessors: readonly string[]
  readonly criteriaNamed: readonly string[]
  readonly refusals: readonly TrialRefusal[]
  readonly columnsIgnored: readonly string[]
  /** Where a column stands, counted from 1. */
  columnOf(column: string): number
}

/** @param criteria null where any criterion is welcome. */
export function readTrialMarks(rows: readonly TextRow[], criteria: readonly TrialCriterion[] | null): ReadTrialMarks {
  const table = new TrialTableReader('marks', rows)
  const known = criteria && new NameFinder(criteria.map(({ name }) => ({ id: name, name })))
  const given: GivenMark[] = []
  const lines: number[] = []
  const assessors = new Set<string>()
  const named = new Map<string, string>()
  let category: string | null = null
  table.eachRow((line) => {
    const here = table.row.text('category')
    category ??= here
    if (here !== category)
      table.refuse({ code: 'category_mixed', category: here, first: category }, table.columnOf('category'))
    const candidate = table.name('candidate')
    const assessor = table.name('assessor')
    const written = table.name('criterion')
    const markHundredths = table.row.mark('mark')
    const found = known ? known.find(written)?.id : sameSpelling(named, written)
    if (written !== '' && found === undefined)
      table.refuse({ code: 'criterion_unknown', criterion: written }, table.columnOf('criterion'))
    if (candidate === '' || assessor === '' || written === '' || found === undefined || markHundredths === null) return
    assessors.add(assessor)
    given.push({ candidate, assessor, criterion: found, markHundredths })
    lines.push(line)
  })
  const refusals = [...table.refusals, ...crowded(assessors.size, known ? 0 : named.size)]
  return {
    rows: given,
    lines,
    assessors: [...assessors],
    criteriaNamed: [...named.values()],
    refusals,
    columnsIgnored: table.header.unknown,
    columnOf: (column) => table.columnOf(column),
  }
}

/** The first spelling of a criterion names it: `Inovasi` and `inovasi` are one. */
function sameSpelling(named: Map<string, string>, written: string): string {
  const first = named.get(written.toLowerCase()) ?? written
  if (written !== '') named.set(written.toLowerCase(), first)
  return first
}

function crowded(assessors: number, criteria: number): TrialRefusal[] {
  const { assessorsMax, criteriaMax } = TRIAL_LIMITS
  return [
    ...(assessors > assessorsMax ? [{ code: 'too_many_assessors', table: 'marks', max: assessorsMax } as const] : []),
    ...(criteria > criteriaMax ? [{ code: 'too_many_criteria', table: 'marks', max: criteriaMax } as const] : []),
  ]
}
