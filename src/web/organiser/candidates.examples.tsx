import { nominationStates } from '../../wording/nomination.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import { longName } from '../gallery/example-award.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { Frame } from '../layout/frame.ts'
import { CandidatesPage, type CandidatesView, type ShownCandidate } from './candidates.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const empty: CandidatesView = {
  season: 'Paritrana Award 2027, Provinsi Contoh',
  setUpHref: HERE,
  action: `${HERE}/kandidat`,
  openHref: `${HERE}/kandidat/baru`,
  importHref: `${HERE}/kandidat/impor`,
  organisationsHref: `${HERE}/lembaga`,
  duplicatesHref: `${HERE}/ganda`,
  duplicates: 1,
  requestsHref: `${HERE}/pendaftaran`,
  requests: 3,
  text: '',
  found: 0,
  candidates: [],
  pager: { page: 1, pages: 1, previous: null, next: null },
}

function village({ language }: Frame): ShownCandidate {
  const nomination = (name: string, state: 'draft' | 'verified') => ({
    name,
    state: nominationStates[language][state],
    shape: stateShapes[state],
  })
  return {
    name: 'Desa Contoh',
    placeCode: '61.04.01.2003',
    fileHref: '/ruang/berkas/61~2026~desa-contoh',
    nominations: [nomination('Desa dan Kelurahan', 'verified'), nomination('Inovasi Pekerja Rentan', 'draft')],
    contacts: 2,
    contactHref: null,
  }
}

const shown = (frame: Frame, view: CandidatesView) => (
  <CandidatesPage frame={{ ...frame, viewer: administrator }} view={view} />
)

export const candidatesExamples: Examples = {
  page: 'candidates',
  examples: {
    kosong: (frame) => shown(frame, empty),
    satu: (frame) => shown(frame, { ...empty, found: 1, candidates: [village(frame)] }),
    tiga: (frame) => {
      const long = {
        ...village(frame),
        name: longName,
        fileHref: '/ruang/berkas/61~2026~panjang',
        contacts: 0,
        contactHref: `${HERE}/peran/beri?lembaga=panjang&peran=candidate_contact`,
      }
      const bare = {
        ...long,
        name: 'PT Contoh',
        fileHref: '/ruang/berkas/61~2026~pt',
        placeCode: null,
        nominations: [],
      }
      return shown(frame, {
        ...empty,
        text: 'contoh',
        found: 103,
        candidates: [village(frame), long, bare],
        pager: {
          page: 2,
          pages: 3,
          previous: `${HERE}/kandidat?cari=contoh`,
          next: `${HERE}/kandidat?cari=contoh&halaman=3`,
        },
      })
    },
    'tidak-ketemu': (frame) => shown(frame, { ...empty, text: 'tidak ada' }),
  },
}
