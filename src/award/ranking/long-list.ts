/**
 * The long list: every employer of a file scored by the criteria that the file can answer, ranked, and explained. It
 * says whom to look at first; it decides nothing. Whole numbers all the way: a nation fits into columns of numbers.
 */
import { compareCodePoints } from '../canonical/code-points.ts'
import { complianceOf, type Compliance, isOrderly } from '../compliance/compliance.ts'
import { complianceFindings, type ComplianceFinding } from '../compliance/compliance-findings.ts'
import { measuredShare, measureValue } from '../compliance/compliance-measure.ts'
import { type Employer, provinceOf } from '../compliance/employer.ts'
import type { EmployerLedger } from '../compliance/employer-rows.ts'
import type { ProgrammeRule } from '../compliance/required-programmes.ts'
import { fraction } from '../units/fraction.ts'
import { exactText, roundedText } from '../units/rounding.ts'
import type { LongListRules } from './long-list-rules.ts'
import { MeasurePoints, POINT_STEPS } from './measure-points.ts'

export type UnlistedReason =
  | { readonly code: 'rows_refused'; readonly rows: number }
  | { readonly code: 'outside_category'; readonly because: 'size' | 'sector' | 'place' }
  | { readonly code: 'figures_missing'; readonly criteria: readonly string[] }

/** `name` is null where every row of the employer was refused. */
export type Unlisted = { readonly number: string; readonly name: string | null; readonly reason: UnlistedReason }

export type ListedCriterion = {
  readonly id: string
  /** What the value function was given: a decimal, or `n/d` in lowest terms. */
  readonly value: string
  readonly points: string
  readonly weight: string
  /** Points of the total. */
  readonly contribution: string
  /** What full points would have added. */
  readonly lost: string
}

export type Listed = {
  readonly rank: number
  readonly employer: Employer
  readonly province: string | null
  readonly total: string
  readonly orderly: boolean | null
  readonly compliance: Compliance
  readonly criteria: readonly ListedCriterion[]
  readonly findings: readonly ComplianceFinding[]
}

export type ListGroup = {
  /** A code, a word of ours, or the word of the file; null where the file says nothing. */
  readonly key: string | null
  readonly employers: number
  readonly orderly: number
  readonly meanTotal: string
  /** Places in the list from 0, best first. */
  readonly best: readonly number[]
}

export const GROUPINGS = ['province', 'sector', 'size'] as const
export type Grouping = (typeof GROUPINGS)[number]

const CONTRIBUTION_DECIMALS = 4

export function longList(ledger: EmployerLedger, rules: LongListRules, programmeRule: ProgrammeRule): LongList {
  return new LongList(ledger, rules, programmeRule)
}

export class LongList {
  readonly unlisted: readonly Unlisted[]
  readonly rules: LongListRules
  readonly programmeRule: ProgrammeRule
  private readonly ledger: EmployerLedger
  /** Employers by their place in the list. */
  private readonly order: Uint32Array
  private readonly ranks: Uint32Array
  /** By employer: whole steps of points for each counted criterion, one column each. */
  private readonly points: readonly Int32Array[]
  /** By employer: sum of weight in hundredths x steps of points. */
  private readonly totals: Float64Array
  /** By employer: the total as it is printed, in whole steps of its last decimal. */
  private readonly printed: Float64Array
  /** By employer: whether it is known to be orderly. */
  private readonly orderlyOnes: Uint8Array
  private readonly weightSum: number
  /** Many employers lie in one place. */
  private readonly provinces = new Map<string | null, string | null>()

  constructor(ledger: EmployerLedger, rules: LongListRules, programmeRule: ProgrammeRule) {
    const { employers } = ledger
    this.ledger = ledger
    this.rules = rules
    this.programmeRule = programmeRule
    this.weightSum = rules.counted.reduce((sum, { weightHundredths }) => sum + weightHundredths, 0)
    this.points = rules.counted.map(() => new Int32Array(employers.length))
    this.totals = new Float64Array(employers.length)
    this.printed = new Float64Array(employers.length)
    this.orderlyOnes = new Uint8Array(employers.length)
    const { listed, unlisted } = this.scored()
    this.unlisted = [...unlisted, ...refusedWhole(ledger)]
    this.order = Uint32Array.from(listed).toSorted((a, b) => this.compared(a, b) || this.byNumber(a, b))
    this.ranks = this.ranked()
  }

