/** The register of organisations: the list, entering one, and what may be wrong with it. */
import type { Alike } from '../award/people/organisation-likeness.ts'
import type { OrganisationFlaw, OrganisationKind, Sector, SizeClass } from '../award/people/organisation.ts'
import type { InBoth, Language, Sentence } from './language.ts'
import { countInFigures } from './numbers.ts'

const id = {
  title: 'Lembaga',
  heading: 'Daftar lembaga',
  lede: 'Pemerintah daerah, desa, badan usaha, dan lembaga lain yang ikut serta atau mengusulkan. Didaftarkan sekali, dipakai setiap musim di provinsi ini.',
  register: 'Daftarkan lembaga',
  roles: 'Peran dalam musim',
  back: 'Kembali ke daftar periksa',
  backToList: 'Kembali ke daftar lembaga',
  search: 'Nama atau nomor memuat',
  show: 'Cari',
  reset: 'Tampilkan semua',
  found: (count: number) => `${countInFigures(count)} lembaga`,
  none: 'Belum ada lembaga',
  noneText: 'Daftarkan lembaga pertama. Pengusul dan kandidat memegang perannya atas nama lembaga.',
  noneFound: 'Tidak ada yang cocok',
  noneFoundText: 'Periksa ejaannya, tulis sebagian namanya saja, atau daftarkan lembaga baru.',
  name: 'Nama',
  nameHint: 'Nama resmi, misalnya PT Contoh Jaya atau Desa Contoh.',
  kind: 'Jenis',
  kinds: {
    province: 'Provinsi',
    regency: 'Kabupaten',
    city: 'Kota',
    village: 'Desa/kelurahan',
    business: 'Badan usaha',
    university: 'Perguruan tinggi',
    union: 'Serikat pekerja/serikat buruh',
    agency: 'Kantor cabang atau instansi',
  } satisfies Record<OrganisationKind, string>,
  number: 'Nomor',
  numberHint: 'NIB, NPP, atau nomor lain dari pendaftarnya. Boleh kosong. Jangan tulis NIK.',
  place: 'Kode wilayah',
  placeHint: 'Misalnya 61.04 atau 61.04.01.2003. Boleh kosong.',
  business: 'Khusus badan usaha',
  size: 'Ukuran usaha',
  sizeHint: 'Menurut PP 7/2021.',
  sizes: {
    micro: 'Mikro',
    small: 'Kecil',
    medium: 'Menengah',
    large: 'Besar',
  } satisfies Record<SizeClass, string>,
  sector: 'Sektor',
  sectors: {
    finance: 'Keuangan',
    trade_services: 'Perdagangan dan jasa',
    mining_manufacturing_construction: 'Pertambangan, industri, dan konstruksi',
    agriculture_fisheries: 'Pertanian dan perikanan',
    education: 'Pendidikan',
    health: 'Kesehatan',
  } satisfies Record<Sector, string>,
  choose: 'Pilih',
  action: 'Tindakan',
  giveRole: 'Beri peran',
  giveRoleFor: (name: string) => `atas nama ${name}`,
  submit: 'Daftarkan',
  alikeTitle: 'Mungkin sudah terdaftar',
  alikeText: 'Lembaga berikut mirip dengan yang Anda tulis. Bila sama, tidak perlu didaftarkan lagi.',
  alikeBy: { number: 'nomornya sama', name: 'namanya hampir sama' } satisfies Record<Alike['by'], string>,
  other: 'Ini lembaga lain, bukan salah satu di atas',
  otherHint: 'Centang, lalu pilih Daftarkan sekali lagi.',
}

