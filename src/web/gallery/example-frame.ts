/** The frame that examples are drawn in: nobody signed in, a sample season, assets by their plain names. */
import type { Language } from '../../wording/language.ts'
import type { AssetLinks, Frame } from '../layout/frame.ts'

const assets: AssetLinks = {
  css: '/aset/paritrana.css',
  font: '/aset/plus-jakarta-sans.woff2',
  mark: '/aset/mark.svg',
  islands: {
    'file-section': '/aset/file-section.js',
    evidence: '/aset/evidence.js',
    planner: '/aset/planner.js',
    'interview-day': '/aset/interview-day.js',
    timetable: '/aset/timetable.js',
    'mark-sheet': '/aset/mark-sheet.js',
    'my-sheets': '/aset/my-sheets.js',
    'offline-room': '/aset/offline-room.js',
    recount: '/aset/recount.js',
    'signed-out': '/aset/signed-out.js',
    witness: '/aset/witness.js',
  },
  offlineWorker: '/aset/offline-worker.js',
}

export function exampleFrame(language: Language, links: AssetLinks = assets): Frame {
  return {
    language,
    here: '/',
    antiForgery: 'token-contoh',
    viewer: null,
    sample: true,
    flash: null,
    assets: links,
    pieces: null,
  }
}

export const assessor = { seat: 'Ahli kebijakan publik', as: 'penilai', rooms: ['panel'] } as const
export const chair = { seat: 'Sekretaris Daerah', as: 'ketua tim penilai', rooms: ['panel', 'committee'] } as const
export const administrator = {
  seat: 'Sekretariat panitia',
  as: 'administrator',
  rooms: ['organising', 'administration'],
} as const
export const secretary = { seat: 'BPJS Ketenagakerjaan', as: 'sekretaris tim penilai', rooms: ['committee'] } as const
export const contact = { seat: 'Narahubung Desa Contoh', as: 'narahubung kandidat', rooms: ['files'] } as const
export const clerk = { seat: 'Staf sekretariat', as: 'staf sekretariat panitia', rooms: ['organising'] } as const
export const verifier = { seat: 'Verifikator', as: 'verifikator', rooms: ['verification'] } as const
