import type { Decimal } from '../units/decimal.ts'
import { decimalsOf } from '../units/decimal.ts'
import type { Fraction } from '../units/fraction.ts'
import { clipped, compare, fractionFromDecimal, HUNDRED, sum, ZERO } from '../units/fraction.ts'
import { exactText } from '../units/rounding.ts'
import type { JsonPath } from './json-text.ts'
import type { Category, Criterion, Panel, Rulebook, Stage, ValueFunction } from './rulebook.ts'
import { PLENARY } from './rulebook.ts'

/** A rulebook of the right shape can still contradict itself. Each flaw names the part at fault by its path. */
export type RulebookFlaw =
  | { readonly code: 'id_twice'; readonly id: string }
  | { readonly code: 'id_reserved'; readonly id: string }
  | { readonly code: 'weight_out_of_range' }
  | { readonly code: 'weight_too_fine' }
  | { readonly code: 'weights_not_100'; readonly sum: Decimal }
  | { readonly code: 'scale_max_not_allowed' }
  | { readonly code: 'spread_limit_negative' }
  | { readonly code: 'tie_unknown'; readonly tie: string }
  | { readonly code: 'tie_twice'; readonly tie: string }
  | { readonly code: 'plenary_not_last' }
  | { readonly code: 'linear_flat' }
  | { readonly code: 'not_above_zero' }
  | { readonly code: 'not_ascending' }
  | { readonly code: 'chair_missing' }
  | { readonly code: 'chair_twice' }
  | { readonly code: 'quorum_above_seats'; readonly seats: number }
  | { readonly code: 'day_unknown' }
  | { readonly code: 'stage_closes_before_it_opens' }
  | { readonly code: 'item_twice'; readonly item: string }
  | { readonly code: 'logo_of_unknown_host'; readonly host: string; readonly hosts: readonly string[] }
  | { readonly code: 'evidence_not_listed'; readonly evidence: string }
  | { readonly code: 'indicator_shown_and_counted'; readonly indicator: string }
  | { readonly code: 'interview_stage_unknown'; readonly stage: string; readonly stages: readonly string[] }
  | { readonly code: 'interview_stage_without_interview' }
  | { readonly code: 'nominees_fewer_than_winners'; readonly winners: number }
  | { readonly code: 'nominees_above_season'; readonly sum: number; readonly nomineesMax: number }

export type PlacedFlaw = RulebookFlaw & { readonly path: JsonPath }

/** Every way in which the rules contradict themselves; empty for a rulebook that can be used. */
export function rulebookFlaws(rulebook: Rulebook): readonly PlacedFlaw[] {
  return [
    ...twice(rulebook.stages, ['stages']),
    ...rulebook.stages.flatMap((stage, index) => stageFlaws(stage, ['stages', index])),
    ...panelFlaws(rulebook.panel, ['panel']),
    ...twice(rulebook.categories, ['categories']),
    ...rulebook.categories.flatMap((category, index) => categoryFlaws(category, ['categories', index])),
    ...rulebook.categories.flatMap((category, index) => interviewFlaws(category, rulebook, ['categories', index])),
    ...logoFlaws(rulebook),
    ...nomineeSumFlaws(rulebook),
  ]
}

function logoFlaws({ logos = [], hosts }: Rulebook): PlacedFlaw[] {
  return logos.flatMap(({ of }, index) =>
    flawIf(!hosts.includes(of), { code: 'logo_of_unknown_host', host: of, hosts, path: ['logos', index, 'of'] }),
  )
}

function nomineeSumFlaws({ nomineesMax, categories }: Rulebook): PlacedFlaw[] {
  if (nomineesMax === undefined) return []
  const sumOfAll = categories.reduce((all, category) => all + (category.nomineesMax ?? 0), 0)
  return flawIf(sumOfAll > nomineesMax, {
    code: 'nominees_above_season',
    sum: sumOfAll,
    nomineesMax,
    path: ['nomineesMax'],
  })
}

