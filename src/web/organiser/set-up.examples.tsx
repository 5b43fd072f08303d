import type { Examples } from '../gallery/example.ts'
import { administrator } from '../gallery/example-frame.ts'
import { SetUpPage, type SetUpView } from './set-up.page.tsx'

const HERE = '/ruang/penyelenggara/penilaian-2026/provinsi-contoh'

const missing: SetUpView = {
  season: 'Paritrana Award 2027',
  place: 'Provinsi Contoh',
  locked: false,
  obstacles: [
    { text: 'Jumlah bobot kategori ini 95, seharusnya tepat 100.', href: `${HERE}/aturan/kategori/desa/kriteria` },
    { text: 'Tahap belum berjadwal.', href: `${HERE}/aturan/tahap` },
    { text: 'Kursi Unsur serikat pekerja/serikat buruh belum terisi.', href: `${HERE}/tim` },
  ],
  concerns: [
    {
      text: 'Desa/Kelurahan: Ada 3 pemenang tetapi hanya 2 sebutan. Tambahkan sebutan, misalnya "Harapan I".',
      href: `${HERE}/aturan/kategori/desa#rankWords`,
    },
  ],
  notices: [{ text: 'Belum ada kandidat di kategori Desa/Kelurahan.', href: HERE }],
  parts: [
    { section: 'identitas', href: `${HERE}/aturan/identitas`, missing: 0 },
    { section: 'tahap', href: `${HERE}/aturan/tahap`, missing: 1 },
    { section: 'kategori', href: `${HERE}/aturan/kategori`, missing: 1 },
    { section: 'panel', href: `${HERE}/aturan/panel`, missing: 0 },
    { section: 'ketentuan', href: `${HERE}/aturan/ketentuan`, missing: 0 },
    { section: 'tim', href: `${HERE}/tim`, missing: 1 },
  ],
  people: {
    rolesHref: `${HERE}/peran`,
    roles: 0,
    organisationsHref: `${HERE}/lembaga`,
    organisations: 1204,
    candidatesHref: `${HERE}/kandidat`,
    candidates: 0,
    outreachHref: `${HERE}/sosialisasi`,
    events: 2,
    questionsHref: `${HERE}/tanya-jawab`,
    questions: 3,
  },
  rulesVersion: 1,
  hash: `sha256:${'4f'.repeat(32)}`,
  draftVersion: 3,
  draftSavedAt: 'Rabu, 3 Februari 2027 11.04\u00a0WIB',
  draftIsInForce: false,
  stagesHref: `${HERE}/tahap`,
  running: 'Sedang berjalan: pengusulan dan verifikasi',
  enactHref: `${HERE}/simpan`,
  proposalsHref: `${HERE}/usulan`,
  compareHref: `${HERE}/bandingkan`,
  exportHref: `${HERE}/aturan.json`,
  exportWorkbookHref: `${HERE}/aturan.xlsx`,
  previews: [
    {
      category: 'Badan usaha besar dan menengah di sektor industri pengolahan',
      candidateHref: `${HERE}/pratinjau/kandidat/industri`,
      assessorHref: `${HERE}/pratinjau/penilai/industri`,
      paperSheetsHref: '/ruang/panitia/x/lembar-kertas',
      formHref: `${HERE}/formulir/industri`,
    },
  ],
}

const ready: SetUpView = {
  ...missing,
  obstacles: [],
  concerns: [],
  notices: [],
  parts: missing.parts.map((part) => ({ ...part, missing: 0 })),
  people: { ...missing.people, roles: 3 },
  draftVersion: 0,
  draftSavedAt: null,
  draftIsInForce: true,
}

export const setUpExamples: Examples = {
  page: 'set-up',
  examples: {
    missing: (frame) => <SetUpPage frame={{ ...frame, viewer: administrator, here: HERE }} view={missing} />,
    ready: (frame) => <SetUpPage frame={{ ...frame, viewer: administrator, here: HERE }} view={ready} />,
    locked: (frame) => (
      <SetUpPage frame={{ ...frame, viewer: administrator, here: HERE }} view={{ ...missing, locked: true }} />
    ),
  },
}
