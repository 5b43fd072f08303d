/** Paper forms that the secretariat copies: receiving them, reading them twice, settling differences, and why something is refused. */
import type { ClosedRefusal } from '../award/nomination/access.ts'
import type { ClerkRefusal, ReceiptRefusal, SettlerRefusal, TurnRefusal } from '../award/nomination/paper-entry.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { fileRefusalSentence } from './nomination.ts'

const id = {
  title: 'Salin dari kertas',
  lede: 'Formulir kertas disalin dua orang berbeda, masing-masing hanya dari kertasnya. Yang terbaca sama masuk ke berkas; yang berbeda diputus orang kedua atau ketiga dengan kertas di tangan.',
  none: 'Belum ada kertas yang diterima untuk berkas ini.',
  receiveTitle: 'Catat kertas yang diterima',
  receiveText:
    'Waktu kertas diterima menentukan apakah berkas tepat waktu, kapan pun disalin. Yang terlambat hanya dibuka ketua panitia.',
  day: 'Tanggal diterima',
  clock: (zone: string) => `Pukul diterima (${zone})`,
  note: 'Catatan penerimaan',
  noteHint: 'Siapa yang menyerahkan, di mana, berapa lembar. Jangan tulis NIK.',
  receive: 'Catat penerimaan',
  paper: (paper: number) => `Kertas nomor ${paper}`,
  receivedAt: (at: string) => `Diterima ${at}`,
  recordedAt: (at: string) => `dicatat ${at}`,
  states: {
    untouched: 'belum disalin',
    once: 'disalin sekali, menunggu orang kedua',
    mine: 'Anda sudah menyalin, menunggu orang kedua',
    differing: (count: number) => (count === 1 ? 'berbeda di 1 isian' : `berbeda di ${count} isian`),
    accepted: 'masuk ke berkas',
  },
  copy: 'Salin bagian ini',
  settleLink: 'Putuskan selisihnya',
  copyLede:
    'Ketik persis seperti tertulis di kertas. Isian Anda tidak masuk ke berkas sebelum orang lain menyalin yang sama, dan Anda tidak melihat salinannya.',
  blank: 'Isian yang kosong di kertas dibiarkan kosong. Yang tidak terbaca ditulis sejauh terbaca.',
  done: 'Selesai menyalin',
  moreRows: 'Tambah isian kosong',
  waiting: 'Anda sudah menyalin bagian ini. Orang lain menyalinnya sekali lagi tanpa melihat salinan Anda.',
  accepted: 'Bagian ini sudah masuk ke berkas.',
  notNow: 'Belum dapat disalin',
  settleTitle: 'Dua salinan berbeda',
  settleText:
    'Lihat kertasnya, lalu pilih yang benar atau ketik sendiri. Kedua salinan tetap tersimpan di samping keputusan Anda.',
  first: (name: string) => `Salinan pertama, ${name}`,
  second: (name: string) => `Salinan kedua, ${name}`,
  other: 'Bukan keduanya: ketik yang tertulis di kertas',
  otherText: (label: string) => `Yang tertulis di kertas untuk ${label}`,
  empty: 'kosong',
  settle: 'Simpan putusan',
  copiedBy: (paper: number, names: string) => `Disalin dari kertas nomor ${paper} oleh ${names}.`,
  settledBy: (name: string) => `Selisihnya diputus ${name}.`,
  link: 'Salin dari kertas',
  number: (number: string, label: string) => `${number} ${label}`,
}

const en: typeof id = {
  title: 'Copy from paper',
  lede: 'A paper form is copied by two different people, each from the paper alone. What both read alike goes into the file; what differs is settled by the second or a third with the paper in hand.',
  none: 'No paper has been received for this file.',
  receiveTitle: 'Record a paper that was received',
  receiveText:
    'The time at which it was received decides whether the file is in time, whenever it is copied. What came late is opened by the chair of the committee only.',
  day: 'Day of receipt',
  clock: (zone) => `Time of receipt (${zone})`,
  note: 'Note of receipt',
  noteHint: 'Who brought it, where, how many sheets. No identity numbers.',
  receive: 'Record the receipt',
  paper: (paper) => `Paper number ${paper}`,
  receivedAt: (at) => `Received ${at}`,
  recordedAt: (at) => `recorded ${at}`,
  states: {
    untouched: 'not copied yet',
    once: 'copied once, waits for a second person',
    mine: 'you have copied it; it waits for a second person',
    differing: (count) => (count === 1 ? 'differs in 1 field' : `differs in ${count} fields`),
    accepted: 'in the file',
  },
  copy: 'Copy this section',
  settleLink: 'Settle the differences',
  copyLede:
    'Type exactly what is written on the paper. It goes into no file before somebody else has copied the same, and you do not see their copy.',
  blank: 'A field that is empty on the paper stays empty. What cannot be read is typed as far as it can.',
  done: 'Copying is done',
  moreRows: 'More empty entries',
  waiting: 'You have copied this section. Somebody else copies it once more without seeing your copy.',
  accepted: 'This section is in the file.',
  notNow: 'Cannot be copied yet',
  settleTitle: 'The two copies differ',
  settleText: 'Look at the paper, then choose what is right or type it. Both copies are kept beside your decision.',
  first: (name) => `First copy, ${name}`,
  second: (name) => `Second copy, ${name}`,
  other: 'Neither: type what the paper says',
  otherText: (label) => `What the paper says for ${label}`,
  empty: 'empty',
  settle: 'Save the decision',
  copiedBy: (paper, names) => `Copied from paper number ${paper} by ${names}.`,
  settledBy: (name) => `Differences were settled by ${name}.`,
  link: 'Copy from paper',
  number: (number, label) => `${number} ${label}`,
}

