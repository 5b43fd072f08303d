/** Why something of the interview day could not be recorded, and what to do. */
import type { DayAttendanceRefusal } from '../award/interviews/day-attendance.ts'
import type { DayMoveRefusal } from '../award/interviews/day-moves.ts'
import type { OwnQuestionRefusal } from '../award/interviews/day-questions.ts'
import { unreachable } from '../award/result.ts'
import type { Zone } from '../award/units/dates.ts'
import { clockTime, writtenInstant } from './dates.ts'
import { interviewDayWords } from './interview-day.ts'
import type { Language } from './language.ts'

export type InterviewDayRefusal =
  | DayMoveRefusal
  | DayAttendanceRefusal
  | OwnQuestionRefusal
  | { readonly code: 'attendance_category_closed' }
  | { readonly code: 'nothing_ticked' }
  | { readonly code: 'note_too_long'; readonly charactersMax: number }
  | { readonly code: 'note_changed_elsewhere' }

export function interviewDaySentence(refusal: InterviewDayRefusal, zone: Zone, language: Language): string {
  const id = language === 'id'
  const words = interviewDayWords[language]
  switch (refusal.code) {
    case 'interview_not_today': {
      const when = writtenInstant(refusal.startsAt, zone, language)
      if (refusal.early)
        return id
          ? `Kandidat ini dijadwalkan ${when}, bukan hari ini. Minta sekretaris memindahkannya ke tempat kosong hari ini, atau minta kandidat datang pada harinya.`
          : `This candidate is planned for ${when}, not for today. Ask the secretary to move them to a free place today, or ask them to come on their day.`
      return id
        ? `Wawancara ini dijadwalkan ${when} dan harinya sudah lewat. Minta sekretaris memberi tempat baru dalam jadwal.`
        : `This interview was planned for ${when}, and that day is over. Ask the secretary for a new place in the timetable.`
    }
    case 'interview_changed_meanwhile':
    case 'attendance_changed_meanwhile':
      return id
        ? 'Orang lain baru saja mencatat sesuatu di sini. Lihat keadaan terbaru di halaman ini, lalu catat lagi bila masih perlu.'
        : 'Somebody else has just recorded something here. Look at the newest state on this page, then record again if it is still needed.'
    case 'interview_move_not_now': {
      const [move, state] = [words.moves[refusal.move], words.states[refusal.state]]
      return id
        ? `"${move}" tidak dapat dicatat saat keadaannya "${state}". Pilih salah satu langkah yang ditawarkan.`
        : `"${move}" cannot be recorded while the state is "${state}". Choose one of the steps that are offered.`
    }
    case 'interview_room_busy':
      return id
        ? `Di ruang ini ${refusal.candidate} masih diwawancarai. Catat selesainya dahulu.`
        : `${refusal.candidate} is still being heard in this room. Record that it ended first.`
    case 'no_show_too_early': {
      const from = clockTime(refusal.from, zone)
      return id
        ? `Ketidakhadiran baru dapat dicatat mulai ${from}, seperempat jam setelah gilirannya.`
        : `That nobody came can be recorded from ${from}, a quarter of an hour after their turn began.`
    }
    case 'witness_missing':
      return id ? 'Tulis siapa yang menyaksikan bahwa tidak ada yang datang.' : 'Write who witnessed that nobody came.'
    case 'reason_missing':
      return id ? 'Tulis mengapa catatan terakhir dibatalkan.' : 'Write why the last record is taken back.'
    case 'nothing_to_take_back':
      return id ? 'Belum ada catatan yang dapat dibatalkan.' : 'There is no record to take back.'
    case 'day_text_too_long':
    case 'attendance_reason_too_long':
      return id
        ? `Ringkas menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Shorten this to at most ${refusal.charactersMax} characters.`
    case 'attendance_before_its_day': {
      const when = writtenInstant(refusal.startsAt, zone, language)
      return id ? `Kehadiran dicatat pada harinya: ${when}.` : `Attendance is noted on the day itself: ${when}.`
    }
    case 'leader_presence_missing':
      return id ? 'Pilih bagaimana pimpinan hadir.' : 'Choose how the leader came.'
    case 'companions_not_a_count':
      return id
        ? `Tulis jumlah pendamping sebagai angka dari 0 sampai ${refusal.most}.`
        : `Write how many companions came, a number from 0 to ${refusal.most}.`
    case 'attendance_is_noted_so':
      return id ? 'Kehadiran sudah tercatat persis begitu.' : 'Attendance is noted exactly so already.'
    case 'attendance_reason_missing':
      return id
        ? 'Kehadiran sudah pernah dicatat. Tulis mengapa dibetulkan.'
        : 'Attendance was noted before. Write why it is corrected.'
    case 'attendance_category_closed':
      return id
        ? 'Kategori ini sudah ditutup; kehadiran yang ikut dihitung tidak berubah lagi.'
        : 'This category is closed; attendance that is counted no longer changes.'
    case 'question_missing':
      return id ? 'Tulis pertanyaannya.' : 'Write the question.'
    case 'question_too_long':
      return id
        ? `Ringkas pertanyaannya menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Shorten the question to at most ${refusal.charactersMax} characters.`
    case 'question_is_there':
      return id ? 'Pertanyaan ini sudah ada.' : 'This question is there already.'
    case 'questions_too_many':
      return id
        ? `Satu kategori mempunyai paling banyak ${refusal.most} pertanyaan tambahan. Hapus satu dahulu.`
        : `A category has at most ${refusal.most} added questions. Drop one first.`
    case 'nothing_ticked':
      return id ? 'Tidak ada centang yang berubah.' : 'No tick has changed.'
    case 'note_too_long':
      return id
        ? `Ringkas catatan menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Shorten the note to at most ${refusal.charactersMax} characters.`
    case 'note_changed_elsewhere':
      return id
        ? 'Anda menyimpan catatan lain dari perangkat lain. Gabungkan keduanya di bawah ini, lalu simpan lagi.'
        : 'You saved another note from another device. Bring both together below, then save again.'
    default:
      return unreachable(refusal)
  }
}
