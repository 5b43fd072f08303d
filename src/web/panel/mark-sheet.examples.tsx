import type { Examples } from '../gallery/example.ts'
import { ketapangCoverage, longName } from '../gallery/example-award.ts'
import { assessor } from '../gallery/example-frame.ts'
import type { Frame } from '../layout/frame.ts'
import { markSheetFields } from './mark-sheet-view.ts'
import { MarkSheetPage, type MarkSheetView } from './mark-sheet.page.tsx'

export const sheetHeading = {
  sheetId: '0198f',
  candidate: 'Kabupaten Contoh D',
  category: 'Pemerintah Kabupaten/Kota',
  season: 'Paritrana Award 2025',
  seat: 'Ahli kebijakan publik',
}

const criterion = { scaleMax: '100', levels: [], items: [], mark: '', comment: '' }

export const sheetCriteria: MarkSheetView['criteria'] = [
  {
    ...criterion,
    id: 'regulasi',
    name: 'Regulasi dan anggaran',
    weight: '25%',
    levels: [
      { from: '0', to: '39', text: 'Belum ada regulasi maupun anggaran.' },
      { from: '40', to: '59', text: 'Baru surat edaran; anggaran belum tetap.' },
      { from: '60', to: '79', text: 'Peraturan kepala daerah berlaku dan anggaran tersedia pada tahun penilaian.' },
      { from: '80', to: '100', text: 'Peraturan daerah berlaku dan anggaran berjalan tiga tahun berturut-turut.' },
    ],
    mark: '76,50',
    comment: 'Perbup berlaku sejak 2022. Anggaran 2024 ada, keberlanjutan 2025 perlu ditanyakan.',
  },
  { ...criterion, id: 'inovasi', name: 'Inovasi dan perlindungan pekerja rentan', weight: '15%', mark: '82' },
  {
    ...criterion,
    id: 'wawancara',
    name: 'Wawancara',
    weight: '20%',
    items: ['kehadiran pimpinan', 'jawaban', 'keberlanjutan'],
  },
]

/** The same criteria with another mark for one of them, as somebody typed it. */
export function withMark(id: string, mark: string): MarkSheetView['criteria'] {
  const at = sheetCriteria.findIndex((one) => one.id === id)
  const one = sheetCriteria[at]
  return one ? sheetCriteria.with(at, { ...one, mark }) : sheetCriteria
}

const blankCriteria: MarkSheetView['criteria'] = sheetCriteria.map(({ id, name, weight, scaleMax, levels, items }) => ({
  id,
  name,
  weight,
  scaleMax,
  levels,
  items,
  mark: '',
  comment: '',
}))

export const dossier: MarkSheetView['dossier'] = {
  fileHref: '/ruang/penilai/lembar/0198f/berkas',
  coverage: ketapangCoverage,
  facts: [
    { label: 'Penerima upah', value: '80.101' },
    { label: 'Bukan penerima upah', value: '42.217' },
  ],
  evidence: [{ label: 'Peraturan bupati tentang pekerja rentan', href: '/berkas/1', note: 'PDF, 2,1\u00a0MB' }],
}

const view: MarkSheetView = {
  ...sheetHeading,
  version: 3,
  banner: null,
  criteria: sheetCriteria,
  counted: [
    { name: 'Cakupan kepesertaan', weight: '30%' },
    { name: 'Pertumbuhan cakupan', weight: '10%' },
  ],
  dossier,
  savedAt: '09.41\u00a0WIB',
  errors: [],
}

const signedIn = (frame: Frame): Frame => ({ ...frame, viewer: assessor, here: '/ruang/penilai/lembar/0198f' })

export const markSheetExamples: Examples = {
  page: 'mark-sheet',
  examples: {
    draft: (frame) => <MarkSheetPage frame={signedIn(frame)} view={view} />,
    empty: (frame) => (
      <MarkSheetPage
        frame={signedIn(frame)}
        view={{
          ...view,
          candidate: longName,
          banner: 'Bobot bawaan, belum resmi.',
          savedAt: null,
          counted: [],
          criteria: blankCriteria,
          dossier: { fileHref: null, coverage: null, facts: [], evidence: [] },
        }}
      />
    ),
    error: (frame) => (
      <MarkSheetPage
        frame={signedIn(frame)}
        view={{
          ...view,
          criteria: withMark('inovasi', '182'),
          errors: [
            { field: markSheetFields.mark('inovasi'), text: 'Nilai Inovasi harus 0 sampai 100. Anda mengetik 182.' },
          ],
        }}
      />
    ),
    'stage-closed': (frame) => (
      <MarkSheetPage
        frame={signedIn(frame)}
        view={{
          ...view,
          errors: [
            {
              field: markSheetFields.mark(view.criteria[0]?.id ?? ''),
              text: 'Tahap wawancara dan penilaian ditutup Rabu, 30 Juli 2025 17.00\u00a0WIB, jadi lembar ini tidak dapat disimpan atau ditandatangani. Panitia penyelenggara dapat memperpanjang tahap ini. Yang Anda ketik masih ada di halaman ini; kirim lagi bila waktunya.',
            },
          ],
        }}
      />
    ),
    preview: (frame) => (
      <MarkSheetPage
        frame={signedIn(frame)}
        view={{
          ...view,
          criteria: blankCriteria,
          savedAt: null,
          preview: {
            notice: 'Pratinjau lembar nilai menurut draf. Tidak ada yang disimpan.',
            crumbs: [{ label: 'Persiapan musim', href: '/ruang/penyelenggara/penilaian-2026/provinsi-contoh' }],
          },
        }}
      />
    ),
    saved: (frame) => (
      <MarkSheetPage
        frame={{ ...signedIn(frame), flash: { tone: 'success', text: 'Draf tersimpan 09.41\u00a0WIB.' } }}
        view={view}
      />
    ),
  },
}