  get length(): number {
    return this.order.length
  }

  /** How many are orderly in administration. */
  get orderly(): number {
    return this.order.reduce((sum, employer) => sum + (this.orderlyOnes[employer] ?? 0), 0)
  }

  /** @param place from 0. */
  at(place: number): Listed | null {
    const employer = this.order[place]
    const about = employer === undefined ? undefined : this.ledger.employers[employer]
    if (employer === undefined || !about) return null
    const { payments, months } = this.ledger
    const tally = payments.tally(employer)
    const compliance = complianceOf(about, tally, this.programmeRule)
    return {
      rank: this.ranks[place] ?? 0,
      employer: about,
      province: provinceOf(about),
      total: this.totalText(employer),
      orderly: isOrderly(compliance),
      compliance,
      criteria: this.criteria(employer, compliance),
      findings: complianceFindings(about, { payments, employer, months, tally }, compliance, this.programmeRule),
    }
  }

  /** Groups with the most employers first, each with its best places. */
  groups(by: Grouping, bestMax: number): readonly ListGroup[] {
    const places = new Map<string | null, number[]>()
    for (let place = 0; place < this.length; place++) {
      const key = this.groupOf(place, by)
      const found = places.get(key)
      if (found) found.push(place)
      else places.set(key, [place])
    }
    return [...places]
      .map(([key, members]) => this.group(key, members, bestMax))
      .toSorted((a, b) => b.employers - a.employers || compareCodePoints(a.key ?? '', b.key ?? ''))
  }

  private group(key: string | null, members: readonly number[], bestMax: number): ListGroup {
    let [steps, orderly] = [0n, 0]
    for (const place of members) {
      const employer = this.order[place] ?? 0
      steps += BigInt(this.totals[employer] ?? 0)
      orderly += this.orderlyOnes[employer] ?? 0
    }
    const mean = fraction(steps, BigInt(this.weightSum) * BigInt(POINT_STEPS) * BigInt(members.length))
    return {
      key,
      employers: members.length,
      orderly,
      meanTotal: roundedText(mean, this.rules.category.decimals),
      best: members.slice(0, bestMax),
    }
  }

  private groupOf(place: number, by: Grouping): string | null {
    const about = this.ledger.employers[this.order[place] ?? 0]
    if (!about) return null
    if (by !== 'province') return about[by]
    const known = this.provinces.get(about.place)
    if (known !== undefined) return known
    const province = provinceOf(about)
    this.provinces.set(about.place, province)
    return province
  }

  private scored(): { readonly listed: readonly number[]; readonly unlisted: readonly Unlisted[] } {
    const measures = this.rules.counted.map(
      ({ measure, criterion }) => new MeasurePoints(measure, criterion.valueFunction),
    )
    const [listed, unlisted]: [number[], Unlisted[]] = [[], []]
    for (let employer = 0; employer < this.ledger.employers.length; employer++) {
      const about = this.ledger.employers[employer]
      if (!about) continue
      const reason = this.reasonOutside(about) ?? this.score(employer, about, measures)
      if (reason) unlisted.push({ number: about.number, name: about.name, reason })
      else listed.push(employer)
    }
    return { listed, unlisted }
  }

  private reasonOutside(about: Employer): UnlistedReason | null {
    const rows = this.ledger.refusedRows.get(about.number)
    if (rows !== undefined) return { code: 'rows_refused', rows }
    const { sizes, sector, places } = this.rules.category
    if (sizes && (about.size === null || !sizes.includes(about.size)))
      return { code: 'outside_category', because: 'size' }
    if (sector !== undefined && about.sector !== sector) return { code: 'outside_category', because: 'sector' }
    if (places && !places.some((code) => about.place === code || about.place?.startsWith(`${code}.`)))
      return { code: 'outside_category', because: 'place' }
    return null
  }

