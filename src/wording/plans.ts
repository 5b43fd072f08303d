/** Plans for the contributions of vulnerable workers: pages, refusals and what is probably not meant. */
import type { PlanConcern } from '../award/coverage/plan-concerns.ts'
import type { PlanFlaw, PlanTextField } from '../award/coverage/plan-document.ts'
import type { PlanPaymentFlaw } from '../award/coverage/plan-realisation.ts'
import type { PlanLineFlaw } from '../award/coverage/protection-plan.ts'
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures, rupiahOnScreen } from './numbers.ts'
import { fundNames, groupNames, monthInWords } from './plan-words.ts'

const id = {
  listTitle: (place: string) => `Rencana perlindungan ${place}`,
  listLede:
    'Rencana pembayaran iuran pekerja rentan yang sudah diterbitkan, berdampingan: biaya, jangkauan, dan pengaruhnya pada cakupan.',
  none: 'Belum ada rencana yang diterbitkan',
  noneText:
    'Rencana dibuat panitia provinsi atau pemerintah daerahnya sendiri, dan muncul di sini setelah diterbitkan.',
  make: 'Buat rencana',
  whatIf: 'Hitung dahulu di halaman andai',
  year: 'Tahun',
  name: 'Rencana',
  state: 'Keadaan',
  draft: 'draf, belum diterbitkan',
  published: 'diterbitkan',
  newer: 'diterbitkan; ada versi lebih baru',
  cost: 'Biaya',
  peak: 'Orang di bulan puncak',
  headMonths: 'Orang x bulan',
  gained: 'Tambahan cakupan di bulan puncak',
  awardGained: 'Nilai kriteria cakupan',
  headsIn: (heads: string) => `${heads} orang`,
  gainedEnd: 'Cakupan, akhir tahun',
  award: 'Nilai kriteria cakupan',
  points: 'poin',
  unknown: 'basis belum diisi',
  title: 'Rencana perlindungan pekerja rentan',
  version: (version: number) => `Versi ${version}`,
  savedAt: (when: string) => `disimpan ${when}`,
  edit: 'Ubah rencana',
  annex: 'Lampiran anggaran',
  file: 'Rencana dan tabel bulanan',
  publish: 'Terbitkan rencana',
  publishHint:
    'Siapa pun dapat membaca versi ini beserta realisasinya. Versi yang sudah terbit tidak dapat ditarik; perbaikannya versi baru.',
  concerns: 'Yang perlu diperhatikan',
  noConcerns: 'Tidak ada catatan.',
  lines: 'Baris rencana',
  people: 'Siapa',
  group: 'Pekerjaan',
  fund: 'Sumber dana',
  heads: 'Orang',
  months: 'Bulan',
  fromTo: (first: string, last: string) => `${first} sampai ${last}`,
  withJht: 'dengan JHT',
  total: 'Jumlah',
  perMonth: 'Biaya tiap bulan',
  month: 'Bulan',
  chart: (month: string, amount: string) => `${month}: ${amount}`,
  funds: 'Dana dan dasarnya',
  law: 'Dasar',
  noLaw: 'tidak ada peraturan yang kami temukan',
  source: 'sumber',
  effect: 'Pengaruh pada cakupan',
  before: 'Sebelum rencana',
  atPeak: 'Di bulan puncak',
  atEnd: 'Desember tahun ini',
  effectNote:
    'Yang tidak lagi dibayari bukan peserta lagi: rencana yang berhenti sebelum Desember tidak menambah cakupan akhir tahun.',
  targetAt: (percent: string) => `Target ${percent}.`,
  realisation: 'Realisasi',
  realisationNote: 'Terbayar menurut catatan daerah. Selisih = terbayar dikurangi rencana.',
  planned: 'Rencana',
  paid: 'Terbayar',
  paidHeads: 'Orang terbayar',
  difference: 'Selisih',
  notNoted: 'belum dicatat',
  notedSum: (months: number, paid: string, planned: string) =>
    `${months} bulan dicatat: terbayar ${paid} dari rencana ${planned}.`,
  note: 'Catat pembayaran',
  noteHint: 'Catatan terakhir dana dan bulan itu yang berlaku; yang lama tetap tersimpan.',
  proof: 'Bukti',
  proofHint: 'Nomor SP2D, kuitansi, atau daftar nama.',
  rupiah: 'Rupiah terbayar',
  saveNote: 'Simpan catatan',
  meanwhile: 'Orang lain baru saja mencatat dana dan bulan ini. Muat ulang, lalu periksa.',
  newTitle: 'Rencana baru',
  changeTitle: 'Ubah rencana',
  formLede:
    'Tiap baris: siapa, dibayari dana mana, berapa orang, mulai kapan dan berapa bulan. Biayanya dihitung menurut aturan bulan itu.',
  fields: {
    title: 'Nama rencana',
    note: 'Catatan',
    universe: 'Pekerja rentan di wilayah ini',
    universeSource: 'Sumber jumlah itu',
    covered: 'Peserta aktif sekarang',
    eligible: 'Pekerja (basis)',
    coverageSource: 'Sumber peserta dan basis',
    targetPercent: 'Target cakupan (persen)',
  } satisfies Record<PlanTextField, string>,
  hints: {
    title: '',
    note: 'Boleh kosong.',
    universe: 'Boleh kosong. Dipakai untuk melihat orang yang terhitung dua kali.',
    universeSource: '',
    covered: 'Boleh kosong. Dipakai untuk pengaruh pada cakupan.',
    eligible: '',
    coverageSource: '',
    targetPercent: '',
  } satisfies Record<PlanTextField, string>,
  facts: 'Wilayah ini',
  available: 'Dana yang tersedia setahun',
  availableHint: 'Boleh kosong. Untuk DBH sawit: seluruh alokasi; paling banyak 20 persennya untuk kegiatan ini.',
  line: (line: number) => `Baris ${line}`,
  lineHint: 'Baris yang dibiarkan kosong tidak disimpan. Baris dengan nama yang sama berarti orang yang sama.',
  budget: 'atau anggaran (rupiah)',
  budgetHint: 'Bila jumlah orang kosong.',
  from: 'Bulan pertama',
  fromHint: 'Misalnya 2027-01. Kosong: Januari tahun anggaran.',
  monthHint: 'Misalnya 2027-01.',
  monthCount: 'Jumlah bulan',
  jht: 'Dengan JHT',
  tags: 'Kaitan dengan Astacita',
  save: 'Simpan rencana',
  yearInvalid: (min: number, max: number) => `Tulis tahun anggaran, ${min} sampai ${max}.`,
  changedMeanwhile: (version: number) =>
    `Sementara Anda mengetik, orang lain menyimpan versi ${version}. Yang Anda ketik masih ada di sini; bandingkan dahulu, lalu simpan lagi bila perlu.`,
  unchanged: 'Tidak ada yang berubah.',
  publishedAlready: 'Versi ini sudah terbit.',
}

