/** The contributions of a member without a wage as an answer: items, rules, and what of it is not verified. */
import { accept, refuse, type Result } from '../result.ts'
import { rupiah } from '../units/rupiah.ts'
import {
  BPU_PROGRAMMES,
  bpuItem,
  type BpuItem,
  type BpuMember,
  type BpuProgramme,
  bracketFor,
  reliefFor,
} from './bpu-contribution.ts'
import type { ContributionMonth } from './contribution-month.ts'
import type { ContributionAnswer, ContributionNote, ContributionRefusal } from './contribution.ts'
import { discountStanding, type ProgrammeSettings } from './programme-settings.ts'
import { usedRule } from './rule-in-force.ts'

/** Members without a wage join both; old age is theirs to choose. */
const COMPULSORY = ['JKK', 'JKM'] as const

export function bpuContribution(
  member: BpuMember & { readonly programmes: readonly BpuProgramme[] },
  month: ContributionMonth,
  settings: ProgrammeSettings,
): Result<ContributionAnswer, readonly ContributionRefusal[]> {
  if (member.programmes.length === 0) return refuse([{ code: 'programmes_missing' }])
  const wanted = BPU_PROGRAMMES.filter((programme) => member.programmes.includes(programme))
  const items = wanted.map((programme) => bpuItem(programme, member, month, settings))
  return accept({
    items: items.map(({ programme, amount, amountBefore }) => {
      const item = { programme, programmes: [programme], payer: member.payer, amount }
      return amount < amountBefore ? { ...item, amountBefore } : item
    }),
    total: rupiah(items.reduce((sum, { amount }) => sum + amount, 0)),
    rules: [...new Set(items.flatMap(({ rules }) => rules))].map((id) => usedRule(id, settings)),
    notes: [
      ...bracketNotes(member, wanted, settings),
      ...reliefNotes(member, items, month, settings),
      ...leftOut(wanted),
    ],
  })
}

function bracketNotes(
  { income }: BpuMember,
  wanted: readonly BpuProgramme[],
  settings: ProgrammeSettings,
): readonly ContributionNote[] {
  if (wanted.every((programme) => programme === 'JKM')) return []
  const { base, isRecalled } = bracketFor({ income }, settings)
  return [{ code: isRecalled ? 'bracket_recalled' : 'bracket_counts', income, base }]
}

function reliefNotes(
  member: BpuMember,
  items: readonly BpuItem[],
  month: ContributionMonth,
  settings: ProgrammeSettings,
): readonly ContributionNote[] {
  const relief = reliefFor({ ...member, payer: 'self' }, month, settings)
  if (relief === null || items.every(({ programme }) => programme === 'JHT')) return []
  const { law } = settings.rules[relief]
  const saved = items.reduce((sum, { amount, amountBefore }) => sum + amountBefore - amount, 0)
  const taken = saved === 0 ? [] : [{ code: 'relief_taken', rule: relief, law, amount: rupiah(saved) } as const]
  const { payer } = member
  if (payer === 'self' || relief === 'COVID-RELIEF') return taken
  const { basis, isTaken } = discountStanding(payer, settings)
  if (basis === 'law') return [{ code: 'relief_excluded', payer, law }]
  return [...taken, { code: 'relief_unverified', payer, law, isTaken }]
}

function leftOut(wanted: readonly BpuProgramme[]): readonly ContributionNote[] {
  const programmes = COMPULSORY.filter((programme) => !wanted.includes(programme))
  return programmes.length === 0 ? [] : [{ code: 'compulsory_left_out', programmes }]
}
