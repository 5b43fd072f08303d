/** Marking without a network: preparing a device, the pages it kept, what waits to be sent. */
import type { InBoth } from './language.ts'

const id = {
  unsaved: 'Perubahan belum tersimpan',
  saving: 'Menyimpan…',
  onDevice: 'Tersimpan di perangkat ini {jam}, menunggu jaringan',
  restored: 'Isian di perangkat ini sejak {jam} dikembalikan',
  nowhere: 'Belum tersimpan: jaringan terputus dan perangkat ini tidak dapat menyimpan. Jangan tutup halaman ini.',
  sessionOver: 'Tersimpan di perangkat ini {jam}. Sesi Anda berakhir: masuk lagi, lalu isian terkirim sendiri.',
  anotherPerson:
    'Tersimpan di perangkat ini {jam}. Di sini orang lain sedang masuk: isian terkirim setelah Anda sendiri masuk.',
  refused: 'Server tidak menerima isian ini. Isian tetap di perangkat ini; hubungi sekretariat panitia.',
  filled: '{terisi} dari {semua} terisi',
  atOdds: 'Perangkat Anda yang lain mengisi berbeda. Tekan Simpan draf untuk memilih; belum ada yang hilang.',

  deviceTitle: 'Bekerja tanpa jaringan',
  deviceText:
    'Siapkan ponsel atau tablet ini sebelum hari penilaian: lembar dan berkas kandidat disimpan tersandi di sini, buktinya juga bila Anda mau. Bila jaringan ' +
    'hilang, buka halaman yang sama dan teruskan; isian terkirim sendiri begitu jaringan kembali. Menandatangani perlu jaringan.',
  pin: 'PIN perangkat ini',
  pinHint: (min: number) =>
    `Paling sedikit ${min} angka atau huruf. Hanya berlaku di perangkat ini, untuk membuka lembar saat tidak ada jaringan. Lupa PIN? ` +
    'Masuk lewat jaringan lalu buat yang baru; isian tidak hilang.',
  prepare: 'Siapkan perangkat ini',
  pinTooShort: (min: number) => `PIN paling sedikit ${min} angka atau huruf.`,
  preparing: 'Menyimpan halaman {n} dari {semua}…',
  prepared: 'Siap dipakai tanpa jaringan: {semua} halaman tersimpan {jam}',
  notPrepared: 'Sebagian halaman belum tersimpan karena jaringan terputus. Tekan Perbarui isi bila jaringan kembali.',
  cannot: 'Peramban ini tidak dapat menyimpan halaman secara tersandi. Pakai peramban lain, atau lembar kertas.',
  renew: 'Perbarui isi',
  remove: 'Hapus dari perangkat ini',
  removeWarning: 'Isian yang belum terkirim dari perangkat ini akan hilang. Hapus?',
  keepEvidence: 'Simpan juga berkas bukti',
  keepingEvidence: 'Menyimpan bukti {n} dari {semua}…',
  evidenceKept: '{n} dari {semua} berkas bukti tersimpan.',
  evidenceTooLarge: '{n} terlalu besar untuk disimpan di sini dan perlu jaringan.',
  removed: 'Tidak ada lagi yang tersimpan di perangkat ini.',
  waits: 'Isian di perangkat ini menunggu jaringan',
  sent: 'Isian dari perangkat ini terkirim {jam}',
  choose: 'Perangkat lain mengisi berbeda: buka lembar ini untuk memilih',
  notTaken: 'Isian di perangkat ini tidak diterima: {sebab}',
  unsentTitle: 'Isian yang tidak diterima server',

  roomTitle: 'Lembar di perangkat ini',
  roomText: 'Jaringan tidak menjawab. Masukkan PIN perangkat ini untuk membuka lembar yang tersimpan di sini.',
  open: 'Buka',
  wrongPin: 'PIN itu tidak membuka apa pun di perangkat ini.',
  waitPin: 'Terlalu sering salah. Coba lagi {n} detik lagi.',
  needsScript: 'Halaman ini memerlukan skrip. Tanpa itu, lembar hanya dapat diisi lewat jaringan atau di kertas.',
  noLineYet: 'Tanpa jaringan',
  noLine: 'Tanpa jaringan: halaman ini dari perangkat, seperti keadaannya {jam}',
  lineBack: 'Jaringan kembali',
  ordinary: 'Buka halaman biasa',
  tryLine: 'Coba jaringan',
  notKept: 'Halaman ini memerlukan jaringan dan tidak tersimpan di perangkat ini.',
}

