/** The four duties of an employer: what was found of each, and why somebody is not in the list. */
import type { ComplianceFinding, LateMonth } from '../award/compliance/compliance-findings.ts'
import type { Duty } from '../award/compliance/compliance.ts'
import type { ProgrammeRule } from '../award/compliance/required-programmes.ts'
import type { UnlistedReason } from '../award/ranking/long-list.ts'
import type { LongListRulesRefusal } from '../award/ranking/long-list-rules.ts'
import { day } from '../award/units/dates.ts'
import { monthName } from './dates.ts'
import { type InBoth, type Language, listed, type Sentence } from './language.ts'
import { countInFigures, rupiahOnScreen } from './numbers.ts'

export const dutyNames: InBoth<Readonly<Record<Duty, string>>> = {
  id: {
    workers: 'semua pekerja terdaftar',
    wages: 'upah sebenarnya dilaporkan',
    programmes: 'semua program wajib diikuti',
    on_time: 'iuran tepat waktu',
  },
  en: {
    workers: 'all workers registered',
    wages: 'real wages reported',
    programmes: 'all required programmes',
    on_time: 'contributions on time',
  },
}

/** `2024-03` is "Maret 2024", `3` is "bulan ke-3". */
export function contributionMonth(month: string, language: Language): string {
  if (!month.includes('-')) return language === 'id' ? `bulan ke-${month}` : `month ${month}`
  return `${monthName(day(`${month}-01`), language)} ${month.slice(0, 4)}`
}

export function findingSentence(finding: ComplianceFinding, language: Language): string {
  return ofFinding(finding)[language]
}

function ofFinding(finding: ComplianceFinding): Sentence {
  switch (finding.code) {
    case 'workers_not_registered':
      return {
        id: `${count(finding.missing, 'id')} pekerja belum terdaftar (${count(finding.part, 'id')} dari ${count(finding.whole, 'id')})`,
        en: `${count(finding.missing, 'en')} workers are not registered (${count(finding.part, 'en')} of ${count(finding.whole, 'en')})`,
      }
    case 'wages_reported_short':
      return {
        id: `upah dilaporkan ${rupiah(finding.missing, 'id')} kurang dari sebenarnya`,
        en: `reported wages are ${rupiah(finding.missing, 'en')} below the real ones`,
      }
    case 'wage_below_minimum':
      return {
        id: `rata-rata upah yang dilaporkan di bawah upah minimum ${rupiah(finding.minimumWage, 'id')}`,
        en: `the mean reported wage is below the minimum wage of ${rupiah(finding.minimumWage, 'en')}`,
      }
    case 'programmes_lacking': {
      const names = finding.programmes.map((programme) => programme.toUpperCase())
      return {
        id: `belum ikut ${listed(names, 'id')}`,
        en: `not enrolled in ${listed(names, 'en')}`,
      }
    }
    case 'months_late':
      return both((language) => `${LATE[language]} ${lateMonths(finding.months, language)}`)
    case 'months_open':
      return both((language) => `${OPEN[language]} ${months(finding.months, language)}`)
    case 'months_paid_short':
      return both((language) => `${SHORT[language]} ${months(finding.months, language)}`)
    case 'contributions_owed':
      return {
        id: `tunggakan ${rupiah(finding.rupiah, 'id')}`,
        en: `arrears of ${rupiah(finding.rupiah, 'en')}`,
      }
    case 'year_incomplete':
      return {
        id: `${finding.absent} dari 12 bulan tidak ada di berkas`,
        en: `${finding.absent} of 12 months are not in the file`,
      }
    case 'not_reported':
      return NOT_REPORTED[finding.what]
    case 'workers_above_actual':
      return {
        id: `pekerja dilaporkan (${count(finding.part, 'id')}) lebih banyak dari sebenarnya (${count(finding.whole, 'id')}); periksa angkanya`,
        en: `more workers reported (${count(finding.part, 'en')}) than there are (${count(finding.whole, 'en')}); check the figures`,
      }
    case 'wages_above_actual':
      return {
        id: 'upah dilaporkan lebih besar dari sebenarnya; periksa angkanya',
        en: 'reported wages are above the real ones; check the figures',
      }
  }
}

