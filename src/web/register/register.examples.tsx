import { coverageFaultSentence, coverageNoteSentence, coverageConcernSentence } from '../../wording/coverage-faults.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import { baseNames, segmentNames } from '../../wording/coverage-segments.ts'
import type { Language } from '../../wording/language.ts'
import { administrator } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { CoverageImportPage, undoFields, type CoverageImportView } from './coverage-import.page.tsx'
import {
  coverageImportFields,
  ImportCoveragePage,
  type CoveragePreview,
  type ImportCoverageView,
} from './import-coverage.page.tsx'
import { RegisterPage, type RegisterView, type ShownImport } from './coverage-register.page.tsx'

const imported = (changes: Partial<ShownImport> = {}): ShownImport => ({
  href: '/data-cakupan/contoh-1',
  fileName: 'rekap-cakupan-kalimantan-barat-2025.xlsx',
  accepted: 1_456,
  refused: 12,
  by: 'Unsur sekretariat Kalimantan Barat, Selasa, 3 Februari 2026 11.05 WIB',
  undone: false,
  ...changes,
})

function register(changes: Partial<RegisterView> = {}): RegisterView {
  return {
    text: '',
    places: null,
    imports: [
      imported(),
      imported({ fileName: 'coverage_by_region.csv', accepted: 96, refused: 0, by: 'pengelola sistem', undone: true }),
    ],
    pager: { page: 1, pages: 1, previous: null, next: null },
    offersReference: false,
    ...changes,
  }
}

export const registerExamples: Examples = {
  page: 'coverage-register',
  examples: {
    terisi: (frame) => <RegisterPage frame={{ ...frame, viewer: administrator, sample: false }} view={register()} />,
    baru: (frame) => (
      <RegisterPage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={register({ imports: [], offersReference: true, text: 'xyz', places: [] })}
      />
    ),
    cari: (frame) => (
      <RegisterPage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={register({
          text: 'kota',
          places: [
            { name: 'Kabupaten Kotawaringin Timur', code: '62.02', href: '/data-cakupan/contoh-2' },
            { name: 'Kota Pontianak', code: '61.71', href: '/data-cakupan/contoh-3' },
          ],
        })}
      />
    ),
  },
}

function preview(language: Language, changes: Partial<CoveragePreview> = {}): CoveragePreview {
  const fault = (what: Parameters<typeof coverageFaultSentence>[0]) => coverageFaultSentence(what, language)
  const concern = (what: Parameters<typeof coverageConcernSentence>[0]) => coverageConcernSentence(what, language)
  return {
    count: 14,
    data: 'eJw',
    fileName: 'rekap-cakupan-kalimantan-barat-2025.xlsx',
    refusedLines: 3,
    refused: [
      { line: 4, column: 'kode', text: fault({ code: 'place_code_unknown', text: '91.01', now: { code: '93.01', name: 'Kabupaten Merauke' } }) }, // prettier-ignore
      { line: 7, column: 'peserta', text: fault({ code: 'percent_in_count_column', text: '53,43' }) },
      { line: 12, column: 'eligible', text: fault({ code: 'cell_formula' }) },
    ],
    moreRefused: 0,
    warnings: [
      { line: 9, column: 'belum_terlindungi', text: concern({ code: 'base_implied', implied: 1_456_191, stated: 1_800_000 }) }, // prettier-ignore
      { line: 10, column: 'peserta', text: concern({ code: 'base_smaller_than_members', covered: 77_074, eligible: 51_086 }) }, // prettier-ignore
    ],
    moreWarnings: 5,
    notes: [
      coverageNoteSentence({ code: 'sheets_hidden', names: ['Rahasia'] }, language),
      coverageNoteSentence({ code: 'bases_unknown', figures: 4 }, language),
    ],
    rows: [
      {
        line: 3,
        place: 'Kabupaten Landak (61.08)',
        period: `2024, ${segmentNames[language].ALL}, Desember 2024`,
        coverage: '53,43%',
        base: baseNames[language].ELIGIBLE_AGENCY,
      },
    ],
    moreRows: 13,
    unreadable: false,
    ...changes,
  }
}

const upload = (changes: Partial<ImportCoverageView> = {}): ImportCoverageView => ({
  rowsMax: 20_000,
  preview: null,
  errors: [],
  ...changes,
})

export const importCoverageExamples: Examples = {
  page: 'import-coverage',
  examples: {
    unggah: (frame) => (
      <ImportCoveragePage frame={{ ...frame, viewer: administrator, sample: false }} view={upload()} />
    ),
    keliru: (frame) => (
      <ImportCoveragePage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={upload({
          errors: [{ field: coverageImportFields.file, text: registerWords[frame.language].noFile }],
        })}
      />
    ),
    pratinjau: (frame) => (
      <ImportCoveragePage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={upload({ preview: preview(frame.language) })}
      />
    ),
    ditolak: (frame) => (
      <ImportCoveragePage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={upload({
          preview: preview(frame.language, { count: 0, warnings: [], moreWarnings: 0, rows: [], moreRows: 0, unreadable: true }), // prettier-ignore
        })}
      />
    ),
  },
}

function one(changes: Partial<CoverageImportView> = {}): CoverageImportView {
  return {
    file: imported(),
    undone: null,
    mayUndo: true,
    places: [
      { name: 'Kalimantan Barat', code: '61', href: '/data-cakupan/contoh-4', figures: 4 },
      { name: 'Kabupaten Kayong Utara', code: '61.11', href: '/data-cakupan/contoh-5', figures: 12 },
    ],
    morePlaces: 0,
    typed: '',
    errors: [],
    ...changes,
  }
}

export const coverageImportExamples: Examples = {
  page: 'coverage-import',
  examples: {
    berlaku: (frame) => (
      <CoverageImportPage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={one({ errors: [{ field: undoFields.reason, text: registerWords[frame.language].reasonMissing }] })}
      />
    ),
    dibatalkan: (frame) => (
      <CoverageImportPage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={one({
          undone: registerWords[frame.language].undoneBy('Administrator', 'Rabu, 4 Februari 2026 09.00 WIB', 'Berkas bulan lalu'), // prettier-ignore
          file: imported({ undone: true }),
        })}
      />
    ),
    orangLain: (frame) => (
      <CoverageImportPage
        frame={{ ...frame, viewer: administrator, sample: false }}
        view={one({ mayUndo: false, morePlaces: 20 })}
      />
    ),
  },
}
