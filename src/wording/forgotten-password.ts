/** Asking for a new password. What is said afterwards is the same whether the address has an account or not. */
import type { InBoth } from './language.ts'

const id = {
  title: 'Lupa kata sandi',
  lede: 'Tulis alamat surel akun Anda. Bila ada akunnya, tautan untuk memilih kata sandi baru dikirim ke sana.',
  email: 'Alamat surel kedinasan',
  submit: 'Minta tautan',
  emailInvalid: 'Isi alamat surel seperti nama@kantor.go.id.',
  askedTitle: 'Permintaan diterima',
  asked:
    'Bila alamat itu mempunyai akun, tautannya tiba dalam beberapa menit dan berlaku enam puluh menit. Periksa juga folder spam.',
  askedNoMail:
    'Dari sini tidak ada surat yang dikirim. Bila alamat itu mempunyai akun, minta tautannya kepada sekretariat panitia; berlaku enam puluh menit.',
  nothing:
    'Tidak ada yang tiba? Periksa alamatnya. Akun yang belum pernah dipakai memerlukan undangan baru dari sekretariat panitia.',
  back: 'Kembali ke halaman masuk',
}

const en: typeof id = {
  title: 'Forgotten password',
  lede: 'Write the e-mail address of your account. If there is one, a link to choose a new password is sent there.',
  email: 'Official e-mail address',
  submit: 'Ask for the link',
  emailInvalid: 'Fill in an e-mail address such as name@office.go.id.',
  askedTitle: 'Your request was received',
  asked:
    'If that address has an account, the link arrives within minutes and is good for sixty. Look into the spam folder too.',
  askedNoMail:
    'No mail is sent from here. If that address has an account, ask the secretariat for the link; it is good for sixty minutes.',
  nothing: 'Nothing arrives? Check the address. An account that was never used needs a new invitation.',
  back: 'Back to the sign-in page',
}

export type ForgottenPasswordWords = typeof id
export const forgottenPasswordWords: InBoth<ForgottenPasswordWords> = { id, en }
