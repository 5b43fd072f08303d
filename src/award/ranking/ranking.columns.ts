import type { TableColumns } from '../units/table-header.ts'

/** The tables that decide a ranking, and what their columns are called in English and Indonesian. */
export type RankingTable = 'marks' | 'indicators' | 'recusals' | 'votes'

const SHARED = {
  category: ['category', 'kategori'],
  candidate: ['candidate', 'kandidat', 'peserta'],
  assessor: ['assessor', 'penilai', 'asesor'],
} as const

export const RANKING_COLUMNS = {
  marks: {
    names: { ...SHARED, criterion: ['criterion', 'kriteria'], mark: ['mark', 'nilai'] },
    required: ['category', 'candidate', 'assessor', 'criterion', 'mark'],
  },
  indicators: {
    names: {
      category: SHARED.category,
      candidate: SHARED.candidate,
      indicator: ['indicator', 'indikator'],
      value: ['value', 'nilai'],
      numerator: ['numerator', 'pembilang'],
      denominator: ['denominator', 'penyebut'],
      base: ['base', 'basis', 'dasar'],
      as_of: ['as_of', 'per_tanggal', 'tanggal'],
      source: ['source', 'sumber'],
    },
    required: ['category', 'candidate', 'indicator', 'base'],
  },
  recusals: {
    names: { ...SHARED, reason: ['reason', 'alasan'] },
    required: ['category', 'candidate', 'assessor'],
  },
  votes: {
    names: {
      category: SHARED.category,
      candidate: SHARED.candidate,
      order: ['order', 'urutan'],
      minute: ['minute', 'risalah', 'notulen'],
    },
    required: ['category', 'candidate', 'order'],
  },
} as const satisfies Record<RankingTable, TableColumns>
