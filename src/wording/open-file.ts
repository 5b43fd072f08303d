/** Opening a candidate's file: the organisation, the categories it may enter, and why others are closed to it. */
import type { Ineligible } from '../award/nomination/eligibility.ts'
import type { NominationRefusal } from '../award/nomination/nominations.ts'
import { type InBoth, type Language, listed } from './language.ts'
import { organisationWords } from './organisations.ts'

const id = {
  title: 'Buka berkas',
  lede: 'Pilih lembaga dari daftar, lalu kategori yang diikutinya. Berkas dibuka sebagai draf; narahubungnya yang mengisi.',
  season: 'Pilih musim',
  seasonText: 'Anda mengusulkan dalam lebih dari satu musim.',
  search: 'Nama atau nomor lembaga memuat',
  show: 'Cari lembaga',
  found: 'Lembaga yang cocok',
  noneFound: 'Tidak ada yang cocok',
  noneFoundText: 'Periksa ejaannya, atau tulis sebagian namanya saja.',
  register: 'Daftarkan lembaga baru',
  askCommittee: 'Lembaga yang belum ada di daftar didaftarkan oleh panitia; mintalah kepada mereka.',
  choose: 'Pilih',
  other: 'Pilih lembaga lain',
  organisation: 'Lembaga',
  categories: 'Kategori yang dapat diikuti',
  categoriesHint: 'Satu kategori utama; penghargaan khusus boleh ditambahkan.',
  special: 'penghargaan khusus',
  none: 'Tidak ada kategori yang dapat diikuti lembaga ini.',
  closed: 'Kategori yang tidak dapat diikuti',
  already: 'Sudah diusulkan dalam kategori ini.',
  submit: 'Buka berkas',
  backToFiles: 'Kembali ke berkas saya',
}

const en: typeof id = {
  title: 'Open a file',
  lede: 'Choose an organisation from the register, then the categories it enters. The file opens as a draft; its contact fills it in.',
  season: 'Choose the season',
  seasonText: 'You propose in more than one season.',
  search: 'Name or number of the organisation holds',
  show: 'Search for organisations',
  found: 'Organisations that fit',
  noneFound: 'Nothing fits',
  noneFoundText: 'Check the spelling, or write only a part of the name.',
  register: 'Register a new organisation',
  askCommittee: 'An organisation that is not in the register is entered by the committee; please ask them.',
  choose: 'Choose',
  other: 'Choose another organisation',
  organisation: 'Organisation',
  categories: 'Categories it may enter',
  categoriesHint: 'One plain category; special awards may be added.',
  special: 'special award',
  none: 'There is no category that this organisation may enter.',
  closed: 'Categories it may not enter',
  already: 'Nominated in this category already.',
  submit: 'Open the file',
  backToFiles: 'Back to my files',
}

export type OpenFileWords = typeof id
export const openFileWords: InBoth<OpenFileWords> = { id, en }

/** The rule that keeps an organisation out of a category. */
export function ineligibleSentence(because: Ineligible, language: Language): string {
  const words = organisationWords[language]
  const isId = language === 'id'
  switch (because.code) {
    case 'other_kind': {
      const kinds = alternatives(
        because.kinds.map((kind) => words.kinds[kind]),
        language,
      )
      return isId ? `Hanya untuk ${kinds}.` : `For ${kinds} only.`
    }
    case 'other_size': {
      const sizes = alternatives(
        because.sizes.map((size) => words.sizes[size]),
        language,
      )
      return isId ? `Hanya untuk badan usaha berukuran ${sizes}.` : `For businesses of this size only: ${sizes}.`
    }
    case 'other_sector': {
      const sector = because.sector.replaceAll('-', ', ')
      return isId ? `Hanya untuk sektor ${sector}.` : `For this sector only: ${sector}.`
    }
    case 'other_place': {
      const places = listed(because.places, language)
      return isId ? `Hanya untuk wilayah berkode ${places}.` : `For places with the code ${places} only.`
    }
  }
}

function alternatives(names: readonly string[], language: Language): string {
  const plain = names.map((name) => name.toLocaleLowerCase(language))
  const last = plain.at(-1) ?? ''
  const or = language === 'id' ? 'atau' : 'or'
  return plain.length < 2 ? last : `${plain.slice(0, -1).join(', ')} ${or} ${last}`
}

export type OpenFileSaid =
  | Exclude<NominationRefusal, { readonly code: 'category_unknown' }>
  | { readonly code: 'category_unknown' }
  | { readonly code: 'organisation_unknown' }
  | { readonly code: 'category_missing' }
  | { readonly code: 'category_not_for_this_entrant'; readonly category: string; readonly because: Ineligible }
  /** `closedAt` as people read it. */
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: string }

/** @param nameOf what a category is called on the page. */
export function openFileSentence(refusal: OpenFileSaid, nameOf: (category: string) => string, language: Language) {
  const isId = language === 'id'
  switch (refusal.code) {
    case 'organisation_unknown':
      return isId
        ? 'Lembaga ini tidak ada di daftar. Cari lagi dan pilih salah satu.'
        : 'This organisation is not in the register. Search again and choose one.'
    case 'category_missing':
      return isId ? 'Pilih sedikitnya satu kategori.' : 'Choose at least one category.'
    case 'category_unknown':
      return isId
        ? 'Kategori yang Anda pilih tidak ada lagi dalam aturan musim. Pilih dari daftar yang sekarang.'
        : 'A category you chose is not in the rules of the season any more. Choose from the list as it is now.'
    case 'candidate_nominated_twice': {
      const name = nameOf(refusal.category)
      return isId
        ? `Lembaga ini sudah diusulkan dalam kategori ${name}.`
        : `This organisation is nominated in the category ${name} already.`
    }
    case 'candidate_in_two_plain_categories': {
      const names = listed(refusal.categories.map(nameOf), language)
      return isId
        ? `Satu kandidat hanya mengikuti satu kategori utama, sedangkan ini menjadi ${refusal.categories.length}: ${names}.`
        : `A candidate enters one plain category only, and this would make ${refusal.categories.length}: ${names}.`
    }
    case 'category_not_for_this_entrant':
      return `${nameOf(refusal.category)}: ${ineligibleSentence(refusal.because, language)}`
    case 'category_already_closed': {
      const name = nameOf(refusal.category)
      return isId
        ? `Penilaian kategori ${name} sudah ditutup ${refusal.closedAt}, jadi tidak ada lagi yang dapat diusulkan di sana.`
        : `The marking of the category ${name} was closed ${refusal.closedAt}, so nobody can be nominated there any more.`
    }
  }
}
