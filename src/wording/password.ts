/** Choosing a password: what is refused, and what is said around it. */
import type { PasswordRefusal } from '../award/people/password-rule.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  password: 'Kata sandi baru',
  hint: (charactersMin: number) =>
    `Sedikitnya ${charactersMin} karakter. Beberapa kata acak lebih mudah diingat daripada angka dan tanda baca.`,
  again: 'Kata sandi baru sekali lagi',
  differ: 'Kedua kata sandi tidak sama. Ketik lagi keduanya.',
  tooShort: (charactersMin: number) => `Kata sandi sedikitnya ${charactersMin} karakter.`,
  tooLong: (charactersMax: number) => `Kata sandi paling panjang ${charactersMax} karakter.`,
  common: 'Kata sandi ini termasuk yang pertama dicoba orang. Pilih beberapa kata yang tidak biasa berdampingan.',
  personal: 'Nama atau alamat surel Anda sendiri mudah ditebak. Pilih kata sandi lain.',
}

const en: typeof id = {
  password: 'New password',
  hint: (charactersMin) =>
    `At least ${charactersMin} characters. A few random words are easier to remember than digits and signs.`,
  again: 'New password once more',
  differ: 'The two passwords are not the same. Type both again.',
  tooShort: (charactersMin) => `The password needs at least ${charactersMin} characters.`,
  tooLong: (charactersMax) => `The password has at most ${charactersMax} characters.`,
  common: 'This password is among the first that anybody tries. Choose a few words that rarely stand together.',
  personal: 'Your own name or e-mail address is easy to guess. Choose another password.',
}

export type PasswordWords = typeof id
export const passwordWords: InBoth<PasswordWords> = { id, en }

export function passwordRefusalSentence(refusal: PasswordRefusal, language: Language): string {
  const words = passwordWords[language]
  switch (refusal.code) {
    case 'password_too_short':
      return words.tooShort(refusal.charactersMin)
    case 'password_too_long':
      return words.tooLong(refusal.charactersMax)
    case 'password_is_common':
      return words.common
    case 'password_is_personal':
      return words.personal
  }
}
