/** What to do when something of a socialisation is not taken. */
import type { AnswerRefusal } from '../award/outreach/answer.ts'
import type { AttendanceRefusal } from '../award/outreach/attendance.ts'
import type { EventFlaw } from '../award/outreach/event.ts'
import type { InviteeFlaw } from '../award/outreach/invitee.ts'
import type { Zone } from '../award/units/dates.ts'
import { writtenInstant } from './dates.ts'
import type { Language } from './language.ts'
import { countInFigures } from './numbers.ts'

export type OutreachTrouble =
  | EventFlaw
  | InviteeFlaw
  | AnswerRefusal
  | Exclude<AttendanceRefusal, { readonly code: 'event_not_near' }>
  | (Extract<AttendanceRefusal, { readonly code: 'event_not_near' }> & { readonly zone: Zone })
  | { readonly code: 'too_many_events'; readonly eventsMax: number }
  | { readonly code: 'event_changed_elsewhere' }
  | { readonly code: 'too_many_invitees'; readonly inviteesMax: number }
  | { readonly code: 'nobody_to_invite' }
  | { readonly code: 'no_address' }
  | { readonly code: 'no_letters' }
  | { readonly code: 'nobody_chosen' }
  | { readonly code: 'question_answered' }
  | { readonly code: 'material_there_already'; readonly name: string }
  | { readonly code: 'materials_too_many'; readonly materialsMax: number }

export function outreachSentence(trouble: OutreachTrouble, language: Language): string {
  const [id, en] = sentences(trouble, language)
  return language === 'id' ? id : en
}

