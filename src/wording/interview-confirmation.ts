/** Confirming who comes to an interview: the form, what is known of it elsewhere, and why it was not taken. */
import type { Attending, ConfirmationRefusal, InterviewConfirmation } from '../award/interviews/confirmation.ts'
import type { LeaderPresence } from '../award/interviews/day-attendance.ts'
import type { Zone } from '../award/units/dates.ts'
import { writtenInstant } from './dates.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Konfirmasi kehadiran',
  lede: (when: string) => `Sebut siapa yang datang, paling lambat ${when}. Masih dapat diubah sampai wawancara mulai.`,
  over: 'Wawancara ini sudah mulai atau selesai, jadi kehadiran tidak dapat dikonfirmasi lagi. Hubungi sekretariat bila ada yang keliru.',
  leader: 'Pimpinan',
  choices: {
    in_person: 'Datang sendiri',
    online: 'Bergabung daring',
    represented: 'Diwakili',
    absent: 'Tidak ada yang dapat datang pada waktu itu',
  } satisfies Record<LeaderPresence, string>,
  name: 'Nama pimpinan atau yang mewakili',
  office: 'Jabatan',
  companions: 'Pendamping, satu orang per baris',
  companionsHint: 'Nama dan jabatan; yang diminta dua orang. Misalnya Sri Contoh, Kepala Dinas Tenaga Kerja.',
  reason: 'Mengapa tidak ada yang dapat datang',
  reasonHint: 'Hanya bila tidak ada yang dapat datang. Sekretariat mencari waktu lain dan mengabari Anda.',
  save: 'Kirim konfirmasi',
  confirm: 'Konfirmasi siapa yang datang',
  change: 'Ubah konfirmasi',
  column: 'Kehadiran',
  bring: 'pendamping:',
  alone: 'tanpa pendamping',
  confirmed: 'Dikonfirmasi',
  cannot: 'Tidak dapat datang',
  open: 'Belum dikonfirmasi',
  again: 'Perlu dikonfirmasi lagi',
  due: (by: string) => `paling lambat ${by}`,
  overdue: (by: string) => `batasnya ${by} sudah lewat`,
  moved: (by: string) => `waktunya berpindah; paling lambat ${by}`,
  how: {
    in_person: 'datang sendiri',
    online: 'daring',
    represented: 'diwakili',
    absent: 'tidak datang',
  } satisfies Record<LeaderPresence, string>,
  waiting: (candidates: string) => `Lewat batas 24 jam dan belum mengonfirmasi, hubungi: ${candidates}.`,
  away: (candidates: string) => `Tidak dapat datang pada waktunya, pindahkan: ${candidates}.`,
  at: (when: string) => `Wawancara ${when}`,
  turn: 'Giliran wawancara',
  openTurn: 'Giliran, kalender, dan konfirmasi kehadiran',
}

const en: typeof id = {
  title: 'Confirm who comes',
  lede: (when) => `Say who comes, by ${when} at the latest. It can be changed until the interview begins.`,
  over: 'This interview has begun or is over, so nothing can be confirmed any more. Tell the secretariat if something is wrong.',
  leader: 'Leader',
  choices: {
    in_person: 'Comes in person',
    online: 'Joins online',
    represented: 'Is represented',
    absent: 'Nobody can come at that time',
  },
  name: 'Name of the leader, or of who stands in',
  office: 'Office',
  companions: 'Companions, one person a line',
  companionsHint: 'Name and office; two are asked for. Such as Sri Contoh, Head of the Manpower Office.',
  reason: 'Why nobody can come',
  reasonHint: 'Only where nobody can come. The secretariat looks for another time and tells you.',
  save: 'Send confirmation',
  confirm: 'Confirm who comes',
  change: 'Change the confirmation',
  column: 'Who comes',
  bring: 'with',
  alone: 'without companions',
  confirmed: 'Confirmed',
  cannot: 'Cannot come',
  open: 'Not confirmed',
  again: 'To be confirmed again',
  due: (by) => `due ${by}`,
  overdue: (by) => `it was due ${by}`,
  moved: (by) => `the hour has moved; due ${by}`,
  how: { in_person: 'in person', online: 'online', represented: 'represented', absent: 'absent' },
  waiting: (candidates) => `Past the 24 hours and not confirmed, ask them: ${candidates}.`,
  away: (candidates) => `Cannot come at their time, move them: ${candidates}.`,
  at: (when) => `Interview ${when}`,
  turn: 'Your interview',
  openTurn: 'Turn, calendar and who comes',
}

