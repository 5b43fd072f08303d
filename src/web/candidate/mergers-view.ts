/** Files that were merged: what a file's page says of them, and what of their texts is read beside the file that went on. */
import { type CandidateFile, findCandidateFile, type FileKey } from '../../actions/candidate-file.ts'
import { mayReadFile } from '../../award/nomination/access.ts'
import { sectionsReadBeside } from '../../award/nomination/merge.ts'
import type { SectionDraft } from '../../award/nomination/section-draft.ts'
import type { ReadingFacts } from '../../award/nomination/section-reading.ts'
import type { Database } from '../../store/db.ts'
import { findMergers, type MergedWith } from '../../store/candidate-pairs.ts'
import { findCandidate } from '../../store/candidates.ts'
import { listSections } from '../../store/file-sections.ts'
import type { Language } from '../../wording/language.ts'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import type { FileFound } from './file-found.ts'
import { fileIdOf } from './file-id.ts'
import type { Mergers, ShownMerger } from './file.page.tsx'
import { type ReadSection, readSections } from './read-sections.ts'

export async function mergersOf({ site, viewer }: Visit, { key }: FileFound): Promise<Mergers> {
  const { into, from } = await findMergers(site.db, key, key.candidate)
  const shown = async ({ candidate, name, reason }: MergedWith): Promise<ShownMerger> => {
    const parties = await findCandidate(site.db, key, candidate)
    const reads = parties !== null && mayReadFile(viewer, key, parties).ok
    return { name, reason, href: reads ? paths.candidateFile(fileIdOf({ ...key, candidate })) : null }
  }
  return { into: into && (await shown(into)), from: await Promise.all(from.map(shown)) }
}

type Reading = {
  readonly facts: ReadingFacts
  readonly language: Language
  readonly category: string
  /** Of the file that went on. */
  readonly drafts: ReadonlyMap<string, SectionDraft>
}

/** Of each file that ended in this one, the sections whose text does not stand in it as well. */
export async function readMerged(
  db: Database,
  key: FileKey,
  reading: Reading,
): Promise<readonly { readonly name: string; readonly sections: readonly ReadSection[] }[]> {
  const { from } = await findMergers(db, key, key.candidate)
  const read = []
  for (const { candidate, name } of from) {
    const file = await findCandidateFile(db, { ...key, candidate })
    if (file) read.push({ name, sections: await sectionsBeside(db, { ...key, candidate }, file, reading) })
  }
  return read.filter(({ sections }) => sections.length > 0)
}

async function sectionsBeside(
  db: Database,
  key: FileKey,
  file: CandidateFile,
  { drafts: stays, ...asked }: Reading,
): Promise<readonly ReadSection[]> {
  const drafts = new Map((await listSections(db, key)).map(({ section, draft }) => [section, draft]))
  const beside = sectionsReadBeside(stays, drafts)
  return readSections(file, { ...asked, drafts }).filter(({ id }) => beside.includes(id))
}
