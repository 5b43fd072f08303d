/** Why the minutes of a plenary could not be kept as typed. */
import type { PlenaryField, PlenaryRefusal } from '../award/decision/plenary.ts'
import { unreachable } from '../award/result.ts'
import { listed, type InBoth, type Language } from './language.ts'

const fieldNames: InBoth<Readonly<Record<PlenaryField, string>>> = {
  id: {
    number: 'nomor berita acara',
    day: 'tanggal pleno',
    from: 'jam mulai',
    to: 'jam selesai',
    place: 'tempat pleno',
    town: 'kota penandatanganan',
    decreeNumber: 'nomor keputusan',
    decreeDay: 'tanggal keputusan',
    decreeIssuer: 'pejabat yang memutuskan',
    voteMinute: 'risalah pemungutan suara',
  },
  en: {
    number: 'the number of the minutes',
    day: 'the day of the plenary',
    from: 'the hour it began',
    to: 'the hour it ended',
    place: 'the place of the plenary',
    town: 'the town of signing',
    decreeNumber: 'the number of the decree',
    decreeDay: 'the day of the decree',
    decreeIssuer: 'who issues the decree',
    voteMinute: 'how the vote went',
  },
}

export function plenaryRefusalSentence(
  refusal: PlenaryRefusal,
  seatName: (seat: string) => string,
  language: Language,
): string {
  const id = language === 'id'
  const field = (name: PlenaryField) => fieldNames[language][name]
  switch (refusal.code) {
    case 'plenary_changed_elsewhere':
      return id
        ? 'Catatan pleno ini berubah di perangkat lain sejak Anda membukanya.'
        : 'This record changed on another device since you opened it.'
    case 'plenary_field_missing':
      return id ? `Tuliskan ${field(refusal.field)}.` : `Write ${field(refusal.field)}.`
    case 'plenary_field_too_long':
      return id
        ? `Ringkas ${field(refusal.field)} menjadi paling banyak ${refusal.charactersMax} huruf.`
        : `Shorten ${field(refusal.field)} to at most ${refusal.charactersMax} characters.`
    case 'plenary_day_does_not_exist':
      return id
        ? `Untuk ${field(refusal.field)}, "${refusal.given}" bukan tanggal yang ada.`
        : `For ${field(refusal.field)}, "${refusal.given}" is not a day that exists.`
    case 'plenary_day_in_the_future':
      return id
        ? 'Tanggal pleno belum tiba. Catat pleno setelah selesai.'
        : 'The day of the plenary has not come yet. Record it after it has ended.'
    case 'plenary_time_does_not_exist':
      return id
        ? `Untuk ${field(refusal.field)}, "${refusal.given}" bukan jam yang ada. Tulis misalnya 09:30.`
        : `For ${field(refusal.field)}, "${refusal.given}" is not a time. Write for example 09:30.`
    case 'plenary_ends_before_it_begins':
      return id ? 'Jam selesai harus sesudah jam mulai.' : 'It must end after it began.'
    case 'attendance_not_of_this_panel':
      return id
        ? `Pilih kehadiran ${listed(refusal.seats.map(seatName), language)}: hadir, diwakili, atau tidak hadir.`
        : `Choose the attendance of ${listed(refusal.seats.map(seatName), language)}: present, substitute, or absent.`
    case 'substitute_without_name':
      return id
        ? `Tuliskan siapa yang mewakili ${seatName(refusal.seat)}.`
        : `Write who came for ${seatName(refusal.seat)}.`
    case 'dissent_of_an_absent_seat':
      return id
        ? `${seatName(refusal.seat)} tercatat tidak hadir, jadi tidak dapat menyampaikan pendapat berbeda di pleno.`
        : `${seatName(refusal.seat)} is recorded as absent and cannot dissent in the plenary.`
    default:
      return unreachable(refusal)
  }
}

export function voteRefusedSentence(language: Language): string {
  return language === 'id'
    ? 'Pemungutan suara hanya untuk kandidat yang masih sama nilainya, dan setiap kandidat itu mendapat urutan yang berbeda.'
    : 'A vote is only for candidates who are still equal, and each of them gets a different place.'
}
