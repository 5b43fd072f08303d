import { duplicateWords, mergeSentence } from '../../wording/duplicates.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { DuplicatePairPage, duplicatePairFields as fields, type DuplicatePairView } from './duplicate-pair.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const side = (candidate: string, name: string) => ({
  candidate,
  name,
  fileHref: `/ruang/berkas/61~2026~${candidate}`,
  steps: [{ nomination: `${candidate}~besar`, step: 1 }],
})

function view({ language }: Frame): DuplicatePairView {
  const words = duplicateWords[language]
  return {
    season: 'Paritrana Award 2027, Provinsi Contoh',
    setUpHref: HERE,
    listHref: `${HERE}/ganda`,
    action: `${HERE}/ganda`,
    pair: 'contoh-jaya-pt~pt-contoh-jaya',
    sides: [side('contoh-jaya-pt', 'CONTOH JAYA, PT'), side('pt-contoh-jaya', longName)],
    rows: [
      { label: words.kind, values: ['Badan usaha', 'Badan usaha'] },
      { label: words.number, values: ['9120100112345', words.nothing] },
      { label: words.proposer, values: ['Cabang Contoh', words.nothing] },
      { label: words.nominations, values: ['Perusahaan Besar: draf', 'Perusahaan Besar: diusulkan'] },
      { label: words.people, values: ['Budi Contoh', 'Ibu Sari Contoh, Ayu Contoh'] },
      { label: words.evidence, values: [words.nothing, words.entries(4)] },
    ],
    settled: false,
    merges: true,
    typed: { stays: '', reason: '' },
    errors: [],
  }
}

const shown = (frame: Frame, changes: Partial<DuplicatePairView>) => (
  <DuplicatePairPage frame={{ ...frame, viewer: administrator }} view={{ ...view(frame), ...changes }} />
)

export const duplicatePairExamples: Examples = {
  page: 'duplicate-pair',
  examples: {
    berdampingan: (frame) => shown(frame, {}),
    ditolak: (frame) => {
      const said = (trouble: Parameters<typeof mergeSentence>[0], field: string) => ({
        field,
        text: mergeSentence(trouble, (id) => id, frame.language),
      })
      const errors = [
        said({ code: 'merge_both_handed_in', categories: ['Perusahaan Besar'] }, fields.stays),
        said({ code: 'merge_reason_missing' }, fields.reason),
      ]
      return shown(frame, { errors, typed: { stays: 'pt-contoh-jaya', reason: '' } })
    },
    'hanya-membedakan': (frame) => shown(frame, { merges: false }),
    diputuskan: (frame) => shown(frame, { settled: true }),
  },
}
