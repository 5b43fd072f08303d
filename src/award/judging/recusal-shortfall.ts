/** Candidates from whom so many seats stepped back that too few are left to decide on them: seen when it happens, not at the adoption. */
import type { Panel } from '../rulebook/rulebook.ts'
import { scoringSeats } from '../rulebook/rulebook.ts'

export type StepBack = { readonly candidate: string; readonly seat: string }

/** @property seatsLeft of the whole panel, scoring or not: the quorum counts both. @property sheetsLeft how many can mark. */
export type RecusalShortfall = {
  readonly candidate: string
  readonly seatsLeft: number
  readonly sheetsLeft: number
  readonly quorum: number
}

/** By candidate. A candidate whom nobody can mark is one too, whatever the quorum. */
export function recusalShortfalls(panel: Panel, recusals: readonly StepBack[]): readonly RecusalShortfall[] {
  const scoring = scoringSeats(panel).map(({ id }) => id)
  const groups = [...Map.groupBy(recusals, ({ candidate }) => candidate)]
  return groups
    .map(([candidate, rows]): RecusalShortfall => {
      const back = new Set(rows.map(({ seat }) => seat))
      const seatsLeft = panel.seats.filter(({ id }) => !back.has(id)).length
      return {
        candidate,
        seatsLeft,
        sheetsLeft: scoring.filter((seat) => !back.has(seat)).length,
        quorum: panel.quorum,
      }
    })
    .filter(({ seatsLeft, sheetsLeft, quorum }) => seatsLeft < quorum || sheetsLeft === 0)
    .toSorted((a, b) => (a.candidate < b.candidate ? -1 : 1))
}
