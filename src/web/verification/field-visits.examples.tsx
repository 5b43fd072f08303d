import { visitOutcomes } from '../../wording/field-visits.ts'
import type { Language } from '../../wording/language.ts'
import { longName } from '../gallery/example-award.ts'
import { contact, verifier } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import { type FieldVisitView, FieldVisitPage, type RecordForm, recordFields } from './field-visit.page.tsx'
import { FieldVisitsPage, type FieldVisitsView, planFields } from './field-visits.page.tsx'
import type { ShownVisit } from './visit-results.tsx'

const WORKERS = 'Anggaran, Anggaran 1: Pekerja'
const DECREE = 'Bukti: Peraturan'
const SUBJECTS = [
  { value: 'angka/anggaran/a1/pekerja', label: WORKERS },
  { value: 'angka/anggaran/a1/rupiah', label: 'Anggaran, Anggaran 1: Rupiah' },
  { value: 'bukti/peraturan', label: DECREE },
]

const signedRecord: ShownVisit['records'][number] = {
  record: 1,
  visitedOn: 'Kamis, 12 Maret 2026',
  place: 'Balai Desa Contoh, Kecamatan Contoh Hulu',
  coordinates: '-0.026330, 109.342504',
  summary: 'Diterima kepala desa dan sekretaris desa.\nDaftar peserta ditunjukkan lengkap, satu lembar per dusun.',
  signed: 'Ditandatangani Vera Contoh, 12 Maret 2026 15.10 WIB',
  results: [
    {
      subject: WORKERS,
      claimed: '250',
      found: '235',
      outcome: 'tidak cocok',
      shape: 'stop',
      seen: 'Lima belas nama tercatat dua kali dalam daftar yang ditunjukkan.',
    },
    { subject: DECREE, claimed: null, found: null, outcome: 'cocok', shape: 'done', seen: null },
    {
      subject: longName,
      claimed: '186.000.000',
      found: null,
      outcome: 'tidak dapat diperiksa',
      shape: 'open',
      seen: 'Bendahara sedang tidak di tempat.',
    },
  ],
  photos: [{ photo: 'f1', label: 'daftar-peserta.jpg (2,1 MB)', href: '/ruang/berkas/x/kunjungan/1/foto/f1' }],
}

export const shownVisit: ShownVisit = {
  visit: 1,
  plannedFor: 'Kamis, 12 Maret 2026',
  place: 'Balai Desa Contoh',
  visitors: 'Vera Contoh, verifikator\nVito Contoh, Dinas Tenaga Kerja',
  purpose: 'Memastikan daftar peserta dan papan peraturan desa.',
  checks: [WORKERS, DECREE, longName],
  records: [signedRecord],
}

function form(changes: Partial<RecordForm> = {}): RecordForm {
  return {
    seenRecord: 0,
    visitedOn: '2026-03-12',
    place: 'Balai Desa Contoh',
    coordinates: '',
    summary: '',
    checks: [
      { number: 1, subject: WORKERS, isFigure: true, claimed: '250', outcome: '', value: '', seen: '' },
      { number: 2, subject: DECREE, isFigure: false, claimed: null, outcome: '', value: '', seen: '' },
    ],
    photos: [{ photo: 'f1', label: 'daftar-peserta.jpg (2,1 MB)', chosen: true }],
    isTyped: false,
    ...changes,
  }
}

function view(language: Language, changes: Partial<FieldVisitView> = {}): FieldVisitView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    visit: { ...shownVisit, records: [] },
    outcomes: Object.entries(visitOutcomes[language]).map(([value, label]) => ({ value, label })),
    photos: signedRecord.photos,
    photoSizeMax: '10 MB',
    record: form(),
    against: null,
    errors: [],
    ...changes,
  }
}

const own = { ...shownVisit, records: [{ ...signedRecord, photos: [{ photo: 'f1', label: 'a.jpg', href: null }] }] }
const corrected = { ...shownVisit, records: [signedRecord, { ...signedRecord, record: 2, photos: [] }] }

export const fieldVisitExamples: Examples = {
  page: 'field-visit',
  examples: {
    mencatat: (frame) => <FieldVisitPage frame={{ ...frame, viewer: verifier }} view={view(frame.language)} />,
    keliru: (frame) => (
      <FieldVisitPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, {
          record: form({ isTyped: true, coordinates: 'di sana' }),
          errors: [
            { field: recordFields.coordinates, text: 'Tulis lintang lalu bujur dengan titik.' },
            { field: recordFields.outcome(1), text: 'Pilih hasilnya.' },
            { field: recordFields.text(2), text: 'Tulis apa yang dilihat.' },
          ],
        })}
      />
    ),
    koreksi: (frame) => (
      <FieldVisitPage
        frame={{ ...frame, viewer: verifier }}
        view={view(frame.language, { visit: corrected, record: form({ seenRecord: 2 }) })}
      />
    ),
    kandidat: (frame) => (
      <FieldVisitPage
        frame={{ ...frame, viewer: contact }}
        view={view(frame.language, {
          visit: own,
          record: null,
          against: 'Kunjungan direncanakan dan dicatat verifikator.',
        })}
      />
    ),
  },
}

function list(changes: Partial<FieldVisitsView> = {}): FieldVisitsView {
  return {
    fileId: '98~2025~desa-contoh',
    candidate: 'Desa Contoh',
    visits: [
      { visit: 1, plannedFor: 'Kamis, 12 Maret 2026', place: 'Balai Desa Contoh', recorded: true },
      { visit: 2, plannedFor: 'Senin, 16 Maret 2026', place: longName, recorded: false },
    ],
    subjects: SUBJECTS,
    typed: { plannedFor: '2026-03-13', place: '', visitors: '', purpose: '', subjects: [] },
    against: null,
    errors: [],
    ...changes,
  }
}

export const fieldVisitsExamples: Examples = {
  page: 'field-visits',
  examples: {
    verifikator: (frame) => <FieldVisitsPage frame={{ ...frame, viewer: verifier }} view={list()} />,
    keliru: (frame) => (
      <FieldVisitsPage
        frame={{ ...frame, viewer: verifier }}
        view={list({
          typed: { plannedFor: '2026-03-13', place: 'Balai', visitors: '', purpose: 'Daftar', subjects: [] },
          errors: [
            { field: planFields.visitors, text: 'Tulis siapa yang berkunjung.' },
            { field: planFields.subject(SUBJECTS[0]?.value ?? ''), text: 'Pilih paling sedikit satu yang diperiksa.' },
          ],
        })}
      />
    ),
    kosong: (frame) => (
      <FieldVisitsPage
        frame={{ ...frame, viewer: contact }}
        view={list({ visits: [], against: 'Kunjungan direncanakan dan dicatat verifikator.' })}
      />
    ),
  },
}
