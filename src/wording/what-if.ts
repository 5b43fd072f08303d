/** "Andai": how many more members a target takes, and what paying for them costs. Said alike by page and by browser. */
import { percentText } from '../award/coverage/coverage-figure.ts'
import type { HeadsFrom } from '../award/coverage/planning-base.ts'
import type { Paid, WhatIfAnswers, WhatIfField } from '../award/coverage/what-if-answers.ts'
import type { WhatIf } from '../award/coverage/what-if.ts'
import { pointsEffect } from '../award/ranking/points-effect.ts'
import type { ValueFunction } from '../award/rulebook/rulebook.ts'
import type { InBoth, Language } from './language.ts'
import { concernSentence } from './plans.ts'
import { countInFigures, decimalInFigures, rupiahOnScreen } from './numbers.ts'

const NO_ANSWER = '–'

const id = {
  title: 'Andai: dari celah ke rencana',
  lede: 'Berapa pekerja lagi untuk mencapai target, berapa tiap bulan, dan berapa biaya melindungi yang rentan. Tidak ada yang disimpan.',
  place: 'Wilayah',
  placeHint: 'Dengan angka terbitan di register, di wilayah ini dan satu tingkat di bawahnya.',
  within: (name: string) => `${name} dan wilayahnya`,
  figure: 'Angka yang dipakai',
  open: 'Ambil angkanya',
  wider: (name: string) => `Naik ke ${name}`,
  targetOf: (place: string, percent: string) => `Target terbitan ${place}: ${percent}%. Boleh diganti.`,
  noFigure:
    'Wilayah ini belum punya angka dengan jumlah peserta dan pekerja. Isi sendiri di bawah, dengan basis yang sama.',
  figureFrom: {
    printed: 'Peserta dan pekerja seperti tercetak di sumber.',
    unprotected: 'Jumlah pekerja dihitung dari persentase dan jumlah yang belum terlindungi di sumber yang sama.',
    percent: 'Jumlah peserta dihitung dari persentase dan jumlah pekerja di sumber yang sama.',
  } satisfies Record<HeadsFrom, string>,
  gapPart: 'Celah',
  costPart: 'Biaya pekerja rentan',
  fields: {
    covered: 'Peserta aktif',
    eligible: 'Pekerja (basis)',
    target: 'Target cakupan (persen)',
    from: 'Bulan pertama',
    until: 'Bulan target',
    informal: 'Bagian bukan penerima upah (persen)',
    heads: 'Pekerja yang dibayari',
    budget: 'atau anggaran (rupiah)',
    months: 'Bulan tiap orang',
    fund: 'Sumber dana',
    group: 'Pekerjaan',
    jht: 'Tambah JHT (Rp20.000 sebulan)',
  } satisfies Record<WhatIfField, string>,
  hints: {
    covered: '',
    eligible: '',
    target: 'Dari target yang diterbitkan, atau target Anda sendiri.',
    from: 'Tahun dan bulan, misalnya 2027-01.',
    until: '',
    informal: 'Sisanya penerima upah (PU). Secara nasional sekitar 60 pada pertengahan 2025.',
    heads: 'Kosong: semua yang bukan penerima upah menurut celah.',
    budget: 'Dipakai bila jumlah pekerja kosong.',
    months: '',
    fund: '',
    group: '',
    jht: '',
  } satisfies Record<WhatIfField, string>,
  wrong: {
    covered: 'Tulis jumlah peserta sebagai angka bulat.',
    eligible: 'Tulis jumlah pekerja sebagai angka bulat, sedikitnya 1.',
    target: 'Tulis target dalam persen, misalnya 59,56.',
    from: 'Tulis tahun dan bulan, misalnya 2027-01.',
    until: 'Tulis bulan yang tidak sebelum bulan pertama, misalnya 2027-12.',
    informal: 'Tulis persen dari 0 sampai 100.',
    heads: 'Tulis jumlah pekerja sebagai angka bulat.',
    budget: 'Tulis rupiah tanpa sen, misalnya 1.008.000.000.',
    months: 'Tulis jumlah bulan, 1 sampai 120.',
    fund: 'Pilih sumber dana.',
    group: 'Pilih pekerjaan.',
    jht: '',
  } satisfies Record<WhatIfField, string>,
  compute: 'Hitung',
  answers: 'Jawaban',
  needed: 'Peserta lagi',
  neededBase: 'sampai target, pada basis yang sama',
  perMonth: 'Tiap bulan',
  gap: 'Celah ke target',
  points: 'poin',
  now: 'Cakupan sekarang',
  unprotected: 'Belum terlindungi',
  segments: 'Menurut segmen',
  segment: 'Segmen',
  formal: 'Penerima upah (PU)',
  informal: 'Bukan penerima upah (BPU)',
  perMonthColumn: 'Sebulan',
  cost: 'Biaya',
  contribution: 'Iuran seorang sebulan',
  heads: 'Pekerja dibayari',
  remainder: 'Sisa anggaran',
  gained: 'Tambahan cakupan',
  after: 'Cakupan sesudahnya',
  award: 'Nilai kriteria cakupan',
  awardOf: (label: string) => `Menurut fungsi nilai ${label}.`,
  others: 'Yang dibayar daerah lain',
  othersNote: 'Seperti diberitakan. Bulan dihitung kami: anggaran dibagi orang dan Rp16.800.',
  year: 'Tahun',
  budgetColumn: 'Anggaran',
  monthsColumn: 'Bulan',
  source: 'sumber',
  plans: 'Rencana tersimpan',
  plansOf: (name: string) => `Rencana ${name}`,
  thisPlan: 'Rencana ini',
  slider: (label: string) => `Geser: ${label}`,
}