function interviewFlaws({ interview, interviewStage }: Category, { stages }: Rulebook, path: JsonPath): PlacedFlaw[] {
  if (interviewStage === undefined) return []
  const at = [...path, 'interviewStage']
  const ids = stages.map((stage) => stage.id)
  return [
    ...flawIf(!interview, { code: 'interview_stage_without_interview', path: at }),
    ...flawIf(!ids.includes(interviewStage), {
      code: 'interview_stage_unknown',
      stage: interviewStage,
      stages: ids,
      path: at,
    }),
  ]
}

function categoryFlaws(category: Category, path: JsonPath): PlacedFlaw[] {
  return [
    ...twice(category.criteria, [...path, 'criteria']),
    ...category.criteria.flatMap((criterion, index) => criterionFlaws(criterion, [...path, 'criteria', index])),
    ...weightSumFlaws(category, [...path, 'criteria']),
    ...flawIf(isNegative(category.spreadLimit), { code: 'spread_limit_negative', path: [...path, 'spreadLimit'] }),
    ...tieFlaws(category, [...path, 'ties']),
    ...(['sizes', 'places', 'shownIndicators'] as const).flatMap((list) =>
      itemsTwice(category[list] ?? [], [...path, list]),
    ),
    ...shownIndicatorFlaws(category, [...path, 'shownIndicators']),
    ...flawIf((category.nomineesMax ?? category.winners) < category.winners, {
      code: 'nominees_fewer_than_winners',
      winners: category.winners,
      path: [...path, 'nomineesMax'],
    }),
  ]
}

function shownIndicatorFlaws({ shownIndicators = [], criteria }: Category, path: JsonPath): PlacedFlaw[] {
  const counted = new Set(criteria.flatMap((each) => (each.source === 'indicator' ? [each.indicator] : [])))
  return shownIndicators.flatMap((indicator, index) =>
    flawIf(counted.has(indicator), { code: 'indicator_shown_and_counted', indicator, path: [...path, index] }),
  )
}

function evidenceFlaws({ evidence, evidenceRequired = [] }: Criterion, path: JsonPath): PlacedFlaw[] {
  const unlisted = evidenceRequired.flatMap((item, index) =>
    flawIf(!evidence.includes(item), { code: 'evidence_not_listed', evidence: item, path: [...path, index] }),
  )
  return [...unlisted, ...itemsTwice(evidenceRequired, path)]
}

function itemsTwice(items: readonly string[], path: JsonPath): PlacedFlaw[] {
  return items.flatMap((item, index) =>
    flawIf(items.indexOf(item) < index, { code: 'item_twice', item, path: [...path, index] }),
  )
}

function weightSumFlaws(category: Category, path: JsonPath): PlacedFlaw[] {
  const weights = sum(category.criteria.map((criterion) => fractionFromDecimal(criterion.weight)))
  return flawIf(compare(weights, HUNDRED) !== 0, { code: 'weights_not_100', sum: exactText(weights), path })
}

function criterionFlaws(criterion: Criterion, path: JsonPath): PlacedFlaw[] {
  const weight = fractionFromDecimal(criterion.weight)
  return [
    ...flawIf(criterion.id === PLENARY, { code: 'id_reserved', id: PLENARY, path: [...path, 'id'] }),
    ...flawIf(isOutside0To100(weight), { code: 'weight_out_of_range', path: [...path, 'weight'] }),
    ...flawIf(decimalsOf(criterion.weight) > 2, { code: 'weight_too_fine', path: [...path, 'weight'] }),
    ...flawIf(!isScale(criterion.scaleMax), { code: 'scale_max_not_allowed', path: [...path, 'scaleMax'] }),
    ...(criterion.valueFunction ? valueFunctionFlaws(criterion.valueFunction, [...path, 'valueFunction']) : []),
    ...evidenceFlaws(criterion, [...path, 'evidenceRequired']),
  ]
}

/** More than zero, at most 10,000, at most two decimals. */
function isScale(scaleMax: Decimal): boolean {
  return isAboveZero(scaleMax) && decimalsOf(scaleMax) <= 2 && Number(scaleMax) <= 10_000
}

