/** The verified files of a category as a meeting over them finds them: the page shows these, the deed asks them again. */
import { mayWriteInFile } from '../award/nomination/access.ts'
import { type FileSection, sectionsOf } from '../award/nomination/file-sections.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { assert } from '../award/result.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import type { FileBeforePlenary } from '../award/verification/file-plenary.ts'
import type { Db } from '../store/db.ts'
import { type CheckedFile, listCheckedFiles, listSeasonFiles, type SeasonFile } from '../store/season-files.ts'
import { kindOf } from './candidate-file.ts'
import type { Desk } from './desk.ts'
import { type FileCompleteness, filesCompleteness } from './files-completeness.ts'

export type VerifiedFile = {
  readonly file: SeasonFile
  readonly checked: CheckedFile
  readonly completeness: FileCompleteness
  readonly before: FileBeforePlenary
}

/** By candidate; every one of the category, so that none is forgotten. */
export async function filesBeforePlenary(
  desk: Pick<Desk, 'viewer' | 'now'>,
  db: Db,
  key: CategoryKey,
  rulebook: Rulebook,
): Promise<readonly VerifiedFile[]> {
  const files = await listSeasonFiles(db, key, ['verified'], key.category)
  const checked = new Map((await listCheckedFiles(db, key)).map((one) => [one.candidate, one]))
  const completeness = await filesCompleteness(db, key, { rulebook, now: desk.now() }, files)
  return files.map((file, at) => {
    const [facts, complete] = [checked.get(file.candidate), completeness[at]]
    assert(facts && complete, 'each verified file was counted once')
    const handedIn = facts.handedInBy.some((person) => person === desk.viewer.person?.id)
    const before = {
      candidate: file.candidate,
      step: file.step,
      isOwn: handedIn || mayWriteInFile(desk.viewer, key, file).ok,
      openFindings: facts.openFindings,
      openVisits: facts.openVisits,
      sections: plenarySections(rulebook, file).map(({ id }) => id),
    }
    return { file, checked: facts, completeness: complete, before }
  })
}

/** Sections that a return may name: those of the candidate, and the answers to this category. */
export function plenarySections(rulebook: Rulebook, { entityKind, category }: SeasonFile): readonly FileSection[] {
  const own = categoryById(rulebook, category)
  assert(own, 'a nomination stands in a category of the rules')
  return sectionsOf(kindOf(entityKind), [own])
}
