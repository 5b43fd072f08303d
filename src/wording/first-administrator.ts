/** The one-time link of an office's own installation: whoever opens it becomes the first administrator. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Administrator pertama',
  lede: 'Tautan ini berlaku satu kali. Siapa yang mengisi formulir ini menjadi administrator sistem.',
  name: 'Nama atau jabatan',
  nameHint: 'Tampil bagi pengguna lain, misalnya Sekretariat panitia.',
  email: 'Alamat surel kedinasan',
  emailHint: 'Dipakai untuk masuk.',
  submit: 'Jadikan saya administrator',
  nameMissing: 'Isi nama atau jabatan Anda.',
  emailInvalid: 'Isi alamat surel seperti nama@kantor.go.id.',
  nameTooLong: (charactersMax: number) => `Nama paling panjang ${charactersMax} karakter.`,
}

const en: typeof id = {
  title: 'First administrator',
  lede: 'This link works once. Whoever fills in this form becomes the administrator of the system.',
  name: 'Name or office',
  nameHint: 'Other people see it, for example Committee secretariat.',
  email: 'Official e-mail address',
  emailHint: 'You sign in with it.',
  submit: 'Make me the administrator',
  nameMissing: 'Fill in your name or office.',
  emailInvalid: 'Fill in an e-mail address such as name@office.go.id.',
  nameTooLong: (charactersMax) => `The name has at most ${charactersMax} characters.`,
}

export type FirstAdministratorWords = typeof id
export const firstAdministratorWords: InBoth<FirstAdministratorWords> = { id, en }
