/** Who sits where in a season's panel, and the decree that says so. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Nama anggota tim dan keputusan',
  lede: 'Isi alamat surel orang yang sudah punya akun. Satu orang satu kursi. Nama tidak pernah tampil di halaman umum; yang tampil unsurnya.',
  decree: 'Keputusan tim penilai',
  seats: 'Kursi',
  seatsNote: 'Kursi mengikuti aturan yang berlaku. Kosongkan isian untuk mengosongkan kursi.',
  draftSeats: 'Susunan kursi di draf berbeda. Simpan draf sebagai aturan musim agar kursi barunya dapat diisi di sini.',
  email: (unsur: string) => `Surel ${unsur}`,
  heldBy: (name: string) => `Kini: ${name}`,
  save: 'Simpan tim dan keputusan',
  back: 'Kembali ke daftar periksa',
  numberMissing: 'Tulis nomor keputusan.',
  dayWrong: 'Tulis tanggal keputusan yang ada dalam kalender.',
  dayInFuture: 'Tanggal keputusan tidak boleh sesudah hari ini.',
  issuerMissing: 'Tulis pejabat yang menetapkan.',
  tooLong: 'Terlalu panjang; paling banyak 200 huruf.',
  unknownPerson: (email: string) =>
    `Belum ada akun dengan alamat ${email}. Periksa ejaannya, atau undang orangnya lebih dahulu.`,
  twoSeats: 'Orang ini disebut di lebih dari satu kursi. Satu orang hanya boleh memegang satu kursi.',
  substituteSits: 'Orang ini sudah memegang kursi, atau disebut sebagai pengganti untuk kursi lain. Sebut orang lain.',
  seatForOneself: 'Anda tidak dapat mengisi kursi untuk diri sendiri. Minta penyelenggara lain mengisinya.',
  recusedMoves:
    'Orang ini menarik diri dari seorang kandidat di kursi lain, dan harus tetap di kursi itu. Tunjuk orang lain di sini.',
  seatHasSheets: 'Kursi ini sudah punya lembar nilai, jadi tidak dapat dikosongkan. Orangnya masih dapat diganti.',
}

const en: typeof id = {
  title: 'Who sits where, and the decree',
  lede: 'Give the e-mail address of somebody who has an account. One person, one seat. Names are never shown in public; the group is.',
  decree: 'Decree of the panel',
  seats: 'Seats',
  seatsNote: 'The seats are those of the rules in force. Empty a field to vacate its seat.',
  draftSeats: 'The draft has other seats. Save it as the season’s rules to fill its new seats here.',
  email: (unsur) => `E-mail of ${unsur}`,
  heldBy: (name) => `Now: ${name}`,
  save: 'Save panel and decree',
  back: 'Back to the checklist',
  numberMissing: 'Write the number of the decree.',
  dayWrong: 'Write the date of the decree, one that exists.',
  dayInFuture: 'The date of the decree cannot be after today.',
  issuerMissing: 'Write who issued it.',
  tooLong: 'Too long; at most 200 characters.',
  unknownPerson: (email) => `There is no account with the address ${email}. Check the spelling, or invite them first.`,
  twoSeats: 'This person is named for more than one seat. A person holds one seat only.',
  substituteSits: 'This person holds a seat already, or is named for another one. Name somebody else.',
  seatForOneself: 'You cannot seat yourself. Ask another organiser to do it.',
  recusedMoves:
    'This person has stepped back from a candidate in another seat and has to stay there. Name somebody else here.',
  seatHasSheets: 'This seat has mark sheets, so it cannot be vacated. Another person can still take it.',
}

export type AppointPanelWords = typeof id
export const appointPanelWords: InBoth<AppointPanelWords> = { id, en }
