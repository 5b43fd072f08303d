/** What the segments of members and the bases of a percentage are called. */
import type { CoverageBase } from '../award/units/coverage-base.ts'
import type { CoverageSegment } from '../award/coverage/coverage-segment.ts'
import type { InBoth } from './language.ts'

export const segmentNames: InBoth<Readonly<Record<CoverageSegment, string>>> = {
  id: {
    ALL: 'semua segmen',
    PU: 'penerima upah (PU)',
    BPU: 'bukan penerima upah (BPU)',
    JAKON: 'jasa konstruksi',
    PMI: 'pekerja migran (PMI)',
    VULNERABLE: 'pekerja rentan',
  },
  en: {
    ALL: 'all segments',
    PU: 'wage earners (PU)',
    BPU: 'without a wage (BPU)',
    JAKON: 'construction',
    PMI: 'migrant workers (PMI)',
    VULNERABLE: 'vulnerable workers',
  },
}

export const baseNames: InBoth<Readonly<Record<CoverageBase, string>>> = {
  id: {
    EMPLOYED_BPS: 'penduduk bekerja (BPS)',
    LABOUR_FORCE_BPS: 'angkatan kerja (BPS)',
    ELIGIBLE_AGENCY: 'pekerja yang berhak (BPJS Ketenagakerjaan)',
    ELIGIBLE_KEMENDAGRI: 'pekerja yang berhak (Kemendagri)',
    UNKNOWN: 'tidak disebut sumbernya',
  },
  en: {
    EMPLOYED_BPS: 'employed people (BPS)',
    LABOUR_FORCE_BPS: 'labour force (BPS)',
    ELIGIBLE_AGENCY: 'eligible workers (BPJS Ketenagakerjaan)',
    ELIGIBLE_KEMENDAGRI: 'eligible workers (home ministry)',
    UNKNOWN: 'not named by the source',
  },
}
