/** A table of coverage figures: what its columns are called in English and Indonesian, and the words its cells may hold. */
import type { TableColumns } from '../units/table-header.ts'
import { isCoverageBase, type CoverageBase } from '../units/coverage-base.ts'
import { isCoverageSegment, type CoverageSegment } from './coverage-segment.ts'

export const COVERAGE_COLUMN_IDS = [
  'code',
  'name',
  'level',
  'year',
  'workers',
  'eligible',
  'active_members',
  'coverage_pct',
  'target_pct',
  'segment',
  'base',
  'publisher',
  'source',
  'as_of',
  'unprotected',
  'note',
] as const
export type CoverageColumn = (typeof COVERAGE_COLUMN_IDS)[number]

/** Counts of people; a percentage does not belong there. */
export const COUNT_COLUMNS = ['workers', 'eligible', 'active_members', 'unprotected'] as const
export type CountColumn = (typeof COUNT_COLUMNS)[number]
export const PERCENT_COLUMNS = ['coverage_pct', 'target_pct'] as const
export type PercentColumn = (typeof PERCENT_COLUMNS)[number]

export const COVERAGE_COLUMNS = {
  names: {
    code: ['code', 'kode', 'kode_wilayah', 'place_code', 'kode_kemendagri'],
    name: ['name', 'nama', 'nama_wilayah', 'wilayah', 'daerah', 'kabupaten/kota', 'provinsi'],
    level: ['level', 'tingkat'],
    year: ['year', 'tahun'],
    workers: ['workers', 'pekerja', 'jumlah_pekerja', 'penduduk_bekerja', 'bekerja'],
    eligible: ['eligible', 'pekerja_eligible', 'potensi', 'potensi_pekerja', 'berhak', 'pekerja_berhak'],
    active_members: ['active_members', 'members', 'peserta', 'peserta_aktif', 'jumlah_peserta', 'terlindungi'],
    coverage_pct: ['coverage_pct', 'coverage', 'cakupan', 'cakupan_persen', 'persen', 'persentase', 'cakupan_(%)'],
    target_pct: ['target_pct', 'target', 'target_persen', 'target_(%)'],
    segment: ['segment', 'segmen'],
    base: ['base', 'basis', 'penyebut'],
    publisher: ['publisher', 'penerbit'],
    source: ['source', 'sumber'],
    as_of: ['as_of', 'per', 'per_tanggal', 'tanggal', 'posisi'],
    unprotected: ['unprotected', 'belum_terlindungi', 'belum_peserta', 'belum_menjadi_peserta'],
    note: ['note', 'catatan', 'keterangan'],
  } satisfies Readonly<Record<CoverageColumn, readonly string[]>>,
  required: ['code', 'source'],
} as const satisfies TableColumns

const BASE_WORDS: Readonly<Record<string, CoverageBase>> = {
  'penduduk bekerja': 'EMPLOYED_BPS',
  'penduduk bekerja (bps)': 'EMPLOYED_BPS',
  bekerja: 'EMPLOYED_BPS',
  'angkatan kerja': 'LABOUR_FORCE_BPS',
  'angkatan kerja (bps)': 'LABOUR_FORCE_BPS',
  'labour force': 'LABOUR_FORCE_BPS',
  employed: 'EMPLOYED_BPS',
  'pekerja berhak': 'ELIGIBLE_AGENCY',
  'pekerja eligible': 'ELIGIBLE_AGENCY',
  eligible: 'ELIGIBLE_AGENCY',
  'bpjs ketenagakerjaan': 'ELIGIBLE_AGENCY',
  kemendagri: 'ELIGIBLE_KEMENDAGRI',
  'tidak diketahui': 'UNKNOWN',
  'tidak disebut': 'UNKNOWN',
}

const SEGMENT_WORDS: Readonly<Record<string, CoverageSegment>> = {
  semua: 'ALL',
  total: 'ALL',
  'semua segmen': 'ALL',
  'penerima upah': 'PU',
  'bukan penerima upah': 'BPU',
  'jasa konstruksi': 'JAKON',
  'pekerja migran indonesia': 'PMI',
  'pekerja migran': 'PMI',
  rentan: 'VULNERABLE',
  'pekerja rentan': 'VULNERABLE',
}

const plain = (text: string) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** The base a cell names; null where it is none of ours. */
export function baseMeant(text: string): CoverageBase | null {
  const code = text.trim().toUpperCase()
  return isCoverageBase(code) ? code : (BASE_WORDS[plain(text)] ?? null)
}

/** The segment a cell names, everybody where it names none; null where it is none of ours. */
export function segmentMeant(text: string): CoverageSegment | null {
  const code = text.trim().toUpperCase()
  if (code === '') return 'ALL'
  return isCoverageSegment(code) ? code : (SEGMENT_WORDS[plain(text)] ?? null)
}
