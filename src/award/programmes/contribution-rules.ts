/**
 * What the laws say about contributions: rates, amounts and the days between which they hold, one row a rule. The rows
 * are those of reference/contribution_rules.csv, where each has its source; a test compares them one by one. They are
 * code and not read from the file, because the planner asks them in the browser, where nothing is read.
 */
import { type Day, day } from '../units/dates.ts'

export const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const
/** Work accident, death, old age, pension, loss of work. */
export type Programme = (typeof PROGRAMMES)[number]

/** What of a rule is written from memory and was not compared with the law; it is shown with that mark. */
export type Recalled = 'value' | 'dates' | 'article' | 'maximum' | 'parts' | 'formula'

export type ContributionRule = {
  readonly programmes: readonly Programme[]
  /** Hundredths of a percent: 24 is 0.24 %. Below zero for a relief: -5000 takes half of what is due. */
  readonly rateBasisPoints?: number
  /** Rupiah. */
  readonly amount?: number
  /** The part of a wage above this many rupiah does not count. */
  readonly baseMax?: number
  /** The slice of a construction contract's value, in rupiah, that the rate is for; `upTo` null without end. */
  readonly slice?: { readonly above: number; readonly upTo: number | null }
  readonly from: Day
  /** The last day; left out while the rule holds. */
  readonly until?: Day
  /** As the file has it: `PP 46/2015 art. 16`. */
  readonly law: string
  /** V the statute or the agency's own page; S2 two pages or more; S one; M memory; arith computed from the others. */
  readonly confidence: string
  readonly recalled?: readonly Recalled[]
}

