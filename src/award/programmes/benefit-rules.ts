/**
 * What laws promise to a member and the family: amounts, rates and conditions. The rows are those of
 * reference/benefits.csv, where each has its source; a test compares them.
 */
import type { Programme, Recalled } from './contribution-rules.ts'

export type BenefitRule = {
  readonly programmes: readonly Programme[]
  /** Rupiah. */
  readonly amount?: number
  /** `YYYY-MM-DD`, only a year where no more is known, or null where no page says it. */
  readonly from: string | null
  readonly law: string
  readonly confidence: string
  readonly recalled?: readonly Recalled[]
}

const BOTH = ['JKK', 'JKM'] as const
const RAISED = '2019-12-02'

export const BENEFIT_RULES = {
  'JKM-DEATH': { programmes: ['JKM'], amount: 20_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'JKM-PERIODIC': {
    programmes: ['JKM'],
    amount: 12_000_000,
    from: RAISED,
    law: 'PP 82/2019',
    confidence: 'S2 (24 x 500,000 from memory)',
    recalled: ['parts'],
  },
  'JKM-FUNERAL': { programmes: ['JKM'], amount: 10_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'JKM-TOTAL': { programmes: ['JKM'], amount: 42_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'JKM-WAIT': { programmes: ['JKM'], amount: 10_000_000, from: '2025', law: 'Permenaker 1/2025', confidence: 'S2' },
  'SCH-TKSD': {
    programmes: BOTH,
    amount: 12_000_000,
    from: RAISED,
    law: 'PP 82/2019; Permenaker 5/2021',
    confidence: 'S2',
  },
  'SCH-SMP': { programmes: BOTH, amount: 6_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'SCH-SMA': { programmes: BOTH, amount: 9_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'SCH-PT': { programmes: BOTH, amount: 60_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'SCH-MAX': { programmes: BOTH, amount: 174_000_000, from: RAISED, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-DEATH': { programmes: ['JKK'], from: null, law: 'PP 44/2015 Lampiran III; PP 82/2019', confidence: 'S2' },
  'JKK-TOTAL-DIS': { programmes: ['JKK'], from: null, law: 'PP 44/2015 Lampiran III', confidence: 'S' },
  'JKK-PART-ANAT': { programmes: ['JKK'], from: null, law: 'PP 44/2015 Lampiran III', confidence: 'S' },
  'JKK-PART-FUNC': { programmes: ['JKK'], from: null, law: 'PP 44/2015 Lampiran III', confidence: 'S' },
  'JKK-STMB': { programmes: ['JKK'], from: null, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-PERIODIC': { programmes: ['JKK'], amount: 12_000_000, from: null, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-FUNERAL': { programmes: ['JKK'], amount: 10_000_000, from: null, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-TRANSPORT': { programmes: ['JKK'], from: null, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-HOMECARE': { programmes: ['JKK'], amount: 20_000_000, from: null, law: 'PP 82/2019', confidence: 'S2' },
  'JKK-LAPSE': { programmes: ['JKK'], from: null, law: 'PP 82/2019', confidence: 'S' },
  'JKP-CASH': {
    programmes: ['JKP'],
    amount: 3_000_000,
    from: '2025-02-07',
    law: 'PP 6/2025 art. 21',
    confidence: 'S2',
  },
  'JKP-CASH-OLD': { programmes: ['JKP'], from: '2021-02-02', law: 'PP 37/2021 art. 21', confidence: 'S2' },
  'JKP-ELIG': { programmes: ['JKP'], from: '2025-02-07', law: 'PP 6/2025 art. 4, 19, 40', confidence: 'V/S2' },
  'JKP-39A': { programmes: ['JKP'], from: '2025-02-07', law: 'PP 6/2025 art. 39A', confidence: 'S2' },
  'JP-FORMULA': {
    programmes: ['JP'],
    from: null,
    law: 'PP 45/2015 art. 15-18',
    confidence: 'S (formula from memory)',
    recalled: ['formula'],
  },
  'JP-MIN-2024': {
    programmes: ['JP'],
    amount: 393_500,
    from: '2024-03-01',
    law: 'PP 45/2015 art. 18(3): previous minimum x (1 + inflation)',
    confidence: 'S2',
  },
  'JP-MAX-2023': {
    programmes: ['JP'],
    amount: 4_598_100,
    from: '2023-03-01',
    law: 'PP 45/2015 art. 18(3)',
    confidence: 'S2',
  },
} as const satisfies Readonly<Record<string, BenefitRule>>

export type BenefitRuleId = keyof typeof BENEFIT_RULES
