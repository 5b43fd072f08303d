/**
 * The way of a nomination from the first line of its file to a candidate who stands before the panel, as one table: from
 * which state each move leads where, who may make it, and whether a reason is owed. What happens to a nominee afterwards
 * (marked, decided, published) is told by the records of the category and needs no move here; but whether the nominee
 * came to the interview is one: who did not come is not judged.
 */
import type { SeasonRole } from '../people/roles.ts'
import { accept, refuse, type Result } from '../result.ts'

/** In the order in which a nomination passes through them; the last four are ways out. */
export const NOMINATION_STATES = [
  'draft',
  'proposed',
  'needs_correction',
  'complete',
  'verified',
  'nominee',
  'absent',
  'lapsed',
  'rejected',
  'withdrawn',
  'merged',
] as const
export type NominationState = (typeof NOMINATION_STATES)[number]

/** States in which the candidate's people may write in the file. */
export const OPEN_STATES: readonly NominationState[] = ['draft', 'needs_correction']

/** States that nobody needs to do anything about any more. */
export const LEFT_STATES: readonly NominationState[] = ['lapsed', 'rejected', 'withdrawn', 'merged']

type Move = {
  readonly from: readonly NominationState[]
  readonly to: NominationState
  readonly by: readonly SeasonRole[]
  readonly reason: 'owed' | 'none'
}

const CANDIDATE = ['candidate_contact', 'candidate_leader', 'proposer'] as const
const COMMITTEE = ['committee_chair', 'committee_secretary'] as const

export const NOMINATION_MOVES = {
  hand_in: { from: ['draft'], to: 'proposed', by: CANDIDATE, reason: 'none' },
  hand_in_corrected: { from: ['needs_correction'], to: 'proposed', by: CANDIDATE, reason: 'none' },
  /** Its paper was copied by two people of the secretariat; bound by the moment at which the paper was received. */
  hand_in_paper: {
    from: ['draft', 'needs_correction'],
    to: 'proposed',
    by: ['committee_staff', 'committee_secretary'],
    reason: 'none',
  },
  return_for_correction: {
    from: ['proposed', 'complete', 'verified'],
    to: 'needs_correction',
    by: ['verifier'],
    reason: 'owed',
  },
  /** The committee's meeting over the verified files sends one back; like every return it names what is to be mended. */
  return_by_plenary: { from: ['verified'], to: 'needs_correction', by: COMMITTEE, reason: 'owed' },
  find_complete: { from: ['proposed'], to: 'complete', by: ['verifier'], reason: 'none' },
  verify: { from: ['complete'], to: 'verified', by: ['verifier'], reason: 'none' },
  nominate: { from: ['verified'], to: 'nominee', by: COMMITTEE, reason: 'none' },
  reject: { from: ['proposed', 'complete', 'verified'], to: 'rejected', by: COMMITTEE, reason: 'owed' },
  /** Its people stopped before handing in, or never answered what was asked: the deadline is over. */
  let_lapse: { from: ['draft', 'needs_correction'], to: 'lapsed', by: COMMITTEE, reason: 'owed' },
  /** Whoever does not come to the interview is not judged: their sheets rest and nobody owes them any more. */
  record_absence: { from: ['nominee'], to: 'absent', by: COMMITTEE, reason: 'owed' },
  /** They come on another day after all, or the absence was a mistake: the sheets lie where they lay. */
  call_again: { from: ['absent'], to: 'nominee', by: COMMITTEE, reason: 'owed' },
  withdraw: {
    from: ['draft', 'proposed', 'needs_correction', 'complete', 'verified', 'nominee'],
    to: 'withdrawn',
    by: ['candidate_leader'],
    reason: 'owed',
  },
  /** It turned out to be another candidate's once more, and goes on as that one (`merge.ts`). */
  merge: {
    from: ['draft', 'proposed', 'needs_correction', 'complete', 'verified'],
    to: 'merged',
    by: COMMITTEE,
    reason: 'owed',
  },
  /** A late entry, a mistake put right: only by the chair, and for a reason that stays on record. */
  reopen: {
    from: ['proposed', 'complete', 'verified', 'lapsed', 'rejected', 'withdrawn', 'merged'],
    to: 'needs_correction',
    by: ['committee_chair'],
    reason: 'owed',
  },
} as const satisfies Readonly<Record<string, Move>>