const en: typeof id = {
  listTitle: (place) => `Protection plans of ${place}`,
  listLede:
    'Published plans for the contributions of vulnerable workers, side by side: cost, reach, and what they do to coverage.',
  none: 'No plan is published yet',
  noneText:
    'Plans are made by the committee of the province or by the government of the place, and appear here once published.',
  make: 'Make a plan',
  whatIf: 'Compute first on the what-if page',
  year: 'Year',
  name: 'Plan',
  state: 'State',
  draft: 'draft, not published',
  published: 'published',
  newer: 'published; there is a newer version',
  cost: 'Cost',
  peak: 'Heads in the highest month',
  headMonths: 'Heads x months',
  gained: 'Gained in the highest month',
  awardGained: 'Points of the criterion',
  headsIn: (heads) => `${heads} heads`,
  gainedEnd: 'Coverage, end of year',
  award: 'Points of the coverage criterion',
  points: 'points',
  unknown: 'base not filled in',
  title: 'Plan for vulnerable workers',
  version: (version) => `Version ${version}`,
  savedAt: (when) => `saved ${when}`,
  edit: 'Change the plan',
  annex: 'Budget annex',
  file: 'Plan and monthly table',
  publish: 'Publish the plan',
  publishHint:
    'Anybody may then read this version and what was paid. A published version is not taken back; a correction is a new version.',
  concerns: 'To be considered',
  noConcerns: 'Nothing to note.',
  lines: 'Lines of the plan',
  people: 'Who',
  group: 'Work',
  fund: 'Fund',
  heads: 'Heads',
  months: 'Months',
  fromTo: (first, last) => `${first} to ${last}`,
  withJht: 'with JHT',
  total: 'Total',
  perMonth: 'Cost of each month',
  month: 'Month',
  chart: (month, amount) => `${month}: ${amount}`,
  funds: 'Funds and their basis',
  law: 'Basis',
  noLaw: 'no regulation that we found',
  source: 'source',
  effect: 'What it does to coverage',
  before: 'Before the plan',
  atPeak: 'In the highest month',
  atEnd: 'December of the year',
  effectNote:
    'Who is no longer paid for is no member: a plan that ends before December adds nothing to coverage at the end of the year.',
  targetAt: (percent) => `Target ${percent}.`,
  realisation: 'What was paid',
  realisationNote: 'Paid as the place noted it. Difference = paid less planned.',
  planned: 'Planned',
  paid: 'Paid',
  paidHeads: 'Heads paid for',
  difference: 'Difference',
  notNoted: 'not noted yet',
  notedSum: (months, paid, planned) => `${months} months noted: ${paid} paid of ${planned} planned.`,
  note: 'Note a payment',
  noteHint: 'The last note of a fund and month holds; earlier ones stay.',
  proof: 'Proof',
  proofHint: 'Number of the warrant, the receipt, or the list of names.',
  rupiah: 'Rupiah paid',
  saveNote: 'Save the note',
  meanwhile: 'Somebody noted this fund and month just now. Load the page again and look.',
  newTitle: 'New plan',
  changeTitle: 'Change the plan',
  formLede:
    'Each line: who, paid by which fund, how many, from when and for how many months. The cost follows the rules of each month.',
  fields: {
    title: 'Name of the plan',
    note: 'Note',
    universe: 'Vulnerable workers of the place',
    universeSource: 'Source of that count',
    covered: 'Active members now',
    eligible: 'Workers (base)',
    coverageSource: 'Source of members and base',
    targetPercent: 'Target coverage (percent)',
  },
  hints: {
    title: '',
    note: 'May be empty.',
    universe: 'May be empty. It shows whether people are counted twice.',
    universeSource: '',
    covered: 'May be empty. It shows what the plan does to coverage.',
    eligible: '',
    coverageSource: '',
    targetPercent: '',
  },
  facts: 'The place',
  available: 'Money of the funds in the year',
  availableHint: 'May be empty. Of DBH sawit the whole allocation; at most 20 percent of it may go to this.',
  line: (line) => `Line ${line}`,
  lineHint: 'Lines left empty are not saved. Lines of one name are the same people.',
  budget: 'or budget (rupiah)',
  budgetHint: 'When the heads are left empty.',
  from: 'First month',
  fromHint: 'Such as 2027-01. Empty: January of the budget year.',
  monthHint: 'Such as 2027-01.',
  monthCount: 'Months',
  jht: 'With JHT',
  tags: 'Relation to Astacita',
  save: 'Save the plan',
  yearInvalid: (min, max) => `Write the budget year, ${min} to ${max}.`,
  changedMeanwhile: (version) =>
    `While you were typing somebody saved version ${version}. What you typed is still here; compare first, then save again if need be.`,
  unchanged: 'Nothing has changed.',
  publishedAlready: 'This version is published already.',
}

