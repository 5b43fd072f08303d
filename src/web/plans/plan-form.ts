/** The form of a plan: read from what was posted, filled from a plan that is there, and where a flaw is shown. */
import type { PlanDocument, PlanDraft, PlanFlaw } from '../../award/coverage/plan-document.ts'
import { PLAN_FUNDS } from '../../award/coverage/plan-fund.ts'
import {
  isEmptyLine,
  PLAN_LINES_MAX,
  type PlanLineDraft,
  type PlanLineFlaw,
} from '../../award/coverage/protection-plan.ts'
import type { PlanningBase } from '../../award/coverage/planning-base.ts'
import { countInFigures, rupiahOnScreen } from '../../wording/numbers.ts'
import type { Form } from '../form.ts'
import { planFields as fields } from './plan-form.page.tsx'

/** So many empty lines stand below those that are filled; a save brings as many again. */
const EMPTY_LINES = 3

/** @param year of the budget, as typed: a line without a first month begins in its January. */
export function planDraftOf(form: Form, year: string): PlanDraft {
  const text = (name: string) => form.text(name)
  const numbers = form.startingWith(fields.people('')).map(({ rest }) => rest)
  const lines = numbers.slice(0, PLAN_LINES_MAX + EMPTY_LINES).map((name): PlanLineDraft => ({
    people: text(fields.people(name)),
    group: text(fields.group(name)),
    fund: text(fields.fund(name)),
    heads: text(fields.heads(name)),
    budget: text(fields.budget(name)),
    from: text(fields.from(name)),
    months: text(fields.months(name)),
    withJht: form.has(fields.jht(name)),
  }))
  const january = /^\d{4}$/.test(year) ? `${year}-01` : ''
  return {
    title: text(fields.title),
    note: text(fields.note),
    universe: text(fields.universe),
    universeSource: text(fields.universeSource),
    covered: text(fields.covered),
    eligible: text(fields.eligible),
    coverageSource: text(fields.coverageSource),
    targetPercent: text(fields.targetPercent),
    available: Object.fromEntries(PLAN_FUNDS.map((fund) => [fund, text(fields.available(fund))])),
    tags: form.startingWith(fields.tag('')).map(({ text: tag }) => tag),
    lines: lines.map((line) => (isEmptyLine(line) || line.from.trim() !== '' ? line : { ...line, from: january })),
  }
}

function count(heads: number | undefined): string {
  return heads === undefined ? '' : countInFigures(heads)
}

/** A plan as its form shows it, with room for more lines. */
export function draftOfPlan(document: PlanDocument): PlanDraft {
  const { universe, coverage, targetPercent, available, lines, title, note, tags } = document
  return {
    title,
    note,
    universe: count(universe?.heads),
    universeSource: universe?.source ?? '',
    covered: count(coverage?.covered),
    eligible: count(coverage?.eligible),
    coverageSource: coverage?.source ?? '',
    targetPercent: targetPercent?.replace('.', ',') ?? '',
    available: Object.fromEntries(available.map(({ fund, rupiah }) => [fund, rupiahOnScreen(BigInt(rupiah))])),
    tags,
    lines: lines.map(({ people, group, fund, heads, from, months, withJht }) => ({
      people,
      group,
      fund,
      heads: count(heads),
      budget: '',
      from,
      months: String(months),
      withJht,
    })),
  }
}

/** A new plan: what the register knows of the place, and no line yet. */
export function firstDraft(base: PlanningBase | null): PlanDraft {
  const figure = base?.figure
  return {
    title: '',
    note: '',
    universe: '',
    universeSource: '',
    covered: base ? countInFigures(base.covered) : '',
    eligible: base ? countInFigures(base.eligible) : '',
    coverageSource: figure
      ? [figure.publisher, figure.source, figure.asOf].filter((text) => text !== '').join(', ')
      : '',
    targetPercent: figure?.targetPercent?.replace('.', ',') ?? '',
    available: {},
    tags: [],
    lines: [],
  }
}

/** With empty lines below. */
export function withRoom(draft: PlanDraft): PlanDraft {
  const filled = draft.lines.filter((line) => !isEmptyLine(line))
  const empty: PlanLineDraft = {
    people: '',
    group: 'other',
    fund: 'APBD',
    heads: '',
    budget: '',
    from: '',
    months: '',
    withJht: false,
  }
  const wanted = Math.min(EMPTY_LINES, PLAN_LINES_MAX - filled.length)
  const there = draft.lines.length - filled.length
  const room = Array.from({ length: Math.max(0, wanted - there) }, () => empty)
  return { ...draft, lines: [...draft.lines, ...room] }
}

/** The input at which a flaw is shown. */
export function fieldOfFlaw(flaw: PlanFlaw): string {
  switch (flaw.code) {
    case 'plan_text_missing':
    case 'plan_text_too_long':
    case 'plan_number_invalid':
      return fields[flaw.field]
    case 'plan_available_invalid':
      return fields.available(flaw.fund)
    case 'plan_without_lines':
    case 'plan_too_many_lines':
    case 'plan_total_too_large':
      return fields.people('0')
    case 'plan_line_refused':
      return fieldOfLine(flaw.flaw)(String(flaw.line))
  }
}

function fieldOfLine(flaw: PlanLineFlaw): (line: string) => string {
  switch (flaw.code) {
    case 'plan_people_missing':
    case 'plan_people_too_long':
      return fields.people
    case 'plan_group_unknown':
      return fields.group
    case 'plan_fund_unknown':
      return fields.fund
    case 'plan_count_invalid':
      return flaw.field === 'heads' ? fields.heads : fields.months
    case 'plan_workers_out_of_range':
      return fields.heads
    case 'plan_months_out_of_range':
      return fields.months
    case 'month_not_a_month':
    case 'month_before_rules':
    case 'month_too_far':
      return fields.from
    default:
      return fields.budget
  }
}
