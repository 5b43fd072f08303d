/**
 * The scholarship for children of a member who died or was disabled for good by an accident at work: so much a year for
 * each level of school, at most so many years, claimed year by year until the child is 23, for two children at most.
 */
import { type Rupiah, rupiah } from '../units/rupiah.ts'
import type { BenefitRuleId } from './benefit-rules.ts'

export const SCHOLARSHIP_LEVELS = ['TKSD', 'SMP', 'SMA', 'PT'] as const
/** Kindergarten and primary; lower secondary; upper secondary; higher education to the first degree, or training. */
export type ScholarshipLevel = (typeof SCHOLARSHIP_LEVELS)[number]

type LevelTerms = { readonly rule: BenefitRuleId; readonly perYear: number; readonly yearsMax: number }

export const SCHOLARSHIP_TERMS: Readonly<Record<ScholarshipLevel, LevelTerms>> = {
  TKSD: { rule: 'SCH-TKSD', perYear: 1_500_000, yearsMax: 8 },
  SMP: { rule: 'SCH-SMP', perYear: 2_000_000, yearsMax: 3 },
  SMA: { rule: 'SCH-SMA', perYear: 3_000_000, yearsMax: 3 },
  PT: { rule: 'SCH-PT', perYear: 12_000_000, yearsMax: 5 },
}

export const SCHOOLS = ['BELUM', 'TK', 'SD', 'SMP', 'SMA', 'PT'] as const
/** Where a child is now; BELUM: not at school yet. */
export type School = (typeof SCHOOLS)[number]

/** Years of each school, and which level of the scholarship pays for it. */
const SCHOOL_YEARS: Readonly<
  Record<Exclude<School, 'BELUM'>, { level: ScholarshipLevel; before: number; years: number }>
> = {
  TK: { level: 'TKSD', before: 0, years: 2 },
  SD: { level: 'TKSD', before: 2, years: 6 },
  SMP: { level: 'SMP', before: 0, years: 3 },
  SMA: { level: 'SMA', before: 0, years: 3 },
  PT: { level: 'PT', before: 0, years: 5 },
}

/** @property grade the year of that school the child is in, from 1; of no meaning before school. */
export type Child = {
  readonly age: number
  readonly school: School
  readonly grade: number
  readonly isWorkingOrMarried: boolean
}

export const CHILDREN_MAX = 2
export const AGE_LIMIT = 23
/** A child goes to kindergarten at four; a younger one waits. */
const SCHOOL_AGE = 4
/** A member must have paid for three years where the death was no accident at work. */
export const SCHOLARSHIP_MONTHS_MIN = 36

export function gradesOf(school: School): number {
  return school === 'BELUM' ? 1 : SCHOOL_YEARS[school].years
}

export type ScholarshipPart = {
  readonly level: ScholarshipLevel
  readonly years: number
  readonly perYear: Rupiah
  readonly amount: Rupiah
}

export type ChildScholarship = {
  readonly parts: readonly ScholarshipPart[]
  readonly total: Rupiah
  /** Why there is nothing, or less than the school years that are left. */
  readonly because: 'whole' | 'too_old' | 'working_or_married' | 'ends_at_23'
}

/** What a child still receives: for each level the years that are left in it, as long as the child is under 23. */
export function remainingScholarship(child: Child): ChildScholarship {
  if (child.isWorkingOrMarried) return { parts: [], total: rupiah(0), because: 'working_or_married' }
  if (child.age >= AGE_LIMIT) return { parts: [], total: rupiah(0), because: 'too_old' }
  const left = yearsLeft(child)
  const parts = withinYears(left, AGE_LIMIT - startsAt(child))
  const wanted = left.reduce((sum, { years }) => sum + years, 0)
  const given = parts.reduce((sum, { years }) => sum + years, 0)
  const total = rupiah(parts.reduce((sum, { amount }) => sum + amount, 0))
  return { parts, total, because: given < wanted ? 'ends_at_23' : 'whole' }
}

function startsAt({ age, school }: Child): number {
  return school === 'BELUM' ? Math.max(age, SCHOOL_AGE) : age
}

type LevelYears = { readonly level: ScholarshipLevel; readonly years: number }

/** The years left in the level the child is in, this one included, and all of the levels after it. */
function yearsLeft({ school, grade }: Child): readonly LevelYears[] {
  const { level, before } = school === 'BELUM' ? { level: 'TKSD' as const, before: 0 } : SCHOOL_YEARS[school]
  const behind = before + (school === 'BELUM' ? 0 : grade - 1)
  const at = SCHOLARSHIP_LEVELS.indexOf(level)
  return SCHOLARSHIP_LEVELS.slice(at).map((one) => {
    const { yearsMax } = SCHOLARSHIP_TERMS[one]
    return { level: one, years: one === level ? Math.max(0, yearsMax - behind) : yearsMax }
  })
}

/** The levels one after another, until so many years are used up. */
function withinYears(levels: readonly LevelYears[], yearsMax: number): readonly ScholarshipPart[] {
  let rest = yearsMax
  return levels.flatMap(({ level, years: wanted }) => {
    const years = Math.min(wanted, rest)
    rest -= years
    const { perYear } = SCHOLARSHIP_TERMS[level]
    return years === 0 ? [] : [{ level, years, perYear: rupiah(perYear), amount: rupiah(years * perYear) }]
  })
}

/** The first two children who are entitled, and how many more there are. */
export function countedChildren(children: readonly Child[]): {
  readonly counted: readonly Child[]
  readonly leftOut: number
} {
  const entitled = children.filter((child) => remainingScholarship(child).total > 0)
  const counted = entitled.slice(0, CHILDREN_MAX)
  return { counted, leftOut: entitled.length - counted.length }
}