function sentences(trouble: OutreachTrouble, language: Language): readonly [id: string, en: string] {
  switch (trouble.code) {
    case 'title_missing':
      return ['Tulis judul acaranya.', 'Write the title of the event.']
    case 'venue_missing':
      return ['Tulis tempat acaranya.', 'Write where the event takes place.']
    case 'title_too_long':
    case 'venue_too_long':
    case 'agenda_too_long':
    case 'name_too_long':
    case 'organisation_name_too_long':
    case 'attendance_reason_too_long': {
      const most = countInFigures(trouble.charactersMax, language)
      return [`Paling panjang ${most} karakter. Persingkat teksnya.`, `At most ${most} characters. Shorten the text.`]
    }
    case 'begins_unreadable':
      return [
        'Tulis tanggal dan jam mulai, misalnya 2026-03-10 pukul 09.00.',
        'Write day and time of the beginning, such as 2026-03-10 at 09.00.',
      ]
    case 'ends_unreadable':
      return [
        'Tulis tanggal dan jam selesai yang ada, atau kosongkan.',
        'Write a day and time that exist, or leave the end empty.',
      ]
    case 'ends_before_begin':
      return ['Selesai harus sesudah mulai.', 'The end must come after the beginning.']
    case 'zone_unknown':
      return ['Pilih WIB, WITA, atau WIT.', 'Choose WIB, WITA or WIT.']
    case 'capacity_unreadable': {
      const most = countInFigures(trouble.seatsMax, language)
      return [
        `Tulis jumlah kursi dengan angka, 1 sampai ${most}, atau kosongkan.`,
        `Write the number of seats, 1 to ${most}, or leave it empty.`,
      ]
    }
    case 'identity_number_typed':
      return [
        'Di sini tertulis nomor identitas (NIK). Hapus nomornya.',
        'An identity number (NIK) stands here. Take it out.',
      ]
    case 'names_missing':
      return ['Tulis nama orangnya, lembaganya, atau keduanya.', 'Write the person, the organisation, or both.']
    case 'email_invalid':
      return ['Periksa alamat surelnya, atau kosongkan.', 'Check the e-mail address, or leave it empty.']
    case 'phone_invalid':
      return [
        'Tulis nomor telepon dengan angka, misalnya 0812-3456-7890, atau kosongkan.',
        'Write the telephone number in figures, such as 0812-3456-7890, or leave it empty.',
      ]
    case 'invitee_kind_unknown':
      return ['Pilih jenisnya dari daftar.', 'Choose the kind from the list.']
    case 'place_code_invalid':
      return [
        'Tulis kode wilayah seperti 61.04, atau kosongkan.',
        'Write a place code such as 61.04, or leave it empty.',
      ]
    case 'answer_missing':
      return ['Pilih salah satu jawaban.', 'Choose one of the answers.']
    case 'substitute_missing':
      return ['Tulis nama orang yang mewakili.', 'Write the name of whoever comes instead.']
    case 'event_cancelled':
      return ['Acara ini dibatalkan.', 'This event is cancelled.']
    case 'event_begun':
      return [
        'Acara sudah dimulai; jawaban tidak diterima lagi. Hubungi sekretariat.',
        'The event has begun; answers are not taken any more. Ask the secretariat.',
      ]
    case 'event_full':
      return [
        `Semua ${countInFigures(trouble.seats, 'id')} kursi sudah terisi. Hubungi sekretariat panitia.`,
        `All ${countInFigures(trouble.seats, 'en')} seats are taken. Ask the secretariat.`,
      ]
    case 'event_not_near':
      return [
        `Kehadiran dapat dicatat mulai ${writtenInstant(trouble.from, trouble.zone, 'id')}.`,
        `Attendance can be noted from ${writtenInstant(trouble.from, trouble.zone, 'en')}.`,
      ]
    case 'attendance_noted':
      return trouble.present
        ? ['Sudah tercatat hadir.', 'Noted as present already.']
        : ['Sudah tercatat tidak hadir.', 'Noted as absent already.']
    case 'attendance_reason_missing':
      return ['Tulis alasan pembetulannya.', 'Write the reason for the correction.']
    case 'too_many_events':
      return [
        `Sudah ada ${trouble.eventsMax} acara. Ubah salah satunya.`,
        `There are ${trouble.eventsMax} events already. Change one of them.`,
      ]
    case 'event_changed_elsewhere':
      return [
        'Orang lain mengubah acara ini sementara Anda menulis. Tulisan Anda masih di bawah; periksa, lalu simpan lagi bila tetap berlaku.',
        'Somebody changed this event while you were writing. What you wrote is still below; check it and save again if it still holds.',
      ]
    case 'too_many_invitees': {
      const most = countInFigures(trouble.inviteesMax, language)
      return [
        `Paling banyak ${most} undangan untuk satu acara. Buat acara kedua.`,
        `At most ${most} invitations to one event. Make a second event.`,
      ]
    }
    case 'nobody_to_invite':
      return [
        'Tidak ada lembaga terdaftar yang cocok dan belum diundang. Periksa jenis dan wilayahnya, atau daftarkan lembaganya dulu.',
        'No registered organisation fits that is not invited yet. Check kind and place, or register it first.',
      ]
    case 'no_address':
      return [
        'Tidak ada yang perlu dikirimi. Lengkapi alamat surel pada undangannya dulu.',
        'Nobody is waiting for mail. Add e-mail addresses to the invitations first.',
      ]
    case 'no_letters':
      return ['Belum ada undangan yang dapat dicetak.', 'There is no invitation to print yet.']
    case 'nobody_chosen':
      return [
        'Tidak ada yang baru: centang yang hadir dan belum tercatat.',
        'Nothing new: tick those who came and are not noted yet.',
      ]
    case 'question_answered':
      return [
        'Pertanyaan ini sudah dijawab. Ubah jawabannya di Tanya jawab musim.',
        'This question is answered. Change the answer among the questions of the season.',
      ]
    case 'material_there_already':
      return [`Berkas ini sudah ada: ${trouble.name}.`, `This file is there already: ${trouble.name}.`]
    case 'materials_too_many':
      return [
        `Paling banyak ${trouble.materialsMax} berkas. Keluarkan salah satunya dulu.`,
        `At most ${trouble.materialsMax} files. Take one out first.`,
      ]
  }
}
