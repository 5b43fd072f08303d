/** Findings of a verifier and the answers to them. */
import type { AnswerRefusal, FindingRefusal } from '../award/verification/findings.ts'
import { dayWithWeekday } from './dates.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Kembalikan untuk diperbaiki',
  lede: 'Tulis satu temuan untuk tiap hal yang diminta. Hanya bagian yang Anda sebut yang terbuka bagi kandidat; bagian lain tetap seperti saat diserahkan.',
  notNow: 'Saat ini usulan ini tidak dapat Anda kembalikan. Keadaannya tertulis di halaman berkas.',
  finding: (at: number) => `Temuan ${at}`,
  place: 'Di bagian mana',
  placeNone: 'pilih bagian',
  whole: (title: string) => `${title}: seluruh bagian`,
  asked: 'Yang diminta',
  askedHint: 'Sebut tepat apa yang harus diperbaiki, agar kandidat tidak menebak.',
  addRows: 'Tambah temuan',
  due: 'Batas waktu perbaikan',
  dueHint: 'Sampai akhir hari itu, waktu musim ini. Bila tidak diubah: tujuh hari.',
  summary: 'Ringkasan untuk kandidat',
  summaryHint: 'Satu kalimat. Dibaca kandidat dan panitia, dan tetap tercatat.',
  send: 'Kembalikan berkas',
  findings: 'Temuan verifikator',
  waiting: (open: number) =>
    open === 0 ? 'Semua temuan sudah dijawab. Perbaikan dapat diserahkan.' : `${open} temuan menunggu jawaban.`,
  dueBy: (when: string) => `Batas waktu: ${when}`,
  yourAnswer: 'Jawaban Anda: apa yang diubah',
  yourAnswerHint: 'Atau mengapa tidak diubah. Verifikator membacanya di samping perubahan.',
  saveAnswer: 'Simpan jawaban',
  answer: 'Jawaban kandidat',
  noAnswer: 'Belum dijawab',
  openSection: 'Buka bagian ini',
  before: 'Sebelum',
  after: 'Sesudah',
  changes: 'Yang berubah di bagian ini',
  noChanges: 'Tidak ada isian yang berubah di bagian ini.',
  empty: 'kosong',
  unanswered: 'Jawab dahulu temuan ini',
  sectionNote: 'Yang diminta verifikator di bagian ini',
  closing: (when: string) => `Berkas diserahkan paling lambat ${when}.`,
}

const en: typeof id = {
  title: 'Return for correction',
  lede: 'Write one finding for each thing you ask for. Only the sections you name are open to the candidate; the others stay as they were handed in.',
  notNow: 'You cannot return this nomination now. Where it stands is written on the page of the file.',
  finding: (at: number) => `Finding ${at}`,
  place: 'In which section',
  placeNone: 'choose a section',
  whole: (title: string) => `${title}: the whole section`,
  asked: 'What is asked',
  askedHint: 'Say exactly what is to be mended, so that the candidate need not guess.',
  addRows: 'Add a finding',
  due: 'Deadline of the correction',
  dueHint: 'Until the end of that day, in the time of this season. Seven days unless you change it.',
  summary: 'Summary for the candidate',
  summaryHint: 'One sentence. Read by the candidate and the committee, and kept on record.',
  send: 'Return the file',
  findings: 'Findings of the verifier',
  waiting: (open: number) =>
    open === 0
      ? 'Every finding is answered. The corrections can be handed in.'
      : `${open} ${open === 1 ? 'finding waits' : 'findings wait'} for an answer.`,
  dueBy: (when: string) => `Deadline: ${when}`,
  yourAnswer: 'Your answer: what was changed',
  yourAnswerHint: 'Or why nothing was. The verifier reads it beside the changes.',
  saveAnswer: 'Save the answer',
  answer: 'Answer of the candidate',
  noAnswer: 'Not answered yet',
  openSection: 'Open this section',
  before: 'Before',
  after: 'After',
  changes: 'What has changed in this section',
  noChanges: 'Nothing has changed in this section.',
  empty: 'empty',
  unanswered: 'Answer this finding first',
  sectionNote: 'What the verifier asks in this section',
  closing: (when: string) => `The file is handed in by ${when}.`,
}

export type VerificationWords = typeof id
export const verificationWords: InBoth<VerificationWords> = { id, en }

export function findingRefusalSentence(refusal: FindingRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'finding_missing':
      return isId
        ? 'Tulis paling sedikit satu temuan: bagian mana, dan apa yang diminta.'
        : 'Write one finding at least: which section, and what is asked.'
    case 'too_many_findings':
      return isId
        ? `Paling banyak ${refusal.findingsMax} temuan. Gabungkan yang sejenis.`
        : `${refusal.findingsMax} findings at most. Put together what belongs together.`
    case 'finding_place_unknown':
      return isId ? 'Pilih bagian untuk temuan ini.' : 'Choose the section of this finding.'
    case 'finding_text_missing':
      return isId ? 'Tulis apa yang diminta.' : 'Write what is asked.'
    case 'finding_text_too_long':
      return isId
        ? `Paling panjang ${refusal.charactersMax} huruf. Bagi menjadi beberapa temuan.`
        : `${refusal.charactersMax} letters at most. Make several findings of it.`
    case 'finding_identity_number':
      return isId
        ? 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.'
        : 'An identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.'
    case 'due_day_unreadable':
      return isId ? 'Tulis tanggal batas waktunya.' : 'Write the day of the deadline.'
    case 'due_day_out_of_reach': {
      const [from, to] = [dayWithWeekday(refusal.from, language), dayWithWeekday(refusal.to, language)]
      return isId ? `Batas waktu antara ${from} dan ${to}.` : `The deadline lies between ${from} and ${to}.`
    }
  }
}

export function answerRefusalSentence(refusal: AnswerRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'answer_missing':
      return isId ? 'Tulis apa yang diubah, atau mengapa tidak.' : 'Write what was changed, or why nothing was.'
    case 'answer_too_long':
      return isId ? `Paling panjang ${refusal.charactersMax} huruf.` : `${refusal.charactersMax} letters at most.`
    case 'answer_identity_number':
      return isId
        ? 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; sistem ini tidak menyimpan NIK siapa pun.'
        : 'An identity number (NIK) stands here. Take it out; this system keeps nobody’s NIK.'
  }
}
