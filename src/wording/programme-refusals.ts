/** Why a question about contributions, benefits or a plan was not answered, and what to write instead. */
import type { BenefitRefusal } from '../award/programmes/benefit.ts'
import type { MonthRefusal } from '../award/programmes/contribution-month.ts'
import type { ContributionRefusal } from '../award/programmes/contribution.ts'
import type { QuestionReason } from '../award/programmes/typed-question.ts'
import type { PlanRefusal } from '../award/programmes/vulnerable-plan.ts'
import type { RupiahRefusal } from '../award/units/rupiah.ts'
import type { Language, Sentence } from './language.ts'
import { countInFigures, rupiahOnScreen } from './numbers.ts'
import { numberBothLanguages } from './numbers-refused.ts'
import { monthInWords, programmeWords } from './programmes.ts'

const figures = (count: number, language: Language) => countInFigures(count, language)

export function questionReason(reason: QuestionReason, language: Language): string {
  return reasonInBoth(reason)[language]
}

export function rupiahInBoth(refusal: RupiahRefusal): Sentence {
  switch (refusal.code) {
    case 'rupiah_empty':
      return { id: 'Jumlah rupiah belum diisi.', en: 'An amount in rupiah is missing here.' }
    case 'rupiah_negative':
      return {
        id: `${shortened(refusal.text)} negatif; jumlah rupiah mulai dari 0.`,
        en: `${shortened(refusal.text)} is negative; rupiah begin at 0.`,
      }
    case 'rupiah_not_whole':
      return {
        id: `"${shortened(refusal.text)}" bukan rupiah bulat. Tulis tanpa sen, misalnya 7000000 atau 7.000.000.`,
        en: `"${shortened(refusal.text)}" is not in whole rupiah. Write it without cents, like 7000000 or 7.000.000.`,
      }
    case 'rupiah_not_a_number':
      return {
        id: `"${shortened(refusal.text)}" bukan jumlah rupiah. Tulis angka saja, misalnya 7000000 atau 7.000.000.`,
        en: `"${shortened(refusal.text)}" is no amount in rupiah. Write digits only, like 7000000 or 7.000.000.`,
      }
    case 'rupiah_too_large':
      return {
        id: `"${shortened(refusal.text)}" terlalu besar; paling banyak ${rupiahOnScreen(BigInt(refusal.max), 'id')}.`,
        en: `"${shortened(refusal.text)}" is too large; at most ${rupiahOnScreen(BigInt(refusal.max), 'en')}.`,
      }
  }
}

function monthInBoth(refusal: MonthRefusal): Sentence {
  switch (refusal.code) {
    case 'month_not_a_month':
      return {
        id: `"${shortened(refusal.text)}" bukan bulan. Tulis tahun dan bulan, misalnya 2026-02.`,
        en: `"${shortened(refusal.text)}" is no month. Write year and month, like 2026-02.`,
      }
    case 'month_before_rules':
      return {
        id: `${shortened(refusal.month)} terlalu awal: aturan yang kami ketahui mulai ${monthInWords(refusal.first, 'id')}.`,
        en: `${shortened(refusal.month)} is too early: the rules we know begin in ${monthInWords(refusal.first, 'en')}.`,
      }
    case 'month_too_far':
      return {
        id: `${shortened(refusal.month)} terlalu jauh; paling akhir ${monthInWords(refusal.last, 'id')}.`,
        en: `${shortened(refusal.month)} is too far away; the last month is ${monthInWords(refusal.last, 'en')}.`,
      }
  }
}

function reasonInBoth(reason: QuestionReason): Sentence {
  switch (reason.code) {
    case 'choice_missing':
      return {
        id: `Pilih salah satu: ${reason.known.join(', ')}.`,
        en: `Choose one of: ${reason.known.join(', ')}.`,
      }
    case 'choices_missing':
      return {
        id: `Pilih sedikitnya satu: ${reason.known.join(', ')}.`,
        en: `Choose at least one of: ${reason.known.join(', ')}.`,
      }
    case 'choice_unknown':
      return {
        id: `"${shortened(reason.text)}" tidak dikenal. Yang ada: ${reason.known.join(', ')}.`,
        en: `"${shortened(reason.text)}" is not known. There are: ${reason.known.join(', ')}.`,
      }
    case 'count_out_of_range':
      return {
        id: `Tulis bilangan bulat dari ${figures(reason.min, 'id')} sampai ${figures(reason.max, 'id')}${reason.text === '' ? '' : `, bukan "${shortened(reason.text)}"`}.`,
        en: `Write a whole number from ${figures(reason.min, 'en')} to ${figures(reason.max, 'en')}${reason.text === '' ? '' : `, not "${shortened(reason.text)}"`}.`,
      }
    case 'contract_or_wage':
      return {
        id: 'Isi nilai kontrak atau jumlah upah sebulan, salah satu saja.',
        en: 'Give the value of the contract or the wages of a month, one of them.',
      }
    case 'balance_or_wage':
      return {
        id: 'Isi saldo, atau upah dengan jumlah bulannya, salah satu saja.',
        en: 'Give the balance, or a wage with its months, one of them.',
      }
    case 'percent_above_hundred':
      return {
        id: `${shortened(reason.text)} lebih dari 100 persen.`,
        en: `${shortened(reason.text)} is more than 100 percent.`,
      }
    case 'month_not_a_month':
    case 'month_before_rules':
    case 'month_too_far':
      return monthInBoth(reason)
    case 'rupiah_empty':
    case 'rupiah_negative':
    case 'rupiah_not_whole':
    case 'rupiah_not_a_number':
    case 'rupiah_too_large':
      return rupiahInBoth(reason)
    default:
      return numberBothLanguages(reason)
  }
}

