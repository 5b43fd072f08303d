/** Which programmes an employer of a size must be in. The laws differ for the smallest; which one counts is said with the result. */
import { PROGRAMMES, PROGRAMMES_ASKED, type Programme } from '../nomination/business-check.ts'
import type { SizeClass } from '../people/organisation.ts'

export const PROGRAMME_RULE_IDS = ['pp-6-2025', 'perpres-109-2013'] as const
export type ProgrammeRuleId = (typeof PROGRAMME_RULE_IDS)[number]

export type ProgrammeRule = {
  readonly id: ProgrammeRuleId
  /** As it is cited. */
  readonly law: string
  /** False where the text of the law was not at hand when this was written; pages and papers say so. */
  readonly verified: boolean
  readonly bySize: Readonly<Record<SizeClass, readonly Programme[]>>
}

export const PROGRAMME_RULES: Readonly<Record<ProgrammeRuleId, ProgrammeRule>> = {
  'pp-6-2025': { id: 'pp-6-2025', law: 'PP 6/2025 pasal 4 ayat (3)', verified: true, bySize: PROGRAMMES_ASKED },
  'perpres-109-2013': {
    id: 'perpres-109-2013',
    law: 'Perpres 109/2013 (pentahapan)',
    verified: false,
    bySize: { ...PROGRAMMES_ASKED, micro: ['jkk', 'jkm'] },
  },
}

/** Programmes as bits of a number: a nation's employers hold one each instead of a list. */
export type ProgrammeSet = number

export function programmeSet(programmes: readonly Programme[]): ProgrammeSet {
  return programmes.reduce((set, programme) => set | (1 << PROGRAMMES.indexOf(programme)), 0)
}

export function programmesIn(set: ProgrammeSet): readonly Programme[] {
  return PROGRAMMES.filter((_, index) => (set >> index) & 1)
}

export function missingProgrammes(rule: ProgrammeRule, size: SizeClass, enrolled: ProgrammeSet): readonly Programme[] {
  return rule.bySize[size].filter((programme) => (programmeSet([programme]) & enrolled) === 0)
}