export type PaperEntryWords = typeof id
export const paperEntryWords: InBoth<PaperEntryWords> = { id, en }

export function receiptRefusalSentence(refusal: ReceiptRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'received_unreadable':
      return isId ? 'Tulis tanggal dan pukul kertas diterima.' : 'Write the day and the time at which it was received.'
    case 'received_in_future':
      return isId
        ? 'Waktu itu belum tiba. Periksa tanggal dan pukulnya.'
        : 'That time has not come yet. Check the day and the time.'
    case 'receipt_note_missing':
      return isId ? 'Tulis siapa yang menyerahkan kertas dan di mana.' : 'Write who brought the paper, and where.'
    case 'receipt_note_too_long':
      return isId
        ? `Catatan paling panjang ${refusal.charactersMax} huruf.`
        : `A note has ${refusal.charactersMax} letters at most.`
    case 'receipt_note_identity_number':
      return isId
        ? 'Catatan memuat nomor yang tampak seperti NIK. Hapus nomor itu.'
        : 'The note holds a number that looks like an identity number. Remove it.'
  }
}

export function clerkRefusalSentence(
  refusal: Exclude<ClerkRefusal, { readonly code: 'not_found' }>,
  language: Language,
): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'not_a_clerk':
      return isId
        ? 'Kertas disalin oleh sekretaris atau staf panitia.'
        : 'Paper is copied by the secretary or the staff of the committee.'
    case 'own_file_copied':
      return isId
        ? 'Anda juga mengisi berkas ini, jadi orang lain yang menyalin kertasnya.'
        : 'You write in this file too, so somebody else copies its paper.'
  }
}

export function paperTurnSentence(refusal: TurnRefusal | SettlerRefusal | ClosedRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'paper_section_accepted':
      return isId
        ? 'Bagian ini dari kertas ini sudah masuk ke berkas.'
        : 'This section of this paper is in the file already.'
    case 'own_reading':
      return isId
        ? 'Anda sudah menyalin bagian ini. Orang lain harus menyalinnya sekali lagi.'
        : 'You have copied this section. Somebody else must copy it once more.'
    case 'paper_section_read_twice':
      return isId
        ? 'Dua orang sudah menyalin bagian ini. Yang tersisa hanya memutus selisihnya.'
        : 'Two people have copied this section. What is left is to settle the differences.'
    case 'section_written_meanwhile':
      return isId
        ? 'Bagian ini disimpan di layar sesudah penyalinan dimulai. Bila kertasnya yang berlaku, catat kertas itu sekali lagi dan salin dari awal; kedua tulisan tetap tersimpan.'
        : 'This section was saved on the screen after the copying began. If the paper is what holds, record the paper once more and copy it anew; both texts are kept.'
    case 'nothing_to_settle':
      return isId ? 'Belum ada dua salinan yang dapat dibandingkan.' : 'There are no two copies to compare yet.'
    case 'first_reader_settles':
      return isId
        ? 'Anda penyalin pertama. Selisihnya diputus penyalin kedua atau orang ketiga.'
        : 'You copied it first. The second reader or a third person settles the differences.'
    case 'file_closed':
    case 'section_not_asked':
      return fileRefusalSentence(refusal, language)
  }
}

/** @param label as it stands over the two copies. */
export function differenceLeftSentence(label: string, language: Language): string {
  return language === 'id'
    ? `${label}: pilih salah satu, atau ketik yang tertulis di kertas. Belum ada yang tersimpan.`
    : `${label}: choose one of them, or type what the paper says. Nothing is saved yet.`
}

export function paperHandInSentence(
  refusal:
    | { readonly code: 'no_paper_copied' }
    | { readonly code: 'paper_unfinished'; readonly sections: readonly string[] },
  titleOf: (section: string) => string,
  language: Language,
): string {
  const isId = language === 'id'
  if (refusal.code === 'no_paper_copied')
    return isId
      ? 'Belum ada bagian yang disalin dari kertas. Yang diisi di layar diserahkan kandidat sendiri.'
      : 'No section was copied from paper. What was written on the screen is handed in by the candidate.'
  const titles = listed(refusal.sections.map(titleOf), language)
  return isId
    ? `Bagian ini belum selesai disalin dua orang: ${titles}.`
    : `These sections have not been copied by two people yet: ${titles}.`
}
