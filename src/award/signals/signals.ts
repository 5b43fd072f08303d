import { componentsOf } from '../ranking/components.ts'
import type { Ratings } from '../agreement/ratings.ts'
import { pairsOf } from './blocs.ts'
import { holm } from './corrections.ts'
import { haloIndices, ratiosToOthers, spreadsOf } from './impressions.ts'
import { outlyingScores } from './outlying-scores.ts'
import { ownAgainstOthers } from './own-candidates.ts'
import { type Fit, fitOf } from './residuals.ts'
import { severityTests } from './severity-tests.ts'
import { standingsApart } from './standing-apart.ts'

/** What can be asked about; severity is told apart by its direction. */
export type Signal =
  | {
      readonly code: 'severe_assessor' | 'lenient_assessor'
      readonly assessor: string
      /** Distance from the panel, in the unit of the marks; above zero is lenient. */
      readonly points: number
      readonly chance: number
    }
  | {
      readonly code: 'score_high' | 'score_low'
      readonly assessor: string
      readonly candidate: string
      /** Distance from what panel and severity let expect, in the unit of the marks. */
      readonly points: number
      readonly chance: number
    }
  | {
      readonly code: 'one_impression' | 'narrow_marks'
      readonly assessor: string
      /** Of the others' median; at most `RATIO_MAX`. */
      readonly ratio: number
      readonly chance: number
    }
  | {
      readonly code: 'marks_together'
      readonly assessors: readonly [string, string]
      readonly correlation: number
      readonly chance: number
    }
  | {
      readonly code: 'own_candidates_higher'
      readonly assessor: string
      readonly candidates: readonly string[]
      readonly points: number
      readonly chance: number
    }

export type SignalCode = Signal['code']

/** Why nothing, or nothing about somebody, can be said. */
export type SignalNote =
  | { readonly code: 'few_candidates'; readonly candidates: number; readonly least: number }
  | { readonly code: 'few_assessors'; readonly assessors: number; readonly least: number }
  | { readonly code: 'table_in_pieces'; readonly pieces: number }
  | { readonly code: 'nothing_differs' }
  | {
      readonly code: 'own_candidates_undecidable'
      readonly assessor: string
      readonly own: number
      readonly others: number
    }

export type SignalTable = {
  /** Totals, candidates (units) by assessors (raters); null is a recusal. */
  readonly totals: Ratings
  /** The marks of each criterion, of the same candidates and assessors in the same order; none where only totals are known. */
  readonly criteria: readonly Ratings[]
}

/** Who has to do with whom and still gave marks. */
export type SignalFacts = {
  readonly ties: readonly { readonly assessor: string; readonly candidate: string }[]
}

export type SignalOptions = {
  /** At most this share of tables of honest assessors has any signal at all. */
  readonly falseAlarms: number
}

export type Signals = { readonly signals: readonly Signal[]; readonly notes: readonly SignalNote[] }

export const SIGNAL_OPTIONS: SignalOptions = { falseAlarms: 0.05 }
export const CANDIDATES_LEAST = 7
export const ASSESSORS_LEAST = 4
/** Only what is less than half of what the others do is worth a question, however certain it is. */
export const RATIO_MAX = 0.5

/**
 * What the panel might want to talk about, most certain first. Advisory: it changes no mark and accuses nobody. Each chance
 * is corrected for everything that was looked at, all kinds of signal together, so that the whole list keeps the promise.
 */
