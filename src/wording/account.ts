/** A person's own account: the password, and where they are signed in. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Akun saya',
  name: 'Nama',
  email: 'Alamat surel',
  myData: 'Lihat semua data yang disimpan tentang saya',
  passwordTitle: 'Ganti kata sandi',
  passwordLede: 'Setelah diganti, semua perangkat lain dikeluarkan dan Anda menerima surat pemberitahuan.',
  demo: 'Akun contoh dipakai bersama; kata sandinya tidak dapat diganti.',
  oldPassword: 'Kata sandi sekarang',
  submit: 'Ganti kata sandi',
  oldWrong: 'Kata sandi sekarang tidak cocok. Bila lupa, keluar lalu pilih "Lupa kata sandi?".',
  throttled: (wait: string) => `Terlalu banyak percobaan pada akun ini. Percobaan berikutnya dibuka ${wait}.`,
  sessions: 'Perangkat yang masuk',
  sessionsLede: 'Waktu terakhir dicatat per seperempat jam. Akhiri yang tidak Anda kenal, lalu ganti kata sandi.',
  device: 'Perangkat',
  deviceOn: (browser: string, system: string) => `${browser} di ${system}`,
  unknownDevice: 'Perangkat tak dikenal',
  thisOne: 'perangkat ini',
  started: 'Masuk sejak',
  lastSeen: 'Terakhir dipakai',
  notSeen: 'Belum tercatat',
  action: 'Tindakan',
  end: 'Akhiri',
  endOf: (device: string, started: string) => `${device}, masuk sejak ${started}`,
  endOthers: 'Akhiri semua yang lain',
}

const en: typeof id = {
  title: 'My account',
  name: 'Name',
  email: 'E-mail address',
  myData: 'See everything that is kept about me',
  passwordTitle: 'Change the password',
  passwordLede: 'Once it is changed, every other device is signed out and a mail tells you so.',
  demo: 'A sample account is shared by everybody; its password cannot be changed.',
  oldPassword: 'Current password',
  submit: 'Change the password',
  oldWrong: 'The current password does not match. If you forgot it, sign out and choose "Forgotten your password?".',
  throttled: (wait) => `Too many attempts at this account. The next one opens ${wait}.`,
  sessions: 'Devices signed in',
  sessionsLede: 'The last time is kept to the quarter of an hour. End what you do not know, then change the password.',
  device: 'Device',
  deviceOn: (browser, system) => `${browser} on ${system}`,
  unknownDevice: 'Unknown device',
  thisOne: 'this device',
  started: 'Signed in since',
  lastSeen: 'Last used',
  notSeen: 'Not noted yet',
  action: 'Action',
  end: 'End',
  endOf: (device, started) => `${device}, signed in since ${started}`,
  endOthers: 'End all others',
}

export type AccountWords = typeof id
export const accountWords: InBoth<AccountWords> = { id, en }
