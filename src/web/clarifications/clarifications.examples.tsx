import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { chair } from '../gallery/example-frame.ts'
import { answered, asked } from './clarification.examples.tsx'
import { askFields, ClarificationsPage, type ClarificationsView, heardFields } from './clarifications.page.tsx'

const view: ClarificationsView = {
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  asked: [
    { ...asked, candidate: longName },
    { ...asked, number: 3, candidate: 'Kota Contoh C' },
    { ...answered, candidate: 'Kabupaten Contoh A' },
  ],
  hearing: { action: '/ruang/panitia/x/klarifikasi/jawaban', number: 0, way: '', text: '' },
  asking: {
    action: '/ruang/panitia/x/klarifikasi',
    candidates: [
      { value: 'a', label: 'Kabupaten Contoh A' },
      { value: 'b', label: longName },
    ],
    candidate: '',
    question: '',
  },
  errors: [],
}

export const clarificationsExamples: Examples = {
  page: 'clarifications',
  examples: {
    normal: (frame) => <ClarificationsPage frame={{ ...frame, viewer: chair }} view={view} />,
    none: (frame) => <ClarificationsPage frame={{ ...frame, viewer: chair }} view={{ ...view, asked: [] }} />,
    error: (frame) => (
      <ClarificationsPage
        frame={{ ...frame, viewer: chair }}
        view={{
          ...view,
          hearing: { action: '/ruang/panitia/x/klarifikasi/jawaban', number: 1, way: 'withdrawn', text: '' },
          errors: [{ field: heardFields.text(1), text: 'Tuliskan isinya.' }],
        }}
      />
    ),
    'question-missing': (frame) => (
      <ClarificationsPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...view, asked: [], errors: [{ field: askFields.question, text: 'Tuliskan isinya.' }] }}
      />
    ),
    over: (frame) => (
      <ClarificationsPage
        frame={{ ...frame, viewer: chair }}
        view={{ ...view, asked: [{ ...answered, candidate: longName }], hearing: null, asking: null }}
      />
    ),
  },
}
