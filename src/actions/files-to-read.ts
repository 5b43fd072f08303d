/** The files that the panel is to read: every nominee of the categories that are not closed, and who may not read it. */
import type { FileToRead } from '../award/assignment/reading-plan.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { listNominees } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { listRecusalsOfSeason } from '../store/recusals.ts'
import { conflictsFound } from './conflicts-found.ts'

export type NamedFile = FileToRead & { readonly name: string }

export async function filesToRead(db: Db, season: SeasonKey, rulebook: Rulebook): Promise<readonly NamedFile[]> {
  const recusals = await listRecusalsOfSeason(db, season)
  const files: NamedFile[] = []
  for (const { id: category } of rulebook.categories) {
    const key = { province: season.province, season: season.season, category }
    if (await findClosedAt(db, key)) continue
    const found = (await conflictsFound(db, key)).filter(({ state }) => state === 'open')
    for (const { candidate, name } of await listNominees(db, key)) {
      const stepped = recusals.filter((one) => one.category === category && one.candidate === candidate)
      const inConflict = found.filter((one) => one.candidate === candidate)
      const closedTo = [...new Set([...stepped, ...inConflict].map(({ seat }) => seat))].toSorted()
      files.push({ category, candidate, name, closedTo })
    }
  }
  return files
}
