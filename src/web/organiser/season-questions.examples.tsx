import { questionSentence } from '../../wording/season-questions.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import {
  seasonQuestionFields as fields,
  SeasonQuestionsPage,
  type SeasonQuestionsView,
} from './season-questions.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const view: SeasonQuestionsView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  publicHref: '/hasil/penilaian-2026/provinsi-contoh',
  action: `${HERE}/tanya-jawab`,
  questions: [],
  pager: { page: 1, pages: 1, previous: null, next: null },
  typed: { question: '', version: '', asked: '', answer: '', shown: true },
  errors: [],
}

const written = { asked: 'Siapa yang boleh ikut?', shown: true, editHref: `${HERE}/tanya-jawab?tanya=1` }
const answered = {
  question: '1',
  version: '2',
  asked: written.asked,
  answer: 'Pemerintah desa dan kota.\n\nBadan usaha menurut ukurannya.',
  shown: true,
}

const drawn = (frame: Frame, shown: SeasonQuestionsView) => (
  <SeasonQuestionsPage frame={{ ...frame, viewer: administrator }} view={shown} />
)

export const seasonQuestionsExamples: Examples = {
  page: 'season-questions',
  examples: {
    kosong: (frame) => drawn(frame, view),
    satu: (frame) => drawn(frame, { ...view, questions: [written], typed: answered }),
    tiga: (frame) =>
      drawn(frame, {
        ...view,
        questions: [
          written,
          { asked: longName, shown: false, editHref: `${HERE}/tanya-jawab?tanya=2` },
          { asked: 'Kapan ditutup?', shown: true, editHref: `${HERE}/tanya-jawab?tanya=3` },
        ],
        pager: { page: 1, pages: 2, previous: null, next: `${HERE}/tanya-jawab?halaman=2` },
      }),
    ditolak: (frame) =>
      drawn(frame, {
        ...view,
        typed: { ...answered, asked: '', shown: false },
        errors: [
          { field: fields.asked, text: questionSentence({ code: 'question_missing' }, frame.language) },
          {
            field: fields.answer,
            text: questionSentence({ code: 'identity_number_typed', in: 'answer' }, frame.language),
          },
        ],
      }),
    'diubah-orang-lain': (frame) =>
      drawn(frame, {
        ...view,
        questions: [written],
        typed: answered,
        errors: [
          {
            field: fields.asked,
            text: questionSentence(
              { code: 'question_changed_elsewhere', asked: written.asked, answer: longName },
              frame.language,
            ),
          },
        ],
      }),
  },
}
