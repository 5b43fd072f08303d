/** Whose copy of a paper the versions of a file's sections are, each in a sentence. */
import type { FileKey } from '../../actions/candidate-file.ts'
import type { Db } from '../../store/db.ts'
import { listAcceptances, listReadings } from '../../store/papers.ts'
import { type Language, listed } from '../../wording/language.ts'
import { paperEntryWords } from '../../wording/paper-entry.ts'

/** Of a section and a version: null where it was written on the screen. */
export async function copiedNotes(
  db: Db,
  key: FileKey,
  language: Language,
): Promise<(section: string, version: number) => string | null> {
  const accepted = await listAcceptances(db, key)
  const readings = accepted.length === 0 ? [] : await listReadings(db, key)
  const words = paperEntryWords[language]
  return (section, version) => {
    const taken = accepted.find((one) => one.section === section && one.version === version)
    if (!taken) return null
    const names = readings.filter((one) => one.section === section && one.paper === taken.paper).map(({ name }) => name)
    const copied = words.copiedBy(taken.paper, listed(names, language))
    return taken.settlerName === null ? copied : `${copied} ${words.settledBy(taken.settlerName)}`
  }
}