function valueFunctionFlaws(rule: ValueFunction, path: JsonPath): PlacedFlaw[] {
  switch (rule.kind) {
    case 'linear':
      return flawIf(rule.low === rule.high, { code: 'linear_flat', path: [...path, 'high'] })
    case 'target':
      return notAboveZero(rule.target, [...path, 'target'])
    case 'saturation':
      return [...notAboveZero(rule.rate, [...path, 'rate']), ...notAboveZero(rule.cap, [...path, 'cap'])]
    case 'bands':
      return notAscending(
        rule.bands.map((band) => band.from),
        [...path, 'bands'],
      )
    case 'piecewise':
      return notAscending(
        rule.points.map(([x]) => x),
        [...path, 'points'],
      )
  }
}

function notAscending(values: readonly Decimal[], path: JsonPath): PlacedFlaw[] {
  const steps = values.map(fractionFromDecimal)
  return steps.flatMap((step, index) => {
    const before = steps[index - 1]
    return flawIf(before !== undefined && compare(before, step) >= 0, { code: 'not_ascending', path: [...path, index] })
  })
}

function tieFlaws(category: Category, path: JsonPath): PlacedFlaw[] {
  const known = new Set([PLENARY, ...category.criteria.map((criterion) => criterion.id)])
  return category.ties.flatMap((tie, index) => [
    ...flawIf(!known.has(tie), { code: 'tie_unknown', tie, path: [...path, index] }),
    ...flawIf(category.ties.indexOf(tie) < index, { code: 'tie_twice', tie, path: [...path, index] }),
    ...flawIf(tie === PLENARY && index < category.ties.length - 1, {
      code: 'plenary_not_last',
      path: [...path, index],
    }),
  ])
}

function panelFlaws(panel: Panel, path: JsonPath): PlacedFlaw[] {
  const chairs = panel.seats.filter((seat) => seat.chair).length
  return [
    ...twice(panel.seats, [...path, 'seats']),
    ...flawIf(panel.chairRequired && chairs === 0, { code: 'chair_missing', path: [...path, 'seats'] }),
    ...flawIf(chairs > 1, { code: 'chair_twice', path: [...path, 'seats'] }),
    ...flawIf(panel.quorum > panel.seats.length, {
      code: 'quorum_above_seats',
      seats: panel.seats.length,
      path: [...path, 'quorum'],
    }),
  ]
}

function stageFlaws(stage: Stage, path: JsonPath): PlacedFlaw[] {
  return [
    ...flawIf(!isRealDay(stage.opens), { code: 'day_unknown', path: [...path, 'opens'] }),
    ...flawIf(!isRealDay(stage.closes), { code: 'day_unknown', path: [...path, 'closes'] }),
    ...flawIf(stage.closes <= stage.opens, { code: 'stage_closes_before_it_opens', path: [...path, 'closes'] }),
  ]
}

/** 30 February is written like a day and is none. */
function isRealDay(localMinute: string): boolean {
  const [year = 0, month = 0, day = 0] = localMinute.slice(0, 10).split('-').map(Number)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return day >= 1 && day <= last
}

function twice(parts: readonly { readonly id: string }[], path: JsonPath): PlacedFlaw[] {
  const seen = new Set<string>()
  return parts.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ code: 'id_twice' as const, id, path: [...path, index, 'id'] }]
    seen.add(id)
    return []
  })
}

function notAboveZero(value: Decimal, path: JsonPath): PlacedFlaw[] {
  return flawIf(!isAboveZero(value), { code: 'not_above_zero', path })
}

function flawIf(condition: boolean, flaw: PlacedFlaw): PlacedFlaw[] {
  return condition ? [flaw] : []
}

function isAboveZero(value: Decimal): boolean {
  return value !== '0' && !isNegative(value)
}

function isNegative(value: Decimal): boolean {
  return value.startsWith('-')
}

function isOutside0To100(value: Fraction): boolean {
  return clipped(value, ZERO, HUNDRED) !== value
}
