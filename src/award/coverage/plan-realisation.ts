/** What a plan foresaw and what was paid, month by month and fund by fund. */
import {
  contributionMonthFromText,
  type ContributionMonth,
  type MonthRefusal,
} from '../programmes/contribution-month.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type Rupiah, rupiahFromText, type RupiahRefusal } from '../units/rupiah.ts'
import { isPlanFund, type PlanFund } from './plan-fund.ts'
import type { CostedPlan } from './protection-plan.ts'

/** The last note of a fund and month holds. */
export type PlanPayment = {
  readonly fund: PlanFund
  readonly month: ContributionMonth
  readonly heads: number
  readonly rupiah: number
  /** Where it can be looked up: number of the warrant, receipt, list. */
  readonly proof: string
}

export type RealisedMonth = {
  readonly month: ContributionMonth
  readonly plannedHeads: number
  readonly plannedRupiah: number
  /** Null while nobody noted anything for the month. */
  readonly paid: { readonly heads: number; readonly rupiah: number } | null
  /** Paid less planned; null where nothing is noted. */
  readonly variance: { readonly heads: number; readonly rupiah: number } | null
}

export type Realisation = {
  readonly months: readonly RealisedMonth[]
  /** Of the months that were noted: what they were planned at, and what was paid. */
  readonly noted: { readonly months: number; readonly plannedRupiah: number; readonly paidRupiah: number }
}

/** Months of the plan and months in which something was paid beside it, in order. */
export function realisationOf(plan: CostedPlan, payments: readonly PlanPayment[]): Realisation {
  const planned = new Map(plan.months.map((month) => [month.month, month]))
  const paid = Map.groupBy(payments, ({ month }) => month)
  const months = [...new Set([...planned.keys(), ...paid.keys()])].toSorted().map((month): RealisedMonth => {
    const plannedHeads = planned.get(month)?.heads ?? 0
    const plannedRupiah = planned.get(month)?.amount ?? 0
    const notes = paid.get(month)
    if (!notes) return { month, plannedHeads, plannedRupiah, paid: null, variance: null }
    const heads = notes.reduce((sum, note) => sum + note.heads, 0)
    const rupiah = notes.reduce((sum, note) => sum + note.rupiah, 0)
    const variance = { heads: heads - plannedHeads, rupiah: rupiah - plannedRupiah }
    return { month, plannedHeads, plannedRupiah, paid: { heads, rupiah }, variance }
  })
  const noted = months.filter(({ paid: known }) => known !== null)
  return {
    months,
    noted: {
      months: noted.length,
      plannedRupiah: noted.reduce((sum, { plannedRupiah }) => sum + plannedRupiah, 0),
      paidRupiah: noted.reduce((sum, { paid: known }) => sum + (known?.rupiah ?? 0), 0),
    },
  }
}

export type PlanPaymentDraft = Readonly<Record<'fund' | 'month' | 'heads' | 'rupiah' | 'proof', string>>

export type PlanPaymentFlaw =
  | { readonly code: 'plan_fund_unknown' }
  | { readonly code: 'payment_heads_invalid' }
  | { readonly code: 'payment_proof_missing' }
  | { readonly code: 'payment_proof_too_long'; readonly charactersMax: number }
  | MonthRefusal
  | RupiahRefusal

const PROOF_CHARACTERS_MAX = 200

export function planPaymentFrom(draft: PlanPaymentDraft): Result<PlanPayment, readonly PlanPaymentFlaw[]> {
  const month = contributionMonthFromText(draft.month)
  const amount = rupiahFromText(draft.rupiah)
  const heads = headsFrom(draft.heads)
  const proof = draft.proof.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
  const flaws: PlanPaymentFlaw[] = []
  if (!isPlanFund(draft.fund)) flaws.push({ code: 'plan_fund_unknown' })
  if (!month.ok) flaws.push(month.refusal)
  if (heads === null) flaws.push({ code: 'payment_heads_invalid' })
  if (!amount.ok) flaws.push(amount.refusal)
  if (proof === '') flaws.push({ code: 'payment_proof_missing' })
  if (proof.length > PROOF_CHARACTERS_MAX)
    flaws.push({ code: 'payment_proof_too_long', charactersMax: PROOF_CHARACTERS_MAX })
  if (flaws.length > 0 || !isPlanFund(draft.fund) || !month.ok || !amount.ok || heads === null) return refuse(flaws)
  return accept({ fund: draft.fund, month: month.value, heads, rupiah: amount.value satisfies Rupiah, proof })
}

/** Nobody may have been paid for in a month: 0 counts. */
function headsFrom(text: string): number | null {
  const typed = text.trim()
  return /^\d{1,9}$|^\d{1,3}(\.\d{3}){1,2}$|^\d{1,3}(,\d{3}){1,2}$/.test(typed)
    ? Number(typed.replaceAll(/[.,]/g, ''))
    : null
}