export type PlanWords = typeof id
export const planWords: InBoth<PlanWords> = { id, en }

/** One concern as a sentence with what to do. */
export function concernSentence(concern: PlanConcern, language: Language): string {
  return concernBoth(concern, language)[language]
}

function concernBoth(concern: PlanConcern, language: Language): Sentence {
  const fund = 'fund' in concern ? fundNames[language][concern.fund] : ''
  const group = 'group' in concern ? groupNames[language][concern.group] : ''
  const month = 'month' in concern ? monthInWords(concern.month, language) : ''
  const count = (value: number) => countInFigures(value, language)
  const rupiah = (value: number) => rupiahOnScreen(BigInt(value), language)
  switch (concern.code) {
    case 'heads_beyond_universe':
      return {
        id: `${month}: ${count(concern.heads)} orang dibayari, padahal pekerja rentan hanya ${count(concern.universe)}. Cocokkan daftar NIK: ada yang terhitung dua kali.`,
        en: `${month}: ${count(concern.heads)} heads are paid for, and there are only ${count(concern.universe)} vulnerable workers. Compare the lists by NIK: some stand in two.`,
      }
    case 'people_paid_twice':
      return {
        id: `${concern.people} dibayari dua kali untuk ${month}. Satu orang, satu dana tiap bulan.`,
        en: `${concern.people} are paid for twice in ${month}. One person, one fund a month.`,
      }
    case 'gap_restarts_waiting':
      return {
        id: `${concern.people}: ada bulan yang kosong sebelum ${month}. Masa tunggu tiga bulan JKM mulai lagi; selama itu hanya biaya pemakaman yang dibayar (Permenaker 1/2025).`,
        en: `${concern.people}: a month is left out before ${month}. The three months of waiting for JKM begin anew; until then only the funeral is paid (Permenaker 1/2025).`,
      }
    case 'never_past_waiting':
      return {
        id: `${concern.people}: hanya ${concern.months} bulan berturut-turut. Santunan kematian penuh baru sesudah ${concern.waitingMonths} bulan (Permenaker 1/2025).`,
        en: `${concern.people}: only ${concern.months} months in a row. The full death grant comes after ${concern.waitingMonths} months (Permenaker 1/2025).`,
      }
    case 'scholarship_not_reached':
      return {
        id: `Beasiswa anak dari JKM menuntut ${concern.neededMonths} bulan iuran; rencana ini paling lama ${concern.months} bulan. Sambung tahun depan tanpa bulan kosong.`,
        en: `The scholarship of JKM asks for ${concern.neededMonths} months of contributions; this plan has ${concern.months} at most. Go on next year without a gap.`,
      }
    case 'group_not_for_fund':
      return {
        id: `${fund} hanya untuk pekerja perkebunan sawit yang belum terdaftar (PP 38/2023, PMK 91/2023); baris ${concern.people} untuk ${group}. Pindahkan ke dana lain.`,
        en: `${fund} is for palm-oil workers who are not registered yet and for no others (PP 38/2023, PMK 91/2023); the line ${concern.people} is for ${group}. Move it to another fund.`,
      }
    case 'group_not_first_for_fund':
      return {
        id: `${fund} diutamakan untuk pekerja tembakau (PMK 72/2024); baris ${concern.people} untuk ${group}. Pastikan pekerja tembakau sudah terlayani.`,
        en: `${fund} is for tobacco workers first (PMK 72/2024); the line ${concern.people} is for ${group}. See that tobacco workers are served.`,
      }
    case 'fund_disputed':
      return {
        id: `${fund} diperdebatkan: satu panduan menyebut tidak dapat langsung membayar iuran (2025), sementara Gianyar memakainya dan Sulawesi Barat mendorongnya (Februari 2026). Minta pendapat tertulis sebelum dianggarkan; sumbernya di tabel dana.`,
        en: `${fund} is disputed: one guide says it cannot pay contributions directly (2025), while Gianyar uses it and West Sulawesi pushes for it (February 2026). Ask for a written opinion before budgeting; the sources stand in the table of funds.`,
      }
    case 'fund_part_unknown':
      return {
        id: `${fund}: paling banyak ${concern.partPercentMax} persen alokasi untuk kegiatan selain jalan, termasuk ini. Isi alokasinya agar dapat diperiksa.`,
        en: `${fund}: at most ${concern.partPercentMax} percent of the allocation goes to other than roads, this among it. Fill in the allocation so that it can be checked.`,
      }
    case 'fund_exceeded':
      return {
        id: `${fund}: biaya ${rupiah(concern.amount)} melebihi ${rupiah(concern.availableMax)}${concern.partPercent === 100 ? ' yang tersedia' : `, yaitu ${concern.partPercent} persen alokasi`}.`,
        en: `${fund}: the cost of ${rupiah(concern.amount)} exceeds ${rupiah(concern.availableMax)}${concern.partPercent === 100 ? ' that are available' : `, which is ${concern.partPercent} percent of the allocation`}.`,
      }
    case 'month_outside_year':
      return {
        id: `${concern.people}: ${month} di luar tahun anggaran ${concern.year}. Anggarkan bulan itu di tahunnya sendiri.`,
        en: `${concern.people}: ${month} lies outside the budget year ${concern.year}. Budget that month in its own year.`,
      }
    case 'discount_not_taken':
      return {
        id: `${fund}: ada bulan dengan keringanan 50 persen (PP 50/2025), tetapi peraturannya tidak menyebut dana ini. Rencana menghitung iuran penuh; tanyakan kepada BPJS Ketenagakerjaan.`,
        en: `${fund}: in some months there is a relief of 50 percent (PP 50/2025), but the regulation does not name this fund. The plan counts the full contribution; ask BPJS Ketenagakerjaan.`,
      }
  }
}

