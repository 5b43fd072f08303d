import type { Examples } from '../gallery/example.ts'
import { longName } from '../gallery/example-award.ts'
import { secretary } from '../gallery/example-frame.ts'
import type { AttendingView } from '../interview-day/confirmation-view.ts'
import { EMPTY_DAY } from './timetable-settings.form.ts'
import { SettingsPage, type SettingsView } from './timetable-settings.page.tsx'
import { settingsFields, timetableFields } from './timetable-fields.ts'
import { TimetablePage, type TimetableView } from './timetable.page.tsx'

const ROOM = '/ruang/panitia/penilaian-2025/provinsi-contoh'
const hrefs = {
  self: `${ROOM}/jadwal-wawancara`,
  settings: `${ROOM}/jadwal-wawancara/ketentuan`,
  board: `${ROOM}/hari-wawancara`,
  room: '/ruang/panitia',
  invite: `${ROOM}/jadwal-wawancara/undang`,
  calendar: `${ROOM}/hari-wawancara.ics`,
  runSheet: `${ROOM}/jadwal-wawancara/susunan-acara.pdf`,
  doorList: `${ROOM}/jadwal-wawancara/daftar-pintu.pdf`,
}
const EXAMPLES: readonly AttendingView[] = [
  { is: 'confirmed', word: 'Dikonfirmasi', more: 'datang sendiri, H. Contoh (Bupati); pendamping: Sri Contoh, Kepala Dinas; Budi Contoh', shape: 'done' }, // prettier-ignore
  {
    is: 'unconfirmed',
    word: 'Belum dikonfirmasi',
    more: 'batasnya Minggu, 27 Juli 2025 09.45\u00a0WIB sudah lewat',
    shape: 'stop',
  },
]
const interviews = [
  ['kabupaten~a', 'Kabupaten Contoh A', '09.00-09.45\u00a0WIB'],
  ['kabupaten~b', longName, '09.45-10.30\u00a0WIB'],
].map(([entrant = '', candidate = '', hours = ''], at) => ({
  entrant,
  candidate,
  hours,
  category: 'Pemerintah Kabupaten/Kota',
  room: 'Ruang Khatulistiwa',
  link: '',
  known: EXAMPLES[at]!,
}))
const view: TimetableView = {
  season: 'Paritrana Award 2025',
  version: 2,
  savedAt: 'Senin, 28 Juli 2025 08.02\u00a0WIB',
  days: [{ name: 'Senin, 28 Juli 2025', interviews }],
  edited: interviews.map(({ entrant, candidate, room, link }, at) => ({
    entrant,
    candidate,
    day: '2025-07-28',
    begins: at === 0 ? '09.00' : '09.45',
    room,
    link,
  })),
  rooms: ['Ruang Khatulistiwa', 'Ruang Kapuas'],
  conflicts: [],
  due: ['Kabupaten Contoh A'],
  unreached: [longName],
  unconfirmed: [longName],
  away: ['Kabupaten Contoh C'],
  isTyped: false,
  reason: '',
  errors: [],
  hrefs,
  roomTitle: 'Ruang panitia',
}

export const timetableExamples: Examples = {
  page: 'timetable',
  examples: {
    tersusun: (frame) => <TimetablePage frame={{ ...frame, viewer: secretary }} view={view} />,
    berbenturan: (frame) => (
      <TimetablePage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          isTyped: true,
          conflicts: ['Kabupaten Contoh A dan Kabupaten Contoh B ada di Ruang Khatulistiwa pada waktu yang sama.'],
          errors: [{ field: timetableFields.reason, text: 'Jadwal ini mustahil. Ubah yang disebut di bawah.' }],
        }}
      />
    ),
    'belum-ada': (frame) => (
      <TimetablePage
        frame={{ ...frame, viewer: secretary }}
        view={{ ...view, version: 0, savedAt: null, days: [], edited: [] }}
      />
    ),
  },
}

const settings: SettingsView = {
  season: 'Paritrana Award 2025',
  version: 0,
  typed: {
    talk: '15',
    question: '25',
    scoring: '5',
    rooms: 'Ruang Khatulistiwa | https://rapat.example/1',
    groups: '',
    absences: '',
    days: [
      {
        day: '2025-07-28',
        opens: '09:00',
        closes: '16:00',
        categories: ['kabupaten'],
        pauses: '12:00-13:00 Istirahat',
      },
      EMPTY_DAY,
    ],
  },
  categories: [
    { id: 'kabupaten', name: 'Pemerintah Kabupaten/Kota' },
    { id: 'usaha', name: 'Badan usaha' },
  ],
  seats: ['kebijakan (Ahli kebijakan publik)', 'hukum (Ahli hukum)'],
  errors: [],
  hrefs: { self: hrefs.settings, timetable: hrefs.self },
}

export const settingsExamples: Examples = {
  page: 'timetable-settings',
  examples: {
    baru: (frame) => <SettingsPage frame={{ ...frame, viewer: secretary }} view={settings} />,
    mustahil: (frame) => (
      <SettingsPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...settings,
          errors: [
            { field: settingsFields.day('0'), text: 'Kandidat ini berebut waktu yang sama: Kabupaten Contoh A.' },
          ],
        }}
      />
    ),
  },
}
