import { haloIndices, spreadsOf } from './impressions.ts'
import { ownCandidateSignals } from './own-candidate-signals.ts'
import { pairSignals } from './pair-signals.ts'
import { ratioSignals } from './ratio-signals.ts'
import { fitOf } from './residuals.ts'
import { settledScores } from './score-signals.ts'
import { severitySignals } from './severity-signals.ts'
import { obstacleOf } from './signal-obstacle.ts'
import type { Kept, SignalFacts, SignalNote, SignalOptions, Signals, SignalTable } from './signal.ts'

export const SIGNAL_OPTIONS: SignalOptions = { falseAlarms: 0.05 }

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
  const kept: Kept = (found) =>
    found
      .map((signal) => ({ ...signal, chance: Math.min(1, signal.chance * kinds) }))
      .filter(({ chance }) => chance <= options.falseAlarms)

  const scores = settledScores(totals, fit, kept)
  const own = ownCandidateSignals(scores.totals, scores.fit, facts, tied)
  const signals = [
    ...scores.signals,
    ...kept(severitySignals(scores.totals, scores.fit)),
    ...kept(ratioSignals('narrow_marks', scores.totals, spreadsOf(scores.totals))),
    ...kept(
      ratioSignals(
        'one_impression',
        totals,
        haloIndices(table.criteria).map((halo) => halo?.index ?? null),
      ),
    ),
    ...pairSignals(scores.totals, scores.fit, kept),
    ...kept(own.flatMap(({ signal }) => signal)),
  ]
  const notes = own.flatMap(({ signal, own: count, others, leastChance }): SignalNote[] =>
    leastChance * tied.length * kinds > options.falseAlarms
      ? [{ code: 'own_candidates_undecidable', assessor: signal.assessor, own: count, others }]
      : [],
  )
  return { signals: signals.toSorted((a, b) => a.chance - b.chance), notes }
}
