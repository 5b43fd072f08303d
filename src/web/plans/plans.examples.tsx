import type { PlanPayment } from '../../award/coverage/plan-realisation.ts'
import { lineWith } from '../../award/coverage/coverage-plan.examples.ts'
import { contributionMonth } from '../../award/programmes/contribution-month.ts'
import { instant } from '../../award/units/dates.ts'
import type { ValueFunction } from '../../award/rulebook/rulebook.ts'
import type { StoredPlan } from '../../store/protection-plans.ts'
import type { Language } from '../../wording/language.ts'
import { planChangeWords } from '../../wording/plan-changes.ts'
import { planWords } from '../../wording/plans.ts'
import { contact } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { ComparePlansPage, type ComparePlansView } from './compare-plans.page.tsx'
import { comparison } from './comparison.ts'
import { draftOfPlan, firstDraft, withRoom } from './plan-form.ts'
import { planFields, PlanFormPage, type PlanFormView } from './plan-form.page.tsx'
import { planFigures } from './plan-figures.ts'
import { comparedAs, comparedLabel, planHistory } from './plan-history-view.ts'
import { listedPlan, planParts } from './plan-view.ts'
import { PlanPage, type PlanView } from './plan.page.tsx'
import { PlansPage } from './plans.page.tsx'

const RULE: ValueFunction = { kind: 'target', target: '59.56' }
const PLAN: StoredPlan = {
  place: '61.08',
  year: 2027,
  plan: 1,
  version: 2,
  lastVersion: 2,
  publishedVersion: 2,
  publishedAt: instant('2026-11-20T03:00:00.000Z'),
  season: { province: '61', season: 2026, candidate: 'kabupaten-landak' },
  savedAt: instant('2026-11-19T03:00:00.000Z'),
  savedBy: 'p',
  savedByName: 'Rina Kartika',
  versionPublishedAt: instant('2026-11-20T03:00:00.000Z'),
  document: {
    title: 'Perlindungan nelayan, pekebun sawit, dan pengemudi ojek Kabupaten Landak tahun 2027',
    note: 'Daftar nama diperiksa Disdukcapil, Disnaker, kepala desa, dan RT.',
    universe: { heads: 34_400, source: 'DTSEN, Oktober 2026' },
    coverage: { covered: 69_590, eligible: 130_245, source: 'BPJS Ketenagakerjaan, Desember 2024' },
    targetPercent: '59.56',
    available: [{ fund: 'DBH', rupiah: 4_000_000_000 }],
    tags: ['Asta Cita 3', 'Asta Cita 6'],
    lines: [
      lineWith({ people: 'Nelayan dan petani penggarap lima kecamatan' }),
      lineWith({
        people: 'Pekebun sawit swadaya',
        group: 'palm_oil',
        fund: 'DBH',
        heads: 4_800,
        from: '2027-04',
        months: 9,
      }),
      lineWith({
        people: 'Pengemudi ojek pangkalan',
        group: 'transport',
        fund: 'CSR',
        heads: 350,
        months: 3,
        withJht: true,
      }),
      lineWith({ people: 'Guru ngaji dan kader posyandu', group: 'village', fund: 'DANA_DESA', heads: 620 }),
    ],
  },
}
const PAYMENTS: readonly PlanPayment[] = [
  { fund: 'APBD', month: contributionMonth('2027-01'), heads: 4_812, rupiah: 80_841_600, proof: 'SP2D 00123' },
  { fund: 'CSR', month: contributionMonth('2027-01'), heads: 350, rupiah: 12_880_000, proof: 'Kuitansi 7' },
  { fund: 'APBD', month: contributionMonth('2027-02'), heads: 5_000, rupiah: 84_000_000, proof: 'SP2D 00456' },
]

function planView(language: Language, plan: StoredPlan, changes: Partial<PlanView> = {}): PlanView {
  const words = planWords[language]
  return {
    title: plan.document.title,
    place: 'Kabupaten Landak',
    year: '2027',
    state: plan.publishedVersion === null ? words.draft : words.published,
    version: `${words.version(plan.version)}, ${words.savedAt('Kamis, 19 November 2026 10.00 WIB')}`,
    note: plan.document.note,
    listHref: '/rencana/61.08',
    ...planParts(plan, planFigures(plan, RULE), PAYMENTS, language),
    downloads: [
      { label: words.annex, href: '/rencana/61.08/2027/1/lampiran.pdf', note: 'PDF' },
      { label: words.file, href: '/rencana/61.08/2027/1/rencana.xlsx', note: 'XLSX' },
    ],
    old: null,
    history: planHistory([plan], '61.08', { zone: 'WIB', writes: false, language }),
    writes: null,
    errors: [],
    ...changes,
  }
}