export function contributionRefusal(refusal: ContributionRefusal, language: Language): string {
  return contributionInBoth(refusal)[language]
}

function contributionInBoth(refusal: ContributionRefusal): Sentence {
  switch (refusal.code) {
    case 'risk_class_unknown':
      return {
        id: `Kelas risiko ${refusal.risk} tidak ada; kelasnya 1 sampai 5.`,
        en: `There is no risk class ${refusal.risk}; classes are 1 to 5.`,
      }
    case 'programmes_missing':
      return { id: 'Pilih sedikitnya satu program.', en: 'Choose at least one programme.' }
    case 'migrant_contract_unknown':
      return {
        id: `Tidak ada iuran untuk kontrak ${refusal.months} bulan; yang ada 6, 12, dan 24 bulan. Bulan di luar kontrak diisi terpisah.`,
        en: `There is no contribution for a contract of ${refusal.months} months; there are 6, 12 and 24. Months beyond it are given apart.`,
      }
    case 'extra_months_out_of_range':
      return {
        id: `Bulan di luar kontrak: bilangan bulat dari 0 sampai ${refusal.max}.`,
        en: `Months beyond the contract: a whole number from 0 to ${refusal.max}.`,
      }
    case 'segment_rules_begin_later':
      return {
        id: `Aturan untuk ${programmeWords.id.segments[refusal.segment]} yang kami ketahui mulai ${monthInWords(refusal.first, 'id')}.`,
        en: `The rules for ${programmeWords.en.segments[refusal.segment]} that we know begin in ${monthInWords(refusal.first, 'en')}.`,
      }
  }
}

export function benefitRefusal(refusal: BenefitRefusal, language: Language): string {
  return benefitInBoth(refusal)[language]
}

function benefitInBoth(refusal: BenefitRefusal): Sentence {
  switch (refusal.code) {
    case 'benefit_before_rules':
      return {
        id: `Besaran ${programmeWords.id.benefitProgrammes[refusal.programme]} yang kami ketahui mulai ${monthInWords(refusal.first, 'id')}.`,
        en: `The amounts of ${programmeWords.en.benefitProgrammes[refusal.programme]} that we know begin in ${monthInWords(refusal.first, 'en')}.`,
      }
    case 'jkp_needs_months':
      return {
        id: `JKP perlu iuran ${refusal.monthsMin} bulan dalam 24 bulan terakhir; baru ${refusal.months}.`,
        en: `JKP needs ${refusal.monthsMin} paid months in the last 24; there are ${refusal.months}.`,
      }
    case 'pension_needs_months':
      return {
        id: `Pensiun bulanan perlu iuran ${refusal.monthsMin} bulan; baru ${refusal.months}. Sebelum itu tidak ada pensiun bulanan.`,
        en: `A monthly pension needs ${refusal.monthsMin} paid months; there are ${refusal.months}. Before that there is no monthly pension.`,
      }
  }
}

export function planRefusal(refusal: PlanRefusal, language: Language): string {
  return planInBoth(refusal)[language]
}

function planInBoth(refusal: PlanRefusal): Sentence {
  switch (refusal.code) {
    case 'plan_months_out_of_range':
      return {
        id: `Jumlah bulan: bilangan bulat dari 1 sampai ${refusal.max}.`,
        en: `Months: a whole number from 1 to ${refusal.max}.`,
      }
    case 'plan_workers_out_of_range':
      return {
        id: `Jumlah pekerja: bilangan bulat dari 0 sampai ${figures(refusal.max, 'id')}.`,
        en: `Workers: a whole number from 0 to ${figures(refusal.max, 'en')}.`,
      }
    case 'plan_budget_out_of_range':
      return {
        id: `Anggaran: rupiah bulat dari 0 sampai ${rupiahOnScreen(BigInt(refusal.max), 'id')}.`,
        en: `Budget: whole rupiah from 0 to ${rupiahOnScreen(BigInt(refusal.max), 'en')}.`,
      }
    default:
      return monthInBoth(refusal)
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
