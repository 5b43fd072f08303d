/** A rulebook as sheets: what each sheet and column is called in both languages, and where its cell belongs. */
import type { CellForm } from './rulebook-cells.ts'

export type SheetColumn = {
  readonly en: string
  readonly id: string
  /** Where the value stands within its part of the rulebook; empty for a column that says which part it is. */
  readonly path: readonly string[]
  readonly form: CellForm
  readonly width?: number
}

export const RULEBOOK_SHEETS = {
  season: { id: 'Musim', en: 'Season' },
  stages: { id: 'Tahap', en: 'Stages' },
  seats: { id: 'Panel', en: 'Panel' },
  categories: { id: 'Kategori', en: 'Categories' },
  criteria: { id: 'Kriteria', en: 'Criteria' },
  levels: { id: 'Tingkat', en: 'Levels' },
} as const

export type RulebookSheetKey = keyof typeof RULEBOOK_SHEETS

/** A workbook without them means a rulebook without stages, without levels. */
export const OPTIONAL_SHEETS: readonly RulebookSheetKey[] = ['stages', 'levels']

const NAME = { en: 'name', id: 'nama', path: ['name'], form: 'text', width: 34 } as const
const NAME_EN = { en: 'name_en', id: 'nama_inggris', path: ['nameEn'], form: 'text', width: 28 } as const
const OF_CATEGORY = { en: 'category', id: 'kategori', path: [], form: 'text', width: 28 } as const
const OF_CRITERION = { en: 'criterion', id: 'kriteria', path: [], form: 'text', width: 18 } as const

/** The sheet of the season has one line per field; its columns are these. */
export const SEASON_COLUMNS = [
  { en: 'field', id: 'isian', path: [], form: 'text', width: 26 },
  { en: 'value', id: 'nilai', path: [], form: 'text', width: 70 },
  { en: 'file', id: 'berkas', path: [], form: 'text', width: 24 },
] as const satisfies readonly SheetColumn[]

export const SEASON_FIELDS = [
  { en: 'format', id: 'bentuk', path: ['format'], form: 'text' },
  { en: 'assessment_year', id: 'tahun_penilaian', path: ['assessmentYear'], form: 'number' },
  { en: 'label', id: 'nama_musim', path: ['label'], form: 'text' },
  { en: 'place', id: 'tempat', path: ['place'], form: 'text' },
  { en: 'official', id: 'resmi', path: ['official'], form: 'yesNo' },
  { en: 'ruling_document', id: 'dokumen_penetapan', path: ['rulingDocument'], form: 'text' },
  { en: 'banner', id: 'peringatan', path: ['banner'], form: 'anyText' },
  { en: 'objection_workdays', id: 'masa_sanggah_hari_kerja', path: ['objectionWorkdays'], form: 'number' },
  { en: 'nominees_max', id: 'nomine_paling_banyak', path: ['nomineesMax'], form: 'number' },
  { en: 'self_nomination', id: 'daftar_diri', path: ['selfNomination'], form: 'yesNo' },
  { en: 'panel_name', id: 'nama_panel', path: ['panel', 'name'], form: 'text' },
  { en: 'quorum', id: 'kuorum', path: ['panel', 'quorum'], form: 'number' },
  { en: 'chair_required', id: 'ketua_wajib_hadir', path: ['panel', 'chairRequired'], form: 'yesNo' },
  { en: 'decree_required', id: 'sk_wajib', path: ['panel', 'decreeRequired'], form: 'yesNo' },
  { en: 'pledge_required', id: 'pakta_wajib', path: ['panel', 'pledgeRequired'], form: 'yesNo' },
] as const satisfies readonly SheetColumn[]

/** Fields of the season that may stand on several lines, one item each. */
export const SEASON_LISTS = [
  { en: 'host', id: 'penyelenggara', field: 'hosts' },
  { en: 'source', id: 'sumber', field: 'sources' },
  { en: 'tag', id: 'tema', field: 'tags' },
] as const

/** A logo has its host as value and a file beside it. */
export const SEASON_LOGO = { en: 'logo', id: 'logo' } as const

