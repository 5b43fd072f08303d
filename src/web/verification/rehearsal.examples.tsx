import { FATES } from '../../award/verification/rehearsal.ts'
import type { Language } from '../../wording/language.ts'
import { fateWords, rehearsalWords } from '../../wording/rehearsal.ts'
import { longName } from '../gallery/example-award.ts'
import { verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { RehearsalPage, type RehearsalView, type RehearsedRow } from './rehearsal.page.tsx'

const CLOSING = 'Jumat, 20 Maret 2026 23.59 WIB (Sabtu, 21 Maret 2026 00.59 WITA; Sabtu, 21 Maret 2026 01.59 WIT)'

function row(candidate: string, name: string, why: readonly string[], ready = false): RehearsedRow {
  return {
    candidate,
    category: 'desa',
    step: 1,
    name,
    categoryName: 'Desa dan Kelurahan',
    fileHref: `/ruang/berkas/61~2025~${candidate}`,
    ready,
    why,
    saved: 'Rabu, 18 Maret 2026 21.14 WIB',
    who: 'Siti Contoh (narahubung kandidat)',
  }
}

function view(language: Language, changes: Partial<RehearsalView> = {}): RehearsalView {
  const words = rehearsalWords[language]
  const rows = [
    row('desa-a', 'Desa Contoh Hulu', [words.ready], true),
    row('desa-b', longName, [words.sections('Pimpinan dan kontak dan Anggaran'), words.evidence('Peraturan')]),
    row('desa-c', 'Desa Contoh Hilir', [words.untouched]),
  ]
  return {
    season: 'Paritrana Award 2026, Kalimantan Barat',
    deskHref: '/ruang/verifikasi/penilaian-2025/kalimantan-barat',
    moments: [words.now('Kamis, 19 Maret 2026 09.00 WIB'), words.closing(CLOSING), words.open(1)],
    counts: FATES.map((fate, at) => ({
      fate: fateWords[language][fate],
      shape: (['stop', 'part', 'wait', 'done', 'open'] as const)[at] ?? 'open',
      count: 9 - at,
    })),
    out: rows.length,
    rows,
    pager: { page: 1, pages: 1, previous: null, next: null },
    reminds: true,
    ...changes,
  }
}

export const rehearsalExamples: Examples = {
  page: 'rehearsal',
  examples: {
    sebelum: (frame) => <RehearsalPage frame={{ ...frame, viewer: verifier }} view={view(frame.language)} />,
    membaca: (frame) => (
      <RehearsalPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, { reminds: false, moments: [rehearsalWords[frame.language].closed] })}
      />
    ),
    'semua-masuk': (frame) => (
      <RehearsalPage frame={{ ...frame, viewer: verifier }} view={view(frame.language, { rows: [], out: 0 })} />
    ),
  },
}
