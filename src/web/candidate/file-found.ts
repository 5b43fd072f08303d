/** The file an address names, if whoever asks may read it. A file one may not read and none at all are the same: nothing. */
import { findCandidateFile, type CandidateFile, type FileKey } from '../../actions/candidate-file.ts'
import { mayReadFile, rolesForFile } from '../../award/nomination/access.ts'
import { fileProgress, type SectionProgress } from '../../award/nomination/hand-in.ts'
import type { ReadingFacts } from '../../award/nomination/section-reading.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import type { SeasonRole } from '../../award/people/roles.ts'
import type { Season } from '../../award/season/season.ts'
import { wallTime } from '../../award/units/dates.ts'
import { listSections, type SavedSection } from '../../store/file-sections.ts'
import { listRecusedBySeats } from '../../store/recusals.ts'
import { findSeason } from '../../store/seasons.ts'
import type { Visit } from '../visit.ts'
import { fileIdOf, fileKeyFrom } from './file-id.ts'

export type FileFound = {
  readonly key: FileKey
  readonly fileId: string
  readonly season: Season
  readonly file: CandidateFile
  /** The viewer's roles that count for this file. */
  readonly roles: readonly SeasonRole[]
}

/** With what is written in it. Whoever saves a section or a piece of evidence needs none of that, and they come often. */
export type WholeFile = FileFound & { readonly saved: readonly SavedSection[] }

export async function wholeFile({ site }: Visit, found: FileFound): Promise<WholeFile> {
  return { ...found, saved: await listSections(site.db, found.key) }
}

export async function fileOf({ site, params, viewer }: Visit): Promise<FileFound | null> {
  const key = fileKeyFrom(params['berkas'] ?? '')
  const file = key && (await findCandidateFile(site.db, key))
  if (!file || !mayReadFile(viewer, key, file.candidate).ok) return null
  // Whoever sits on the panel too and stepped back from this candidate reads its file in no other part either.
  const recused = await listRecusedBySeats(site.db, key, seatsIn(viewer, key))
  if (recused.some(({ candidate }) => candidate === key.candidate)) return null
  const season = await findSeason(site.db, key)
  if (!season) return null
  const roles = rolesForFile(viewer, key, file.candidate)
  return { key, fileId: fileIdOf(key), season, file, roles }
}

export function readingFacts({ file, season }: Pick<FileFound, 'file' | 'season'>, { desk }: Visit): ReadingFacts {
  const today = wallTime(desk.now(), season.zone).day
  return { yearMax: Number(today.slice(0, 4)), tags: file.rulebook.tags }
}

export function progressOf(found: WholeFile, visit: Visit): readonly SectionProgress[] {
  const drafts = new Map(found.saved.map(({ section, draft }) => [section, draft]))
  return fileProgress(found.file.sections, drafts, readingFacts(found, visit))
}
