/** What was just done, said once on the next page. The code travels in a cookie, the sentence is made here. */
import type { InBoth } from './language.ts'

const id = {
  'draf-tersimpan': 'Draf tersimpan.',
  'lembar-ditandatangani': 'Lembar sudah ditandatangani dan dikunci.',
  'kategori-ditutup': 'Kategori ditutup. Peringkat sudah dapat dibuka.',
  'pleno-dibuka': 'Pleno dibuka. Penilai kategori ini kini dapat melihat peringkat.',
  'pleno-tercatat': 'Catatan pleno tersimpan.',
  'hasil-ditetapkan': 'Hasil ditetapkan dan dibekukan. Berita acara dan piagam sudah dapat diunduh.',
  'hasil-diumumkan': 'Hasil sudah diumumkan.',
  'undangan-ditulis': 'Undangan ditulis. Keadaannya terlihat di Surat keluar.',
  'sudah-aktif': 'Orang ini sudah memilih kata sandi; undangan tidak diperlukan lagi.',
  'sandi-diganti': 'Kata sandi diganti. Semua perangkat lain sudah dikeluarkan.',
  'sesi-diakhiri': 'Perangkat itu sudah dikeluarkan.',
  'sesi-lain-diakhiri': 'Semua perangkat lain sudah dikeluarkan.',
  'akun-ditutup': 'Akun ditutup. Orangnya sudah dikeluarkan dan tidak dapat masuk lagi.',
  'akun-dibuka': 'Akun dibuka lagi.',
  'akun-sendiri': 'Akun Anda sendiri tidak dapat Anda tutup; minta administrator lain.',
  'sudah-keluar': 'Anda sudah keluar.',
  'data-orang-dihapus': 'Data orang itu sudah dihapus. Yang tetap disimpan tertulis di halaman data pribadi.',
  'musim-dibuat': 'Musim dibuat. Di bawah ini yang masih perlu dilengkapi.',
  'draf-aturan-tersimpan': 'Draf aturan tersimpan.',
  'aturan-tersimpan': 'Aturan musim tersimpan sebagai versi baru.',
  'tim-tersimpan': 'Tim penilai dan keputusannya tersimpan.',
  'tahap-diperpanjang': 'Perpanjangan dicatat dan berlaku sekarang.',
  'peran-diberikan': 'Peran diberikan. Bila alamat itu belum punya akun, undangannya sudah ditulis ke sana.',
  'peran-diakhiri': 'Peran diakhiri.',
  'undangan-peran':
    'Bila orang ini belum memilih kata sandi, undangan baru sudah ditulis; yang lama tidak berlaku lagi.',
  'lembaga-terdaftar': 'Lembaga terdaftar.',
  'berkas-dibuka': 'Berkas dibuka sebagai draf.',
  'berkas-dibuka-narahubung': 'Berkas dibuka. Sebutkan sekarang siapa narahubungnya.',
  'berkas-digabung': 'Tersimpan bersama perubahan rekan Anda. Isian di bawah memuat keduanya.',
  'usulan-dipindahkan': 'Tersimpan. Keadaan usulan sudah berubah.',
  'usulan-diajukan': 'Usulan diajukan dan menunggu persetujuan orang kedua.',
  'usulan-disetujui': 'Usulan disetujui. Aturan musim kini versi baru.',
  'usulan-ditolak': 'Usulan ditolak; aturan musim tidak berubah.',
  'usulan-ditarik': 'Usulan ditarik; aturan musim tidak berubah.',
} as const

const en: Record<keyof typeof id, string> = {
  'draf-tersimpan': 'Draft saved.',
  'lembar-ditandatangani': 'The sheet is signed and locked.',
  'kategori-ditutup': 'The category is closed. Its standings can be opened now.',
  'pleno-dibuka': 'The plenary is open. The assessors of this category see the standings now.',
  'pleno-tercatat': 'The record of the plenary is saved.',
  'hasil-ditetapkan': 'The result is adopted and frozen. Minutes and certificates can be downloaded.',
  'hasil-diumumkan': 'The result is published.',
  'undangan-ditulis': 'The invitation is written. The outbox shows how it fares.',
  'sudah-aktif': 'This person has chosen a password already; no invitation is needed.',
  'sandi-diganti': 'The password is changed. Every other device is signed out.',
  'sesi-diakhiri': 'That device is signed out.',
  'sesi-lain-diakhiri': 'Every other device is signed out.',
  'akun-ditutup': 'The account is closed. Its owner is signed out and cannot sign in any more.',
  'akun-dibuka': 'The account is open again.',
  'akun-sendiri': 'You cannot close your own account; ask another administrator.',
  'sudah-keluar': 'You have signed out.',
  'data-orang-dihapus': 'The data of that person is erased. What stays is written on the page about personal data.',
  'musim-dibuat': 'The season is created. Below is what is still to be completed.',
  'draf-aturan-tersimpan': 'The draft of the rules is saved.',
  'aturan-tersimpan': 'The rules of the season are saved as a new version.',
  'tim-tersimpan': 'The panel and its decree are saved.',
  'tahap-diperpanjang': 'The extension is recorded and holds from now on.',
  'peran-diberikan': 'The role is given. If the address has no account yet, its invitation is written.',
  'peran-diakhiri': 'The role has ended.',
  'undangan-peran': 'If this person has not chosen a password yet, a new invitation is written; the old one has ended.',
  'lembaga-terdaftar': 'The organisation is registered.',
  'berkas-dibuka': 'The file is open as a draft.',
  'berkas-dibuka-narahubung': 'The file is open. Now name its contact.',
  'berkas-digabung': 'Saved together with your colleague’s changes. The fields below hold both.',
  'usulan-dipindahkan': 'Saved. The nomination has a new state.',
  'usulan-diajukan': 'The proposal is made and waits for a second person.',
  'usulan-disetujui': 'The proposal is approved. The season has a new version of its rules.',
  'usulan-ditolak': 'The proposal is refused; the rules of the season are as they were.',
  'usulan-ditarik': 'The proposal is withdrawn; the rules of the season are as they were.',
}

export type FlashCode = keyof typeof id
export const flashWords: InBoth<Readonly<Record<FlashCode, string>>> = { id, en }

export function isFlashCode(text: string): text is FlashCode {
  return Object.hasOwn(id, text)
}
