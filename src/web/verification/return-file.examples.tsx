import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { returnFields, ReturnFilePage, type ReturnFileView } from './return-file.page.tsx'

const VIEW: ReturnFileView = {
  fileId: '98~2025~desa-contoh',
  category: 'desa-kelurahan',
  name: 'Desa dan Kelurahan',
  candidate: 'Desa Contoh',
  step: 2,
  places: [
    { value: 'kontak', label: 'Kontak: seluruh bagian' },
    { value: 'anggaran', label: 'Anggaran: seluruh bagian' },
    { value: 'anggaran/a1/rupiah', label: 'Anggaran, Anggaran 1: Rupiah' },
  ],
  rows: [
    { place: 'anggaran/a1/rupiah', asked: 'Angka ini tidak sama dengan APBDes halaman 14.' },
    { place: '', asked: '' },
  ],
  dueOn: '2026-03-18',
  summary: '',
  possible: true,
  errors: [],
}

export const returnFileExamples: Examples = {
  page: 'return-file',
  examples: {
    temuan: (frame) => <ReturnFilePage frame={{ ...frame, viewer: verifier }} view={VIEW} />,
    'belum-lengkap': (frame) => (
      <ReturnFilePage
        frame={{ ...frame, viewer: verifier }}
        view={{
          ...VIEW,
          rows: [{ place: 'kontak', asked: '' }],
          errors: [{ field: returnFields.asked(0), text: 'Tulis apa yang diminta.' }],
        }}
      />
    ),
    'tidak-dapat': (frame) => (
      <ReturnFilePage frame={{ ...frame, viewer: verifier }} view={{ ...VIEW, possible: false }} />
    ),
  },
}
