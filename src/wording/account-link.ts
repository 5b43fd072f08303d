/** The pages behind a link of invitation or recovery. */
import type { LinkPurpose, LinkState } from '../award/people/account-link.ts'
import type { InBoth } from './language.ts'

type Page = { readonly title: string; readonly lede: string }
type Unusable = { readonly title: string; readonly text: string; readonly now: string }
type Words = {
  readonly choose: Readonly<Record<LinkPurpose, Page & { readonly submit: string }>>
  readonly account: string
  readonly name: string
  readonly unusable: Readonly<Record<LinkPurpose, Readonly<Record<Exclude<LinkState, 'open'>, Unusable>>>>
  readonly signIn: string
  readonly askAgain: string
  readonly home: string
}

const id: Words = {
  choose: {
    invitation: {
      title: 'Pilih kata sandi',
      lede: 'Anda diundang ke Paritrana. Pilih kata sandi, lalu Anda langsung masuk.',
      submit: 'Simpan dan masuk',
    },
    recovery: {
      title: 'Kata sandi baru',
      lede: 'Setelah disimpan, semua perangkat lain dikeluarkan dan Anda langsung masuk di sini.',
      submit: 'Simpan dan masuk',
    },
  },
  account: 'Akun',
  name: 'Nama',
  unusable: {
    invitation: {
      expired: {
        title: 'Undangan ini sudah kedaluwarsa',
        text: 'Tautan undangan berlaku tujuh hari.',
        now: 'Minta sekretariat panitia mengirim undangan sekali lagi.',
      },
      used: {
        title: 'Undangan ini sudah dipakai',
        text: 'Kata sandi sudah dipilih lewat tautan ini, jadi tautannya tidak berlaku lagi.',
        now: 'Masuk dengan kata sandi itu. Bila bukan Anda yang memilihnya, segera hubungi sekretariat panitia.',
      },
      replaced: {
        title: 'Undangan ini sudah diganti',
        text: 'Sekretariat mengirim undangan yang lebih baru; hanya yang terbaru berlaku.',
        now: 'Buka surat undangan yang terakhir Anda terima.',
      },
      unknown: {
        title: 'Undangan ini tidak dikenal',
        text: 'Alamatnya mungkin terpotong saat disalin.',
        now: 'Salin seluruh tautan dari surat, atau minta sekretariat panitia mengirim undangan sekali lagi.',
      },
    },
    recovery: {
      expired: {
        title: 'Tautan ini sudah kedaluwarsa',
        text: 'Tautan untuk kata sandi baru berlaku enam puluh menit.',
        now: 'Minta tautan baru; kata sandi lama Anda tetap berlaku.',
      },
      used: {
        title: 'Tautan ini sudah dipakai',
        text: 'Kata sandi sudah diganti lewat tautan ini, jadi tautannya tidak berlaku lagi.',
        now: 'Masuk dengan kata sandi baru itu, atau minta tautan baru.',
      },
      replaced: {
        title: 'Tautan ini tidak diperlukan lagi',
        text: 'Kata sandi sudah diganti dengan cara lain setelah tautan ini dikirim.',
        now: 'Masuk dengan kata sandi baru itu, atau minta tautan baru.',
      },
      unknown: {
        title: 'Tautan ini tidak dikenal',
        text: 'Alamatnya mungkin terpotong saat disalin.',
        now: 'Salin seluruh tautan dari surat, atau minta tautan baru.',
      },
    },
  },
  signIn: 'Masuk',
  askAgain: 'Minta tautan baru',
  home: 'Ke beranda',
}

const en: Words = {
  choose: {
    invitation: {
      title: 'Choose a password',
      lede: 'You are invited to Paritrana. Choose a password and you are signed in.',
      submit: 'Save and sign in',
    },
    recovery: {
      title: 'A new password',
      lede: 'Once it is saved, every other device is signed out and you are signed in here.',
      submit: 'Save and sign in',
    },
  },
  account: 'Account',
  name: 'Name',
  unusable: {
    invitation: {
      expired: {
        title: 'This invitation has expired',
        text: 'The link of an invitation is good for seven days.',
        now: 'Ask the secretariat to send the invitation once more.',
      },
      used: {
        title: 'This invitation has been used',
        text: 'A password was chosen with this link, so it does not work any more.',
        now: 'Sign in with that password. If it was not you who chose it, tell the secretariat at once.',
      },
      replaced: {
        title: 'This invitation was replaced',
        text: 'The secretariat has sent a newer one; only the newest works.',
        now: 'Open the last invitation you received.',
      },
      unknown: {
        title: 'This invitation is not known',
        text: 'Part of the address may have been lost in copying.',
        now: 'Copy the whole link from the mail, or ask the secretariat to send the invitation once more.',
      },
    },
    recovery: {
      expired: {
        title: 'This link has expired',
        text: 'A link for a new password is good for sixty minutes.',
        now: 'Ask for a new link; your old password stays as it is.',
      },
      used: {
        title: 'This link has been used',
        text: 'The password was changed with this link, so it does not work any more.',
        now: 'Sign in with the new password, or ask for a new link.',
      },
      replaced: {
        title: 'This link is not needed any more',
        text: 'The password was changed in another way after this link was sent.',
        now: 'Sign in with the new password, or ask for a new link.',
      },
      unknown: {
        title: 'This link is not known',
        text: 'Part of the address may have been lost in copying.',
        now: 'Copy the whole link from the mail, or ask for a new one.',
      },
    },
  },
  signIn: 'Sign in',
  askAgain: 'Ask for a new link',
  home: 'Go to the home page',
}

export const accountLinkWords: InBoth<Words> = { id, en }
