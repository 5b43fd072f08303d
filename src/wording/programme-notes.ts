/** What stands beside an answer about contributions or benefits: why it is so, and what of it nobody has checked. */
import type { BenefitNote } from '../award/programmes/benefit.ts'
import type { ContributionNote } from '../award/programmes/contribution.ts'
import type { Rupiah } from '../award/units/rupiah.ts'
import { dateInFigures } from './dates.ts'
import { type Language, listed, type Sentence } from './language.ts'
import { rupiahOnScreen } from './numbers.ts'
import { lawIn, monthInWords, programmeWords } from './programmes.ts'

const money = (amount: number | Rupiah, language: Language) => rupiahOnScreen(BigInt(amount), language)

/** Whether a note says that something was not verified; it is then shown with that mark. */
export function isUnverifiedNote({ code }: ContributionNote | BenefitNote): boolean {
  return (
    [
      'bracket_recalled',
      'relief_unverified',
      'relief_extension_not_seen',
      'ceiling_may_be_newer',
      'holidays_not_known',
      'rule_changed_within_month',
      'disability_table_not_known',
    ] as readonly string[]
  ).includes(code)
}

export function contributionNote(note: ContributionNote, language: Language): string {
  return inBoth(note)[language]
}

function inBoth(note: ContributionNote): Sentence {
  switch (note.code) {
    case 'ceiling_counts':
      return {
        id: `Untuk JP upah dihitung sampai ${money(note.ceiling, 'id')}, batas yang berlaku sejak ${dateInFigures(note.effectiveFrom, 'id')}.`,
        en: `For the pension the wage counts up to ${money(note.ceiling, 'en')}, the ceiling in force since ${dateInFigures(note.effectiveFrom, 'en')}.`,
      }
    case 'ceiling_may_be_newer':
      return {
        id: `Batas upah JP terakhir yang kami ketahui ${money(note.ceiling, 'id')} (sejak ${dateInFigures(note.effectiveFrom, 'id')}). Batas berubah setiap 1 Maret, jadi iuran JP bulan ini belum diverifikasi.`,
        en: `The last pension ceiling we know is ${money(note.ceiling, 'en')} (since ${dateInFigures(note.effectiveFrom, 'en')}). It changes every 1 March, so the pension contribution of this month is not verified.`,
      }
    case 'jkp_taken_from':
      return {
        id: `JKP tidak menambah iuran siapa pun: ${money(note.amount, 'id')} di antaranya diambil dari iuran ${listed(note.programmes, 'id')}, selebihnya dibayar pemerintah pusat.`,
        en: `JKP costs nobody more: ${money(note.amount, 'en')} of it is taken out of the contribution for ${listed(note.programmes, 'en')}, the rest is paid by the central government.`,
      }
    case 'rule_changed_within_month':
      return {
        id: `${lawIn(note.law, 'id')} berlaku sejak ${dateInFigures(note.on, 'id')}, di tengah bulan ini. Kami menghitung seluruh bulan dengan aturan baru; itu tafsiran kami, belum diverifikasi.`,
        en: `${note.law} came into force on ${dateInFigures(note.on, 'en')}, within this month. We count the whole month by the new rule; that is our reading and not verified.`,
      }
    case 'relief_taken':
      return {
        id: `Keringanan ${lawIn(note.law, 'id')} sudah dihitung: lebih ringan ${money(note.amount, 'id')}.`,
        en: `The relief of ${note.law} is counted: ${money(note.amount, 'en')} less.`,
      }
    case 'relief_excluded':
      return {
        id: `Keringanan ${lawIn(note.law, 'id')} tidak berlaku untuk iuran yang dibayar ${programmeWords.id.payers[note.payer]}.`,
        en: `The relief of ${note.law} does not apply to what is paid from the ${programmeWords.en.payers[note.payer]}.`,
      }
    case 'relief_unverified':
      return reliefUnverified(note)
    case 'relief_conditions':
      return {
        id: `Keringanan ${lawIn(note.law, 'id')} hanya untuk enam industri padat karya (makanan, minuman, dan tembakau; tekstil dan pakaian; kulit; alas kaki; mainan; furnitur) dengan 50 pekerja atau lebih, yang JKK-nya lunas sampai Januari 2025.`,
        en: `The relief of ${note.law} is only for six labour-intensive industries (food, drink and tobacco; textiles and garments; leather; footwear; toys; furniture) with 50 workers or more whose JKK is paid up to January 2025.`,
      }
    case 'relief_extension_not_seen':
      return {
        id: `Perpanjangan keringanan ${lawIn(note.law, 'id')} sampai ${monthInWords(note.announcedUntil, 'id')} pernah diumumkan. Naskahnya belum kami lihat, jadi tidak dihitung: belum diverifikasi.`,
        en: `An extension of the relief of ${note.law} to ${monthInWords(note.announcedUntil, 'en')} was announced. We have not seen its text, so it is not counted: not verified.`,
      }
    case 'bracket_counts':
      return {
        id: `Iuran dihitung dari golongan penghasilan: ${money(note.income, 'id')} termasuk golongan dengan dasar ${money(note.base, 'id')}.`,
        en: `Contributions follow brackets of income: ${money(note.income, 'en')} lies in the bracket with the base ${money(note.base, 'en')}.`,
      }
    case 'bracket_recalled':
      return {
        id: `Penghasilan ${money(note.income, 'id')} kami tempatkan pada golongan dengan dasar ${money(note.base, 'id')}. Golongan ini dari ingatan dan belum diverifikasi dengan PP 44/2015 Lampiran II; tanyakan kepada BPJS Ketenagakerjaan sebelum membayar.`,
        en: `We place an income of ${money(note.income, 'en')} in the bracket with the base ${money(note.base, 'en')}. This bracket is from memory and not verified against PP 44/2015 Lampiran II; ask BPJS Ketenagakerjaan before paying.`,
      }
    case 'compulsory_left_out':
      return {
        id: `${listed(note.programmes, 'id')} wajib diikuti peserta bukan penerima upah; iurannya tidak dihitung di sini.`,
        en: `${listed(note.programmes, 'en')} is compulsory for members without a wage; it is not counted here.`,
      }
    case 'due_not_known':
      return {
        id: 'Tanggal jatuh tempo untuk kelompok ini belum kami temukan di sumber mana pun.',
        en: 'No source we read names a due date for this group.',
      }
    case 'holidays_not_known':
      return {
        id: `Hari libur tahun ${note.year} belum dimasukkan, jadi jatuh temponya masih dapat bergeser ke hari kerja berikutnya: belum diverifikasi.`,
        en: `The holidays of ${note.year} are not entered yet, so the due date may still move to the next working day: not verified.`,
      }
  }
}

