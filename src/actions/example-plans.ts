/** Plans that whoever opens the demo finds: invented, and named as examples. Members and workers are the published figures. */
import type { PlanDraft } from '../award/coverage/plan-document.ts'
import type { PlanPaymentDraft } from '../award/coverage/plan-realisation.ts'
import type { PlanLineDraft } from '../award/coverage/protection-plan.ts'
import { type Instant, instant } from '../award/units/dates.ts'

export type ExamplePlan = {
  readonly place: string
  readonly year: number
  /** The first, and what was saved after it. */
  readonly versions: readonly { readonly at: Instant; readonly draft: PlanDraft }[]
  /** Of the last version; null for a draft. */
  readonly publishedAt: Instant | null
  readonly payments: readonly { readonly at: Instant; readonly draft: PlanPaymentDraft }[]
}

const LANDAK = {
  note: 'Rencana contoh: orang, dana, dan bukti pembayarannya karangan.',
  universe: '18000',
  universeSource: 'angka contoh',
  covered: '69590',
  eligible: '130245',
  coverageSource: 'BPJS Ketenagakerjaan, Desember 2024 (tarunakota.com)',
  targetPercent: '59,56',
  available: { DBH: '2000000000' },
  tags: [],
} as const satisfies Partial<PlanDraft>

const line = (people: string, changes: Partial<PlanLineDraft>): PlanLineDraft => ({
  people,
  group: 'fishing',
  fund: 'APBD',
  heads: '',
  budget: '',
  from: '2025-01',
  months: '12',
  withJht: false,
  ...changes,
})

const FARMERS = line('Petani penggarap lima kecamatan', { group: 'farming', heads: '2500' })
const GROWERS = line('Pekebun sawit swadaya', {
  group: 'palm_oil',
  fund: 'DBH',
  heads: '1200',
  from: '2025-04',
  months: '9',
})
const CADRES = line('Kader posyandu dan guru ngaji', { group: 'village', fund: 'APBDES', heads: '780' })

const paid = (month: string, fund: string, heads: string, rupiah: string) => ({
  at: instant(`${month}-25T03:00:00.000Z`),
  draft: { fund, month, heads, rupiah, proof: `SP2D contoh ${fund} ${month}` },
})

const FOR_2025: ExamplePlan = {
  place: '61.08',
  year: 2025,
  versions: [
    {
      at: instant('2024-11-11T02:00:00.000Z'),
      draft: { ...LANDAK, title: 'Petani dan kader desa (contoh)', lines: [{ ...FARMERS, heads: '2000' }, CADRES] },
    },
    {
      at: instant('2024-12-09T02:00:00.000Z'),
      draft: { ...LANDAK, title: 'Petani, pekebun sawit, dan kader desa (contoh)', lines: [FARMERS, GROWERS, CADRES] },
    },
  ],
  publishedAt: instant('2024-12-16T02:00:00.000Z'),
  payments: [
    paid('2025-01', 'APBD', '2310', '38808000'),
    paid('2025-01', 'APBDES', '780', '13104000'),
    paid('2025-02', 'APBD', '2465', '41412000'),
    paid('2025-02', 'APBDES', '780', '13104000'),
    paid('2025-03', 'APBD', '2500', '42000000'),
    paid('2025-03', 'APBDES', '742', '12465600'),
    paid('2025-04', 'APBD', '2500', '42000000'),
    paid('2025-04', 'DBH', '1150', '19320000'),
  ],
}

const FOR_2026: ExamplePlan = {
  place: '61.08',
  year: 2026,
  versions: [
    {
      at: instant('2025-10-20T02:00:00.000Z'),
      draft: {
        ...LANDAK,
        title: 'Lanjutan tahun 2026 (contoh)',
        lines: [
          { ...FARMERS, heads: '3000', from: '2026-01' },
          { ...GROWERS, heads: '1500', from: '2026-01', months: '12' },
          { ...CADRES, from: '2026-01' },
        ],
      },
    },
  ],
  publishedAt: null,
  payments: [],
}

export const EXAMPLE_PLANS: readonly ExamplePlan[] = [FOR_2025, FOR_2026]
