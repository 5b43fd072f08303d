/** What changed from one version of a plan to the next, and the page that lays two side by side. */
import type { PlanChange, PlanFact } from '../award/coverage/plan-changes.ts'
import type { PlanLine } from '../award/coverage/protection-plan.ts'
import type { InBoth, Language } from './language.ts'
import { countInFigures } from './numbers.ts'
import { fundNames, monthInWords } from './plan-words.ts'

const id = {
  history: 'Versi rencana ini',
  historyNote: 'Tiap simpan menjadi versi baru; yang lama tetap dapat dibaca.',
  historyPublicNote: 'Versi yang pernah diterbitkan; masing-masing tetap dapat dibaca.',
  version: 'Versi',
  change: 'Yang berubah',
  first: 'versi pertama di daftar ini',
  by: (name: string) => `oleh ${name}`,
  publishedOn: (when: string) => `diterbitkan ${when}`,
  notPublished: 'tidak diterbitkan',
  compareBefore: 'Bandingkan dengan sebelumnya',
  older: (count: number) => `${countInFigures(count)} versi yang lebih lama ada di halaman perbandingan.`,
  oldVersion: (version: number) => `Ini versi ${version}, bukan yang berlaku.`,
  toCurrent: 'Buka versi yang berlaku',
  compareTitle: (place: string) => `Dua rencana ${place} berdampingan`,
  compareLede: 'Pilih dua rencana, atau dua versi dari satu rencana.',
  compareLink: 'Bandingkan dua rencana atau dua versi',
  left: 'Rencana pertama',
  right: 'Rencana kedua',
  compare: 'Bandingkan',
  same: 'Keduanya sama.',
  isTheSame: 'Yang dipilih di kedua sisi sama. Pilih dua yang berbeda.',
  onlyOne: 'Baru ada satu versi',
  onlyOneText: 'Perbandingan memerlukan dua rencana, atau dua versi dari satu rencana.',
  figures: 'Angka',
  what: 'Apa',
  difference: 'Selisih',
  byFund: 'Menurut sumber dana',
  byLine: 'Baris demi baris',
  byLineNote: 'Di bawah biayanya: orang x bulan.',
  notThere: 'tidak ada',
  headsByMonths: (heads: string, months: number) => `${heads} x ${months}`,
  headsAndMonths: (heads: string, months: number, from: string) => `${heads} orang x ${months} bulan mulai ${from}`,
  changes: 'Yang berbeda',
  facts: {
    title: 'Nama rencana berubah',
    note: 'Catatan berubah',
    universe: 'Jumlah pekerja rentan atau sumbernya berubah',
    coverage: 'Peserta, basis, atau sumbernya berubah',
    targetPercent: 'Target berubah',
    available: 'Dana yang tersedia berubah',
    tags: 'Kaitan dengan Astacita berubah',
  } satisfies Record<PlanFact, string>,
  added: (line: string) => `Baris baru: ${line}`,
  removed: (line: string) => `Baris dihapus: ${line}`,
  changed: (people: string, before: string, after: string) => `${people}: ${before} menjadi ${after}`,
}

const en: typeof id = {
  history: 'Versions of this plan',
  historyNote: 'Each save is a new version; the earlier ones can still be read.',
  historyPublicNote: 'Versions that were published; each can still be read.',
  version: 'Version',
  change: 'What changed',
  first: 'the first version of this list',
  by: (name) => `by ${name}`,
  publishedOn: (when) => `published ${when}`,
  notPublished: 'not published',
  compareBefore: 'Compare with the one before',
  older: (count) => `${countInFigures(count, 'en')} earlier versions are on the page that compares.`,
  oldVersion: (version) => `This is version ${version}, not the one in force.`,
  toCurrent: 'Open the version in force',
  compareTitle: (place) => `Two plans of ${place} side by side`,
  compareLede: 'Choose two plans, or two versions of one plan.',
  compareLink: 'Compare two plans or two versions',
  left: 'First plan',
  right: 'Second plan',
  compare: 'Compare',
  same: 'Both are the same.',
  isTheSame: 'Both sides are the same. Choose two that differ.',
  onlyOne: 'There is only one version yet',
  onlyOneText: 'A comparison needs two plans, or two versions of one plan.',
  figures: 'Figures',
  what: 'What',
  difference: 'Difference',
  byFund: 'By fund',
  byLine: 'Line by line',
  byLineNote: 'Under the cost: heads x months.',
  notThere: 'none',
  headsByMonths: (heads, months) => `${heads} x ${months}`,
  headsAndMonths: (heads, months, from) => `${heads} heads x ${months} months from ${from}`,
  changes: 'What differs',
  facts: {
    title: 'Another name',
    note: 'Another note',
    universe: 'Other vulnerable workers, or another source of them',
    coverage: 'Other members or base, or another source of them',
    targetPercent: 'Another target',
    available: 'Other money of the funds',
    tags: 'Another relation to Astacita',
  },
  added: (line) => `New line: ${line}`,
  removed: (line) => `Line taken out: ${line}`,
  changed: (people, before, after) => `${people}: ${before} becomes ${after}`,
}

export type PlanChangeWords = typeof id
export const planChangeWords: InBoth<PlanChangeWords> = { id, en }

/** `5.000 orang x 12 bulan mulai Januari 2027` */
export function headsAndMonths({ heads, months, from }: PlanLine, language: Language): string {
  return planChangeWords[language].headsAndMonths(countInFigures(heads, language), months, monthInWords(from, language))
}

export function planChangeSentence(change: PlanChange, language: Language): string {
  const words = planChangeWords[language]
  const named = ({ people, fund }: PlanLine) => `${people} (${fundNames[language][fund]})`
  switch (change.code) {
    case 'plan_fact_changed':
      return words.facts[change.fact]
    case 'plan_line_added':
      return words.added(`${named(change.line)}, ${headsAndMonths(change.line, language)}`)
    case 'plan_line_removed':
      return words.removed(`${named(change.line)}, ${headsAndMonths(change.line, language)}`)
    case 'plan_line_changed': {
      const { before, after } = change
      return words.changed(named(after), headsAndMonths(before, language), headsAndMonths(after, language))
    }
  }
}
