/** Questions and answers of a season: writing them, and reading them on its public page. */
import type { QuestionFlaw } from '../award/season/season-questions.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Tanya jawab',
  lede: 'Yang sering ditanyakan tentang musim ini. Yang ditampilkan terbaca oleh semua orang di halaman musim.',
  none: 'Belum ada tanya jawab',
  noneText: 'Tulis yang pertama di bawah ini.',
  list: 'Yang sudah ditulis',
  shown: 'tampil di halaman musim',
  hidden: 'tidak ditampilkan',
  edit: 'Ubah',
  write: 'Tulis tanya jawab',
  change: 'Ubah tanya jawab',
  asked: 'Pertanyaan',
  answer: 'Jawaban',
  answerHint: 'Jangan tulis data pribadi; jawaban terbaca oleh semua orang.',
  show: 'Tampilkan di halaman musim',
  save: 'Simpan',
  cancel: 'Batal',
  publicPage: 'Lihat halaman musim',
  publicTitle: 'Tanya jawab',
}

const en: typeof id = {
  title: 'Questions and answers',
  lede: 'What is often asked about this season. What is shown can be read by everybody on the page of the season.',
  none: 'No question yet',
  noneText: 'Write the first one below.',
  list: 'Written so far',
  shown: 'on the page of the season',
  hidden: 'not shown',
  edit: 'Change',
  write: 'Write a question and its answer',
  change: 'Change a question and its answer',
  asked: 'Question',
  answer: 'Answer',
  answerHint: 'Write no personal data; everybody can read the answer.',
  show: 'Show it on the page of the season',
  save: 'Save',
  cancel: 'Cancel',
  publicPage: 'See the page of the season',
  publicTitle: 'Questions and answers',
}

export type SeasonQuestionWords = typeof id
export const seasonQuestionWords: InBoth<SeasonQuestionWords> = { id, en }

export type QuestionTrouble =
  | QuestionFlaw
  | { readonly code: 'too_many_questions'; readonly questionsMax: number }
  | { readonly code: 'question_changed_elsewhere'; readonly asked: string; readonly answer: string }

export function questionSentence(trouble: QuestionTrouble, language: Language): string {
  const isId = language === 'id'
  switch (trouble.code) {
    case 'question_missing':
      return isId ? 'Tulis pertanyaannya.' : 'Write the question.'
    case 'answer_missing':
      return isId ? 'Tulis jawabannya.' : 'Write the answer.'
    case 'question_too_long':
    case 'answer_too_long':
      return isId
        ? `Paling panjang ${trouble.charactersMax} karakter. Persingkat teksnya.`
        : `At most ${trouble.charactersMax} characters. Shorten the text.`
    case 'identity_number_typed':
      return isId
        ? 'Di sini tertulis nomor identitas (NIK). Hapus nomornya; halaman musim terbaca oleh semua orang.'
        : 'An identity number (NIK) stands here. Take it out; everybody can read the page of the season.'
    case 'too_many_questions':
      return isId
        ? `Sudah ada ${trouble.questionsMax} tanya jawab. Ubah salah satunya.`
        : `There are ${trouble.questionsMax} questions already. Change one of them.`
    case 'question_changed_elsewhere':
      return isId
        ? `Orang lain mengubahnya sementara Anda menulis. Kini: "${trouble.asked}" "${trouble.answer}". Tulisan Anda masih di bawah; simpan lagi bila tetap berlaku.`
        : `Somebody changed it while you were writing. Now: “${trouble.asked}” “${trouble.answer}”. What you wrote is still below; save again if it still holds.`
  }
}
