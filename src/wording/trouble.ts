/** When a page cannot be shown: what happened, why, what now. */
import type { InBoth } from './language.ts'

const id = {
  not_found: {
    title: 'Halaman ini tidak ada',
    text: 'Alamatnya mungkin salah ketik atau sudah dipindahkan, atau halaman ini bukan untuk Anda.',
    now: 'Periksa lagi alamatnya, atau mulai dari beranda.',
  },
  no_permission: {
    title: 'Halaman ini bukan untuk peran Anda',
    text: 'Setiap peran melihat bagiannya sendiri. Bila menurut Anda ini keliru, hubungi sekretariat panitia.',
    now: 'Anda dapat kembali ke ruang Anda, atau masuk dengan peran lain.',
  },
  server_error: {
    title: 'Terjadi gangguan di sistem kami',
    text: 'Permintaan Anda tidak selesai dan tidak ada yang tersimpan setengah jalan. Gangguan ini sudah tercatat.',
    now: 'Coba lagi sebentar lagi. Bila berulang, sampaikan kode di bawah kepada sekretariat.',
  },
  too_many_tries: {
    title: 'Terlalu banyak permintaan dalam waktu singkat',
    text: 'Sistem menahan permintaan berikutnya sebentar supaya semua orang tetap terlayani.',
    now: 'Tunggu sampai waktu di bawah, lalu muat ulang halaman.',
  },
  expired_form: {
    title: 'Formulir ini sudah kedaluwarsa',
    text: 'Formulir dibuka terlalu lama, atau Anda sempat keluar. Demi keamanan isinya tidak diproses dan tidak ada yang berubah.',
    now: 'Buka kembali halamannya, lalu kirim sekali lagi.',
  },
  too_large: {
    title: 'Kiriman Anda terlalu besar',
    text: 'Sistem menolak kiriman itu sebelum membacanya. Tidak ada yang berubah.',
    now: 'Perkecil berkasnya, lalu kirim lagi.',
  },
  paper_failed: {
    title: 'Berkas ini belum dapat dicetak',
    text: 'Hasilnya aman dan tidak berubah; hanya berkas PDF-nya yang belum jadi.',
    now: 'Sebabnya tertulis di bawah. Coba lagi sesudah diperbaiki.',
  },
  file_failed: {
    title: 'Berkas ini tidak dapat dibuat',
    text: 'Yang tersimpan tetap utuh; hanya bentuk berkas ini yang tidak dapat memuatnya.',
    now: 'Sebab dan jalan keluarnya tertulis di bawah.',
  },
  home: 'Ke beranda',
  signIn: 'Masuk dengan peran lain',
  again: 'Buka kembali halamannya',
  myRoom: 'Ke ruang Anda',
  code: 'Kode gangguan',
  until: 'Dibuka lagi',
}

const en: typeof id = {
  not_found: {
    title: 'This page does not exist',
    text: 'The address may be mistyped or moved, or the page is not meant for you.',
    now: 'Check the address, or start from the home page.',
  },
  no_permission: {
    title: 'This page is not for your role',
    text: 'Each role sees its own part. If you think this is a mistake, ask the secretariat.',
    now: 'You can go back to your room, or sign in with another role.',
  },
  server_error: {
    title: 'Something went wrong in our system',
    text: 'Your request was not finished and nothing was saved half way. The fault has been recorded.',
    now: 'Try again in a moment. If it happens again, give the code below to the secretariat.',
  },
  too_many_tries: {
    title: 'Too many requests in a short time',
    text: 'The system holds the next requests for a moment so that everyone is served.',
    now: 'Wait until the time below, then reload the page.',
  },
  expired_form: {
    title: 'This form has expired',
    text: 'It was open for too long, or you signed out meanwhile. For safety it was not processed and nothing changed.',
    now: 'Open the page again, then send once more.',
  },
  too_large: {
    title: 'What you sent is too large',
    text: 'The system refused it before reading it. Nothing changed.',
    now: 'Make the file smaller, then send again.',
  },
  paper_failed: {
    title: 'This paper cannot be printed yet',
    text: 'The result is safe and unchanged; only its PDF could not be made.',
    now: 'The reason stands below. Try again once it is mended.',
  },
  file_failed: {
    title: 'This file cannot be made',
    text: 'What is stored is unharmed; this kind of file just cannot hold it.',
    now: 'The reason and the way out stand below.',
  },
  home: 'Go to the home page',
  signIn: 'Sign in with another role',
  again: 'Open the page again',
  myRoom: 'Go to your room',
  code: 'Fault code',
  until: 'Opens again',
}

export type TroubleWords = typeof id
export const troubleWords: InBoth<TroubleWords> = { id, en }
