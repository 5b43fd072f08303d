import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { chair, secretary } from '../gallery/example-frame.ts'
import { answerFields, correctionFields, ObjectionsPage, type ObjectionsView } from './objections.page.tsx'
import { lodged } from './outcome.examples.tsx'

const NOTHING = { outcome: '', reason: '' }
const ANSWERED = {
  outcome: 'Ditolak',
  reason: 'Angka cakupan sudah sesuai dengan data tutup buku.',
  answered: 'Dijawab Selasa, 12 Agustus 2025 09.00 WIB',
}
const CANDIDATES = [
  { value: 'a', label: 'Kabupaten Contoh A' },
  { value: 'b', label: longName },
  { value: 'c', label: 'Kota Contoh C' },
]

const list: ObjectionsView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  adoptedHref: '/ruang/panitia/x/penetapan',
  lede: 'Masa sanggah sampai Senin, 11 Agustus 2025 23.59 WIB.',
  objections: [
    { ...lodged, candidate: longName, slug: 'b', action: '/ruang/panitia/x/sanggahan/b', typed: NOTHING },
    { ...lodged, candidate: 'Kota Contoh D', slug: 'd', action: '/ruang/panitia/x/sanggahan/d', typed: NOTHING },
    { ...lodged, file: null, candidate: 'Kota Contoh C', slug: 'c', action: null, typed: NOTHING, answer: ANSWERED },
  ],
  letter: null,
  correction: null,
  opening: {
    action: '/ruang/panitia/x/koreksi',
    candidates: CANDIDATES.map((candidate) => ({ ...candidate, checked: candidate.value === 'b' })),
    reason: '',
  },
  earlier: [],
  errors: [],
}

const letter = {
  action: '/ruang/panitia/x/sanggahan',
  candidates: CANDIDATES.slice(0, 1),
  candidate: '',
  ground: '',
  statement: '',
}

const correction = {
  openSince: 'Koreksi terbuka sejak Rabu, 13 Agustus 2025 08.30 WIB',
  reason: 'Dua lembar nilai tertukar.',
  candidates: [longName],
  changes: [
    { candidate: longName, before: '4 (78,99)', proposal: '2 (86,75)' },
    { candidate: 'Kabupaten Contoh A', before: '2 (83,50)', proposal: '3 (83,50)' },
  ],
  cancel: { action: '/ruang/panitia/x/koreksi/batal', reason: '' },
}

export const objectionsExamples: Examples = {
  page: 'objections',
  examples: {
    normal: (frame) => <ObjectionsPage frame={{ ...frame, viewer: chair }} view={list} />,
    secretary: (frame) => (
      <ObjectionsPage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...list, opening: null, letter, objections: list.objections.map((one) => ({ ...one, action: null })) }}
      />
    ),
    none: (frame) => (
      <ObjectionsPage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...list, objections: [], opening: null, letter }}
      />
    ),
    error: (frame) => (
      <ObjectionsPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...list,
          errors: [
            { field: answerFields.outcome('b'), text: 'Pilih dikabulkan atau ditolak.' },
            { field: correctionFields.candidate('a'), text: 'Pilih sedikitnya satu kandidat.' },
          ],
        }}
      />
    ),
    correcting: (frame) => (
      <ObjectionsPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...list,
          opening: null,
          correction,
          earlier: [
            {
              end: 'Dibatalkan Selasa, 12 Agustus 2025 15.00 WIB',
              reason: 'Angka cakupan diperiksa.',
              why: 'Angkanya sudah benar.',
            },
          ],
        }}
      />
    ),
    unchanged: (frame) => (
      <ObjectionsPage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...list, opening: null, correction: { ...correction, changes: [], cancel: null } }}
      />
    ),
  },
}
