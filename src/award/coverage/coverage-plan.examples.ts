/** A small plan for tests and examples: fishers and farmers of a regency in 2027, paid by its own budget. */
import { contributionMonth } from '../programmes/contribution-month.ts'
import type { PlanLine } from './protection-plan.ts'

export const FISHERS: PlanLine = {
  people: 'Nelayan kecil',
  group: 'fishing',
  fund: 'APBD',
  heads: 5000,
  from: contributionMonth('2027-01'),
  months: 12,
  withJht: false,
}

export function lineWith(parts: Partial<Omit<PlanLine, 'from'>> & { readonly from?: string }): PlanLine {
  return { ...FISHERS, ...parts } as PlanLine
}
