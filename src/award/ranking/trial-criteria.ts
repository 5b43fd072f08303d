import { decimalFromHundredths, hundredths } from '../units/hundredths.ts'
import type { TextRow } from '../units/table-header.ts'
import type { TrialRefusal } from './trial-refusals.ts'
import { TrialTableReader } from './trial-table.ts'
import { TRIAL_LIMITS } from './trial.columns.ts'

/** `weight` as decimal text with at most two decimals. */
export type TrialCriterion = { readonly name: string; readonly weight: string }

export type ReadTrialCriteria = {
  /** Null where the header could not be understood: then nobody can say which criteria there are. */
  readonly criteria: readonly TrialCriterion[] | null
  readonly refusals: readonly TrialRefusal[]
  readonly columnsIgnored: readonly string[]
}

const WHOLE_HUNDREDTHS = 100_00

export function readTrialCriteria(rows: readonly TextRow[]): ReadTrialCriteria {
  const table = new TrialTableReader('criteria', rows)
  const criteria: TrialCriterion[] = []
  const lines = new Map<string, number>()
  let sum = 0
  table.eachRow((line) => {
    const name = table.name('criterion')
    const weight = table.row.mark('weight')
    const firstLine = lines.get(folded(name))
    if (firstLine !== undefined)
      return table.refuse({ code: 'criterion_twice', criterion: name, firstLine }, table.columnOf('criterion'))
    if (name === '') return
    lines.set(folded(name), line)
    criteria.push({ name, weight: weight === null ? '0' : decimalFromHundredths(weight) })
    sum += weight ?? 0
  })
  const { refusals } = table
  if (refusals.length === 0 && sum !== WHOLE_HUNDREDTHS)
    refusals.push({ code: 'weights_not_100', table: 'criteria', sum: decimalFromHundredths(hundredths(sum)) })
  if (criteria.length > TRIAL_LIMITS.criteriaMax)
    refusals.push({ code: 'too_many_criteria', table: 'criteria', max: TRIAL_LIMITS.criteriaMax })
  return { criteria: table.isReadable ? criteria : null, refusals, columnsIgnored: table.header.unknown }
}

/**
 * The same weight for each, in hundredths that sum to exactly 100: what does not divide goes to the first ones, a
 * hundredth each.
 */
export function equalWeights(names: readonly string[]): readonly TrialCriterion[] {
  const share = Math.floor(WHOLE_HUNDREDTHS / Math.max(1, names.length))
  const rest = WHOLE_HUNDREDTHS - share * names.length
  return names.map((name, index) => ({
    name,
    weight: decimalFromHundredths(hundredths(index < rest ? share + 1 : share)),
  }))
}

/** As the names of criteria are compared in every table: case and outer spaces do not count. */
function folded(name: string): string {
  return name.toLowerCase()
}
