/** What a plenary asks candidates, the answers, and the confirmation of minutes by a second member. */
import type { AskRefusal, ClarificationAnswerRefusal } from '../award/decision/clarification.ts'
import type { MinutesConfirmationRefusal } from '../award/decision/minutes-confirmation.ts'
import { unreachable } from '../award/result.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Klarifikasi',
  listTitle: 'Klarifikasi kandidat',
  lede: 'Yang ditanyakan pleno kepada kandidat sebelum memutuskan. Selama ada yang belum dijawab, hasil belum dapat ditetapkan.',
  ownLede: 'Rapat pleno menanyakan hal berikut sebelum memutuskan. Jawaban tidak dapat diubah setelah dikirim.',
  none: 'Belum ada yang ditanyakan.',
  asked: (at: string) => `Ditanyakan ${at}`,
  answer: 'Jawaban',
  answerHint: 'Jangan menulis NIK atau nama pekerja.',
  send: 'Kirim jawaban',
  ways: { candidate: 'Dijawab kandidat', room: 'Dijawab di rapat', withdrawn: 'Tidak perlu dijawab lagi' },
  way: 'Bagaimana selesai',
  wayText: 'Jawaban yang didengar, atau alasan ditarik',
  save: 'Simpan',
  candidate: 'Kandidat',
  question: 'Pertanyaan',
  questionHint: 'Kandidat menerimanya lewat surel dan di halaman berkasnya.',
  ask: 'Minta klarifikasi',
  open: 'Jawab klarifikasi',
  confirmTitle: 'Sahkan catatan pleno',
  confirmLede:
    'Ketua mencatat pleno kategori ini. Supaya tidak ditetapkan oleh satu orang saja, seorang anggota lain yang hadir membaca dan mengesahkannya.',
  confirm: 'Catatan ini sesuai dengan rapat',
  confirmed: 'Catatan ini sudah disahkan.',
  number: 'Nomor berita acara',
  held: 'Rapat',
  attendance: 'Hadir',
  dissent: 'Pendapat berbeda',
  votes: 'Suara atas nilai sama',
  noDissent: 'tidak ada',
}

const en: typeof id = {
  title: 'Clarification',
  listTitle: 'Clarifications',
  lede: 'What the plenary asks candidates before it decides. While one is not answered, the result cannot be adopted.',
  ownLede: 'The plenary asks the following before it decides. An answer cannot be changed once it is sent.',
  none: 'Nothing has been asked yet.',
  asked: (at) => `Asked ${at}`,
  answer: 'Answer',
  answerHint: 'Write no identity number and no name of a worker.',
  send: 'Send the answer',
  ways: { candidate: 'Answered by the candidate', room: 'Answered in the meeting', withdrawn: 'No longer needed' },
  way: 'How it ended',
  wayText: 'The answer that was heard, or why it is withdrawn',
  save: 'Save',
  candidate: 'Candidate',
  question: 'Question',
  questionHint: 'The candidate gets it by mail and on the page of its file.',
  ask: 'Ask for clarification',
  open: 'Answer the clarification',
  confirmTitle: 'Confirm the minutes',
  confirmLede:
    'The chair kept the minutes of this category. So that no single person decides, another member who was there reads and confirms them.',
  confirm: 'These minutes are as the meeting was',
  confirmed: 'These minutes are confirmed.',
  number: 'Number of the minutes',
  held: 'Meeting',
  attendance: 'Present',
  dissent: 'Dissent',
  votes: 'Votes on equal totals',
  noDissent: 'none',
}

export type ClarificationWords = typeof id
export const clarificationWords: InBoth<ClarificationWords> = { id, en }

export function clarificationSentence(refusal: AskRefusal | ClarificationAnswerRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'plenary_not_opened':
      return isId ? 'Pleno belum dibuka.' : 'The plenary is not open.'
    case 'already_adopted':
      return isId ? 'Hasil kategori ini sudah ditetapkan.' : 'The result of this category is already adopted.'
    case 'candidate_not_judged':
      return isId ? 'Pilih kandidat kategori ini.' : 'Choose a candidate of this category.'
    case 'clarification_missing':
      return isId ? 'Tuliskan isinya.' : 'Write it down.'
    case 'clarification_too_long':
      return isId ? `Paling banyak ${refusal.charactersMax} karakter.` : `At most ${refusal.charactersMax} characters.`
    case 'clarification_identity_number':
      return isId
        ? 'Ada nomor yang tampak seperti NIK atau nomor peserta. Hapus nomor itu.'
        : 'There is a number that looks like an identity or member number. Take it out.'
    case 'clarification_already_answered':
      return isId ? 'Sudah dijawab.' : 'It is answered already.'
    default:
      return unreachable(refusal)
  }
}

export function confirmationRefusedSentence(refusal: MinutesConfirmationRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'already_adopted':
      return isId ? 'Hasil kategori ini sudah ditetapkan.' : 'The result of this category is already adopted.'
    case 'minutes_changed_meanwhile':
      return isId
        ? 'Catatannya berubah sejak Anda membacanya. Baca lagi.'
        : 'They changed since you read them. Read again.'
    case 'own_minutes':
      return isId ? 'Catatan sendiri disahkan orang lain.' : 'One’s own minutes are confirmed by somebody else.'
    case 'not_at_the_plenary':
      return isId
        ? 'Yang mengesahkan ialah anggota yang tercatat hadir.'
        : 'Whoever confirms has to be recorded as present.'
    case 'minutes_already_confirmed':
      return isId ? id.confirmed : en.confirmed
    default:
      return unreachable(refusal)
  }
}
