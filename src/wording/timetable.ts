/** The timetable on the screen: its settings, what stands against it, what it tells those who come. */
import type { Entrant } from '../award/interviews/interview-settings.ts'
import type { InterviewSlot } from '../award/interviews/interview-slot.ts'
import type { SettingsFlaw } from '../award/interviews/settings-check.ts'
import type { TimetableConflict } from '../award/interviews/timetable-conflicts.ts'
import type { Zone } from '../award/units/dates.ts'
import { clockInFigures, clockTime, dayWithWeekday, writtenInstant } from './dates.ts'
import type { InBoth, Language, Sentence } from './language.ts'

export type TimetableNames = {
  readonly candidate: (entrant: Entrant) => string
  readonly category: (id: string) => string
  readonly seat: (id: string) => string
  readonly zone: Zone
}

export function conflictSentence(conflict: TimetableConflict, names: TimetableNames, language: Language): string {
  return conflictBoth(conflict, names, language)[language]
}

function conflictBoth(conflict: TimetableConflict, names: TimetableNames, language: Language): Sentence {
  const { zone } = names
  const who = (slot: InterviewSlot) => names.candidate(slot)
  const when = ({ startsAt }: InterviewSlot) => writtenInstant(startsAt, zone, language)
  switch (conflict.code) {
    case 'interview_ends_before_it_begins':
      return {
        id: `${who(conflict.slot)}: wawancara berakhir sebelum mulai.`,
        en: `${who(conflict.slot)}: the interview ends before it begins.`,
      }
    case 'interview_room_taken': {
      const [one, other] = conflict.slots
      return {
        id: `${who(one)} dan ${who(other)} ada di ${one.room} pada waktu yang sama, ${when(other)}. Ubah waktu atau ruang salah satunya.`,
        en: `${who(one)} and ${who(other)} are in ${one.room} at the same time, ${when(other)}. Change the time or room of one.`,
      }
    }
    case 'candidate_in_two_interviews':
      return {
        id: `${who(conflict.slots[0])} dijadwalkan dua kali pada waktu yang sama, ${when(conflict.slots[1])}.`,
        en: `${who(conflict.slots[0])} is to be in two interviews at the same time, ${when(conflict.slots[1])}.`,
      }
    case 'panel_in_two_rooms': {
      const [one, other] = conflict.slots
      const seats = conflict.seats.map(names.seat).join(', ')
      return {
        id: `${seats === '' ? 'Seluruh panel' : seats} harus mendengar ${who(one)} dan ${who(other)} di dua ruang sekaligus, ${when(other)}.`,
        en: `${seats === '' ? 'The whole panel' : seats} would hear ${who(one)} and ${who(other)} in two rooms at once, ${when(other)}.`,
      }
    }
    case 'interview_room_unknown':
      return {
        id: `${who(conflict.slot)}: tidak ada ruang bernama ${conflict.slot.room}.`,
        en: `${who(conflict.slot)}: there is no room called ${conflict.slot.room}.`,
      }
    case 'interview_day_not_planned':
      return {
        id: `${who(conflict.slot)}: ${dayWithWeekday(conflict.day, 'id')} bukan hari wawancara.`,
        en: `${who(conflict.slot)}: ${dayWithWeekday(conflict.day, 'en')} is no day of interviews.`,
      }
    case 'category_not_heard_that_day':
      return {
        id: `${who(conflict.slot)}: ${names.category(conflict.slot.category)} tidak didengar pada ${dayWithWeekday(conflict.day, 'id')}.`,
        en: `${who(conflict.slot)}: ${names.category(conflict.slot.category)} is not heard on ${dayWithWeekday(conflict.day, 'en')}.`,
      }
    case 'interview_outside_hours':
      return {
        id: `${who(conflict.slot)}: di luar jam ${clockInFigures(conflict.opens)} sampai ${clockInFigures(conflict.closes)}.`,
        en: `${who(conflict.slot)}: outside the hours ${clockInFigures(conflict.opens)} to ${clockInFigures(conflict.closes)}.`,
      }
    case 'interview_in_pause':
      return {
        id: `${who(conflict.slot)}: berlangsung saat ${conflict.pause}.`,
        en: `${who(conflict.slot)}: falls into the pause "${conflict.pause}".`,
      }
    case 'presenters_away': {
      const { from, until } = conflict.absence
      return {
        id: `${who(conflict.slot)}: pemaparnya tidak dapat datang pukul ${clockInFigures(from)} sampai ${clockInFigures(until)} hari itu.`,
        en: `${who(conflict.slot)}: its presenters cannot come from ${clockInFigures(from)} to ${clockInFigures(until)} that day.`,
      }
    }
    case 'interview_too_short':
      return {
        id: `${who(conflict.slot)}: kurang dari ${conflict.minutesMin} menit.`,
        en: `${who(conflict.slot)}: shorter than ${conflict.minutesMin} minutes.`,
      }
    case 'group_on_two_days':
      return {
        id: `${who(conflict.slots[0])} dan ${who(conflict.slots[1])} datang serombongan, tetapi pada dua hari.`,
        en: `${who(conflict.slots[0])} and ${who(conflict.slots[1])} travel together but are heard on two days.`,
      }
    case 'group_apart':
      return {
        id: `${who(conflict.slots[0])} dan ${who(conflict.slots[1])} datang serombongan, tetapi tidak berurutan.`,
        en: `${who(conflict.slots[0])} and ${who(conflict.slots[1])} travel together but do not follow each other.`,
      }
    case 'interview_missing':
      return {
        id: `${names.candidate(conflict.entrant)} belum dijadwalkan.`,
        en: `${names.candidate(conflict.entrant)} has no interview yet.`,
      }
  }
}

