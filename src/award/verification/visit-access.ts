/** Who may plan a visit to a candidate and write down what was seen: a verifier who has no part in the file. */
import { type FileParties, mayReadFile, mayWriteInFile, rolesForFile } from '../nomination/access.ts'
import type { NominationState } from '../nomination/nomination-states.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { CHECKED_IN } from './verified-value.ts'

export type VisitAccessRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_a_verifier' }
  /** Who writes in a file, or handed it in, does not say what is true of it. */
  | { readonly code: 'own_file_verified' }
  | { readonly code: 'file_not_with_verifiers'; readonly states: readonly NominationState[] }

export type VisitedFile = {
  readonly parties: FileParties
  readonly states: readonly NominationState[]
  /** Everybody who ever handed it in. */
  readonly handedInBy: readonly string[]
}

export function mayVisit(
  viewer: Viewer,
  key: SeasonKey,
  { parties, states, handedInBy }: VisitedFile,
): Result<true, VisitAccessRefusal> {
  if (!mayReadFile(viewer, key, parties).ok) return refuse({ code: 'not_found' })
  if (!rolesForFile(viewer, key, parties).includes('verifier')) return refuse({ code: 'not_a_verifier' })
  const isOwn = mayWriteInFile(viewer, key, parties).ok || handedInBy.some((person) => person === viewer.person?.id)
  if (isOwn) return refuse({ code: 'own_file_verified' })
  if (!states.some((state) => CHECKED_IN.includes(state))) return refuse({ code: 'file_not_with_verifiers', states })
  return accept(true)
}
