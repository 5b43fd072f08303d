import { confirmationSentence } from '../../wording/interview-confirmation.ts'
import { interviewDayWords } from '../../wording/interview-day.ts'
import { longName } from '../gallery/example-award.ts'
import { assessor, contact, secretary } from '../gallery/example-frame.ts'
import type { Examples } from '../gallery/example.ts'
import type { BoardView, RoomOfBoard, TurnView, WaitingView } from './board-view.ts'
import { BoardPage, type BoardPageView } from './board.page.tsx'
import { confirmationFields } from './confirmation-fields.ts'
import type { AttendingView } from './confirmation-view.ts'
import { ConfirmationPage, type ConfirmationView } from './confirmation.page.tsx'
import { interviewFields } from './interview-fields.ts'
import { InterviewPage, type InterviewView } from './interview.page.tsx'
import { TurnPage } from './turn.page.tsx'

/** Monday, 28 July 2025, 10.12 WIB. */
const NOW = Date.parse('2025-07-28T03:12:00.000Z')
const BOARD = '/ruang/panitia/penilaian-2025/provinsi-contoh/hari-wawancara'
const HREF = '/ruang/panitia/penilaian-2025/provinsi-contoh/pemerintah-kabupaten-kota/wawancara/kabupaten-contoh-a'

const running = { part: 'questions', endsAtMs: NOW + 752_000, until: '10.24\u00a0WIB', stoodAtSeconds: null } as const

function waiting(name: string, at: string, lateMinutes = 0, expected = at): WaitingView {
  return { name, href: HREF, at, expected, lateMinutes, arrived: lateMinutes > 0, online: lateMinutes === 0 }
}

const rooms: readonly RoomOfBoard[] = [
  {
    room: 'Ruang Khatulistiwa',
    now: [{ name: longName, href: HREF, timer: running }],
    next: waiting('Kabupaten Contoh B', '10.00', 30, '10.30'),
    later: [waiting('Kabupaten Contoh C', '11.00', 15, '11.15'), waiting('Kota Contoh Raya', '13.00')],
    done: [{ name: 'Kabupaten Contoh D', href: HREF }],
    absent: [{ name: 'Kabupaten Contoh E', href: HREF }],
  },
  {
    room: 'Ruang Kapuas',
    now: [],
    next: null,
    later: [],
    done: [{ name: 'PT Contoh Sawit Sejahtera', href: null }],
    absent: [],
  },
]

const board: BoardView = { day: 'Senin, 28 Juli 2025', zone: 'WIB', rooms }

function boardPage(changes: Partial<BoardPageView> = {}): BoardPageView {
  const page = {
    board,
    id: 'a',
    nowMs: NOW,
    href: BOARD,
    season: 'Penilaian 2025',
    door: false,
    other: `${BOARD}/pintu`,
  }
  return { ...page, ...changes }
}

export const boardExamples: Examples = {
  page: 'board',
  examples: {
    semua: (frame) => <BoardPage frame={{ ...frame, viewer: secretary }} view={boardPage()} />,
    pintu: (frame) => {
      const bare = rooms.map((room) => ({
        ...room,
        now: room.now.map((one) => ({ ...one, href: null })),
        next: room.next && { ...room.next, href: null },
        later: room.later.map((one) => ({ ...one, href: null })),
        done: room.done.map((one) => ({ ...one, href: null })),
        absent: [],
      }))
      return (
        <BoardPage
          frame={{ ...frame, viewer: secretary }}
          view={boardPage({ board: { ...board, rooms: bare }, door: true, other: BOARD })}
        />
      )
    },
    'tanpa-jadwal': (frame) => (
      <BoardPage
        frame={{ ...frame, viewer: assessor }}
        view={boardPage({ board: { day: null, zone: 'WIB', rooms: [] } })}
      />
    ),
  },
}

const view: InterviewView = {
  candidate: longName,
  category: 'Pemerintah kabupaten/kota',
  planned: 'Senin, 28 Juli 2025 09.30\u00a0WIB, Ruang Khatulistiwa',
  link: '',
  href: HREF,
  board: BOARD,
  id: 'a',
  nowMs: NOW,
  course: {
    state: 'Tanya jawab',
    shape: 'part',
    timer: running,
    next: '10.00 Kabupaten Contoh B',
    log: [
      'Senin, 28 Juli 2025 09.59\u00a0WIB: tanya jawab dimulai',
      'Senin, 28 Juli 2025 09.44\u00a0WIB: paparan dimulai',
    ],
    moves: ['score', 'pause', 'end', 'take_back'],
    recorded: 2,
    attendance: 'pimpinan hadir sendiri, pendamping: 2. Dicatat 09.45\u00a0WIB oleh Sekretaris Contoh.',
    confirmed: 'Dikonfirmasi: datang sendiri, H. Contoh (Bupati); pendamping: Sri Contoh; Budi Contoh',
  },
  attendance: { leader: 'in_person', companions: '2', correction: '', entry: 1 },
  questions: [
    {
      id: 'coverage_change',
      text: interviewDayWords.id.fell('5,2', '58,63% (Desember 2024)', '53,43% (Desember 2025)'),
      hint: interviewDayWords.id.changeBase('pekerja yang dapat menjadi peserta'),
      asked: true,
      own: null,
    },
    { id: 'next_innovation', text: interviewDayWords.id.topics.next_innovation, hint: null, asked: false, own: null },
    { id: 'own_1', text: 'Siapa yang mendata nelayan di pulau terluar?', hint: null, asked: false, own: 1 },
  ],
  maySee: { tick: true, plan: true },
  note: { version: 1, text: 'Data desa diperbarui tiap triwulan.', elsewhere: null },
  typed: { witness: '', reason: '', question: '' },
  errors: [],
}