const en: typeof id = {
  title: 'What if: from the gap to a plan',
  lede: 'How many more workers reach a target, how many a month, and what protecting the vulnerable costs. Nothing is kept.',
  place: 'Place',
  placeHint: 'With published figures of the register, in this place and one level below.',
  within: (name) => `${name} and its places`,
  figure: 'Figure to start from',
  open: 'Take its figures',
  wider: (name) => `Up to ${name}`,
  targetOf: (place, percent) => `Published target of ${place}: ${percent}%. You may change it.`,
  noFigure: 'This place has no figure yet with members and workers. Type them below, on one base.',
  figureFrom: {
    printed: 'Members and workers as printed in the source.',
    unprotected: 'Workers computed from the percentage and the unprotected heads in the same source.',
    percent: 'Members computed from the percentage and the workers in the same source.',
  },
  gapPart: 'Gap',
  costPart: 'Cost of vulnerable workers',
  fields: {
    covered: 'Active members',
    eligible: 'Workers (base)',
    target: 'Target coverage (percent)',
    from: 'First month',
    until: 'Target month',
    informal: 'Part without a wage (percent)',
    heads: 'Workers paid for',
    budget: 'or budget (rupiah)',
    months: 'Months each',
    fund: 'Fund',
    group: 'Work',
    jht: 'Add JHT (Rp20,000 a month)',
  },
  hints: {
    covered: '',
    eligible: '',
    target: 'From a published target, or your own.',
    from: 'Year and month, such as 2027-01.',
    until: '',
    informal: 'The others earn a wage (PU). About 60 in the whole country by mid 2025.',
    heads: 'Empty: everybody without a wage in the gap.',
    budget: 'Used when the workers are left empty.',
    months: '',
    fund: '',
    group: '',
    jht: '',
  },
  wrong: {
    covered: 'Write the members as a whole number.',
    eligible: 'Write the workers as a whole number, at least 1.',
    target: 'Write the target in percent, such as 59.56.',
    from: 'Write year and month, such as 2027-01.',
    until: 'Write a month not before the first, such as 2027-12.',
    informal: 'Write a percentage from 0 to 100.',
    heads: 'Write the workers as a whole number.',
    budget: 'Write whole rupiah, such as 1,008,000,000.',
    months: 'Write the months, 1 to 120.',
    fund: 'Choose a fund.',
    group: 'Choose the work.',
    jht: '',
  },
  compute: 'Compute',
  answers: 'Answers',
  needed: 'More members',
  neededBase: 'to the target, on the same base',
  perMonth: 'A month',
  gap: 'Gap to the target',
  points: 'points',
  now: 'Coverage now',
  unprotected: 'Not protected',
  segments: 'By segment',
  segment: 'Segment',
  formal: 'Wage earners (PU)',
  informal: 'Without a wage (BPU)',
  perMonthColumn: 'A month',
  cost: 'Cost',
  contribution: 'Contribution a head and month',
  heads: 'Workers paid for',
  remainder: 'Left of the budget',
  gained: 'Coverage gained',
  after: 'Coverage after',
  award: 'Points of the coverage criterion',
  awardOf: (label) => `By the value function of ${label}.`,
  others: 'What others paid',
  othersNote: 'As reported. Months computed by us: the budget by heads and Rp16,800.',
  year: 'Year',
  budgetColumn: 'Budget',
  monthsColumn: 'Months',
  source: 'source',
  plans: 'Saved plans',
  plansOf: (name) => `Plans of ${name}`,
  thisPlan: 'This plan',
  slider: (label) => `Slide: ${label}`,
}