export function settingsFlawSentence(flaw: SettingsFlaw, language: Language): string {
  return flawBoth(flaw)[language]
}

function flawBoth(flaw: SettingsFlaw): Sentence {
  switch (flaw.code) {
    case 'no_interview_day':
      return { id: 'Isi paling sedikit satu hari wawancara.', en: 'Give at least one day of interviews.' }
    case 'no_interview_room':
      return { id: 'Isi paling sedikit satu ruang.', en: 'Give at least one room.' }
    case 'interview_minutes_out_of_range':
      return {
        id: `Satu wawancara ${flaw.minutes} menit; yang dapat dijadwalkan ${flaw.least} sampai ${flaw.most} menit.`,
        en: `One interview takes ${flaw.minutes} minutes; ${flaw.least} to ${flaw.most} can be planned.`,
      }
    case 'interview_day_twice':
      return {
        id: `${dayWithWeekday(flaw.day, 'id')} ditulis dua kali.`,
        en: `${dayWithWeekday(flaw.day, 'en')} is written twice.`,
      }
    case 'interview_day_closes_first':
      return {
        id: `Hari ini berakhir pukul ${clockInFigures(flaw.closes)}, tidak sesudah mulai pukul ${clockInFigures(flaw.opens)}.`,
        en: `This day ends at ${clockInFigures(flaw.closes)}, not after it begins at ${clockInFigures(flaw.opens)}.`,
      }
    case 'interview_day_without_category':
      return {
        id: 'Centang paling sedikit satu kategori untuk hari ini.',
        en: 'Tick at least one category for this day.',
      }
    case 'pause_outside_day':
      return {
        id: `Jeda "${flaw.pause}" harus berada di dalam jam hari itu, dan berakhir sesudah mulai.`,
        en: `The pause "${flaw.pause}" must lie within the hours of its day, and end after it begins.`,
      }
    case 'interview_room_twice':
      return { id: `Ruang ${flaw.room} ditulis dua kali.`, en: `The room ${flaw.room} is written twice.` }
  }
}

/** `Senin, 2 Maret 2026, 09.00 sampai 09.45 WIB` */
export function interviewHours({ startsAt, endsAt }: InterviewSlot, zone: Zone, language: Language): string {
  const until = language === 'id' ? 'sampai' : 'to'
  return `${writtenInstant(startsAt, zone, language).replace(/\s\S+$/, '')} ${until} ${clockTime(endsAt, zone)}`
}