const WRITES: PlanView['writes'] = {
  editHref: '/rencana/61.08/2027/1/ubah',
  publishHref: '/rencana/61.08/2027/1/terbitkan',
  version: 2,
  paymentsHref: '/rencana/61.08/2027/1/realisasi',
  payment: { fund: 'APBD', month: '2027-13', heads: '', rupiah: '', proof: '' },
}
/** The same plan as it was first saved, with fewer people and without a fund. */
const FIRST: StoredPlan = {
  ...PLAN,
  version: 1,
  versionPublishedAt: null,
  savedAt: instant('2026-11-12T03:00:00.000Z'),
  document: {
    ...PLAN.document,
    title: 'Perlindungan nelayan dan pekebun 2027',
    lines: PLAN.document.lines.slice(0, 2).map((line) => ({ ...line, heads: line.heads - 300 })),
  },
}
const SMALL: StoredPlan = {
  ...PLAN,
  plan: 2,
  publishedVersion: null,
  document: { ...PLAN.document, title: 'Hanya APBD', coverage: null, universe: null, tags: [], lines: [lineWith({ months: 36 })] }, // prettier-ignore
}

const COMPARING: ComparePlansView = {
  place: 'Kabupaten Landak',
  listHref: '/rencana/61.08',
  action: '/rencana/61.08/banding',
  options: [PLAN, FIRST].map((plan) => ({ value: comparedAs(plan), label: comparedLabel(plan, 'id') })),
  left: comparedAs(FIRST),
  right: comparedAs(PLAN),
  compared: null,
  isTheSame: false,
}

export const plansExamples: Examples = {
  page: 'plans',
  examples: {
    berdampingan: (frame) => {
      const plans = [PLAN, SMALL].map((plan) => listedPlan(plan, planFigures(plan, RULE), frame.language))
      const view = {
        place: 'Kabupaten Landak',
        plans,
        makeHref: '/rencana/61.08/baru',
        whatIfHref: '/rencana',
        compareHref: '/rencana/61.08/banding',
      }
      return <PlansPage frame={{ ...frame, viewer: contact }} view={view} />
    },
    kosong: (frame) => (
      <PlansPage
        frame={frame}
        view={{ place: 'Kota Singkawang', plans: [], makeHref: null, whatIfHref: '/rencana', compareHref: null }}
      />
    ),
  },
}

export const planExamples: Examples = {
  page: 'plan',
  examples: {
    terbit: (frame) => <PlanPage frame={frame} view={planView(frame.language, PLAN)} />,
    'versi-lama': (frame) => (
      <PlanPage
        frame={{ ...frame, viewer: contact }}
        view={planView(frame.language, FIRST, {
          downloads: [],
          old: { text: planChangeWords[frame.language].oldVersion(1), href: '/rencana/61.08/2027/1' },
          history: planHistory([PLAN, FIRST], '61.08', { ...READING, language: frame.language }),
        })}
      />
    ),
    draf: (frame) => (
      <PlanPage
        frame={{ ...frame, viewer: contact }}
        view={planView(frame.language, SMALL, {
          writes: WRITES,
          errors: [{ field: 'bulan', text: 'Tulis tahun dan bulan, misalnya 2027-01.' }],
        })}
      />
    ),
  },
}

function formView(changes: Partial<PlanFormView>): PlanFormView {
  return {
    place: 'Kabupaten Landak',
    listHref: '/rencana/61.08',
    action: '/rencana/61.08/baru',
    version: null,
    year: '2027',
    draft: withRoom(firstDraft(null)),
    tags: ['Asta Cita 3', 'Asta Cita 6'],
    errors: [],
    ...changes,
  }
}

const side = (plan: StoredPlan) => ({ plan, figures: planFigures(plan, RULE) })
const READING = { zone: 'WIB', writes: true } as const

export const comparePlansExamples: Examples = {
  page: 'compare-plans',
  examples: {
    'dua-versi': (frame) => {
      const reading = { ...READING, language: frame.language }
      const view: ComparePlansView = {
        ...COMPARING,
        compared: comparison([side(FIRST), side(PLAN)], reading),
      }
      return <ComparePlansPage frame={{ ...frame, viewer: contact }} view={view} />
    },
    'sama-saja': (frame) => <ComparePlansPage frame={frame} view={{ ...COMPARING, isTheSame: true }} />,
    'baru-satu': (frame) => <ComparePlansPage frame={frame} view={{ ...COMPARING, options: [] }} />,
  },
}

export const planFormExamples: Examples = {
  page: 'plan-form',
  examples: {
    baru: (frame) => <PlanFormPage frame={{ ...frame, viewer: contact }} view={formView({})} />,
    ubah: (frame) => (
      <PlanFormPage
        frame={{ ...frame, viewer: contact }}
        view={formView({
          version: 2,
          draft: withRoom(draftOfPlan(PLAN.document)),
          errors: [{ field: planFields.heads('1'), text: 'Baris 2: Tulis jumlah orang sebagai angka bulat.' }],
        })}
      />
    ),
  },
}
