import { evidenceItemName } from '../../wording/evidence.ts'
import type { Language } from '../../wording/language.ts'
import { searchEvidenceWords } from '../../wording/search-evidence.ts'
import { longName } from '../gallery/example-award.ts'
import { verifier } from '../gallery/example-frame.ts'
import { exampleThumbnail } from '../gallery/example-thumbnail.ts'
import type { Examples } from '../gallery/example.ts'
import { type FoundFile, SearchEvidencePage, type SearchEvidenceView } from './search-evidence.page.tsx'

function row(language: Language, at: number, name: string): FoundFile {
  const kind = name.split('.').at(-1) ?? ''
  return {
    evidence: `0198-${at}`,
    name,
    kind,
    thumbnailSrc: kind === 'pdf' ? exampleThumbnail : null,
    downloadHref: `/ruang/berkas/98~2025~desa-${at}/bukti/0198-${at}/unduh`,
    candidate: 'Desa Contoh Hulu',
    evidenceHref: `/ruang/berkas/98~2025~desa-${at}/bukti`,
    about: searchEvidenceWords[language].about(evidenceItemName('peraturan', language), '2 Maret 2026 pukul 09.41 WIB'),
    excerpt: [
      'Menetapkan: ',
      'Peraturan',
      ' Desa tentang ',
      'pelindungan',
      ' pekerja rentan … iuran dibayar dari APBDes',
    ],
  }
}

function view(language: Language, changes: Partial<SearchEvidenceView> = {}): SearchEvidenceView {
  const rows = ['Perdes 4 Tahun 2025.pdf', `${longName.replaceAll(' ', '_')}.docx`, 'DPA 2025.xlsx'].map((name, at) =>
    row(language, at, name),
  )
  return {
    season: 'Paritrana Award 2026, Kalimantan Barat',
    action: '/ruang/verifikasi/penilaian-2025/kalimantan-barat/cari',
    deskHref: '/ruang/verifikasi/penilaian-2025/kalimantan-barat',
    asked: 'peraturan pelindungan',
    found: rows.length,
    rows,
    pager: { page: 1, pages: 1, previous: null, next: null },
    ...changes,
  }
}

export const searchEvidenceExamples: Examples = {
  page: 'search-evidence',
  examples: {
    tiga: (frame) => <SearchEvidencePage frame={{ ...frame, viewer: verifier }} view={view(frame.language)} />,
    'tidak-ada': (frame) => (
      <SearchEvidencePage frame={{ ...frame, viewer: verifier }} view={view(frame.language, { rows: [], found: 0 })} />
    ),
    'belum-dicari': (frame) => (
      <SearchEvidencePage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, { rows: [], found: 0, asked: '' })}
      />
    ),
  },
}