  /** Null once scored; all figures that are missing otherwise. */
  private score(employer: number, about: Employer, measures: readonly MeasurePoints[]): UnlistedReason | null {
    const compliance = complianceOf(about, this.ledger.payments.tally(employer), this.programmeRule)
    const missing: string[] = []
    let total = 0
    for (const [index, { measure, weightHundredths, criterion }] of this.rules.counted.entries()) {
      const share = measuredShare(measure, compliance)
      if (!share) missing.push(criterion.id)
      const steps = share ? (measures[index]?.steps(share) ?? 0) : 0
      const column = this.points[index]
      if (column) column[employer] = steps
      total += weightHundredths * steps
    }
    this.totals[employer] = total
    this.printed[employer] = this.rounded(total)
    this.orderlyOnes[employer] = isOrderly(compliance) === true ? 1 : 0
    return missing.length > 0 ? { code: 'figures_missing', criteria: missing } : null
  }

  /** Totals are compared as they are printed; equal ones by the criteria of the tie chain, exactly. */
  private compared(a: number, b: number): number {
    const byTotal = (this.printed[b] ?? 0) - (this.printed[a] ?? 0)
    if (byTotal !== 0) return byTotal
    for (const criterion of this.rules.ties) {
      const column = this.points[criterion]
      const byPoints = (column?.[b] ?? 0) - (column?.[a] ?? 0)
      if (byPoints !== 0) return byPoints
    }
    return 0
  }

  /** Half up to the decimals of the category, in whole steps of the last one. Every number stays below 2^53. */
  private rounded(total: number): number {
    const doubled = 2 * total * 10 ** this.rules.category.decimals
    const all = this.weightSum * POINT_STEPS
    const dividend = doubled + all
    return (dividend - (dividend % (2 * all))) / (2 * all)
  }

  private byNumber(a: number, b: number): number {
    const { employers } = this.ledger
    return compareCodePoints(employers[a]?.number ?? '', employers[b]?.number ?? '')
  }

  private ranked(): Uint32Array {
    const ranks = new Uint32Array(this.order.length)
    let rank = 0
    for (let place = 0; place < this.order.length; place++) {
      const isNew = place === 0 || this.compared(this.order[place - 1] ?? 0, this.order[place] ?? 0) !== 0
      if (isNew) rank = this.rules.category.ranking === 'dense' ? rank + 1 : place + 1
      ranks[place] = rank
    }
    return ranks
  }

  private totalText(employer: number): string {
    const { decimals } = this.rules.category
    return roundedText(fraction(BigInt(this.printed[employer] ?? 0), 10n ** BigInt(decimals)), decimals)
  }

  private criteria(employer: number, compliance: Compliance): readonly ListedCriterion[] {
    return this.rules.counted.map(({ criterion, measure, weightHundredths }, index) => {
      const steps = this.points[index]?.[employer] ?? 0
      const share = measuredShare(measure, compliance)
      const part = (of: number) =>
        roundedText(
          fraction(BigInt(weightHundredths) * BigInt(of), BigInt(this.weightSum) * BigInt(POINT_STEPS)),
          CONTRIBUTION_DECIMALS,
        )
      return {
        id: criterion.id,
        value: share ? exactText(measureValue(measure, share)) : '',
        points: roundedText(fraction(BigInt(steps), BigInt(POINT_STEPS)), CONTRIBUTION_DECIMALS),
        weight: criterion.weight,
        contribution: part(steps),
        lost: part(100 * POINT_STEPS - steps),
      }
    })
  }
}

/** Those of whom no row was taken. */
function refusedWhole({ employers, refusedRows }: EmployerLedger): readonly Unlisted[] {
  if (refusedRows.size === 0) return []
  const taken = new Set(employers.map(({ number }) => number))
  return [...refusedRows].flatMap(([number, rows]) =>
    taken.has(number) ? [] : [{ number, name: null, reason: { code: 'rows_refused' as const, rows } }],
  )
}
