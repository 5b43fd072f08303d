import type { TableColumns } from '../units/table-header.ts'

/** A file of ratings: what was rated, by whom, with which value. A file of marks is one, by its own names. */
export const RATING_COLUMNS = {
  names: {
    unit: ['unit', 'candidate', 'kandidat', 'peserta', 'berkas'],
    rater: ['rater', 'assessor', 'penilai', 'asesor'],
    value: ['value', 'mark', 'nilai'],
  },
  required: ['unit', 'rater', 'value'],
} as const satisfies TableColumns
