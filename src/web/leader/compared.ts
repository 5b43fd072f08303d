/** Places beside each other in one comparison: which comparison an address asks for, and what it makes of the figures. */
import {
  comparedPlaces,
  comparisonKey,
  comparisonsIn,
  type Compared,
  type PossibleComparison,
} from '../../award/coverage/comparisons.ts'
import { coverageRanking } from '../../award/coverage/coverage-ranking.ts'
import type { Database } from '../../store/db.ts'
import { listChoices, listFiguresOf, type CoverageChoice, type RegisteredFigure } from '../../store/place-coverage.ts'

export type ComparedPlaces = {
  readonly options: readonly PossibleComparison[]
  /** Null where nothing can be compared. */
  readonly over: PossibleComparison | null
  readonly byPlace: ReadonlyMap<string, Compared<RegisteredFigure>>
  readonly rankOf: ReadonlyMap<string, number>
}

/** @param asked as the address says it; the comparison of most places where it says nothing or none that exists. */
export async function placesCompared(
  db: Database,
  codes: readonly string[],
  asked: string | null,
): Promise<ComparedPlaces> {
  const [figures, choices] = await Promise.all([listFiguresOf(db, codes), listChoices(db, codes)])
  return comparedFigures(figures, choices, asked)
}

export function comparedFigures(
  figures: readonly RegisteredFigure[],
  choices: readonly CoverageChoice[],
  asked: string | null,
): ComparedPlaces {
  const options = comparisonsIn(figures)
  const over = options.find((option) => comparisonKey(option) === asked) ?? options[0] ?? null
  if (!over) return { options, over, byPlace: new Map(), rankOf: new Map() }
  const byPlace = comparedPlaces(figures, choices, over)
  const { ranked } = coverageRanking(
    [...byPlace.values()].map(({ figure }) => figure),
    over,
  )
  return { options, over, byPlace, rankOf: new Map(ranked.map(({ figure, rank }) => [figure.placeCode, rank])) }
}
