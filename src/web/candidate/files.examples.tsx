import { longName } from '../gallery/example-award.ts'
import { contact } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { nominationStates } from '../../wording/nomination.ts'
import type { Language } from '../../wording/language.ts'
import { FilesPage, type MyFile } from './files.page.tsx'
import { stateShapes } from './state-shape.ts'

const pager = { page: 1, pages: 1, previous: null, next: null }

function file(language: Language, candidate: string, state: 'draft' | 'needs_correction' | 'nominee'): MyFile {
  return {
    fileId: `98~2025~${candidate}`,
    candidate,
    season: 'Paritrana Award 2026',
    nominations: [{ name: 'Desa dan Kelurahan', state: nominationStates[language][state], shape: stateShapes[state] }],
  }
}

export const filesExamples: Examples = {
  page: 'files',
  examples: {
    kosong: (frame) => (
      <FilesPage frame={{ ...frame, viewer: contact }} view={{ files: [], pager, openHref: '/ruang/berkas/baru' }} />
    ),
    satu: (frame) => (
      <FilesPage
        frame={{ ...frame, viewer: contact }}
        view={{ files: [file(frame.language, 'Desa Contoh', 'draft')], pager, openHref: null }}
      />
    ),
    tiga: (frame) => (
      <FilesPage
        frame={{ ...frame, viewer: contact }}
        view={{
          openHref: '/ruang/berkas/baru',
          files: [
            file(frame.language, 'Desa Contoh', 'needs_correction'),
            file(frame.language, 'Desa Contoh Hilir', 'nominee'),
            file(frame.language, longName, 'draft'),
          ],
          pager: { page: 2, pages: 3, previous: '/ruang/berkas', next: '/ruang/berkas?halaman=3' },
        }}
      />
    ),
  },
}
