/** Making the first administrator from a one-time link. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Buat akun administrator',
  lede: 'Tautan ini hanya berlaku sekali. Setelah akun dibuat, administrator mengundang panitia dan penilai.',
  email: 'Alamat surel kedinasan',
  password: 'Kata sandi',
  passwordHint: 'Paling sedikit 12 karakter. Kalimat pendek lebih mudah diingat daripada simbol.',
  again: 'Ketik sekali lagi',
  submit: 'Buat akun',
  usedTitle: 'Tautan ini sudah dipakai atau kedaluwarsa',
  usedText:
    'Tautan administrator hanya berlaku sekali. Bila bukan Anda yang memakainya, segera beri tahu pengelola server; ia dapat membuat tautan baru.',
  signIn: 'Masuk',
}

const en: typeof id = {
  title: 'Create the administrator account',
  lede: 'This link works once. With the account made, the administrator invites committee members and assessors.',
  email: 'Official e-mail address',
  password: 'Password',
  passwordHint: 'At least 12 characters. A short sentence is easier to remember than symbols.',
  again: 'Type it once more',
  submit: 'Create account',
  usedTitle: 'This link was used or has expired',
  usedText:
    'An administrator link works once. If it was not you who used it, tell whoever runs the server at once; a new link can be made there.',
  signIn: 'Sign in',
}

export type FirstAdministratorWords = typeof id
export const firstAdministratorWords: InBoth<FirstAdministratorWords> = { id, en }