export function planLineSentence(flaw: PlanLineFlaw, language: Language): string {
  return lineBoth(flaw)[language]
}

function lineBoth(flaw: PlanLineFlaw): Sentence {
  switch (flaw.code) {
    case 'plan_people_missing':
      return { id: 'Tulis siapa yang dibayari.', en: 'Write who is paid for.' }
    case 'plan_people_too_long':
      return { id: `Paling banyak ${flaw.charactersMax} huruf.`, en: `At most ${flaw.charactersMax} characters.` }
    case 'plan_group_unknown':
      return { id: 'Pilih pekerjaannya.', en: 'Choose the work.' }
    case 'plan_fund_unknown':
      return { id: 'Pilih sumber dananya.', en: 'Choose the fund.' }
    case 'plan_count_invalid':
      return flaw.field === 'heads'
        ? {
            id: 'Tulis jumlah orang sebagai angka bulat, sedikitnya 1, atau isi anggaran.',
            en: 'Write the heads as a whole number, at least 1, or fill in a budget.',
          }
        : { id: 'Tulis jumlah bulan sebagai angka bulat.', en: 'Write the months as a whole number.' }
    case 'plan_budget_too_small':
      return { id: 'Anggaran ini tidak cukup untuk satu orang.', en: 'This budget does not pay for one person.' }
    case 'month_not_a_month':
    case 'month_before_rules':
    case 'month_too_far':
      return monthBoth(flaw.code)
    case 'plan_months_out_of_range':
      return { id: `Jumlah bulan 1 sampai ${flaw.max}.`, en: `Months from 1 to ${flaw.max}.` }
    case 'plan_workers_out_of_range':
      return {
        id: `Paling banyak ${countInFigures(flaw.max)} orang.`,
        en: `At most ${countInFigures(flaw.max, 'en')} heads.`,
      }
    case 'plan_budget_out_of_range':
      return { id: 'Anggaran terlalu besar.', en: 'The budget is too large.' }
    default:
      return RUPIAH
  }
}

