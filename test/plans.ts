/** A plan as it is typed: fishers for a year, paid by the regency. */
import type { PlanDraft } from '../src/award/coverage/plan-document.ts'

export const PLAN_LINE = {
  people: 'Nelayan',
  group: 'fishing',
  fund: 'APBD',
  heads: '5000',
  budget: '',
  from: '2027-01',
  months: '12',
  withJht: false,
} as const

export const PLAN_DRAFT: PlanDraft = {
  title: 'Nelayan 2027',
  note: '',
  universe: '6000',
  universeSource: 'DTSEN',
  covered: '69590',
  eligible: '130245',
  coverageSource: 'BPJS Ketenagakerjaan',
  targetPercent: '59,56',
  available: { DBH: '1000000000' },
  tags: [],
  lines: [PLAN_LINE, { ...PLAN_LINE, people: 'Pekebun', group: 'palm_oil', fund: 'DBH', heads: '100', withJht: true }],
}