const en: typeof id = {
  unsaved: 'Changes not saved yet',
  saving: 'Saving…',
  onDevice: 'Kept on this device {jam}, waiting for the network',
  restored: 'What this device held since {jam} is back',
  nowhere: 'Not saved: the network is gone and this device cannot keep it. Do not close this page.',
  sessionOver: 'Kept on this device {jam}. Your session has ended: sign in again and it is sent by itself.',
  anotherPerson:
    'Kept on this device {jam}. Somebody else is signed in here: it is sent once you are signed in yourself.',
  refused: 'The server does not take this. It stays on this device; ask the secretariat.',
  filled: '{terisi} of {semua} filled',
  atOdds: 'Another device of yours says something else. Press Save draft to choose; nothing is lost yet.',

  deviceTitle: 'Working without a network',
  deviceText:
    'Prepare this phone or tablet before the judging days: sheets and candidates’ files are kept here, sealed, evidence too if you wish. When the network ' +
    'is gone, open the same page and go on; what you write is sent by itself once it is back. Signing needs the network.',
  pin: 'PIN of this device',
  pinHint: (min) =>
    `At least ${min} figures or letters. It counts on this device only, to open sheets without a network. Forgotten? ` +
    'Sign in over the network and choose another; nothing you wrote is lost.',
  prepare: 'Prepare this device',
  pinTooShort: (min) => `A PIN has at least ${min} figures or letters.`,
  preparing: 'Keeping page {n} of {semua}…',
  prepared: 'Ready to work without a network: {semua} pages kept {jam}',
  notPrepared: 'Some pages are not kept because the network broke. Press Renew once it is back.',
  cannot: 'This browser cannot keep pages sealed. Use another one, or a sheet of paper.',
  renew: 'Renew',
  remove: 'Remove from this device',
  removeWarning: 'What this device has not sent yet will be lost. Remove it?',
  keepEvidence: 'Keep the evidence too',
  keepingEvidence: 'Keeping evidence {n} of {semua}…',
  evidenceKept: '{n} of {semua} pieces of evidence kept.',
  evidenceTooLarge: '{n} too large to keep here; that needs the network.',
  removed: 'Nothing is kept on this device any more.',
  waits: 'What you wrote on this device waits for the network',
  sent: 'What you wrote on this device was sent {jam}',
  choose: 'Another device says something else: open this sheet to choose',
  notTaken: 'What you wrote on this device was not taken: {sebab}',
  unsentTitle: 'What the server did not take',

  roomTitle: 'Sheets on this device',
  roomText: 'The network does not answer. Type the PIN of this device to open the sheets that are kept here.',
  open: 'Open',
  wrongPin: 'That PIN opens nothing on this device.',
  waitPin: 'Wrong too often. Try again in {n} seconds.',
  needsScript: 'This page needs script. Without it, sheets can be filled over the network or on paper only.',
  noLineYet: 'No network',
  noLine: 'No network: this page comes from the device, as it was {jam}',
  lineBack: 'The network is back',
  ordinary: 'Open the ordinary page',
  tryLine: 'Try the network',
  notKept: 'This page needs the network and is not kept on this device.',
}

export type OfflineWords = typeof id
export const offlineWords: InBoth<OfflineWords> = { id, en }
