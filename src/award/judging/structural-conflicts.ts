/**
 * Conflicts of interest that follow from facts, whoever declared what. A finding names the facts it rests on and decides
 * nothing: people do, by a recusal or by saying why it is none.
 */
import type { OrganisationKind } from '../people/organisation.ts'
import { liesIn } from '../places/region.ts'

/** Who sits in a seat, as far as facts are known. Organisations by id of the register, places by the ministry's dotted code. */
export type SeatTies = {
  readonly seat: string
  /** Whom the person works for or speaks for. */
  readonly organisations: readonly string[]
  /** Places for whose government they work. */
  readonly places: readonly string[]
  /** Whom they, or a business of theirs, supply. */
  readonly supplied: readonly string[]
  /** Candidates with whose leaders there is a declared family tie. */
  readonly family: readonly string[]
}

export type TiedCandidate = {
  readonly candidate: string
  /** Its entry in the register; null where it has none. */
  readonly organisation: string | null
  /** Whoever proposed it, such as a branch of the agency. */
  readonly proposedBy: string | null
  readonly placeCode: string | null
}

/** `fact` is the organisation or place that ties the two; of a family tie the candidate itself. */
export type StructuralConflict = {
  readonly seat: string
  readonly candidate: string
  readonly kind: 'employer' | 'place' | 'branch' | 'vendor' | 'family'
  readonly fact: string
}

/** By seat and candidate in the order given; one pair may have several, each with its own fact. */
export function structuralConflicts(
  seats: readonly SeatTies[],
  candidates: readonly TiedCandidate[],
): readonly StructuralConflict[] {
  return seats.flatMap((ties) =>
    candidates.flatMap((candidate) =>
      tiesBetween(ties, candidate).map(([kind, fact]) => ({
        seat: ties.seat,
        candidate: candidate.candidate,
        kind,
        fact,
      })),
    ),
  )
}

/** A signed sheet, and for whom the person whose marks it holds acted when they signed. */
export type SheetAuthor = {
  readonly seat: string
  readonly candidate: string
  readonly actedFor: readonly ActedFor[]
}

/** An organisation of the register that somebody works or speaks for. */
export type ActedFor = {
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly placeCode: string | null
}

const GOVERNMENTS: ReadonlySet<OrganisationKind> = new Set(['province', 'regency', 'city', 'village'])

/** What ties the author of a signed sheet to its candidate: nobody stepped back there, so the marks count. */
export function conflictsOfSheets(
  sheets: readonly SheetAuthor[],
  candidates: readonly TiedCandidate[],
): readonly StructuralConflict[] {
  return sheets.flatMap(({ seat, candidate, actedFor }) =>
    structuralConflicts(
      [tiesOf(seat, actedFor)],
      candidates.filter((one) => one.candidate === candidate),
    ),
  )
}

/** Whoever works for a government works for its place. */
export function tiesOf(seat: string, actedFor: readonly ActedFor[], supplied: readonly string[] = []): SeatTies {
  const governed = actedFor.filter(({ kind }) => GOVERNMENTS.has(kind))
  return {
    seat,
    organisations: actedFor.map(({ organisation }) => organisation),
    places: governed.flatMap(({ placeCode }) => placeCode ?? []),
    supplied,
    family: [],
  }
}

type Tie = readonly [kind: StructuralConflict['kind'], fact: string]

function tiesBetween(
  { organisations, places, supplied, family }: SeatTies,
  { candidate, organisation, proposedBy, placeCode }: TiedCandidate,
): readonly Tie[] {
  // Candidates of a regency may be a village or a business in it: whoever works for the regency is tied to both.
  const around = placeCode === null ? [] : places.filter((place) => liesIn(placeCode, place))
  return [
    ...named('employer', organisations, organisation),
    ...around.map((place): Tie => ['place', place]),
    ...named('branch', organisations, proposedBy),
    ...named('vendor', supplied, organisation),
    ...named('family', family, candidate),
  ]
}

function named(kind: Tie[0], known: readonly string[], wanted: string | null): readonly Tie[] {
  return wanted !== null && known.includes(wanted) ? [[kind, wanted]] : []
}
