import { longName } from '../gallery/example-award.ts'
import { contact, verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { moveWords, nominationStates, nominationTurns } from '../../wording/nomination.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { evidenceWords } from '../../wording/evidence.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import type { Language } from '../../wording/language.ts'
import { movesFrom, NOMINATION_MOVES, type NominationState } from '../../award/nomination/nomination-states.ts'
import type { SeasonRole } from '../../award/people/roles.ts'
import { paths } from '../paths.ts'
import { FilePage, type FileView, moveField, type ShownNomination } from './file.page.tsx'
import { inAllZones } from '../../wording/deadlines.ts'
import { instant } from '../../award/units/dates.ts'
import type { ShownReturn } from '../verification/findings.tsx'
import { stateShapes } from './state-shape.ts'

const CATEGORY = 'desa-kelurahan'

function nomination(language: Language, state: NominationState, role: SeasonRole): ShownNomination {
  return {
    category: CATEGORY,
    name: 'Desa dan Kelurahan',
    state: nominationStates[language][state],
    shape: stateShapes[state],
    turn: nominationTurns[language][state],
    outcomeHref: null,
    clarificationHref: null,
    step: 3,
    receipt:
      state === 'draft'
        ? null
        : {
            when: inAllZones(instant('2026-03-09T15:07:00.000Z'), 'WIB', language),
            fingerprint: `sha256:${'0123456789abcdef'.repeat(4)}`,
          },
    papers:
      role === 'observer'
        ? []
        : [
            {
              label: candidateFileWords[language].asPaper,
              href: paths.filePaper('98~2025~desa-contoh', CATEGORY),
              note: 'PDF',
            },
            {
              label: candidateFileWords[language].asArchive,
              href: paths.fileArchive('98~2025~desa-contoh', CATEGORY),
              note: 'ZIP',
            },
          ],
    moves: movesFrom(state, [role]).map((move) => ({
      move,
      label: moveWords[language][move].button,
      reasonOwed: NOMINATION_MOVES[move].reason === 'owed',
    })),
    blocked: [],
    steps: [
      { what: moveWords[language].open.done, when: '2 Maret 2026 pukul 09.41 WIB', reason: null },
      { what: moveWords[language].hand_in.done, when: '9 Maret 2026 pukul 22.07 WIB', reason: null },
      {
        what: moveWords[language].return_for_correction.done,
        when: '11 Maret 2026 pukul 10.15 WIB',
        reason: 'Lampirkan APBDes 2025 halaman belanja jaminan sosial.',
      },
    ].slice(0, state === 'draft' ? 1 : 3),
  }
}

function view(language: Language, nominations: readonly ShownNomination[]): FileView {
  const words = candidateFileWords[language]
  const titles = fileSectionWords[language]
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    season: 'Paritrana Award 2026',
    nominations,
    sections: [
      { id: 'kontak', title: titles['kontak']!.title, state: words.complete, shape: 'done' },
      { id: 'peraturan', title: titles['peraturan']!.title, state: words.items(2), shape: 'done' },
      { id: 'anggaran', title: titles['anggaran']!.title, state: words.missing(3), shape: 'part' },
      { id: 'kendala', title: titles['kendala']!.title, state: words.optional, shape: 'open' },
      { id: 'jawaban~desa', title: words.answers('Desa dan Kelurahan'), state: words.nothingYet, shape: 'open' },
    ],
    returns: [],
    closing: null,
    papersHref: null,
    evidence: { state: evidenceWords[language].progress(1, 3), shape: 'part' },
    errors: [],
    typedReason: null,
    typedAnswer: null,
  }
}

