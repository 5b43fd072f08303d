/** National holidays and days of joint leave on screen. */
import type { HolidayEntry, HolidayField, HolidayRefusal } from '../award/season/holidays.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Hari libur',
  lede: 'Libur nasional dan cuti bersama menurut keputusan bersama tiga menteri. Batas waktu dan pengingat menghitung hari kerja tanpa hari-hari ini.',
  year: 'Tahun',
  yearOf: (year: string, count: number) => `${year}: ${count} hari`,
  none: 'Belum ada hari libur',
  noneText: 'Masukkan hari libur tahun ini setelah keputusan bersamanya terbit.',
  day: 'Hari',
  kind: 'Jenis',
  name: 'Yang diperingati',
  nameHint: 'Misalnya Idulfitri 1448 Hijriah.',
  source: 'Sumber',
  sourceHint: 'Keputusan dengan nomornya.',
  add: 'Masukkan atau ubah satu hari',
  addHint: 'Hari yang sudah ada diganti. "Hari kerja" membatalkan hari libur. Yang lama tetap tercatat di riwayat.',
  save: 'Simpan hari',
  readOnly: 'Daftar ini diubah sekretariat pusat atau administrator.',
  meanwhile: 'Hari ini baru saja dimasukkan orang lain. Lihat daftarnya dahulu.',
}

const en: typeof id = {
  title: 'Holidays',
  lede: 'National holidays and days of joint leave by the joint decree of three ministers. Due days and reminders count working days without them.',
  year: 'Year',
  yearOf: (year: string, count: number) => `${year}: ${count} days`,
  none: 'No holidays yet',
  noneText: 'Enter the holidays of a year once their decree is published.',
  day: 'Day',
  kind: 'Kind',
  name: 'What is observed',
  nameHint: 'Such as Idulfitri 1448 Hijriah.',
  source: 'Source',
  sourceHint: 'The decree with its number.',
  add: 'Enter or change a day',
  addHint: 'A day that is there is replaced. "Working day" takes a holiday back. What was there stays in the history.',
  save: 'Save the day',
  readOnly: 'The national secretariat or an administrator changes this list.',
  meanwhile: 'Somebody else has just entered this day. Look at the list first.',
}

export type HolidayWords = typeof id
export const holidayWords: InBoth<HolidayWords> = { id, en }

export const holidayKinds: InBoth<Readonly<Record<HolidayEntry['kind'], string>>> = {
  id: { national: 'libur nasional', collective_leave: 'cuti bersama', none: 'hari kerja' },
  en: { national: 'national holiday', collective_leave: 'joint leave', none: 'working day' },
}

const fields: InBoth<Readonly<Record<HolidayField, string>>> = {
  id: { day: 'Tulis harinya.', kind: 'Pilih jenisnya.', name: 'Tulis yang diperingati.', source: 'Tulis sumbernya.' },
  en: { day: 'Write the day.', kind: 'Choose the kind.', name: 'Write what is observed.', source: 'Write the source.' },
}

export function holidaySentence(refusal: HolidayRefusal, language: Language): string {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'holiday_field_missing':
      return fields[language][refusal.field]
    case 'holiday_field_too_long':
      return isId ? `Paling panjang ${refusal.charactersMax} huruf.` : `${refusal.charactersMax} letters at most.`
    case 'holiday_unchanged':
      return isId ? 'Hari ini sudah tercatat begitu.' : 'This day is noted like this already.'
  }
}
