/** The public page about personal data. */
import { personalData } from '../../award/people/personal-data.ts'
import type { Language } from '../../wording/language.ts'
import { keptInWords, personalDataItem, seenInWords, whoseInWords } from '../../wording/personal-data.ts'
import { frameOf } from '../frame.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { PersonalDataPage, type PersonalDataEntry } from './personal-data.page.tsx'

export async function showPersonalData(visit: Visit): Promise<Response> {
  return page(visit, PersonalDataPage({ frame: frameOf(visit), view: { entries: registerEntries(visit.language) } }))
}

export function registerEntries(language: Language): readonly PersonalDataEntry[] {
  return personalData.map(([id, entry]) => ({
    id,
    ...personalDataItem(id, language),
    whose: whoseInWords(entry, language),
    seenBy: seenInWords(entry, language),
    kept: keptInWords(entry.kept, language),
    columns: entry.tables.flatMap(({ table, columns }) => columns.map((column) => `${table}.${column}`)),
  }))
}
