/**
 * Which figure of the register a what-if can start from: it takes members and workers in heads on one base. Where a
 * source prints only a part, the rest follows from it and is marked as computed by us.
 */
import { fraction, fractionFromDecimal, multiply } from '../units/fraction.ts'
import { roundedSteps } from '../units/rounding.ts'
import type { CoverageFigure } from './coverage-figure.ts'
import { impliedBase } from './coverage-gap.ts'

/** `printed`: both heads in print; `unprotected`: from a percentage and the heads without it; `percent`: from the base. */
export type HeadsFrom = 'printed' | 'unprotected' | 'percent'

export type PlanningBase<Figure extends CoverageFigure = CoverageFigure> = {
  readonly figure: Figure
  readonly covered: number
  readonly eligible: number
  readonly from: HeadsFrom
}

const TRUST: readonly HeadsFrom[] = ['printed', 'unprotected', 'percent']

/**
 * Figures of all members that a what-if may start from: the newest first, of one day those with most in print. One that
 * was chosen for the newest year goes before all.
 */
export function planningBases<Figure extends CoverageFigure>(
  figures: readonly Figure[],
  wasChosen: (figure: Figure) => boolean,
): readonly PlanningBase<Figure>[] {
  const bases = newestFirst(figures)
  const chosen = bases.find(({ figure }) => figure.year === bases[0]?.figure.year && wasChosen(figure))
  return chosen ? [chosen, ...bases.filter((base) => base !== chosen)] : bases
}

function newestFirst<Figure extends CoverageFigure>(figures: readonly Figure[]): readonly PlanningBase<Figure>[] {
  return figures
    .filter(({ segment }) => segment === 'ALL')
    .flatMap((figure) => {
      const heads = headsOf(figure)
      return heads && heads.eligible > 0 ? [{ figure, ...heads }] : []
    })
    .toSorted(
      (a, b) =>
        (a.figure.asOf < b.figure.asOf ? 1 : -Number(a.figure.asOf > b.figure.asOf)) ||
        TRUST.indexOf(a.from) - TRUST.indexOf(b.from),
    )
}

function headsOf(figure: CoverageFigure): Omit<PlanningBase, 'figure'> | null {
  const { covered, eligible, publishedPercent, publishedUnprotected } = figure
  if (covered !== null && eligible !== null) return { covered, eligible, from: 'printed' }
  if (publishedPercent === null) return null
  const percent = fractionFromDecimal(publishedPercent)
  if (publishedUnprotected !== null && percent.numerator < 100n * percent.denominator) {
    const base = impliedBase(publishedUnprotected, publishedPercent)
    return { covered: base - publishedUnprotected, eligible: base, from: 'unprotected' }
  }
  if (eligible === null) return null
  const members = Number(roundedSteps(multiply(percent, fraction(BigInt(eligible), 100n)), 0))
  return { covered: members, eligible, from: 'percent' }
}