const en: typeof id = {
  title: 'Organisations',
  heading: 'Register of organisations',
  lede: 'Local governments, villages, businesses and others that take part or propose. Entered once, used in every season of this province.',
  register: 'Register an organisation',
  roles: 'Roles in the season',
  back: 'Back to the checklist',
  backToList: 'Back to the register',
  search: 'Name or number holds',
  show: 'Search',
  reset: 'Show all',
  found: (count) => (count === 1 ? '1 organisation' : `${countInFigures(count, 'en')} organisations`),
  none: 'No organisation yet',
  noneText: 'Register the first one. Proposers and candidates hold their roles for an organisation.',
  noneFound: 'Nothing fits',
  noneFoundText: 'Check the spelling, write only a part of the name, or register a new one.',
  name: 'Name',
  nameHint: 'The official name, such as PT Contoh Jaya or Desa Contoh.',
  kind: 'Kind',
  kinds: {
    province: 'Province',
    regency: 'Regency',
    city: 'City',
    village: 'Village',
    business: 'Business',
    university: 'University',
    union: 'Union',
    agency: 'Branch or agency',
  },
  number: 'Number',
  numberHint:
    'NIB, NPP or another number of its registry. May stay empty. Never the identity number (NIK) of a person.',
  place: 'Code of the place',
  placeHint: 'For example 61.04 or 61.04.01.2003. May stay empty.',
  business: 'Businesses only',
  size: 'Size of the business',
  sizeHint: 'By PP 7/2021.',
  sizes: { micro: 'Micro', small: 'Small', medium: 'Medium', large: 'Large' },
  sector: 'Sector',
  sectors: {
    finance: 'Finance',
    trade_services: 'Trade and services',
    mining_manufacturing_construction: 'Mining, manufacturing and construction',
    agriculture_fisheries: 'Agriculture and fisheries',
    education: 'Education',
    health: 'Health',
  },
  choose: 'Choose',
  action: 'Action',
  giveRole: 'Give a role',
  giveRoleFor: (name) => `for ${name}`,
  submit: 'Register',
  alikeTitle: 'Perhaps registered already',
  alikeText:
    'The organisations below look like the one you wrote. If it is one of them, it need not be registered again.',
  alikeBy: { number: 'the same number', name: 'nearly the same name' },
  other: 'This is another organisation, none of those above',
  otherHint: 'Tick, then choose Register once more.',
}

export type OrganisationWords = typeof id
export const organisationWords: InBoth<OrganisationWords> = { id, en }

export type OrganisationTrouble =
  | OrganisationFlaw
  | { readonly code: 'registration_number_taken'; readonly name: string }
  | { readonly code: 'organisations_alike' }

export function organisationSentence(trouble: OrganisationTrouble, language: Language): string {
  return inBoth(trouble)[language]
}

function inBoth(trouble: OrganisationTrouble): Sentence {
  switch (trouble.code) {
    case 'organisation_name_missing':
      return { id: 'Tulis nama lembaganya.', en: 'Write the name of the organisation.' }
    case 'organisation_name_too_long':
      return {
        id: `Nama paling panjang ${trouble.charactersMax} karakter.`,
        en: `The name has at most ${trouble.charactersMax} characters.`,
      }
    case 'organisation_kind_unknown':
      return { id: 'Pilih jenis lembaganya.', en: 'Choose the kind of organisation.' }
    case 'size_class_missing':
      return { id: 'Pilih ukuran usahanya.', en: 'Choose the size of the business.' }
    case 'sector_missing':
      return { id: 'Pilih sektornya.', en: 'Choose the sector.' }
    case 'registration_number_invalid':
      return {
        id: 'Nomor hanya terdiri atas huruf, angka, spasi, titik, garis miring, dan garis hubung; paling panjang 64.',
        en: 'A number has letters, digits, spaces, full stops, slashes and hyphens only, 64 at most.',
      }
    case 'place_code_invalid':
      return {
        id: 'Kode wilayah seperti 61, 61.04, 61.04.01 atau 61.04.01.2003.',
        en: 'A code of a place is written like 61, 61.04, 61.04.01 or 61.04.01.2003.',
      }
    case 'registration_number_taken':
      return {
        id: `Nomor ini sudah terdaftar untuk ${trouble.name}. Periksa nomornya; bila lembaganya sama, tidak perlu didaftarkan lagi.`,
        en: `This number is registered for ${trouble.name} already. Check it; the same organisation need not be registered again.`,
      }
    case 'organisations_alike':
      return {
        id: 'Periksa dahulu lembaga yang mirip. Bila ini lembaga lain, centang di bawahnya.',
        en: 'Look at the organisations that are alike first. If this is another one, tick the box below them.',
      }
  }
}
