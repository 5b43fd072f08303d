/**
 * What a candidate's file is made of: its sections and their fields. A section that is a list holds one item per thing
 * (a regulation, a budget line); the others hold a single item. Answers per criterion come from the rulebook.
 */
import type { OrganisationKind } from '../people/organisation.ts'
import { type Category, panelCriteria } from '../rulebook/rulebook.ts'

export type FieldKind =
  | { readonly is: 'text'; readonly charactersMax: number }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  /** Several options of a list that the season decides, such as the tags of its rulebook. */
  | { readonly is: 'tags' }
  | { readonly is: 'year' }
  | { readonly is: 'day' }
  | { readonly is: 'count' }
  | { readonly is: 'rupiah' }

export type FileField = {
  readonly id: string
  readonly kind: FieldKind
  readonly required: boolean
  /** A long text: several lines to write in. */
  readonly long?: boolean
}

export type FileSection = {
  readonly id: string
  readonly list: boolean
  /** Without it the section is asked of everybody. */
  readonly askedOf?: readonly OrganisationKind[]
  /** A section that must hold something before the file can be handed in. */
  readonly required: boolean
  readonly fields: readonly FileField[]
  /** No item ends before it begins. */
  readonly span?: { readonly from: string; readonly to: string }
  /** Once this figure is given, so are its day and its source. */
  readonly sourced?: { readonly figure: string; readonly by: readonly string[] }
}

export const ITEMS_MAX = 60
export const LINE_CHARACTERS_MAX = 300
export const TEXT_CHARACTERS_MAX = 4000

const GOVERNMENTS: readonly OrganisationKind[] = ['province', 'regency', 'city', 'village']

function line(id: string, required = true): FileField {
  return { id, kind: { is: 'text', charactersMax: LINE_CHARACTERS_MAX }, required }
}

function text(id: string, required = true): FileField {
  return { id, kind: { is: 'text', charactersMax: TEXT_CHARACTERS_MAX }, required, long: true }
}

function choice(id: string, options: readonly string[]): FileField {
  return { id, kind: { is: 'choice', options }, required: true }
}

function figure(id: string, is: 'year' | 'day' | 'count' | 'rupiah', required = true): FileField {
  return { id, kind: { is }, required }
}

export const YES_NO = ['ya', 'tidak'] as const
export const REGULATION_KINDS = ['perda', 'pergub', 'perbup', 'perwali', 'perdes', 'keputusan', 'se', 'lain'] as const
export type RegulationKind = (typeof REGULATION_KINDS)[number]
export const FUND_SOURCES = ['apbd', 'apbdes', 'dana-desa', 'dbhcht', 'dbh-sawit', 'csr', 'zakat', 'lain'] as const
export type FundSource = (typeof FUND_SOURCES)[number]
export const OBSTACLE_CAUSES = ['regulasi', 'geografi', 'sosialisasi', 'dana', 'lain'] as const
export const VULNERABLE_GROUPS = [
  'petani',
  'nelayan',
  'buruh-harian',
  'pedagang-kecil',
  'pengemudi',
  'pekerja-keagamaan',
  'kader-rt-rw',
  'lain',
] as const

/** What a candidate did itself to tell workers of their protection: whom it reached, who registered afterwards. */
export const WORKERS_OUTREACH = 'sosialisasi-kepesertaan'
/** The field by which such an activity speaks for a criterion. */
export const SUPPORTED_CRITERION = 'kriteria'

