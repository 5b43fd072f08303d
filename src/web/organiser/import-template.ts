/** The table that people fill in for an import, with one row that shows how. */
import { CANDIDATE_COLUMN_IDS } from '../../award/nomination/candidate-table.columns.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import type { SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import { candidatesWords } from '../../wording/candidates.ts'
import { importWords } from '../../wording/import-candidates.ts'
import type { Language } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'

export function templateOfCandidates({ categories }: Rulebook, language: Language): SheetToWrite {
  const { columnNames } = importWords[language]
  const [first] = categories
  const example = { name: 'Desa Contoh', kind: 'desa', number: '', place: '', size: '', sector: '' }
  const row = { ...example, category: first ? nameIn(language, first) : '' }
  return {
    name: candidatesWords[language].title,
    columnWidths: CANDIDATE_COLUMN_IDS.map((column) => (column === 'name' || column === 'category' ? 36 : 16)),
    rows: [
      CANDIDATE_COLUMN_IDS.map((column) => columnNames[column]),
      CANDIDATE_COLUMN_IDS.map((column) => row[column]),
    ],
  }
}
