import { rulebookOfDocument } from '../../award/rulebook/rulebook.schema.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { assert } from '../../award/result.ts'
import type { Language } from '../../wording/language.ts'
import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { partAt } from './document-part.ts'
import { RulebookSectionPage, type RulebookSectionView } from './rulebook-section.page.tsx'
import { sectionAt } from './section-at.ts'
import { shownParts } from './section-view.ts'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'
const ADDRESS = { season: 2026, placeSlug: 'provinsi-contoh' }

const read = rulebookOfDocument({
  format: 'paritrana-rulebook/1',
  assessmentYear: 2026,
  label: 'Paritrana Award 2027',
  place: '99',
  hosts: ['Pemerintah Provinsi Contoh', 'BPJS Ketenagakerjaan'],
  stages: [
    { id: 'pengusulan', opens: '2027-01-04T08:00', closes: '2027-01-29T16:00' },
    { id: 'pleno', opens: '2027-03-01T08:00', closes: '2027-03-05T16:00', zone: 'WITA' },
  ],
  panel: {
    name: 'Tim Sembilan',
    quorum: 2,
    seats: [
      { id: 'ketua', unsur: 'Sekretaris Daerah', chair: true },
      { id: 'sekretaris', unsur: 'BPJS Ketenagakerjaan', scores: false },
    ],
  },
  categories: [
    {
      id: 'industri',
      name: 'Badan usaha besar dan menengah di sektor industri pengolahan, konstruksi, dan pertambangan',
      criteria: [
        {
          id: 'cakupan',
          name: 'Cakupan kepesertaan',
          weight: '60',
          source: 'indicator',
          indicator: 'coverage',
          valueFunction: {
            kind: 'bands',
            bands: [
              { from: '0', points: '20' },
              { from: '50', points: '100' },
            ],
          },
        },
        {
          id: 'inovasi',
          name: 'Inovasi',
          weight: '35',
          source: 'panel',
          levels: [{ from: '0', text: 'belum ada' }],
          evidence: ['dokumen inovasi'],
        },
      ],
      ties: ['cakupan', 'plenary'],
    },
  ],
})
assert(read.ok, 'the example is a rulebook')
const rulebook: Rulebook = read.value

function drawn(frame: Frame, steps: readonly string[], changes: Partial<RulebookSectionView> = {}) {
  return (
    <RulebookSectionPage
      frame={{ ...frame, viewer: administrator, here: `${HERE}/aturan` }}
      view={{ ...viewOf(steps, frame.language), ...changes }}
    />
  )
}

function viewOf(steps: readonly string[], language: Language): RulebookSectionView {
  const section = sectionAt(steps, rulebook, 'WIB', language)
  assert(section, `there is a section ${steps.join('/')}`)
  const stored = partAt(rulebook, section.root)
  const typed = section.opened ? section.opened(stored) : stored
  const parts = section.parts({ language, address: ADDRESS, rulebook, typed, sound: rulebook })
  return {
    season: 'Paritrana Award 2027, Provinsi Contoh',
    title: section.title,
    lede: section.lede,
    action: `${HERE}/aturan/${steps.join('/')}`,
    setUpHref: HERE,
    crumbs: [],
    version: 3,
    parts: shownParts(parts, typed, language === 'id'),
    errors: [],
    lacking: [],
    doubts: [],
    unsaved: false,
    conflict: null,
  }
}

export const rulebookSectionExamples: Examples = {
  page: 'rulebook-section',
  examples: {
    identity: (frame) => drawn(frame, ['identitas']),
    stages: (frame) =>
      drawn(frame, ['tahap'], {
        errors: [{ field: 'stages.1.opens', text: 'Tahap pleno dibuka sebelum tahap pengusulan ditutup.' }],
      }),
    categories: (frame) => drawn(frame, ['kategori'], { unsaved: true }),
    category: (frame) =>
      drawn(frame, ['kategori', 'industri'], {
        doubts: [{ field: 'promote.count', text: 'Yang naik lebih banyak daripada 3 pemenang. Periksa keduanya.' }],
      }),
    criteria: (frame) =>
      drawn(frame, ['kategori', 'industri', 'kriteria'], {
        lacking: [{ field: 'criteria', text: 'Jumlah bobot kategori ini 95, seharusnya tepat 100.' }],
      }),
    'criterion-from-a-figure': (frame) => drawn(frame, ['kategori', 'industri', 'kriteria', 'cakupan']),
    'criterion-of-the-panel': (frame) => drawn(frame, ['kategori', 'industri', 'kriteria', 'inovasi']),
    panel: (frame) => drawn(frame, ['panel']),
    rules: (frame) => drawn(frame, ['ketentuan']),
    'removed-elsewhere': (frame) =>
      drawn(frame, ['ketentuan'], {
        title: 'Bagian ini sudah dihapus orang lain',
        lede: 'Isian Anda ada di bawah ini, supaya dapat disalin ke tempat lain.',
        parts: [],
        conflict: { changedAt: '', differences: [{ label: 'name', yours: 'Kecamatan terbaik', stored: '' }] },
      }),
    'changed-elsewhere': (frame) =>
      drawn(frame, ['ketentuan'], {
        conflict: {
          changedAt: 'Rabu, 3 Februari 2027 11.04\u00a0WIB',
          differences: [{ label: 'Kuorum pleno', yours: '6', stored: '' }],
        },
      }),
  },
}