export type AnyMove = keyof typeof NOMINATION_MOVES

/** A move that is made of one nomination by itself; candidates are merged by a deed of their own (`merge.ts`). */
export type NominationMove = Exclude<AnyMove, 'merge'>

/** Returns with findings: what they name is asked, and nothing else. */
export const RETURNS: readonly NominationMove[] = ['return_for_correction', 'return_by_plenary']
/** Made by a deed of their own, which decides on all files of a category. */
const OF_A_MEETING: ReadonlySet<NominationMove> = new Set(['return_by_plenary'])

export const REASON_CHARACTERS_MAX = 1000

/** Where a nomination stands. `step` counts its moves; whoever decides on an older step decides on what is no longer so. */
export type NominationStanding = {
  readonly state: NominationState
  readonly step: number
  /** The person who handed the file in last; null when nobody has. */
  readonly handedInBy: string | null
}

export type MoveDraft<Made extends AnyMove = NominationMove> = {
  readonly move: Made
  /** The step the person had before their eyes. */
  readonly seenStep: number
  readonly reason: string
}

export type MoveRefusal =
  | { readonly code: 'not_your_move'; readonly move: AnyMove; readonly by: readonly SeasonRole[] }
  | { readonly code: 'nomination_moved_meanwhile'; readonly state: NominationState }
  | { readonly code: 'move_not_from_here'; readonly move: AnyMove; readonly state: NominationState }
  | { readonly code: 'move_reason_missing'; readonly move: AnyMove }
  | { readonly code: 'move_reason_too_long'; readonly charactersMax: number }
  | { readonly code: 'own_file_checked'; readonly move: AnyMove }
  | { readonly code: 'category_without_interview' }

export type Moved = { readonly state: NominationState; readonly step: number; readonly reason: string | null }

/**
 * The state after a move, or why it is not made.
 * @param roles of whoever moves it, in this season and for this candidate.
 * @param person who moves it: nobody checks a file they handed in themselves.
 */
export function movedNomination(
  standing: NominationStanding,
  { move, seenStep, reason }: MoveDraft<AnyMove>,
  roles: readonly SeasonRole[],
  person: string,
): Result<Moved, MoveRefusal> {
  const { from, to, by, reason: owes }: Move = NOMINATION_MOVES[move]
  if (!by.some((role) => roles.includes(role))) return refuse({ code: 'not_your_move', move, by })
  if (seenStep !== standing.step) return refuse({ code: 'nomination_moved_meanwhile', state: standing.state })
  if (!from.includes(standing.state)) return refuse({ code: 'move_not_from_here', move, state: standing.state })
  if (isCheck(move) && standing.handedInBy === person) return refuse({ code: 'own_file_checked', move })
  const given = reason.trim()
  if (owes === 'owed' && given === '') return refuse({ code: 'move_reason_missing', move })
  if (given.length > REASON_CHARACTERS_MAX)
    return refuse({ code: 'move_reason_too_long', charactersMax: REASON_CHARACTERS_MAX })
  return accept({ state: to, step: standing.step + 1, reason: given === '' ? null : given })
}

/** The moves that lead on from a state, for those roles: the buttons of a page. */
export function movesFrom(state: NominationState, roles: readonly SeasonRole[]): readonly NominationMove[] {
  return NOMINATION_MOVE_NAMES.filter((move) => {
    if (OF_A_MEETING.has(move)) return false
    const { from, by }: Move = NOMINATION_MOVES[move]
    return from.includes(state) && by.some((role) => roles.includes(role))
  })
}

export const ANY_MOVES = Object.keys(NOMINATION_MOVES) as readonly AnyMove[]
export const NOMINATION_MOVE_NAMES = ANY_MOVES.filter((move) => move !== 'merge')

/** Who wrote a file does not say that it is in order. */
function isCheck(move: AnyMove): boolean {
  return move === 'find_complete' || move === 'verify'
}
