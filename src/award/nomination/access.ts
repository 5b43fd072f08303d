/** Who may read and write the file of a candidate. Roles held for an organisation count for its own file only. */
import { rolesIn } from '../people/role-holding.ts'
import { needsOrganisation, type SeasonRole } from '../people/roles.ts'
import type { Viewer } from '../people/viewer.ts'
import type { SeasonKey } from '../places/season-key.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type NominationState, OPEN_STATES } from './nomination-states.ts'
import type { SectionOpening } from './section-openings.ts'

/** Whose file it is, and which organisation proposed it; null where none was named. */
export type FileParties = { readonly organisation: string | null; readonly proposedBy: string | null }

/** Strangers learn nothing, not even that there is such a candidate. */
export type FileRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'file_for_reading_only' }
  | { readonly code: 'file_closed'; readonly states: readonly NominationState[] }
  /** The file was returned for other sections than this one. */
  | { readonly code: 'section_not_asked' }

export type ClosedRefusal = Extract<FileRefusal, { readonly code: 'file_closed' | 'section_not_asked' }>

const READERS: ReadonlySet<SeasonRole> = new Set([
  'candidate_contact',
  'candidate_leader',
  'proposer',
  'verifier',
  'observer',
  'committee_chair',
  'committee_secretary',
  'committee_staff',
  'national_secretariat',
])

/** A proposer helps the candidates it proposed; what stands in a file is the candidate's own word. */
const WRITERS: ReadonlySet<SeasonRole> = new Set(['candidate_contact', 'candidate_leader', 'proposer'])

/** The roles of a viewer that count for this file. */
export function rolesForFile(viewer: Viewer, key: SeasonKey, parties: FileParties): readonly SeasonRole[] {
  const free = rolesIn(viewer, key).filter((role) => !needsOrganisation(role))
  const bound = viewer.roles
    .filter(({ province, season }) => province === key.province && season === key.season)
    .filter(({ role, organisation }) => organisation !== null && organisation === partyOf(role, parties))
    .map(({ role }) => role)
  return [...new Set([...bound, ...free])]
}

export function mayReadFile(viewer: Viewer, key: SeasonKey, parties: FileParties): Result<true, FileRefusal> {
  const reads = viewer.administrator || rolesForFile(viewer, key, parties).some((role) => READERS.has(role))
  return viewer.person !== null && reads ? accept(true) : refuse({ code: 'not_found' })
}

/** @param openings how the nominations stand for which the section is asked: one that is open for it is enough. */
export function mayWriteSection(
  viewer: Viewer,
  key: SeasonKey,
  parties: FileParties,
  openings: readonly SectionOpening[],
): Result<true, FileRefusal> {
  const write = mayWriteInFile(viewer, key, parties)
  if (!write.ok) return write
  return sectionIsOpen(openings)
}

/** Whether anybody may write in it now, on the screen or from paper. */
export function sectionIsOpen(openings: readonly SectionOpening[]): Result<true, ClosedRefusal> {
  const open = openings.filter(({ state }) => OPEN_STATES.includes(state))
  if (open.length === 0) return refuse({ code: 'file_closed', states: openings.map(({ state }) => state) })
  return open.some(({ asked }) => asked) ? accept(true) : refuse({ code: 'section_not_asked' })
}

/** Who may write in the file at all, whichever of its sections is open. */
export function mayWriteInFile(viewer: Viewer, key: SeasonKey, parties: FileParties): Result<true, FileRefusal> {
  const read = mayReadFile(viewer, key, parties)
  if (!read.ok) return read
  const writes = rolesForFile(viewer, key, parties).some((role) => WRITERS.has(role))
  return writes ? accept(true) : refuse({ code: 'file_for_reading_only' })
}

/** A whole file on paper or in an archive is for those who wrote it and those who check it. */
export function mayTakeFileAway(viewer: Viewer, key: SeasonKey, parties: FileParties): boolean {
  const roles = rolesForFile(viewer, key, parties)
  return viewer.person !== null && roles.some((role) => role === 'verifier' || WRITERS.has(role))
}

function partyOf(role: SeasonRole, { organisation, proposedBy }: FileParties): string | null {
  return role === 'proposer' ? proposedBy : organisation
}
