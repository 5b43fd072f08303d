/** Names of what a coverage figure is about: whose coverage, a part of what, and why a line of figures ends. */
import type { CoverageBase } from '../award/units/coverage-base.ts'
import type { Comparison } from '../award/coverage/coverage-ranking.ts'
import type { CoverageSegment } from '../award/coverage/coverage-segment.ts'
import type { TrendBreak } from '../award/coverage/coverage-trend.ts'
import type { InBoth, Language } from './language.ts'

type Terms = {
  readonly segments: Readonly<Record<CoverageSegment, string>>
  readonly bases: Readonly<Record<CoverageBase, string>>
  readonly breaks: Readonly<Record<TrendBreak, string>>
}

const id: Terms = {
  segments: {
    ALL: 'semua pekerja',
    PU: 'penerima upah',
    BPU: 'bukan penerima upah',
    JAKON: 'jasa konstruksi',
    PMI: 'pekerja migran',
    VULNERABLE: 'pekerja rentan',
  },
  bases: {
    EMPLOYED_BPS: 'penduduk bekerja menurut BPS',
    LABOUR_FORCE_BPS: 'angkatan kerja menurut BPS',
    ELIGIBLE_AGENCY: 'pekerja yang berhak menurut BPJS Ketenagakerjaan',
    ELIGIBLE_KEMENDAGRI: 'pekerja yang berhak menurut Kementerian Dalam Negeri',
    UNKNOWN: 'penyebut tidak disebut sumbernya',
  },
  breaks: {
    base_changed: 'basis berganti',
    base_unknown: 'basis tidak disebut sumbernya',
    denominator_jumped: 'definisi penyebut berganti',
  },
}

const en: Terms = {
  segments: {
    ALL: 'all workers',
    PU: 'wage earners',
    BPU: 'workers without a wage',
    JAKON: 'construction',
    PMI: 'migrant workers',
    VULNERABLE: 'vulnerable workers',
  },
  bases: {
    EMPLOYED_BPS: 'employed people as counted by BPS',
    LABOUR_FORCE_BPS: 'labour force as counted by BPS',
    ELIGIBLE_AGENCY: 'workers eligible as counted by BPJS Ketenagakerjaan',
    ELIGIBLE_KEMENDAGRI: 'workers eligible as counted by the home ministry',
    UNKNOWN: 'denominator not named by the source',
  },
  breaks: {
    base_changed: 'another base',
    base_unknown: 'base not named by its source',
    denominator_jumped: 'another definition of the denominator',
  },
}

export const coverageTerms: InBoth<Terms> = { id, en }

/** "2024, semua pekerja, basis: penduduk bekerja menurut BPS" */
export function comparisonText({ base, segment, year }: Comparison, language: Language): string {
  const { segments, bases } = coverageTerms[language]
  return `${year}, ${segments[segment]}, ${language === 'id' ? 'basis' : 'base'}: ${bases[base]}`
}