export const interviewConfirmationWords: InBoth<typeof id> = { id, en }

/** A word, and what belongs to it: `Dikonfirmasi`, `datang sendiri, H. Contoh (Bupati); tanpa pendamping`. */
export type AttendingWords = { readonly word: string; readonly more: string }

/** @param named whether the reader may know names and reasons. */
export function attendingWords(
  known: Attending,
  { zone, language, named }: { readonly zone: Zone; readonly language: Language; readonly named: boolean },
): AttendingWords {
  const words = interviewConfirmationWords[language]
  switch (known.is) {
    case 'confirmed':
      return { word: words.confirmed, more: named ? guestsText(known.by, language) : words.how[known.by.leader] }
    case 'cannot_come':
      return { word: words.cannot, more: named ? known.by.reason : '' }
    case 'unconfirmed': {
      const by = writtenInstant(known.deadline, zone, language)
      const more = known.overdue ? words.overdue(by) : known.moved ? words.moved(by) : words.due(by)
      return { word: known.moved ? words.again : words.open, more }
    }
  }
}

/** In one line: `Dikonfirmasi: datang sendiri, H. Contoh (Bupati); pendamping: Sri Contoh` */
export function attendingLine({ word, more }: AttendingWords): string {
  return more === '' ? word : `${word}: ${more}`
}

/** `datang sendiri, H. Contoh (Bupati); pendamping: Sri Contoh, Kepala Dinas; Budi Contoh` */
function guestsText({ leader, name, office, companions }: InterviewConfirmation, language: Language): string {
  const words = interviewConfirmationWords[language]
  const first = `${words.how[leader]}, ${name}${office === '' ? '' : ` (${office})`}`
  return `${first}; ${companions.length === 0 ? words.alone : `${words.bring} ${companions.join('; ')}`}`
}

export function confirmationSentence(refusal: ConfirmationRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'confirmation_after_its_time':
      return interviewConfirmationWords[language].over
    case 'confirmation_changed_meanwhile':
      return isId
        ? 'Orang lain baru saja mengonfirmasi. Lihat konfirmasi terbaru di halaman ini, lalu kirim lagi bila masih perlu.'
        : 'Somebody else has just confirmed. Look at the newest confirmation on this page, then send again if it is still needed.'
    case 'confirmed_presence_missing':
      return isId ? 'Pilih bagaimana pimpinan hadir.' : 'Choose how the leader attends.'
    case 'confirmed_name_missing':
      return isId ? 'Tulis nama pimpinan atau yang mewakili.' : 'Give the name of the leader, or of who stands in.'
    case 'confirmed_name_too_long':
      return isId
        ? `Paling panjang ${refusal.charactersMax} huruf untuk satu orang.`
        : `At most ${refusal.charactersMax} characters for one person.`
    case 'confirmed_identity_number':
      return isId
        ? 'Jangan tulis NIK di sini; nama dan jabatan sudah cukup.'
        : 'Do not write an identity number (NIK) here; name and office are enough.'
    case 'confirmed_companions_too_many':
      return isId ? `Paling banyak ${refusal.most} pendamping.` : `At most ${refusal.most} companions.`
    case 'confirmed_absence_reason_missing':
      return isId
        ? 'Tulis mengapa tidak ada yang dapat datang, agar sekretariat mencari waktu lain.'
        : 'Write why nobody can come, so that the secretariat can look for another time.'
    case 'confirmed_reason_too_long':
      return isId
        ? `Alasan paling panjang ${refusal.charactersMax} huruf.`
        : `A reason has at most ${refusal.charactersMax} characters.`
  }
}