export const RULEBOOK_COLUMNS = {
  stages: [
    { en: 'stage', id: 'tahap', path: ['id'], form: 'text', width: 24 },
    { en: 'label', id: 'nama', path: ['label'], form: 'text', width: 34 },
    { en: 'label_en', id: 'nama_inggris', path: ['labelEn'], form: 'text', width: 34 },
    { en: 'opens', id: 'dibuka', path: ['opens'], form: 'minute', width: 18 },
    { en: 'closes', id: 'ditutup', path: ['closes'], form: 'minute', width: 18 },
    { en: 'zone', id: 'zona', path: ['zone'], form: 'text' },
    { en: 'grace_minutes', id: 'toleransi_menit', path: ['graceMinutes'], form: 'number' },
  ],
  seats: [
    { en: 'seat', id: 'kursi', path: ['id'], form: 'text', width: 18 },
    { en: 'unsur', id: 'unsur', path: ['unsur'], form: 'text', width: 44 },
    { en: 'chair', id: 'ketua', path: ['chair'], form: 'yesNo' },
    { en: 'scores', id: 'menilai', path: ['scores'], form: 'yesNo' },
  ],
  categories: [
    { ...OF_CATEGORY, path: ['id'] },
    NAME,
    NAME_EN,
    { en: 'entity_kind', id: 'jenis_peserta', path: ['entityKind'], form: 'text', width: 16 },
    { en: 'sector', id: 'sektor', path: ['sector'], form: 'text', width: 16 },
    { en: 'sizes', id: 'ukuran', path: ['sizes'], form: 'list' },
    { en: 'places', id: 'tempat', path: ['places'], form: 'list' },
    { en: 'assessment_year', id: 'tahun_penilaian', path: ['assessmentYear'], form: 'number' },
    { en: 'interview', id: 'wawancara', path: ['interview'], form: 'yesNo' },
    { en: 'interview_stage', id: 'tahap_wawancara', path: ['interviewStage'], form: 'text', width: 20 },
    { en: 'interview_minutes', id: 'menit_wawancara', path: ['interviewMinutes'], form: 'number' },
    { en: 'nominees_max', id: 'nomine_paling_banyak', path: ['nomineesMax'], form: 'number' },
    { en: 'special', id: 'khusus', path: ['special'], form: 'yesNo' },
    { en: 'shown_indicators', id: 'indikator_diperlihatkan', path: ['shownIndicators'], form: 'list', width: 20 },
    { en: 'aggregation', id: 'penggabungan', path: ['aggregation'], form: 'text', width: 13 },
    { en: 'decimals', id: 'desimal', path: ['decimals'], form: 'number' },
    { en: 'spread_limit', id: 'batas_selisih', path: ['spreadLimit'], form: 'number' },
    { en: 'ties', id: 'urutan_seri', path: ['ties'], form: 'list', width: 18 },
    { en: 'ranking', id: 'pemeringkatan', path: ['ranking'], form: 'text', width: 14 },
    { en: 'winners', id: 'pemenang', path: ['winners'], form: 'number' },
    { en: 'rank_words', id: 'sebutan', path: ['rankWords'], form: 'list', width: 18 },
    { en: 'promote_count', id: 'naik', path: ['promote', 'count'], form: 'number' },
    { en: 'promote_alternates', id: 'naik_cadangan', path: ['promote', 'alternates'], form: 'number' },
    { en: 'certificate_title', id: 'judul_piagam', path: ['documents', 'certificateTitle'], form: 'text', width: 24 },
    { en: 'nominee_title', id: 'judul_piagam_nomine', path: ['documents', 'nomineeTitle'], form: 'text', width: 24 },
  ],
  criteria: [
    OF_CATEGORY,
    { ...OF_CRITERION, path: ['id'] },
    NAME,
    NAME_EN,
    { en: 'weight', id: 'bobot', path: ['weight'], form: 'number' },
    { en: 'source', id: 'sumber', path: ['source'], form: 'source' },
    { en: 'scale_max', id: 'nilai_tertinggi', path: ['scaleMax'], form: 'number' },
    { en: 'indicator', id: 'indikator', path: ['indicator'], form: 'text', width: 22 },
    { en: 'base', id: 'basis', path: ['base'], form: 'text', width: 18 },
    { en: 'value_function', id: 'fungsi_nilai', path: ['valueFunction', 'kind'], form: 'text', width: 14 },
    { en: 'low', id: 'batas_bawah', path: ['valueFunction', 'low'], form: 'number' },
    { en: 'high', id: 'batas_atas', path: ['valueFunction', 'high'], form: 'number' },
    { en: 'target', id: 'target', path: ['valueFunction', 'target'], form: 'number' },
    { en: 'rate', id: 'laju', path: ['valueFunction', 'rate'], form: 'number' },
    { en: 'cap', id: 'batas_jenuh', path: ['valueFunction', 'cap'], form: 'number' },
    { en: 'points', id: 'titik', path: ['valueFunction', 'points'], form: 'points', width: 14 },
    { en: 'evidence', id: 'bukti', path: ['evidence'], form: 'list', width: 20 },
    { en: 'evidence_required', id: 'bukti_wajib', path: ['evidenceRequired'], form: 'list', width: 20 },
    { en: 'items', id: 'butir', path: ['items'], form: 'list', width: 20 },
  ],
  levels: [
    OF_CATEGORY,
    OF_CRITERION,
    { en: 'from', id: 'mulai', path: ['from'], form: 'number' },
    { en: 'text', id: 'uraian', path: ['text'], form: 'anyText', width: 60 },
  ],
} as const satisfies Record<Exclude<RulebookSheetKey, 'season'>, readonly SheetColumn[]>

/** Columns without which the rows of a sheet cannot be understood at all; what else is missing has a default or a flaw. */
export const REQUIRED_COLUMNS: Readonly<Record<RulebookSheetKey, readonly string[]>> = {
  season: ['field', 'value'],
  stages: ['stage', 'opens', 'closes'],
  seats: ['seat', 'unsur'],
  categories: ['category', 'name'],
  criteria: ['category', 'criterion', 'name', 'weight'],
  levels: ['category', 'criterion', 'from', 'text'],
}