export const interviewExamples: Examples = {
  page: 'interview',
  examples: {
    berlangsung: (frame) => <InterviewPage frame={{ ...frame, viewer: secretary }} view={view} />,
    menunggu: (frame) => (
      <InterviewPage
        frame={{ ...frame, viewer: secretary }}
        view={{
          ...view,
          course: {
            ...view.course,
            state: 'Menunggu',
            shape: 'open',
            timer: null,
            log: [],
            moves: ['arrive', 'begin', 'no_show'],
            recorded: 0,
            attendance: null,
          },
          attendance: { leader: '', companions: 'dua', correction: '', entry: 0 },
          typed: { ...view.typed, witness: '' },
          errors: [
            { field: interviewFields.companions, text: 'Tulis jumlah pendamping sebagai angka dari 0 sampai 20.' },
            { field: interviewFields.witness, text: 'Tulis siapa yang menyaksikan bahwa tidak ada yang datang.' },
          ],
        }}
      />
    ),
    penilai: (frame) => (
      <InterviewPage
        frame={{ ...frame, viewer: assessor }}
        view={{
          ...view,
          course: { ...view.course, timer: { ...running, endsAtMs: NOW - 65_000, until: '10.11\u00a0WIB' }, moves: [] },
          attendance: null,
          maySee: { tick: true, plan: false },
          note: { version: 2, text: 'Dari ponsel', elsewhere: 'Dari laptop' },
          errors: [{ field: interviewFields.note, text: 'Anda menyimpan catatan lain dari perangkat lain.' }],
        }}
      />
    ),
  },
}

const planned = { day: 'Senin, 28 Juli 2025', clock: '10.00\u00a0WIB', room: 'Ruang Khatulistiwa', link: '' }

function turn(says: TurnView['says']): readonly TurnView[] {
  return [{ planned: says === 'none' ? null : planned, says, lateMinutes: 10, expected: '10.10\u00a0WIB' }]
}

const OPEN: AttendingView = {
  is: 'unconfirmed',
  word: 'Belum dikonfirmasi',
  more: 'paling lambat Minggu, 27 Juli 2025 10.00\u00a0WIB',
  shape: 'wait',
}
const CONFIRM = '/ruang/berkas/99~2025~kabupaten-contoh-b/giliran/pemerintah-kabupaten-kota'
const confirming = {
  category: 'Pemerintah kabupaten/kota',
  when: 'Senin, 28 Juli 2025 10.00\u00a0WIB, Ruang Khatulistiwa',
  known: OPEN,
  href: CONFIRM,
}

const turnPage = (says: TurnView['says']) => ({
  candidate: 'Kabupaten Contoh B',
  turns: turn(says),
  confirming: says === 'none' ? [] : [confirming],
  id: 'a',
  nowMs: NOW,
  href: '/ruang/berkas/99~2025~kabupaten-contoh-b/giliran',
  file: '/ruang/berkas/99~2025~kabupaten-contoh-b',
  calendar: says === 'none' ? null : '/ruang/berkas/99~2025~kabupaten-contoh-b/giliran.ics',
})

export const turnExamples: Examples = {
  page: 'turn',
  examples: {
    terlambat: (frame) => <TurnPage frame={{ ...frame, viewer: contact }} view={turnPage('late')} />,
    'hari-lain': (frame) => <TurnPage frame={{ ...frame, viewer: contact }} view={turnPage('other_day')} />,
    'belum-ada': (frame) => <TurnPage frame={{ ...frame, viewer: contact }} view={turnPage('none')} />,
  },
}

const confirmation: ConfirmationView = {
  candidate: 'Kabupaten Contoh B',
  category: confirming.category,
  planned: confirming.when,
  deadline: 'Minggu, 27 Juli 2025 10.00\u00a0WIB',
  known: OPEN,
  form: { leader: '', name: '', office: '', companions: '', reason: '', seen: 0 },
  errors: [],
  hrefs: { self: CONFIRM, turn: '/ruang/berkas/99~2025~kabupaten-contoh-b/giliran' },
}

export const confirmationExamples: Examples = {
  page: 'confirmation',
  examples: {
    baru: (frame) => <ConfirmationPage frame={{ ...frame, viewer: contact }} view={confirmation} />,
    salah: (frame) => (
      <ConfirmationPage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...confirmation,
          form: { ...confirmation.form!, leader: 'represented', companions: 'Sri Contoh, Kepala Dinas Tenaga Kerja' },
          errors: [
            { field: confirmationFields.name, text: confirmationSentence({ code: 'confirmed_name_missing' }, 'id') },
          ],
        }}
      />
    ),
    'tidak-datang': (frame) => (
      <ConfirmationPage
        frame={{ ...frame, viewer: contact }}
        view={{
          ...confirmation,
          known: { is: 'cannot_come', word: 'Tidak dapat datang', more: 'Rapat paripurna DPRD', shape: 'stop' },
          form: {
            ...confirmation.form!,
            leader: 'absent',
            reason: 'Rapat paripurna DPRD pada hari yang sama',
            seen: 1,
          },
        }}
      />
    ),
    terlambat: (frame) => (
      <ConfirmationPage frame={{ ...frame, viewer: contact }} view={{ ...confirmation, form: null }} />
    ),
  },
}
