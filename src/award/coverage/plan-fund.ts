/**
 * Funds that pay contributions for vulnerable workers, and what each may pay for as far as a law or a page we read says
 * so. Where they disagree the fund is disputed: a plan may hold it and says so on every page and paper.
 */
import type { PublicFund } from '../programmes/programme-settings.ts'

export const PLAN_FUNDS = ['APBD', 'DBH', 'DBHCHT', 'APBDES', 'DANA_DESA', 'CSR'] as const
/**
 * Regional budget, shares of palm-oil and of tobacco revenue, village budget (its own income and the allocation of the
 * regency), the transfer of the state to villages, companies.
 */
export type PlanFund = (typeof PLAN_FUNDS)[number]

export function isPlanFund(text: string): text is PlanFund {
  return PLAN_FUNDS.some((fund) => fund === text)
}

export const WORKER_GROUPS = ['farming', 'fishing', 'palm_oil', 'tobacco', 'transport', 'village', 'other'] as const
/** What the workers of a line do; it decides the sector of a discount and whether a fund may pay for them. */
export type WorkerGroup = (typeof WORKER_GROUPS)[number]

export function isWorkerGroup(text: string): text is WorkerGroup {
  return WORKER_GROUPS.some((group) => group === text)
}

export type FundRule = {
  /** Who pays, as the rules of contributions know it. Village transfers come out of the state budget. */
  readonly payer: PublicFund
  /** As cited: `PP 38/2023, PMK 91/2023`. */
  readonly law: string
  /** Where that was read. */
  readonly sources: readonly string[]
  /** The only workers it may pay for, or those it is meant for first; null for any. */
  readonly group: { readonly is: WorkerGroup; readonly binds: 'only' | 'first' } | null
  /** The part of a year's allocation that may go to this and other activities together, in percent; null for all. */
  readonly partPercentMax: number | null
  readonly isDisputed: boolean
}

export const FUND_RULES: Readonly<Record<PlanFund, FundRule>> = {
  APBD: {
    payer: 'APBD',
    law: 'Inpres 2/2021, Permendagri 27/2021, SE Mendagri 842.2/5193/SJ',
    sources: [
      'https://kaltim.antaranews.com/berita/227609/penajam-sisihkan-dana-pada-apbd-2025-bayar-jamsostek-pekerja-rentan',
    ],
    group: null,
    partPercentMax: null,
    isDisputed: false,
  },
  DBH: {
    payer: 'DBH',
    law: 'PP 38/2023, PMK 91/2023',
    sources: [
      'https://www.elaeis.co/berita/baca/dbh-sawit-tingkatkan-perlindungan-jaminan-sosial-bagi-tenaga-kerja-informal',
    ],
    group: { is: 'palm_oil', binds: 'only' },
    partPercentMax: 20,
    isDisputed: false,
  },
  DBHCHT: {
    payer: 'DBHCHT',
    law: 'PMK 72/2024',
    sources: [
      'https://suaraindonesia-news.com/disnaker-sampang-melalui-bpjs-berikan-bantuan-iuran-ketenaga-kerjaan',
      'https://jateng.disway.id/read/710523/dinsos-kabupaten-tegal-sosialisasikan-jaminan-sosial-tenaga-kerja-informal',
    ],
    // Tegal pays for tobacco growers first; Sampang pays for fishers and teachers of the Quran too.
    group: { is: 'tobacco', binds: 'first' },
    partPercentMax: null,
    isDisputed: false,
  },
  APBDES: {
    payer: 'APBDES',
    law: 'Permendagri 20/2018',
    sources: ['https://reportase.co/dana-desa-disiapkan-jadi-tameng-pekerja-desa-sulbar-dorong-bpjs-ketenagakerjaan-masuk-apbdes'], // prettier-ignore
    group: null,
    partPercentMax: null,
    isDisputed: false,
  },
  DANA_DESA: {
    payer: 'APBN',
    law: '',
    sources: [
      'https://www.buletindesa.com/2025/03/apakah-dana-desa-bisa-untuk-bpjs.html',
      'https://reportase.co/dana-desa-disiapkan-jadi-tameng-pekerja-desa-sulbar-dorong-bpjs-ketenagakerjaan-masuk-apbdes',
      'https://suarantb.com/2025/10/16/dorong-alokasi-dana-desa-untuk-perlindungan-sosial-masyarakat/',
    ],
    group: null,
    partPercentMax: null,
    isDisputed: true,
  },
  CSR: {
    payer: 'CSR',
    law: '',
    sources: ['https://online.flipbuilder.com/wgtm/yamr/files/basic-html/page20.html'],
    group: null,
    partPercentMax: null,
    isDisputed: false,
  },
}
