/**
 * What an employer's report says about each of its four duties: all workers, real wages, all programmes, paid on time.
 * Source: the agency's own words for partly registered workers, wages and programmes (PDS-TK, PDS-Upah, PDS-Program)
 * and its lists of orderly firms. No weight of any of them was ever published, so each stands for itself.
 */
import type { Programme } from '../nomination/business-check.ts'
import type { Employer } from './employer.ts'
import type { PaymentTally } from './payments.ts'
import { missingProgrammes, type ProgrammeRule } from './required-programmes.ts'

/** An exact share of whole numbers: 117 of 120. More than all is possible and stays as it is. */
export type Share = { readonly part: number; readonly whole: number }

export const DUTIES = ['workers', 'wages', 'programmes', 'on_time'] as const
export type Duty = (typeof DUTIES)[number]
/** Unknown: the file does not say enough, or not of a whole year. */
export type DutyState = 'met' | 'unmet' | 'unknown'

export type Compliance = {
  /** Workers reported of actual; null where nothing is known of either. */
  readonly workers: Share | null
  /** Wage sum reported of the real one. */
  readonly wages: Share | null
  /** Programmes enrolled of those the size requires. */
  readonly programmes: Share | null
  /** Months paid in full by the due day of the months due. */
  readonly onTime: Share | null
  /** Months paid in full, on time or late, of the months due. */
  readonly settled: Share | null
  readonly duties: Readonly<Record<Duty, DutyState>>
}

export function complianceOf(employer: Employer, tally: PaymentTally, rule: ProgrammeRule): Compliance {
  const workers = share(employer.workersReported, employer.workersActual)
  const wages = share(employer.wagesReported, employer.wagesActual)
  const programmes = programmeShare(employer, rule)
  return {
    workers,
    wages,
    programmes,
    onTime: share(tally.onTime, tally.due),
    settled: share(tally.settled, tally.due),
    duties: {
      workers: whole(workers),
      wages: isBelowMinimum(employer) ? 'unmet' : whole(wages),
      programmes: whole(programmes),
      on_time: onTimeState(tally),
    },
  }
}

/** All four: orderly in administration, as the special award says. Null where it cannot be said. */
export function isOrderly({ duties }: Pick<Compliance, 'duties'>): boolean | null {
  if (DUTIES.some((duty) => duties[duty] === 'unmet')) return false
  return DUTIES.every((duty) => duties[duty] === 'met') ? true : null
}

/** Programmes that are lacking; null where size or programmes are not known. */
export function lackingProgrammes({ size, programmes }: Employer, rule: ProgrammeRule): readonly Programme[] | null {
  return size === null || programmes === null ? null : missingProgrammes(rule, size, programmes)
}

/**
 * Whether the reported wages are, a head, less than the minimum wage. A mean above it proves nothing of single workers;
 * a mean below it proves that somebody is reported with less.
 */
export function isBelowMinimum({ wagesReported, workersReported, minimumWage }: Employer): boolean {
  if (wagesReported === null || workersReported === null || minimumWage === null || workersReported === 0) return false
  return BigInt(wagesReported) < BigInt(minimumWage) * BigInt(workersReported)
}

function programmeShare(employer: Employer, rule: ProgrammeRule): Share | null {
  const lacking = lackingProgrammes(employer, rule)
  if (employer.size === null || lacking === null) return null
  const required = rule.bySize[employer.size].length
  return { part: required - lacking.length, whole: required }
}

function share(part: number | null, all: number | null): Share | null {
  return part === null || all === null || all === 0 ? null : { part, whole: all }
}

function whole(given: Share | null): DutyState {
  if (!given) return 'unknown'
  return given.part >= given.whole ? 'met' : 'unmet'
}

/** One month late decides it; a year that is not all there does not. */
function onTimeState({ due, onTime, absent }: PaymentTally): DutyState {
  if (onTime < due) return 'unmet'
  return due === 0 || absent > 0 ? 'unknown' : 'met'
}