function both(say: (language: Language) => string): Sentence {
  return { id: say('id'), en: say('en') }
}

const LATE = { id: 'terlambat:', en: 'late:' } as const
const OPEN = { id: 'belum dibayar:', en: 'not paid:' } as const
const SHORT = { id: 'dibayar kurang:', en: 'paid in part:' } as const

const NOT_REPORTED = {
  workers: { id: 'jumlah pekerja tidak ada di berkas', en: 'the numbers of workers are not in the file' },
  wages: { id: 'jumlah upah tidak ada di berkas', en: 'the wage sums are not in the file' },
  programmes: { id: 'skala atau program tidak ada di berkas', en: 'size or programmes are not in the file' },
  payments: { id: 'tidak ada bulan yang jatuh tempo', en: 'no month was due' },
} as const satisfies Readonly<Record<string, Sentence>>

function lateMonths(late: readonly LateMonth[], language: Language): string {
  const days = { id: 'hari', en: 'days' }[language]
  return late
    .map(({ month, days: daysLate }) => `${contributionMonth(month, language)} (${daysLate} ${days})`)
    .join(', ')
}

function months(names: readonly string[], language: Language): string {
  return names.map((month) => contributionMonth(month, language)).join(', ')
}

function count(value: number, language: Language): string {
  return countInFigures(value, language)
}

function rupiah(value: number, language: Language): string {
  return rupiahOnScreen(BigInt(value), language)
}

export function unlistedSentence(reason: UnlistedReason, language: Language): string {
  return ofReason(reason)[language]
}

function ofReason(reason: UnlistedReason): Sentence {
  switch (reason.code) {
    case 'rows_refused':
      return {
        id: `${reason.rows} barisnya ditolak; perbaiki dulu supaya dinilai dengan data lengkap`,
        en: `${reason.rows} of its rows were refused; mend them first, so that it is judged on all its data`,
      }
    case 'outside_category':
      return OUTSIDE[reason.because]
    case 'figures_missing':
      return {
        id: `angkanya tidak ada untuk kriteria ${listed(reason.criteria, 'id')}`,
        en: `no figures for the criteria ${listed(reason.criteria, 'en')}`,
      }
  }
}

const OUTSIDE = {
  size: { id: 'skalanya bukan untuk kategori ini', en: 'its size is not one of this category' },
  sector: { id: 'sektornya bukan untuk kategori ini', en: 'its sector is not the one of this category' },
  place: { id: 'wilayahnya bukan untuk kategori ini', en: 'its place is not one of this category' },
} as const satisfies Readonly<Record<string, Sentence>>

export function longListRulesSentence(refusal: LongListRulesRefusal, language: Language): string {
  return ofRules(refusal)[language]
}

function ofRules(refusal: LongListRulesRefusal): Sentence {
  switch (refusal.code) {
    case 'category_unknown':
      return {
        id: `Kategori ini tidak ada. Yang ada: ${refusal.categories.join(', ')}.`,
        en: `There is no such category. There are: ${refusal.categories.join(', ')}.`,
      }
    case 'category_not_chosen':
      return {
        id: `Beberapa kategori menghitung kepatuhan: ${refusal.categories.join(', ')}. Pilih satu.`,
        en: `Several categories count compliance: ${refusal.categories.join(', ')}. Choose one.`,
      }
    case 'nothing_measured':
      return {
        id: 'Tidak ada kriteria indikator yang menyebut ukuran kepatuhan, seperti compliance-on-time. Contoh: paritrana rulebook template tertib-administrasi.',
        en: 'No indicator criterion names a measure of compliance, such as compliance-on-time. An example: paritrana rulebook template tertib-administrasi.',
      }
  }
}

/** Which law says what programmes a size must be in, and whether its text was read. */
export function programmeRuleSentence({ law, verified }: ProgrammeRule, language: Language): string {
  const source = { id: `Program wajib menurut ${law}`, en: `Programmes required by ${law}` }[language]
  const doubt = { id: 'belum diperiksa pada naskah resminya', en: 'not yet checked against its official text' }[
    language
  ]
  return verified ? `${source}.` : `${source} (${doubt}).`
}