export const CONTRIBUTION_RULES = {
  'JKK-PU-1': {
    programmes: ['JKK'],
    rateBasisPoints: 24,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKK-PU-2': {
    programmes: ['JKK'],
    rateBasisPoints: 54,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    confidence: 'S',
    recalled: ['article'],
  },
  'JKK-PU-3': {
    programmes: ['JKK'],
    rateBasisPoints: 89,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    confidence: 'S',
    recalled: ['article'],
  },
  'JKK-PU-4': {
    programmes: ['JKK'],
    rateBasisPoints: 127,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    confidence: 'S',
    recalled: ['article'],
  },
  'JKK-PU-5': {
    programmes: ['JKK'],
    rateBasisPoints: 174,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 16',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKK-PU-NET-1': {
    programmes: ['JKK'],
    rateBasisPoints: 10,
    from: day('2025-02-07'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V+arith',
  },
  'JKK-PU-NET-2': {
    programmes: ['JKK'],
    rateBasisPoints: 40,
    from: day('2025-02-07'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V+arith',
  },
  'JKK-PU-NET-3': {
    programmes: ['JKK'],
    rateBasisPoints: 75,
    from: day('2025-02-07'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V+arith',
  },
  'JKK-PU-NET-4': {
    programmes: ['JKK'],
    rateBasisPoints: 113,
    from: day('2025-02-07'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V+arith',
  },
  'JKK-PU-NET-5': {
    programmes: ['JKK'],
    rateBasisPoints: 160,
    from: day('2025-02-07'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V+arith',
  },
  'JKM-PU': {
    programmes: ['JKM'],
    rateBasisPoints: 30,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 18',
    confidence: 'S',
  },
  'JHT-PU-ER': {
    programmes: ['JHT'],
    rateBasisPoints: 370,
    from: day('2015-07-01'),
    law: 'PP 46/2015 art. 16',
    confidence: 'S2',
  },
  'JHT-PU-EE': {
    programmes: ['JHT'],
    rateBasisPoints: 200,
    from: day('2015-07-01'),
    law: 'PP 46/2015 art. 16',
    confidence: 'S2',
  },
  'JP-PU-ER': {
    programmes: ['JP'],
    rateBasisPoints: 200,
    from: day('2015-07-01'),
    law: 'PP 45/2015 art. 28-29',
    confidence: 'S2',
  },
  'JP-PU-EE': {
    programmes: ['JP'],
    rateBasisPoints: 100,
    from: day('2015-07-01'),
    law: 'PP 45/2015 art. 28-29',
    confidence: 'S2',
  },
  'JKP-GOV': {
    programmes: ['JKP'],
    rateBasisPoints: 22,
    baseMax: 5_000_000,
    from: day('2021-02-02'),
    law: 'PP 37/2021 art. 11; PP 6/2025 art. 11(4)',
    confidence: 'V',
  },
  'JKP-JKK': {
    programmes: ['JKP'],
    rateBasisPoints: 14,
    baseMax: 5_000_000,
    from: day('2021-02-02'),
    law: 'PP 6/2025 art. 11(5)',
    confidence: 'V',
  },
  'JKP-JKM-OLD': {
    programmes: ['JKP'],
    rateBasisPoints: 10,
    baseMax: 5_000_000,
    from: day('2021-02-02'),
    until: day('2025-02-06'),
    law: 'PP 37/2021 art. 11',
    confidence: 'M+arith',
    recalled: ['value'],
  },
  'JKK-BPU': {
    programmes: ['JKK'],
    rateBasisPoints: 100,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) Lampiran II',
    confidence: 'S2',
  },
  'JKM-BPU': {
    programmes: ['JKM'],
    amount: 6_800,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S2',
  },
  'JHT-BPU': {
    programmes: ['JHT'],
    rateBasisPoints: 200,
    from: day('2015-07-01'),
    law: 'PP 46/2015 Lampiran',
    confidence: 'S',
    recalled: ['maximum'],
  },
  'BPU-DISC-TRANSPORT': {
    programmes: ['JKK', 'JKM'],
    rateBasisPoints: -5000,
    from: day('2026-01-01'),
    until: day('2027-03-31'),
    law: 'PP 50/2025 art. 2-4',
    confidence: 'V',
  },
  'BPU-DISC-OTHER': {
    programmes: ['JKK', 'JKM'],
    rateBasisPoints: -5000,
    from: day('2026-04-01'),
    until: day('2026-12-31'),
    law: 'PP 50/2025 art. 2-4',
    confidence: 'V',
  },
  'JKK-DISC-LABOUR-INTENSIVE': {
    programmes: ['JKK'],
    rateBasisPoints: -5000,
    from: day('2025-02-01'),
    until: day('2025-07-31'),
    law: 'PP 7/2025 art. 4',
    confidence: 'S2',
  },
  'COVID-RELIEF': {
    programmes: ['JKK', 'JKM'],
    rateBasisPoints: -9900,
    from: day('2020-08-01'),
    until: day('2021-01-31'),
    law: 'PP 49/2020',
    confidence: 'S (dates M)',
    recalled: ['dates'],
  },
  'JKK-JAKON-1': {
    programmes: ['JKK'],
    rateBasisPoints: 21,
    slice: { above: 0, upTo: 100_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 54-55; Permenaker 5/2021',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKM-JAKON-1': {
    programmes: ['JKM'],
    rateBasisPoints: 3,
    slice: { above: 0, upTo: 100_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S2',
  },
  'JKK-JAKON-2': {
    programmes: ['JKK'],
    rateBasisPoints: 17,
    slice: { above: 100_000_000, upTo: 500_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 54-55; Permenaker 5/2021',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKM-JAKON-2': {
    programmes: ['JKM'],
    rateBasisPoints: 2,
    slice: { above: 100_000_000, upTo: 500_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S',
  },
  'JKK-JAKON-3': {
    programmes: ['JKK'],
    rateBasisPoints: 13,
    slice: { above: 500_000_000, upTo: 1_000_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 54-55; Permenaker 5/2021',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKM-JAKON-3': {
    programmes: ['JKM'],
    rateBasisPoints: 2,
    slice: { above: 500_000_000, upTo: 1_000_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S',
  },
  'JKK-JAKON-4': {
    programmes: ['JKK'],
    rateBasisPoints: 11,
    slice: { above: 1_000_000_000, upTo: 5_000_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 54-55; Permenaker 5/2021',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKM-JAKON-4': {
    programmes: ['JKM'],
    rateBasisPoints: 1,
    slice: { above: 1_000_000_000, upTo: 5_000_000_000 },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S',
  },
  'JKK-JAKON-5': {
    programmes: ['JKK'],
    rateBasisPoints: 9,
    slice: { above: 5_000_000_000, upTo: null },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023) art. 54-55; Permenaker 5/2021',
    confidence: 'S2',
    recalled: ['article'],
  },
  'JKM-JAKON-5': {
    programmes: ['JKM'],
    rateBasisPoints: 1,
    slice: { above: 5_000_000_000, upTo: null },
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'S',
  },
  'JKK-JAKON-WAGE': {
    programmes: ['JKK'],
    rateBasisPoints: 174,
    from: day('2015-07-01'),
    law: 'PP 44/2015 (amended by PP 82/2019, PP 49/2023)',
    confidence: 'M',
    recalled: ['value'],
  },
  'PMI-PRE': {
    programmes: ['JKK', 'JKM'],
    amount: 37_500,
    from: day('2023-02-22'),
    law: 'Permenaker 4/2023 art. 18(1)a',
    confidence: 'V',
    recalled: ['dates'],
  },
  'PMI-24': {
    programmes: ['JKK', 'JKM'],
    amount: 332_500,
    from: day('2023-02-22'),
    law: 'Permenaker 4/2023 art. 18(1)b, (2)',
    confidence: 'V',
  },
  'PMI-12': {
    programmes: ['JKK', 'JKM'],
    amount: 189_000,
    from: day('2023-02-22'),
    law: 'Permenaker 4/2023 art. 18(1)b, (2)',
    confidence: 'V',
  },
  'PMI-6': {
    programmes: ['JKK', 'JKM'],
    amount: 108_000,
    from: day('2023-02-22'),
    law: 'Permenaker 4/2023 art. 18(1)b, (2)',
    confidence: 'V',
  },
  'PMI-EXT': {
    programmes: ['JKK', 'JKM'],
    amount: 13_500,
    from: day('2023-02-22'),
    law: 'Permenaker 4/2023 art. 18(3)',
    confidence: 'V',
  },
  'LATE-PU': {
    programmes: ['JKK', 'JKM', 'JHT', 'JP'],
    rateBasisPoints: 200,
    from: day('2015-07-01'),
    law: 'PP 44/2015 art. 22; PP 46/2015; PP 45/2015',
    confidence: 'S',
  },
  'SANCTION-ADMIN': {
    programmes: [],
    rateBasisPoints: 10,
    from: day('2013-12-24'),
    law: 'PP 86/2013',
    confidence: 'S2',
  },
} as const satisfies Readonly<Record<string, ContributionRule>>

export type RuleId = keyof typeof CONTRIBUTION_RULES