const RUPIAH: Sentence = {
  id: 'Tulis rupiah tanpa sen, misalnya 1.008.000.000.',
  en: 'Write whole rupiah, such as 1,008,000,000.',
}

function monthBoth(code: 'month_not_a_month' | 'month_before_rules' | 'month_too_far'): Sentence {
  if (code === 'month_not_a_month')
    return { id: 'Tulis tahun dan bulan, misalnya 2027-01.', en: 'Write year and month, such as 2027-01.' }
  return {
    id: 'Bulan itu di luar yang dapat dihitung: Juli 2015 sampai Desember 2099.',
    en: 'That month lies outside what can be computed: July 2015 to December 2099.',
  }
}

export function planFlawSentence(flaw: PlanFlaw, language: Language): string {
  return flawBoth(flaw, language)[language]
}

function flawBoth(flaw: PlanFlaw, language: Language): Sentence {
  switch (flaw.code) {
    case 'plan_text_missing':
      return { id: `Isi ${planWords.id.fields[flaw.field]}.`, en: `Fill in ${planWords.en.fields[flaw.field]}.` }
    case 'plan_text_too_long':
      return { id: `Paling banyak ${flaw.charactersMax} huruf.`, en: `At most ${flaw.charactersMax} characters.` }
    case 'plan_number_invalid':
      return flaw.field === 'targetPercent'
        ? { id: 'Tulis target dalam persen, misalnya 59,56.', en: 'Write the target in percent, such as 59.56.' }
        : {
            id: 'Tulis angka bulat. Peserta dan basis diisi bersama-sama.',
            en: 'Write a whole number. Members and base are filled in together.',
          }
    case 'plan_available_invalid':
      return RUPIAH
    case 'plan_without_lines':
      return { id: 'Isi sedikitnya satu baris.', en: 'Fill in at least one line.' }
    case 'plan_total_too_large':
      return {
        id: `Jumlah seluruhnya melebihi ${rupiahOnScreen(BigInt(flaw.rupiahMax))}.`,
        en: `The total exceeds ${rupiahOnScreen(BigInt(flaw.rupiahMax), 'en')}.`,
      }
    case 'plan_too_many_lines':
      return { id: `Paling banyak ${flaw.max} baris.`, en: `At most ${flaw.max} lines.` }
    case 'plan_line_refused': {
      const line = planWords[language].line(flaw.line + 1)
      const sentence = lineBoth(flaw.flaw)
      return { id: `${line}: ${sentence.id}`, en: `${line}: ${sentence.en}` }
    }
  }
}

export function paymentSentence(flaw: PlanPaymentFlaw, language: Language): string {
  switch (flaw.code) {
    case 'payment_heads_invalid':
      return { id: 'Tulis jumlah orang sebagai angka bulat; 0 boleh.', en: 'Write the heads as a whole number; 0 is allowed.' }[language] // prettier-ignore
    case 'payment_proof_missing':
      return { id: 'Tulis buktinya.', en: 'Write its proof.' }[language]
    case 'payment_proof_too_long':
      return { id: `Paling banyak ${flaw.charactersMax} huruf.`, en: `At most ${flaw.charactersMax} characters.` }[
        language
      ]
    default:
      return planLineSentence(flaw, language)
  }
}