export function signalsOf(table: SignalTable, facts: SignalFacts, options = SIGNAL_OPTIONS): Signals {
  const { totals } = table
  const fit = fitOf(totals)
  const note = obstacleOf(totals, fit)
  if (note || !fit) return { signals: [], notes: note ? [note] : [] }

  const tied = totals.raters.filter((assessor) => facts.ties.some((tie) => tie.assessor === assessor))
  const kinds = 4 + (table.criteria.length > 1 ? 1 : 0) + (tied.length > 0 ? 1 : 0)
  const kept = (found: readonly Signal[]): readonly Signal[] =>
    found
      .map((signal) => ({ ...signal, chance: Math.min(1, signal.chance * kinds) }))
      .filter(({ chance }) => chance <= options.falseAlarms)

  const scores = settledScores(totals, fit, kept)
  const own = ownCandidates(scores.totals, scores.fit, facts, tied)
  const signals = [
    ...scores.signals,
    ...kept(severities(scores.totals, scores.fit)),
    ...kept(ratios('narrow_marks', scores.totals, spreadsOf(scores.totals))),
    ...kept(
      ratios(
        'one_impression',
        totals,
        haloIndices(table.criteria).map((halo) => halo?.index ?? null),
      ),
    ),
    ...pairs(scores.totals, scores.fit, kept),
    ...kept(own.flatMap(({ signal }) => signal)),
  ]
  const notes = own.flatMap(({ signal, own: count, others, leastChance }): SignalNote[] =>
    leastChance * tied.length * kinds > options.falseAlarms
      ? [{ code: 'own_candidates_undecidable', assessor: signal.assessor, own: count, others }]
      : [],
  )
  return { signals: signals.toSorted((a, b) => a.chance - b.chance), notes }
}

function obstacleOf({ units, raters, values }: Ratings, fit: Fit | null): SignalNote | null {
  const rated = values.filter((row) => row.filter((value) => value !== null).length > 1).length
  if (rated < CANDIDATES_LEAST) return { code: 'few_candidates', candidates: rated, least: CANDIDATES_LEAST }
  const marking = raters.filter((_, rater) => values.some((row) => row[rater] !== null)).length
  if (marking < ASSESSORS_LEAST) return { code: 'few_assessors', assessors: marking, least: ASSESSORS_LEAST }
  const given = values.flatMap((row, unit) =>
    raters.flatMap((assessor, rater) => (row[rater] === null ? [] : [{ candidate: units[unit] ?? '', assessor }])),
  )
  const pieces = componentsOf(given).length
  if (pieces > 1 || !fit) return { code: 'table_in_pieces', pieces }
  return differs(fit) ? null : { code: 'nothing_differs' }
}

/** Something is left to compare with. */
function differs({ additive, withSpread }: Fit): boolean {
  return additive.meanSquare > 0 && withSpread.freedom > 1 && withSpread.meanSquare > 0
}

type Kept = (found: readonly Signal[]) => readonly Signal[]

/**
 * Outlying scores; those found are taken out and the rest is looked at again, so that one assessor's doing neither hides
 * another score nor falls upon the others. Where the first look finds nothing there is no second.
 */
function settledScores(totals: Ratings, fit: Fit, kept: Kept) {
  let [left, current] = [totals, fit]
  const signals: Signal[] = []
  for (;;) {
    const found = kept(outlying(left, current))
    const without = found.length > 0 ? withoutScores(left, found) : left
    const next = found.length > 0 ? fitOf(without) : null
    signals.push(...found)
    if (!next || !differs(next) || signals.length > left.units.length) return { signals, totals: left, fit: current }
    left = without
    current = next
  }
}

function outlying({ units, raters }: Ratings, { withSpread }: Fit): readonly Signal[] {
  return outlyingScores(withSpread).map(({ unit, rater, residual, corrected }) => ({
    code: residual > 0 ? 'score_high' : 'score_low',
    assessor: raters[rater] ?? '',
    candidate: units[unit] ?? '',
    points: residual,
    chance: corrected,
  }))
}

function withoutScores(totals: Ratings, found: readonly Signal[]): Ratings {
  const gone = (candidate: string | undefined, assessor: string | undefined) =>
    found.some((one) => 'candidate' in one && one.candidate === candidate && one.assessor === assessor)
  const { units, raters, values } = totals
  return {
    ...totals,
    values: values.map((row, unit) => row.map((value, rater) => (gone(units[unit], raters[rater]) ? null : value))),
  }
}