export type WhatIfWords = typeof id
export const whatIfWords: InBoth<WhatIfWords> = { id, en }

export const WHAT_IF_OUTPUTS = [
  'needed',
  'perMonth',
  'gap',
  'now',
  'unprotected',
  'formalNeeded',
  'formalPerMonth',
  'informalNeeded',
  'informalPerMonth',
  'heads',
  'contribution',
  'cost',
  'remainder',
  'gained',
  'after',
  'award',
  'notes',
] as const
export type WhatIfOutput = (typeof WHAT_IF_OUTPUTS)[number]

/** What stands at each answer; an en dash where something it takes is missing. */
export function whatIfOutputs(
  { gap, paid }: WhatIfAnswers,
  rule: ValueFunction | null,
  language: Language,
): Readonly<Record<WhatIfOutput, string>> {
  return {
    ...gapOutputs(gap, language),
    ...costOutputs(paid, language),
    award: awardOutput(gap, paid, rule, language),
    notes: notesOutput(paid, language),
  }
}

function gapOutputs(gap: WhatIf | null, language: Language) {
  const count = (of: (known: WhatIf) => number) => (gap ? countInFigures(of(gap), language) : NO_ANSWER)
  const decimal = (of: (known: WhatIf) => WhatIf['coverage']) =>
    gap ? decimalInFigures(percentText(of(gap)), language) : NO_ANSWER
  return {
    needed: count(({ needed }) => needed),
    perMonth: count(({ perMonth }) => perMonth),
    gap: decimal(({ gapPoints }) => gapPoints),
    now: gap ? `${decimal(({ coverage }) => coverage)}%` : NO_ANSWER,
    unprotected: count(({ unprotected }) => unprotected),
    formalNeeded: count(({ formal }) => formal.needed),
    formalPerMonth: count(({ formal }) => formal.perMonth),
    informalNeeded: count(({ informal }) => informal.needed),
    informalPerMonth: count(({ informal }) => informal.perMonth),
  }
}

function costOutputs(paid: Paid | null, language: Language) {
  const rupiah = (of: (known: Paid) => number) => (paid ? rupiahOnScreen(BigInt(of(paid)), language) : NO_ANSWER)
  const points = whatIfWords[language].points
  return {
    heads: paid ? countInFigures(paid.heads, language) : NO_ANSWER,
    contribution: rupiah(({ contribution }) => contribution),
    cost: rupiah(({ cost }) => cost),
    remainder: rupiah(({ remainder }) => remainder),
    gained: paid ? `${decimalInFigures(percentText(paid.points), language)} ${points}` : NO_ANSWER,
    after: paid ? `${decimalInFigures(percentText(paid.coverageAfter), language)}%` : NO_ANSWER,
  }
}

/** What the fund and the months say, one sentence after the other. */
function notesOutput(paid: Paid | null, language: Language): string {
  const people = whatIfWords[language].thisPlan
  const concerns = (paid?.concerns ?? []).map((one) => ('people' in one ? { ...one, people } : one))
  return concerns.map((concern) => concernSentence(concern, language)).join(' ')
}

/** `58,48 menjadi 83,40` */
function awardOutput(gap: WhatIf | null, paid: Paid | null, rule: ValueFunction | null, language: Language): string {
  if (!gap || !paid || !rule) return NO_ANSWER
  const { before, after } = pointsEffect(rule, gap.coverage, paid.coverageAfter)
  return [before, after]
    .map((points) => decimalInFigures(percentText(points), language))
    .join(language === 'id' ? ' menjadi ' : ' to ')
}
