import { fileDecisions } from '../../wording/file-plenary.ts'
import type { Language } from '../../wording/language.ts'
import { longName } from '../gallery/example-award.ts'
import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { FilePlenaryPage, type FilePlenaryView, type PlenaryFile, plenaryFields } from './file-plenary.page.tsx'

const committee = { seat: 'Sekretaris panitia', as: 'sekretaris panitia', rooms: ['verification'] } as const

function file(candidate: string, name: string, changes: Partial<PlenaryFile> = {}): PlenaryFile {
  return {
    candidate,
    name,
    href: `/ruang/berkas/61~2025~${candidate}`,
    step: 4,
    completeness: 'lengkap',
    rejected: '0',
    findings: '2',
    visits: '1',
    figures: '3',
    sections: [
      { value: 'kontak', label: 'Pimpinan dan kontak' },
      { value: 'anggaran', label: 'Anggaran' },
    ],
    decision: '',
    reason: '',
    section: '',
    ...changes,
  }
}

function view(language: Language, changes: Partial<FilePlenaryView> = {}): FilePlenaryView {
  return {
    season: 'Paritrana Award 2026, Kalimantan Barat',
    category: 'Desa dan Kelurahan',
    deskHref: '/ruang/verifikasi/penilaian-2025/kalimantan-barat',
    action: '/ruang/verifikasi/penilaian-2025/kalimantan-barat/desa/pleno-berkas',
    files: [
      file('desa-contoh', 'Desa Contoh'),
      file('desa-panjang', longName, {
        completeness: '2 belum lengkap',
        visits: '2, 1 belum dicatat, 3 hal tidak cocok',
        findings: '4, 1 belum selesai',
      }),
    ],
    decisions: Object.entries(fileDecisions[language]).map(([value, label]) => ({ value, label })),
    meeting: {
      number: '',
      day: '2026-03-12',
      from: '',
      to: '',
      place: '',
      town: '',
      attendees: '',
      dueOn: '2026-03-19',
    },
    held: [
      {
        plenary: 1,
        title: 'BA-7/2026, 2 Maret 2026',
        counts: '11 lolos, 2 tidak lolos, 1 dikembalikan',
        href: '/ruang/verifikasi/penilaian-2025/kalimantan-barat/desa/pleno-berkas/1.pdf',
      },
    ],
    decides: true,
    errors: [],
    ...changes,
  }
}

export const filePlenaryExamples: Examples = {
  page: 'file-plenary',
  examples: {
    memutuskan: (frame) => <FilePlenaryPage frame={{ ...frame, viewer: committee }} view={view(frame.language)} />,
    keliru: (frame) => (
      <FilePlenaryPage
        frame={{ ...frame, viewer: committee }}
        view={view(frame.language, {
          errors: [
            { field: plenaryFields.decision('desa-contoh'), text: 'Pilih putusannya.' },
            { field: plenaryFields.reason('desa-panjang'), text: 'Tulis alasannya.' },
            { field: plenaryFields.attendees, text: 'Sebut 2 sampai 40 orang yang hadir.' },
          ],
        })}
      />
    ),
    membaca: (frame) => (
      <FilePlenaryPage frame={{ ...frame, viewer: verifier }} view={view(frame.language, { decides: false })} />
    ),
    kosong: (frame) => (
      <FilePlenaryPage frame={{ ...frame, viewer: committee }} view={view(frame.language, { files: [], held: [] })} />
    ),
  },
}
