import { clerk } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Language } from '../../wording/language.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import { clerkRefusalSentence, paperEntryWords, receiptRefusalSentence } from '../../wording/paper-entry.ts'
import { PapersPage, type PapersView, receiptFields, type ShownPaper } from './papers.page.tsx'

function paper(language: Language, number: number): ShownPaper {
  const { states } = paperEntryWords[language]
  const titles = fileSectionWords[language]
  return {
    paper: number,
    received: 'Senin, 2 Maret 2026 10.41 WIB',
    recorded: 'Senin, 2 Maret 2026 10.44 WIB',
    note: 'Di loket lantai 1, dibawa sekretaris desa, 12 lembar',
    sections: [
      { id: 'kontak', title: titles['kontak']!.title, state: states.accepted, shape: 'done' },
      { id: 'peraturan', title: titles['peraturan']!.title, state: states.differing(2), shape: 'part' },
      { id: 'anggaran', title: titles['anggaran']!.title, state: states.once, shape: 'wait' },
      { id: 'inovasi', title: titles['inovasi']!.title, state: states.mine, shape: 'wait' },
      { id: 'kendala', title: titles['kendala']!.title, state: states.untouched, shape: 'open' },
    ],
  }
}

function view(papers: readonly ShownPaper[]): PapersView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    papers,
    zone: 'WIB',
    typed: { day: '', clock: '', note: '' },
    errors: [],
    closed: null,
  }
}

export const papersExamples: Examples = {
  page: 'papers',
  examples: {
    kosong: (frame) => <PapersPage frame={{ ...frame, viewer: clerk }} view={view([])} />,
    'dua-kertas': (frame) => (
      <PapersPage
        frame={{ ...frame, viewer: clerk }}
        view={view([paper(frame.language, 2), paper(frame.language, 1)])}
      />
    ),
    ditolak: (frame) => (
      <PapersPage
        frame={{ ...frame, viewer: clerk }}
        view={{
          ...view([]),
          typed: { day: '2026-03-09', clock: '08:00', note: '' },
          errors: [
            { field: receiptFields.day, text: receiptRefusalSentence({ code: 'received_in_future' }, frame.language) },
            {
              field: receiptFields.note,
              text: receiptRefusalSentence({ code: 'receipt_note_missing' }, frame.language),
            },
          ],
        }}
      />
    ),
    'berkas-sendiri': (frame) => (
      <PapersPage
        frame={{ ...frame, viewer: clerk }}
        view={{
          ...view([paper(frame.language, 1)]),
          closed: clerkRefusalSentence({ code: 'own_file_copied' }, frame.language),
        }}
      />
    ),
  },
}