const id = {
  title: 'Jadwal wawancara',
  ofSeason: (season: string) => `Jadwal wawancara: ${season}`,
  none: 'Belum ada jadwal',
  noneText:
    'Isi hari, ruang, dan jeda; jadwal yang paling rapat disusun dan dibuktikan terbaik, atau disebut mengapa mustahil.',
  plan: 'Susun jadwal',
  planAgain: 'Ubah ketentuan dan susun lagi',
  planned: (count: number) => `${count} wawancara dijadwalkan`,
  saved: (at: string, version: number) => `Versi ${version}, disimpan ${at}.`,
  conflicts: (count: number) => `${count} hal yang berbenturan`,
  noConflicts: 'Tidak ada yang berbenturan.',
  hour: 'Pukul',
  candidate: 'Kandidat',
  category: 'Kategori',
  room: 'Ruang',
  link: 'Tautan',
  linkHint: 'Kosongkan bila tidak ada yang bergabung dari jauh.',
  notSet: 'Belum dijadwalkan',
  change: 'Ubah dengan tangan',
  changeText: 'Ubah hari, pukul, atau ruang. Periksa menyebut yang berbenturan tanpa menyimpan.',
  drag: 'Seret untuk bertukar, atau panah atas dan bawah',
  swapped: '{a} bertukar waktu dan ruang dengan {b}.',
  notChecked: 'Benturan belum dapat diperiksa. Periksa jaringan, lalu tekan Periksa.',
  day: 'Hari',
  begins: 'Mulai pukul',
  check: 'Periksa',
  save: 'Simpan jadwal',
  reason: 'Alasan menerima yang masih berbenturan',
  reasonHint: 'Wajib bila ada yang berbenturan dan tetap disimpan. Tercatat dalam riwayat.',
  wrongWhen: (candidate: string) => `${candidate}: isi hari dan pukul, misalnya 09.00.`,
  impossible: 'Jadwal ini mustahil. Ubah yang disebut di bawah.',
  reasonMissing: 'Masih ada yang berbenturan. Ubah, atau tulis alasan menerimanya.',
  reasonTooLong: (most: number) => `Alasan paling panjang ${most} huruf.`,
  begun: (candidates: string) => `Wawancara ini sudah mulai, jadi hari, pukul, dan ruangnya tetap: ${candidates}.`,
  elsewhere: 'Jadwal ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi perubahan Anda.',
  bySystem: 'Disusun oleh sistem',
  board: 'Buka papan hari wawancara',
  invitations: 'Undangan',
  toInvite: (candidates: string) => `Belum diberi tahu waktu dan tempat ini: ${candidates}.`,
  allInvited: 'Semua kandidat sudah diberi tahu waktu dan tempat yang berlaku.',
  unreached: (candidates: string) => `Tanpa narahubung yang punya akun; undang lewat surat: ${candidates}.`,
  invite: (count: number) => `Kirim ${count} undangan`,
  calendar: 'Jadwal untuk kalender',
  runSheet: 'Susunan acara',
  doorList: 'Daftar pintu, satu lembar tiap ruang',
  nobodyToInvite: 'Tidak ada yang perlu diundang: semua sudah diberi tahu.',
  settingsTitle: 'Ketentuan jadwal',
  settingsLede: 'Semua kandidat kategori yang diwawancarai dijadwalkan. Menyusun lagi menggantikan perubahan tangan.',
  parts: 'Lama satu wawancara, dalam menit',
  talk: 'Paparan',
  question: 'Tanya jawab',
  scoring: 'Pemberian nilai',
  rooms: 'Ruang, satu per baris',
  roomsHint:
    'Nama | tautan daring (boleh kosong) | kursi yang mendengar, dipisah koma (kosong: seluruh panel). Ruang yang berbagi kursi tidak dipakai bersamaan.',
  seats: 'Kursi panel',
  dayNumber: (at: number) => `Hari ke-${at}`,
  opens: 'Mulai',
  closes: 'Selesai',
  heard: 'Kategori yang didengar',
  pauses: 'Jeda dan waktu salat, satu per baris',
  pausesHint: 'Misalnya 12.00-13.00 Istirahat dan salat.',
  groups: 'Rombongan, satu per baris',
  groupsHint:
    'Nama kandidat dipisah titik koma. Mereka dijadwalkan pada satu hari, tiap yang berdampingan di baris ini berurutan.',
  absences: 'Pemapar berhalangan, satu per baris',
  absencesHint: 'Misalnya Kabupaten Contoh A | 2026-03-02 | 09.00-12.00.',
  unread: {
    room: (line: string) => `Baris "${line}" tidak dimengerti. Tulis Nama | https://… | kursi.`,
    seat: (line: string) => `Tidak ada kursi "${line}". Pakai singkatan kursi yang disebut di bawah isian ini.`,
    group: (line: string) =>
      `Baris "${line}": tulis paling sedikit dua nama kandidat seperti di daftar, dipisah titik koma.`,
    absence: (line: string) =>
      `Baris "${line}": tulis Nama kandidat | tanggal | jam, misalnya 2026-03-02 | 09.00-12.00.`,
    pause: (line: string) => `Baris "${line}": mulai dengan jam, misalnya 12.00-13.00 Istirahat.`,
    day: () => 'Isi tanggal, jam mulai, dan jam selesai hari ini.',
    minutes: () => 'Isi dengan angka menit.',
  },
  solverFailed: 'Jadwal belum dapat disusun saat ini. Coba lagi sebentar; ketentuan yang diketik masih ada di bawah.',
}

