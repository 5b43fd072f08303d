import { exampleThumbnail } from '../gallery/example-thumbnail.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor, contact } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { paths } from '../paths.ts'
import { shownVisit } from '../verification/field-visits.examples.tsx'
import { ReadFilePage, type ReadFileView } from './read-file.page.tsx'

const fact = (label: string, value: string | null, long = false) => ({ label, value, long })

const visits = [shownVisit]

const view: ReadFileView = {
  candidate: 'Desa Contoh',
  category: 'Desa dan Kelurahan',
  season: 'Paritrana Award 2026',
  notice: null,
  papers: [
    { label: 'Berkas sebagai dokumen', href: paths.filePaper('98~2025~desa-contoh', 'desa-kelurahan'), note: 'PDF' },
  ],
  evidence: [
    {
      id: 'peraturan',
      title: 'Salinan peraturan',
      state: 'ada',
      shape: 'wait',
      files: [
        {
          evidence: 'a',
          name: 'Perdes 3 Tahun 2025.pdf',
          kind: 'pdf',
          href: '/ruang/penilai/lembar/a/berkas/bukti/a',
          thumbnailSrc: exampleThumbnail,
          about: '240 kB, 2 Maret 2026 10.00 WIB',
          state: 'diterima',
          shape: 'done',
          reason: null,
        },
        {
          evidence: 'b',
          name: `${longName}.jpg`,
          kind: 'jpg',
          href: null,
          thumbnailSrc: null,
          about: '1,2 MB, 2 Maret 2026 10.05 WIB',
          state: 'ditolak',
          shape: 'stop',
          reason: 'Tidak terbaca.',
        },
      ],
    },
    { id: 'anggaran', title: 'Halaman anggaran', state: 'belum', shape: 'open', files: [] },
  ],
  crumbs: [{ label: 'Lembar saya', href: '/ruang/penilai' }],
  sections: [
    {
      id: 'peraturan',
      title: 'Peraturan',
      entries: [
        { title: 'Peraturan 1', facts: [fact('Jenis', 'Peraturan desa (Perdes)'), fact('Tentang', longName)] },
        { title: 'Peraturan 2', facts: [fact('Jenis', null), fact('Tentang', 'Iuran nelayan')] },
      ],
    },
    {
      id: 'inovasi',
      title: 'Inovasi',
      entries: [
        {
          title: 'Inovasi 1',
          facts: [
            fact('Nama inovasi', 'Satu desa seratus pekerja rentan'),
            fact('Hasilnya', 'Seratus dua puluh nelayan terlindungi.\nLangkah berikutnya: pedagang pasar.', true),
          ],
        },
      ],
    },
    { id: 'kendala', title: 'Kendala', entries: [] },
  ],
  visits,
}

export const readFileExamples: Examples = {
  page: 'read-file',
  examples: {
    penilai: (frame) => <ReadFilePage frame={{ ...frame, viewer: assessor }} view={view} />,
    pratinjau: (frame) => (
      <ReadFilePage
        frame={{ ...frame, viewer: contact }}
        view={{ ...view, notice: candidateFileWords[frame.language].asTheAssessorReads }}
      />
    ),
    kosong: (frame) => (
      <ReadFilePage
        frame={{ ...frame, viewer: assessor }}
        view={{ ...view, sections: view.sections.map((section) => ({ ...section, entries: [] })), visits: [] }}
      />
    ),
    gabungan: (frame) => {
      const merged = [{ name: 'PT. Contoh Jaya', sections: view.sections.slice(0, 1) }]
      return <ReadFilePage frame={{ ...frame, viewer: assessor }} view={{ ...view, merged }} />
    },
  },
}
