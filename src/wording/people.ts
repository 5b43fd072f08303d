/** The administrator's list of people, and inviting one. */
import type { InvitationTrouble } from '../award/people/email.ts'
import type { InBoth, Language } from './language.ts'

const id = {
  title: 'Orang',
  lede: 'Semua orang yang mempunyai akun di sini.',
  name: 'Nama',
  email: 'Alamat surel',
  state: 'Keadaan',
  invitedUntil: (until: string) => `Diundang, sampai ${until}`,
  invitationExpired: 'Undangan kedaluwarsa',
  withoutInvitation: 'Belum diundang',
  active: 'Aktif',
  demo: 'Akun contoh',
  closed: 'Ditutup',
  action: 'Tindakan',
  again: 'Undang lagi',
  close: 'Tutup akun',
  reopen: 'Buka lagi',
  of: (name: string) => `untuk ${name}`,
  invite: 'Undang orang',
  inviteLede: 'Orang itu menerima tautan yang berlaku tujuh hari, lalu memilih kata sandinya sendiri.',
  inviteNoMail: 'Server surat belum diatur: setelah ini, ambil tautannya di Surat keluar dan serahkan sendiri.',
  nameHint: 'Tampil bagi pengguna lain, misalnya nama atau jabatan.',
  emailHint: 'Dipakai untuk masuk; undangan dikirim ke sini.',
  submit: 'Undang',
  outbox: 'Surat keluar',
  emailInvalid: 'Isi alamat surel seperti nama@kantor.go.id.',
  nameMissing: 'Isi nama atau jabatan.',
  nameTooLong: (charactersMax: number) => `Nama paling panjang ${charactersMax} karakter.`,
  exists: 'Alamat ini sudah mempunyai akun. Cari di daftar di bawah; undangan dapat dikirim lagi dari sana.',
}

const en: typeof id = {
  title: 'People',
  lede: 'Everybody who has an account here.',
  name: 'Name',
  email: 'E-mail address',
  state: 'State',
  invitedUntil: (until) => `Invited, until ${until}`,
  invitationExpired: 'Invitation expired',
  withoutInvitation: 'Not invited yet',
  active: 'Active',
  demo: 'Sample account',
  closed: 'Closed',
  action: 'Action',
  again: 'Invite again',
  close: 'Close',
  reopen: 'Reopen',
  of: (name) => `for ${name}`,
  invite: 'Invite a person',
  inviteLede: 'They receive a link that is good for seven days, and choose a password of their own.',
  inviteNoMail: 'No mail server is set: afterwards take the link from the outbox and hand it over yourself.',
  nameHint: 'Other people see it, for example a name or an office.',
  emailHint: 'They sign in with it; the invitation goes there.',
  submit: 'Invite',
  outbox: 'Outbox',
  emailInvalid: 'Fill in an e-mail address such as name@office.go.id.',
  nameMissing: 'Fill in a name or an office.',
  nameTooLong: (charactersMax) => `The name has at most ${charactersMax} characters.`,
  exists: 'This address has an account already. Look for it in the list below; the invitation can be sent again there.',
}

export type PeopleWords = typeof id
export const peopleWords: InBoth<PeopleWords> = { id, en }

export function invitationSentence(refusal: InvitationTrouble, language: Language): string {
  const words = peopleWords[language]
  switch (refusal.code) {
    case 'email_invalid':
      return words.emailInvalid
    case 'name_missing':
      return words.nameMissing
    case 'name_too_long':
      return words.nameTooLong(refusal.charactersMax)
    case 'account_exists':
      return words.exists
  }
}