const en: typeof id = {
  title: 'Interview timetable',
  ofSeason: (season) => `Interview timetable: ${season}`,
  none: 'No timetable yet',
  noneText:
    'Give days, rooms and pauses; the tightest timetable is planned and proven best, or you are told why there is none.',
  plan: 'Plan the timetable',
  planAgain: 'Change the settings and plan again',
  planned: (count) => (count === 1 ? '1 interview planned' : `${count} interviews planned`),
  saved: (at, version) => `Version ${version}, saved ${at}.`,
  conflicts: (count) => (count === 1 ? '1 conflict' : `${count} conflicts`),
  noConflicts: 'Nothing conflicts.',
  hour: 'Time',
  candidate: 'Candidate',
  category: 'Category',
  room: 'Room',
  link: 'Link',
  linkHint: 'Leave empty where nobody joins from afar.',
  notSet: 'Not planned yet',
  change: 'Change by hand',
  changeText: 'Change day, time or room. Check names the conflicts and saves nothing.',
  drag: 'Drag to change places, or arrow up and down',
  swapped: '{a} changed time and room with {b}.',
  notChecked: 'Conflicts could not be checked. Look after the network, then press Check.',
  day: 'Day',
  begins: 'Begins at',
  check: 'Check',
  save: 'Save timetable',
  reason: 'Why the remaining conflicts are borne',
  reasonHint: 'Required where something conflicts and is saved all the same. It stands in the history.',
  wrongWhen: (candidate) => `${candidate}: give day and time, such as 09.00.`,
  impossible: 'This timetable cannot be. Change what is named below.',
  reasonMissing: 'Something still conflicts. Change it, or write why it is borne.',
  reasonTooLong: (most) => `A reason has at most ${most} characters.`,
  begun: (candidates) => `These interviews have begun, so day, time and room stay: ${candidates}.`,
  elsewhere: 'Somebody else has just changed the timetable. Load the page again and repeat your change.',
  bySystem: 'Planned by the system',
  board: 'Open the board of the interview day',
  invitations: 'Invitations',
  toInvite: (candidates) => `Not told of this time and place yet: ${candidates}.`,
  allInvited: 'Every candidate has been told of the time and place that hold.',
  unreached: (candidates) => `Without a contact who has an account; invite them by letter: ${candidates}.`,
  invite: (count) => (count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`),
  calendar: 'Timetable for calendars',
  runSheet: 'Run sheet',
  doorList: 'Door list, one sheet a room',
  nobodyToInvite: 'Nobody is to be invited: everybody has been told.',
  settingsTitle: 'Settings of the timetable',
  settingsLede: 'Every candidate of the interviewed categories is planned. Planning again replaces changes by hand.',
  parts: 'Length of one interview, in minutes',
  talk: 'Talk',
  question: 'Questions',
  scoring: 'Marking',
  rooms: 'Rooms, one a line',
  roomsHint:
    'Name | link (may be empty) | seats that hear here, divided by commas (empty: the whole panel). Rooms that share a seat are not used at the same time.',
  seats: 'Seats of the panel',
  dayNumber: (at) => `Day ${at}`,
  opens: 'Begins',
  closes: 'Ends',
  heard: 'Categories heard',
  pauses: 'Pauses and prayer times, one a line',
  pausesHint: 'Such as 12.00-13.00 Break and prayer.',
  groups: 'Travel groups, one a line',
  groupsHint:
    'Names of candidates divided by semicolons. They are heard on one day, neighbours of this line one right after the other.',
  absences: 'Presenters who cannot come, one a line',
  absencesHint: 'Such as Kabupaten Contoh A | 2026-03-02 | 09.00-12.00.',
  unread: {
    room: (line) => `The line "${line}" is not understood. Write Name | https://… | seats.`,
    seat: (line) => `There is no seat "${line}". Use the short names that stand below this field.`,
    group: (line) =>
      `The line "${line}": write at least two names of candidates as in the list, divided by semicolons.`,
    absence: (line) => `The line "${line}": write Candidate | date | hours, such as 2026-03-02 | 09.00-12.00.`,
    pause: (line) => `The line "${line}": begin with the hours, such as 12.00-13.00 Break.`,
    day: () => 'Give the date, the beginning and the end of this day.',
    minutes: () => 'Give a number of minutes.',
  },
  solverFailed: 'The timetable cannot be planned at this moment. Try again shortly; what you typed stands below.',
}

export type TimetableWords = typeof id
export const timetableWords: InBoth<TimetableWords> = { id, en }
