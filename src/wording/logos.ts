/** Logos of a season's hosts: the page where they are given, and why a picture is refused. */
import type { PictureRefusal } from '../award/season/logos.ts'
import type { InBoth, Language, Sentence } from './language.ts'

const id = {
  title: 'Logo penyelenggara',
  lede: 'Tampil di kepala halaman musim setelah draf disimpan sebagai aturan.',
  none: 'Belum ada logo.',
  missing: 'Gambarnya tidak tersimpan di sini. Unggah lagi, atau hapus.',
  remove: 'Hapus logo',
  add: 'Tambah atau ganti logo',
  host: 'Penyelenggara',
  file: 'Gambar',
  fileHint: 'PNG atau JPEG, paling besar 512 kB.',
  submit: 'Unggah logo',
  noHosts: 'Sebut dahulu penyelenggaranya di identitas musim.',
  identity: 'Buka identitas musim',
  back: 'Kembali ke daftar periksa',
  logoOf: (host: string) => `Logo ${host}`,
}

const en: typeof id = {
  title: 'Logos of the hosts',
  lede: 'Shown at the head of the season’s page once the draft is saved as its rules.',
  none: 'No logos yet.',
  missing: 'Its picture is not stored here. Upload it again, or remove it.',
  remove: 'Remove the logo',
  add: 'Add or replace a logo',
  host: 'Host',
  file: 'Picture',
  fileHint: 'PNG or JPEG, at most 512 kB.',
  submit: 'Upload the logo',
  noHosts: 'Name the hosts in the identity of the season first.',
  identity: 'Open the identity of the season',
  back: 'Back to the checklist',
  logoOf: (host) => `Logo of ${host}`,
}

export type LogosWords = typeof id
export const logosWords: InBoth<LogosWords> = { id, en }

export type LogoTrouble =
  | PictureRefusal
  | { readonly code: 'host_unknown' }
  | { readonly code: 'too_many_pictures'; readonly picturesMax: number }

export function logoSentence(trouble: LogoTrouble, language: Language): string {
  return bothLanguages(trouble)[language]
}

function bothLanguages(trouble: LogoTrouble): Sentence {
  switch (trouble.code) {
    case 'picture_missing':
      return { id: 'Pilih gambarnya.', en: 'Choose the picture.' }
    case 'picture_too_large': {
      const size = `${trouble.bytesMax / 1024} kB`
      return {
        id: `Gambar ini lebih besar dari ${size}. Perkecil, lalu unggah lagi.`,
        en: `This picture is larger than ${size}. Make it smaller and upload it again.`,
      }
    }
    case 'picture_is_svg':
      return {
        id: 'SVG tidak diterima, karena dapat memuat program yang berjalan di peramban pembaca. Simpan sebagai PNG.',
        en: 'SVG is not accepted, because it can hold programs that run in readers’ browsers. Save it as PNG.',
      }
    case 'picture_kind_unknown':
      return {
        id: 'Berkas ini bukan PNG dan bukan JPEG, apa pun namanya. Simpan ulang gambarnya sebagai PNG.',
        en: 'This file is neither PNG nor JPEG, whatever it is called. Save the picture again as PNG.',
      }
    case 'host_unknown':
      return {
        id: 'Penyelenggara ini tidak ada lagi di draf. Pilih yang lain.',
        en: 'This host is no longer in the draft. Choose another.',
      }
    case 'too_many_pictures':
      return {
        id: `Musim ini sudah menyimpan ${trouble.picturesMax} gambar. Pakai salah satu yang ada.`,
        en: `This season holds ${trouble.picturesMax} pictures already. Use one of them.`,
      }
  }
}