/** Both: more than chance explains, and further from the others than these are from one another. */
function severities({ raters }: Ratings, fit: Fit): readonly Signal[] {
  const tests = severityTests(fit) ?? []
  const apart = holm(standingsApart(fit.severities).map((standing) => standing?.chance ?? 1))
  return tests.map(({ severity, corrected }, at) => ({
    code: severity > 0 ? 'lenient_assessor' : 'severe_assessor',
    assessor: raters[at] ?? '',
    points: severity,
    chance: Math.max(corrected, apart[at] ?? 1),
  }))
}

/**
 * Less than half of the others' median, and further below them than they are from one another: compared by the cube roots of
 * their squares, which are nearly normal where the values are standard deviations of few numbers (E. B. Wilson and
 * M. M. Hilferty, Proceedings of the National Academy of Sciences 17 (1931), 684-688).
 */
function ratios(
  code: 'one_impression' | 'narrow_marks',
  { raters }: Ratings,
  values: readonly (number | null)[],
): readonly Signal[] {
  const found = ratiosToOthers(values)
  const compared = found.flatMap((ratio, at) => (ratio === null ? [] : [{ ratio, value: values[at] ?? 0, at }]))
  const standings = standingsApart(compared.map(({ value }) => value ** (2 / 3)))
  const corrected = holm(standings.map((one) => (one && one.t < 0 ? one.chance / 2 : 1)))
  return compared.flatMap(({ ratio, at }, place): Signal[] =>
    ratio < RATIO_MAX ? [{ code, assessor: raters[at] ?? '', ratio, chance: corrected[place] ?? 1 }] : [],
  )
}

/** The largest pair; then, without these two, whose bond falls upon everybody's residuals, the rest again. */
function pairs(totals: Ratings, fit: Fit, kept: Kept): readonly Signal[] {
  const all = pairsOf(fit.withSpread, totals.raters.length, 2)
  const [largest] = all.toSorted((a, b) => a.chance - b.chance)
  if (!largest) return []
  const [one, other] = largest.raters
  const assessors = [totals.raters[one] ?? '', totals.raters[other] ?? ''] as const
  const { correlation, corrected: chance } = largest
  const found = kept([{ code: 'marks_together', assessors, correlation, chance }])
  if (found.length === 0) return []
  const rest = withoutRaters(totals, largest.raters)
  const next = rest.raters.length < ASSESSORS_LEAST ? null : fitOf(rest)
  return next && differs(next) ? [...found, ...pairs(rest, next, kept)] : found
}

function withoutRaters({ raters, units, values }: Ratings, gone: readonly number[]): Ratings {
  const stays = (_: unknown, at: number) => !gone.includes(at)
  return { units, raters: raters.filter(stays), values: values.map((row) => row.filter(stays)) }
}

function ownCandidates({ units, raters }: Ratings, fit: Fit, { ties }: SignalFacts, tied: readonly string[]) {
  const found = tied.flatMap((assessor) => {
    const theirs = fit.withSpread.cells.filter(({ rater }) => raters[rater] === assessor)
    const candidates = new Set(ties.flatMap((tie) => (tie.assessor === assessor ? [tie.candidate] : [])))
    const { own = [], others = [] } = Object.groupBy(theirs, ({ unit }) =>
      candidates.has(units[unit] ?? '') ? 'own' : 'others',
    )
    const [mine, rest] = [own, others].map((side) => side.map(({ residual }) => residual))
    const compared = mine && rest && ownAgainstOthers(mine, rest)
    if (!compared) return []
    return [{ assessor, candidates: own.map(({ unit }) => units[unit] ?? ''), others: others.length, ...compared }]
  })
  const corrected = holm(found.map(({ chance }) => chance))
  return found.map(({ assessor, candidates, difference, others, leastChance }, at) => ({
    signal: {
      code: 'own_candidates_higher',
      assessor,
      candidates,
      points: difference,
      chance: corrected[at] ?? 1,
    } as const,
    own: candidates.length,
    others,
    leastChance,
  }))
}
