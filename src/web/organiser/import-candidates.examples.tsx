import { candidateFileSentence, importWords, rowSentence } from '../../wording/import-candidates.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import {
  ImportCandidatesPage,
  type ImportCandidatesView,
  importFields,
  type ImportPreview,
} from './import-candidates.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const view: ImportCandidatesView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  listHref: `${HERE}/kandidat`,
  action: `${HERE}/kandidat/impor`,
  templateHref: `${HERE}/kandidat/impor/templat.xlsx`,
  preview: null,
  errors: [],
}

const ready: ImportPreview = {
  count: 1,
  isNew: 1,
  registered: 0,
  data: 'contoh',
  problems: [],
  moreProblems: 0,
  questions: [],
  rows: [{ line: 2, name: 'Desa Contoh', isNew: true, categories: 'Desa dan Kelurahan' }],
  moreRows: 0,
  unknown: [],
}

function question({ language }: Frame, line: number): ImportPreview['questions'][number] {
  const words = importWords[language]
  return {
    line,
    name: longName,
    options: [
      { value: 'desa-contoh', label: 'Desa Contoh', hint: words.alikeBy.name },
      { value: 'lain', label: words.another },
    ],
    answer: '',
  }
}

const nameOf = (category: string) => category

const drawn = (frame: Frame, shown: ImportCandidatesView) => (
  <ImportCandidatesPage frame={{ ...frame, viewer: administrator }} view={shown} />
)

export const importCandidatesExamples: Examples = {
  page: 'import-candidates',
  examples: {
    awal: (frame) => drawn(frame, view),
    'bukan-tabel': (frame) => {
      const text = candidateFileSentence({ code: 'file_not_utf8' }, frame.language)
      return drawn(frame, { ...view, errors: [{ field: importFields.file, text }] })
    },
    'satu-baris': (frame) => drawn(frame, { ...view, preview: ready }),
    'tiga-baris': (frame) =>
      drawn(frame, {
        ...view,
        preview: {
          ...ready,
          count: 503,
          isNew: 2,
          registered: 501,
          rows: [...ready.rows, { line: 3, name: longName, isNew: false, categories: `${longName}, ${longName}` }],
          moreRows: 453,
          questions: [question(frame, 2), question(frame, 9)],
          unknown: ['alamat', 'telepon'],
        },
        errors: [{ field: importFields.answer('9'), text: importWords[frame.language].answerMissing(9) }],
      }),
    'baris-salah': (frame) => {
      const columns = importWords[frame.language].columnNames
      return drawn(frame, {
        ...view,
        preview: {
          ...ready,
          count: 3,
          questions: [question(frame, 4)],
          problems: [
            {
              line: 2,
              column: columns.kind,
              text: rowSentence({ code: 'organisation_kind_unknown' }, nameOf, frame.language),
            },
            {
              line: 3,
              column: columns.category,
              text: rowSentence({ code: 'category_unknown', category: longName }, nameOf, frame.language),
            },
          ],
          moreProblems: 17,
        },
      })
    },
  },
}
