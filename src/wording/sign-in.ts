/** Signing in. The answer to a wrong password and to an unknown account is the same sentence. */
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Masuk',
  lede: 'Untuk panitia dan penilai yang sudah diundang.',
  email: 'Alamat surel kedinasan',
  password: 'Kata sandi',
  submit: 'Masuk',
  wrong: 'Surel atau kata sandi tidak cocok. Periksa keduanya, lalu coba lagi.',
  throttled: (wait: string) =>
    `Terlalu banyak percobaan masuk. Demi keamanan akun Anda, percobaan berikutnya dibuka ${wait}. Tautan untuk kata sandi baru dapat diminta sekarang juga.`,
  throttledTitle: 'Masuk ditunda sebentar',
  forgotten: 'Lupa kata sandi?',
  noAccount: 'Belum punya akun? Undangan dikirim sekretariat panitia provinsi kepada setiap penilai.',
  demo: 'Atau duduk di kursi contoh',
  demoLede: 'Akun contoh, tanpa kata sandi. Hanya ada pada musim contoh.',
  sitAs: 'Masuk',
  keptTitle: 'Sesi Anda sudah berakhir',
  kept: 'Yang Anda ketik belum tersimpan dan tidak hilang: masuk lagi, lalu kirim.',
  sendAgainTitle: 'Anda sudah masuk; kirim lagi yang Anda ketik',
  sendAgainLede: 'Isiannya masih utuh dan belum dikirim. Bila sesuatu berubah sementara itu, keduanya diperlihatkan.',
  sendAgain: 'Kirim lagi',
  discard: 'Buang isian ini',
}

const en: typeof id = {
  title: 'Sign in',
  lede: 'For committee members and assessors who have been invited.',
  email: 'Official e-mail address',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'E-mail or password do not match. Check both, then try again.',
  throttled: (wait) =>
    `Too many attempts to sign in. To protect your account, the next attempt opens ${wait}. You can ask for a link to a new password right now.`,
  throttledTitle: 'Signing in is paused for a moment',
  forgotten: 'Forgotten your password?',
  noAccount: 'No account yet? The provincial secretariat sends an invitation to each assessor.',
  demo: 'Or take a sample seat',
  demoLede: 'Sample accounts, no password. They exist in sample seasons only.',
  sitAs: 'Sign in',
  keptTitle: 'Your session has ended',
  kept: 'What you typed is not saved yet and not lost: sign in again, then send it.',
  sendAgainTitle: 'You are signed in; send what you typed again',
  sendAgainLede: 'It is all there and has not been sent. If something changed in the meantime, both will be shown.',
  sendAgain: 'Send again',
  discard: 'Discard it',
}

export type SignInWords = typeof id
export const signInWords: InBoth<SignInWords> = { id, en }

/** "dalam 15 menit", "in 1 minute" */
export function waitWords(minutes: number, language: Language): string {
  if (language === 'id') return `dalam ${minutes} menit`
  return `in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
}