export const FILE_SECTIONS: readonly FileSection[] = [
  {
    id: 'kontak',
    list: false,
    required: true,
    fields: [line('pimpinan'), line('jabatan_pimpinan'), line('alamat'), line('kontak'), line('telepon')],
  },
  {
    id: 'kepesertaan',
    list: false,
    required: true,
    askedOf: ['business', 'university', 'union'],
    fields: [
      figure('pekerja', 'count'),
      figure('terdaftar', 'count'),
      figure('tertunggak_bulan', 'count'),
      line('program'),
      text('rekanan', false),
    ],
  },
  {
    id: 'kesiapan',
    list: false,
    required: false,
    askedOf: ['business'],
    fields: [
      figure('upah_dibayar', 'rupiah', false),
      figure('upah_dilaporkan', 'rupiah', false),
      figure('tepat_waktu_bulan', 'count', false),
      { ...choice('sipp', YES_NO), required: false },
      { ...choice('rekanan_peserta', YES_NO), required: false },
    ],
  },
  {
    id: 'peraturan',
    list: true,
    required: false,
    askedOf: GOVERNMENTS,
    fields: [
      choice('jenis', REGULATION_KINDS),
      line('nomor'),
      figure('tahun', 'year'),
      line('tentang'),
      figure('berlaku_sejak', 'day', false),
      figure('berlaku_sampai', 'day', false),
    ],
    span: { from: 'berlaku_sejak', to: 'berlaku_sampai' },
  },
  {
    id: 'anggaran',
    list: true,
    required: false,
    askedOf: GOVERNMENTS,
    fields: [
      figure('tahun', 'year'),
      choice('sumber', FUND_SOURCES),
      line('kelompok'),
      figure('pekerja', 'count'),
      figure('bulan', 'count'),
      figure('rupiah', 'rupiah'),
    ],
  },
  {
    id: 'inovasi',
    list: true,
    required: false,
    fields: [
      line('nama'),
      figure('sejak', 'year'),
      text('uraian'),
      text('hasil'),
      { id: 'astacita', kind: { is: 'tags' }, required: false },
    ],
  },
  {
    id: 'penegakan',
    list: true,
    required: false,
    askedOf: ['province', 'regency', 'city'],
    fields: [
      figure('tahun', 'year'),
      figure('kunjungan', 'count'),
      figure('peringatan', 'count'),
      figure('sanksi', 'count'),
      text('hasil'),
    ],
  },
  {
    id: 'pekerja-rentan',
    list: true,
    required: false,
    fields: [
      choice('kelompok', VULNERABLE_GROUPS),
      line('keterangan', false),
      figure('pekerja', 'count'),
      figure('bulan', 'count'),
      choice('sumber', FUND_SOURCES),
      figure('sejak', 'day', false),
    ],
  },
  {
    id: WORKERS_OUTREACH,
    list: true,
    required: false,
    fields: [
      figure('tanggal', 'day'),
      line('tempat'),
      line('sasaran'),
      figure('hadir', 'count'),
      figure('terdaftar', 'count', false),
      figure('per_tanggal', 'day', false),
      line('sumber', false),
      text('catatan', false),
    ],
    sourced: { figure: 'terdaftar', by: ['per_tanggal', 'sumber'] },
  },
  {
    id: 'kendala',
    list: true,
    required: false,
    fields: [choice('sebab', OBSTACLE_CAUSES), text('uraian'), text('upaya')],
  },
]

/** The answers that one category asks for: one text for each criterion that the panel marks. */
export function answersSection(category: Category): FileSection {
  return {
    id: answersId(category.id),
    list: false,
    required: true,
    fields: panelCriteria(category).map(({ id }) => text(id)),
  }
}

export function answersId(category: string): string {
  return `jawaban~${category}`
}

/** The sections of one candidate's file, in the order in which they are asked. */
export function sectionsOf(kind: OrganisationKind, categories: readonly Category[]): readonly FileSection[] {
  const asked = FILE_SECTIONS.filter(({ askedOf }) => !askedOf || askedOf.includes(kind))
  const tied = asked.map((section) => (section.id === WORKERS_OUTREACH ? speakingFor(section, categories) : section))
  return [...tied, ...categories.map(answersSection)]
}

/** Its entries may each name one criterion, of those the panel marks, as evidence for which they stand. */
function speakingFor(section: FileSection, categories: readonly Category[]): FileSection {
  const options = [...new Set(categories.flatMap((category) => panelCriteria(category).map(({ id }) => id)))]
  if (options.length === 0) return section
  const criterion: FileField = { id: SUPPORTED_CRITERION, kind: { is: 'choice', options }, required: false }
  return { ...section, fields: [...section.fields, criterion] }
}
