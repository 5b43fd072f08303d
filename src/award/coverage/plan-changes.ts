/** What makes one plan, or one version of a plan, another: lines that came, went or changed, and the facts around them. */
import { canonicalText } from '../canonical/canonical.ts'
import type { PlanDocument } from './plan-document.ts'
import type { PlanLine } from './protection-plan.ts'

export const PLAN_FACTS = ['title', 'note', 'universe', 'coverage', 'targetPercent', 'available', 'tags'] as const
export type PlanFact = (typeof PLAN_FACTS)[number]

export type PlanChange =
  | { readonly code: 'plan_fact_changed'; readonly fact: PlanFact }
  | { readonly code: 'plan_line_added'; readonly line: PlanLine }
  | { readonly code: 'plan_line_removed'; readonly line: PlanLine }
  | { readonly code: 'plan_line_changed'; readonly before: PlanLine; readonly after: PlanLine }

/** Null on the side where nothing answers it. */
export type LinePair<Of> = { readonly before: Of | null; readonly after: Of | null }

export function unchanged(before: PlanDocument, after: PlanDocument): boolean {
  return canonicalText(before) === canonicalText(after)
}

export function planChanges(before: PlanDocument, after: PlanDocument): readonly PlanChange[] {
  const facts = PLAN_FACTS.filter((fact) => !isSame(before[fact], after[fact]))
  const lines = pairedLines(before.lines, after.lines, (line) => line)
  return [
    ...facts.map((fact) => ({ code: 'plan_fact_changed', fact }) as const),
    ...lines.flatMap((pair) => lineChange(pair)),
  ]
}

function lineChange({ before, after }: LinePair<PlanLine>): readonly PlanChange[] {
  if (before && after) return isSame(before, after) ? [] : [{ code: 'plan_line_changed', before, after }]
  if (after) return [{ code: 'plan_line_added', line: after }]
  return before ? [{ code: 'plan_line_removed', line: before }] : []
}

/**
 * Lines of the same people, work, fund and programmes answer each other, the first of them the first, the second the
 * second; those that nothing answers keep their place, the new ones after the old ones.
 */
export function pairedLines<Of>(
  before: readonly Of[],
  after: readonly Of[],
  lineOf: (one: Of) => PlanLine,
): readonly LinePair<Of>[] {
  const waiting = Map.groupBy(after, (one) => sameness(lineOf(one)))
  const taken = new Set<Of>()
  const old = before.map((one): LinePair<Of> => {
    const answer = waiting.get(sameness(lineOf(one)))?.find((other) => !taken.has(other)) ?? null
    if (answer) taken.add(answer)
    return { before: one, after: answer }
  })
  return [...old, ...after.filter((one) => !taken.has(one)).map((one) => ({ before: null, after: one }))]
}

function sameness({ people, group, fund, withJht }: PlanLine): string {
  return canonicalText([people, group, fund, withJht])
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other)
}
