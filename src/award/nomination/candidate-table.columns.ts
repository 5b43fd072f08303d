/** A list of candidates as a table: what its columns are called in English and Indonesian, and the words its cells may hold. */
import type { OrganisationKind, Sector, SizeClass } from '../people/organisation.ts'
import type { TableColumns } from '../units/table-header.ts'

export const CANDIDATE_COLUMN_IDS = ['name', 'kind', 'number', 'place', 'size', 'sector', 'category'] as const
export type CandidateColumn = (typeof CANDIDATE_COLUMN_IDS)[number]

export const CANDIDATE_COLUMNS = {
  names: {
    name: ['name', 'nama', 'lembaga', 'candidate', 'kandidat'],
    kind: ['kind', 'jenis'],
    number: ['number', 'nomor', 'nib', 'npp', 'registration_number'],
    place: ['place', 'wilayah', 'kode_wilayah', 'place_code'],
    size: ['size', 'ukuran', 'skala'],
    sector: ['sector', 'sektor'],
    category: ['category', 'kategori'],
  } satisfies Readonly<Record<CandidateColumn, readonly string[]>>,
  required: ['name', 'kind', 'category'],
} as const satisfies TableColumns

/** More belong into several files: what is asked about near-equal names must stay readable. */
export const CANDIDATE_ROWS_MAX = 500

type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>

const KINDS: Words<OrganisationKind> = {
  province: ['province', 'provinsi'],
  regency: ['regency', 'kabupaten'],
  city: ['city', 'kota'],
  village: ['village', 'desa', 'kelurahan', 'desa/kelurahan'],
  business: ['business', 'badan usaha', 'perusahaan', 'usaha'],
  university: ['university', 'perguruan tinggi', 'universitas'],
  union: ['union', 'serikat', 'serikat pekerja', 'serikat buruh'],
  agency: ['agency', 'instansi', 'kantor cabang'],
}

const SIZES: Words<SizeClass> = {
  micro: ['micro', 'mikro'],
  small: ['small', 'kecil'],
  medium: ['medium', 'menengah'],
  large: ['large', 'besar'],
}

const SECTORS: Words<Sector> = {
  finance: ['finance', 'keuangan'],
  trade_services: ['trade_services', 'perdagangan dan jasa', 'perdagangan', 'jasa', 'trade and services'],
  mining_manufacturing_construction: [
    'mining_manufacturing_construction',
    'pertambangan, industri, dan konstruksi',
    'mining, manufacturing and construction',
    'pertambangan',
    'industri',
    'konstruksi',
  ],
  agriculture_fisheries: [
    'agriculture_fisheries',
    'pertanian dan perikanan',
    'agriculture and fisheries',
    'pertanian',
    'perikanan',
  ],
  education: ['education', 'pendidikan'],
  health: ['health', 'kesehatan'],
}

/** The value that a cell means; a word that is not known stays as it is, and is refused where it is read. */
export function kindMeant(text: string): string {
  return meant(KINDS, text)
}
export function sizeMeant(text: string): string {
  return meant(SIZES, text)
}
export function sectorMeant(text: string): string {
  return meant(SECTORS, text)
}

function meant<Value extends string>(words: Words<Value>, text: string): string {
  const plain = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  const found = Object.entries<readonly string[]>(words).find(([, known]) => known.includes(plain))
  return found?.[0] ?? plain
}
