/** Whose copy of a paper a version of a section is, in a sentence. */
import type { FileKey } from '../../actions/candidate-file.ts'
import type { Db } from '../../store/db.ts'
import { listAcceptances, listReadings } from '../../store/papers.ts'
import { type Language, listed } from '../../wording/language.ts'
import { paperEntryWords } from '../../wording/paper-entry.ts'

/** Null where the version was written on the screen. */
export async function copiedNote(
  db: Db,
  key: FileKey,
  section: string,
  version: number,
  language: Language,
): Promise<string | null> {
  const taken = (await listAcceptances(db, key)).find((one) => one.section === section && one.version === version)
  if (!taken) return null
  const readings = await listReadings(db, key)
  const names = readings.filter((one) => one.section === section && one.paper === taken.paper).map(({ name }) => name)
  const words = paperEntryWords[language]
  const copied = words.copiedBy(taken.paper, listed(names, language))
  return taken.settlerName === null ? copied : `${copied} ${words.settledBy(taken.settlerName)}`
}