function reliefUnverified({ payer, law, isTaken }: ContributionNote & { code: 'relief_unverified' }): Sentence {
  const [fund, fundEn] = [programmeWords.id.payers[payer], programmeWords.en.payers[payer]]
  return {
    id: `${lawIn(law, 'id')} hanya mengecualikan APBN dan APBD dan tidak menyebut ${fund}. ${isTaken ? 'Keringanannya dihitung menurut pengaturan' : 'Keringanannya tidak dihitung'}: belum diverifikasi.`,
    en: `${law} excludes only APBN and APBD and does not name the ${fundEn}. ${isTaken ? 'The relief is counted as the settings say' : 'The relief is not counted'}: not verified.`,
  }
}

export function benefitNote(note: BenefitNote, language: Language): string {
  return benefitInBoth(note)[language]
}

function benefitInBoth(note: BenefitNote): Sentence {
  switch (note.code) {
    case 'waiting_period':
      return {
        id: `Baru ${note.months} bulan menjadi peserta. Peserta bukan penerima upah menerima santunan penuh setelah ${note.monthsMin} bulan tanpa putus; sebelumnya hanya biaya pemakaman.`,
        en: `A member for ${note.months} months only. Members without a wage leave the full benefit after ${note.monthsMin} months without a gap; before that, the funeral cost alone.`,
      }
    case 'months_assumed':
      return note.of === 'scholarship'
        ? {
            id: `Dihitung seolah-olah iuran sudah dibayar ${note.monthsMin} bulan; kurang dari itu tidak ada beasiswa bila bukan kecelakaan kerja.`,
            en: `Counted as if ${note.monthsMin} months had been paid; with fewer there is no scholarship unless it was a work accident.`,
          }
        : {
            id: `Dihitung seolah-olah sudah ${note.monthsMin} bulan menjadi peserta tanpa putus.`,
            en: `Counted as if membership had lasted ${note.monthsMin} months without a gap.`,
          }
    case 'scholarship_needs_months':
      return {
        id: `Beasiswa karena kematian bukan akibat kecelakaan kerja perlu iuran ${note.monthsMin} bulan; baru ${note.months}.`,
        en: `A scholarship after a death that was no work accident needs ${note.monthsMin} paid months; there are ${note.months}.`,
      }
    case 'scholarship_maximum':
      return {
        id: `Ini yang paling banyak menurut peraturannya: ${note.childrenMax} anak, masing-masing paling banyak ${money(note.perChild, 'id')} dari TK sampai perguruan tinggi. Untuk angka yang tepat, sebutkan umur, sekolah, dan kelas tiap anak.`,
        en: `This is the most that the rule gives: ${note.childrenMax} children, each at most ${money(note.perChild, 'en')} from kindergarten to higher education. For an exact figure, name the age, school and grade of each child.`,
      }
    case 'scholarship_conditions':
      return {
        id: `Beasiswa untuk paling banyak ${note.childrenMax} anak, diajukan setiap tahun, selama anak belum ${note.ageLimit} tahun, belum bekerja, dan belum menikah.`,
        en: `The scholarship is for at most ${note.childrenMax} children, claimed each year, while the child is under ${note.ageLimit}, not working and not married.`,
      }
    case 'child_too_old':
      return {
        id: `Anak ${note.child} sudah ${note.ageLimit} tahun atau lebih, jadi tidak menerima beasiswa.`,
        en: `Child ${note.child} is ${note.ageLimit} or older and receives no scholarship.`,
      }
    case 'child_working_or_married':
      return {
        id: `Anak ${note.child} sudah bekerja atau menikah, jadi tidak menerima beasiswa.`,
        en: `Child ${note.child} works or is married and receives no scholarship.`,
      }
    case 'child_ends_at_limit':
      return {
        id: `Beasiswa anak ${note.child} berhenti pada usia ${note.ageLimit} tahun, sebelum semua tahun sekolahnya habis.`,
        en: `The scholarship of child ${note.child} ends at ${note.ageLimit}, before all school years are over.`,
      }
    case 'children_left_out':
      return {
        id: `${note.count} anak lain tidak dihitung: beasiswa hanya untuk ${note.childrenMax} anak, di sini dua yang pertama disebut.`,
        en: `${note.count} more children are not counted: the scholarship is for ${note.childrenMax}, here the first two named.`,
      }
    case 'scholarship_not_for_outcome':
      return {
        id: 'Beasiswa anak hanya diberikan bila pekerja meninggal atau cacat total tetap, jadi anak tidak dihitung.',
        en: 'Children receive a scholarship only after a death or a total permanent disability, so none is counted.',
      }
    case 'death_grant_minimum':
      return {
        id: `48 kali upah kurang dari ${money(note.minimum, 'id')}, jadi yang berlaku adalah batas terendah itu.`,
        en: `48 wages are less than ${money(note.minimum, 'en')}, so that lowest amount is paid.`,
      }
    case 'disability_table_not_known':
      return {
        id: 'Persen cacat diambil dari isian Anda. Tabel PP 44/2015 Lampiran III belum kami baca: belum diverifikasi.',
        en: 'The percentage of disability is the one you entered. We have not read the table of PP 44/2015 Lampiran III: not verified.',
      }
    case 'medical_unlimited':
      return {
        id: `Pengobatan ditanggung tanpa batas sesuai kebutuhan medis; perawatan di rumah sampai ${money(note.homeCareMax, 'id')}, paling lama setahun.`,
        en: `Treatment is paid without limit as medically needed; care at home up to ${money(note.homeCareMax, 'en')}, for a year at most.`,
      }
    case 'claim_lapses':
      return {
        id: `Klaim gugur ${note.years} tahun setelah kecelakaan atau diagnosis.`,
        en: `A claim lapses ${note.years} years after the accident or diagnosis.`,
      }
    case 'wage_counts_to':
      return {
        id: `Upah dihitung sampai ${money(note.wageMax, 'id')}.`,
        en: `The wage counts up to ${money(note.wageMax, 'en')}.`,
      }
    case 'jkp_conditions':
      return {
        id: 'Syarat: iuran 12 bulan dalam 24 bulan terakhir, warga negara Indonesia, belum 54 tahun saat didaftarkan, diajukan dalam 6 bulan. Berhenti bila sudah bekerja lagi.',
        en: 'Conditions: 12 paid months in the last 24, Indonesian, under 54 when registered, claimed within 6 months. It ends with new work.',
      }
    case 'jkp_bankrupt':
      return {
        id: `Tetap dibayar bila pemberi kerja pailit atau tutup dan menunggak paling banyak ${note.monthsOwedMax} bulan.`,
        en: `Still paid where the employer is bankrupt or closed and owes at most ${note.monthsOwedMax} months.`,
      }
    case 'returns_not_counted':
      return {
        id: 'Hanya iuran yang masuk. Hasil pengembangannya menambah saldo, tetapi tidak dapat dihitung di muka; saldo sebenarnya ada di aplikasi atau kantor BPJS Ketenagakerjaan.',
        en: 'Only what was paid in. Returns add to it but cannot be counted in advance; the balance is in the app or office of BPJS Ketenagakerjaan.',
      }
    case 'pension_age':
      return {
        id: `Usia pensiun pada tahun ${note.year}: ${note.age} tahun. Sejak 2025 usia itu 59 tahun dan naik setahun tiap tiga tahun sampai 65.`,
        en: `Pension age in ${note.year}: ${note.age}. It is 59 since 2025 and rises by a year every three years up to 65.`,
      }
    case 'pension_for_life':
      return {
        id: 'Dibayar setiap bulan; yang disebut adalah tahun pertama. Dibulatkan ke atas ke ratusan rupiah.',
        en: 'Paid every month; the amount is that of the first year, rounded up to hundreds of rupiah.',
      }
    case 'pension_bounds':
      return {
        id: `Batas yang kami ketahui: terendah ${money(note.minimum, 'id')} (2024), tertinggi ${money(note.maximum, 'id')} (2023). Batas tahun lain belum kami temukan, jadi tidak diterapkan.`,
        en: `Bounds we know: lowest ${money(note.minimum, 'en')} (2024), highest ${money(note.maximum, 'en')} (2023). Those of other years were not found, so none is applied.`,
      }
  }
}
