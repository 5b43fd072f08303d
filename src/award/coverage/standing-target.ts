/**
 * Which target a figure is held against. A target belongs to the count of whoever sets it: the one that the figure's own
 * source names goes before the one on record for the place, and that before the nation's, which is a yardstick.
 */
import { THE_NATION } from '../places/region.ts'
import type { Decimal } from '../units/decimal.ts'
import { statedCoverage, type CoverageFigure } from './coverage-figure.ts'
import type { CoverageTarget } from './coverage-target.ts'

type Identified = CoverageFigure & { readonly id: string }
type Known<Figure> = {
  /** Of the place and of all workers. */
  readonly figures: readonly Figure[]
  /** Of the place and of the nation. */
  readonly targets: readonly CoverageTarget[]
}

export type StandingTarget<Figure> = {
  readonly percent: Decimal
  /** The figure names it; its source does, beside another figure; it is on record for the place; it is the nation's. */
  readonly from: 'figure' | 'same_source' | 'place' | 'nation'
  readonly year: number
  /** Null where a source names it beside a figure. */
  readonly framework: string | null
  /** The other figure that the target's own source names with it. */
  readonly pairedWith: Figure | null
  /** False where its source pairs it with a figure on another base than the one that stands: then the two are not compared. */
  readonly isComparable: boolean
}

/** @param stands the figure that counts for the place. */
export function standingTarget<Figure extends Identified>(
  stands: Figure,
  known: Known<Figure>,
): StandingTarget<Figure> | null {
  const { year, targetPercent } = stands
  if (targetPercent !== null)
    return { percent: targetPercent, from: 'figure', year, framework: null, pairedWith: null, isComparable: true }
  return besideInSource(stands, known) ?? onRecord(stands, known, 'place') ?? onRecord(stands, known, 'nation')
}

/** One article may print two figures and one target: it is the article's own, whichever of the two counts. */
function besideInSource<Figure extends Identified>(
  { id, year, source }: Figure,
  { figures }: Known<Figure>,
): StandingTarget<Figure> | null {
  const beside = figures.find((one) => one.id !== id && one.year === year && one.source === source && one.targetPercent)
  if (!beside || beside.targetPercent === null) return null
  const pairedWith = statedCoverage(beside) ? beside : null
  return { percent: beside.targetPercent, from: 'same_source', year, framework: null, pairedWith, isComparable: true }
}

/** Of the figure's year or the next one that is set. */
function onRecord<Figure extends Identified>(
  stands: Figure,
  { figures, targets }: Known<Figure>,
  from: 'place' | 'nation',
): StandingTarget<Figure> | null {
  const code = from === 'place' ? stands.placeCode : THE_NATION.code
  const set = targets
    .filter((one) => one.placeCode === code && one.year >= stands.year && one.percent !== null)
    .toSorted((a, b) => a.year - b.year)
  const first = set[0]
  const chosen = set.find((one) => one.year === first?.year && one.source === stands.source) ?? first
  if (!chosen || chosen.percent === null) return null
  const { percent, year, framework, source } = chosen
  const pairedWith =
    from === 'nation' || source === stands.source
      ? null
      : (figures.find((one) => one.year === year && one.source === source && statedCoverage(one)) ?? null)
  const isComparable = pairedWith === null || pairedWith.base === stands.base
  return { percent, from, year, framework, pairedWith, isComparable }
}

export type NamedTarget = Pick<CoverageTarget, 'year' | 'percent' | 'members' | 'source'> & {
  readonly framework: string | null
}

/** Every target somebody named for a place, by year, once: what is on record before what a source prints beside a figure. */
export function targetsOfPlace(placeCode: string, { figures, targets }: Known<CoverageFigure>): readonly NamedTarget[] {
  const recorded = targets.filter((one) => one.placeCode === placeCode)
  const printed = figures
    .filter((one) => one.targetPercent !== null)
    .map(({ year, targetPercent, source }) => ({
      year,
      percent: targetPercent,
      members: null,
      framework: null,
      source,
    }))
  const isKnown = (one: NamedTarget) =>
    recorded.some(({ year, percent, source }) => year === one.year && percent === one.percent && source === one.source)
  return [...recorded, ...printed.filter((one) => !isKnown(one))].toSorted((a, b) => a.year - b.year)
}