/** Two findings of one return: one answered, one not. */
function returned(open: boolean): ShownReturn {
  const finding = { category: CATEGORY, step: 3, section: 'anggaran', answerable: open }
  return {
    category: CATEGORY,
    name: 'Desa dan Kelurahan',
    due: 'Rabu, 18 Maret 2026 23.59 WIB (Kamis, 19 Maret 2026 00.59 WITA; Kamis, 19 Maret 2026 01.59 WIT)',
    waiting: open ? 1 : null,
    findings: [
      {
        ...finding,
        number: 1,
        place: 'Anggaran perlindungan, Anggaran 1: Rupiah',
        asked: 'Angka ini tidak sama dengan APBDes halaman 14.',
        answer: 'Angka diperbaiki sesuai APBDes.',
        changes: open
          ? null
          : [
              { label: 'Anggaran 1: Rupiah', before: '168.000.000', after: '186.000.000' },
              { label: 'Anggaran 2: Kelompok', before: '', after: 'Buruh harian lepas' },
            ],
      },
      {
        ...finding,
        number: 2,
        section: 'kontak',
        place: 'Kontak',
        asked: 'Nomor telepon tidak dapat dihubungi.',
        answer: open ? null : 'Nomornya benar, coba pada jam kerja.',
        changes: open ? null : [],
      },
    ],
  }
}

export const fileExamples: Examples = {
  page: 'file',
  examples: {
    draf: (frame) => (
      <FilePage
        frame={{ ...frame, viewer: contact }}
        view={view(frame.language, [
          {
            ...nomination(frame.language, 'draft', 'candidate_contact'),
            blocked: [
              {
                text: fileSectionWords[frame.language]['anggaran']!.title,
                mend: { label: candidateFileWords[frame.language].missing(3), href: '/ruang/berkas/a/bagian/anggaran' },
              },
            ],
          },
        ])}
      />
    ),
    'perlu-perbaikan': (frame) => (
      <FilePage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...view(frame.language, [nomination(frame.language, 'needs_correction', 'candidate_leader')]),
          returns: [returned(true)],
        }}
      />
    ),
    wawancara: (frame) => (
      <FilePage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...view(frame.language, [nomination(frame.language, 'nominee', 'candidate_contact')]),
          interviews: [
            {
              when: 'Senin, 28 Juli 2025 10.00\u00a0WIB, Ruang Khatulistiwa',
              known: {
                is: 'unconfirmed',
                word: 'Belum dikonfirmasi',
                more: 'paling lambat Minggu, 27 Juli 2025 10.00\u00a0WIB',
                shape: 'wait',
              },
            },
          ],
        }}
      />
    ),
    verifikator: (frame) => (
      <FilePage
        frame={{ ...frame, viewer: verifier }}
        view={{
          ...view(frame.language, [nomination(frame.language, 'proposed', 'verifier')]),
          returns: [returned(false)],
        }}
      />
    ),
    'alasan-kosong': (frame) => (
      <FilePage
        frame={{ ...frame, viewer: verifier }}
        view={{
          ...view(frame.language, [nomination(frame.language, 'proposed', 'committee_chair')]),
          typedReason: { category: CATEGORY, move: 'reject', reason: '' },
          errors: [{ field: moveField(CATEGORY, 'reject'), text: 'Tulis alasannya.' }],
        }}
      />
    ),
    'tiga-usulan': (frame) => (
      <FilePage
        frame={{ ...frame, viewer: contact }}
        view={view(
          frame.language,
          (['nominee', 'withdrawn', 'verified'] as const).map((state, at) => ({
            ...nomination(frame.language, state, 'candidate_contact'),
            category: `k${at}`,
            name: ['Desa dan Kelurahan', 'Inovasi Pekerja Rentan', 'Tertib Administrasi'][at]!,
          })),
        )}
      />
    ),
    digabung: (frame) => {
      const other = {
        name: 'PT. Contoh Jaya',
        href: '/ruang/berkas/98~2025~pt-contoh-jaya',
        reason: 'Diusulkan dua cabang.',
      }
      const merged = view(frame.language, [nomination(frame.language, 'merged', 'candidate_contact')])
      return <FilePage frame={{ ...frame, viewer: contact }} view={{ ...merged, mergers: { into: other, from: [] } }} />
    },
    'menerima-gabungan': (frame) => {
      const from = [
        { name: 'PT. Contoh Jaya', href: '/ruang/berkas/98~2025~pt-contoh-jaya', reason: 'Diusulkan dua cabang.' },
        { name: longName, href: null, reason: 'Nomornya sama.' },
      ]
      const open = view(frame.language, [nomination(frame.language, 'draft', 'candidate_contact')])
      return <FilePage frame={{ ...frame, viewer: contact }} view={{ ...open, mergers: { into: null, from } }} />
    },
  },
}
