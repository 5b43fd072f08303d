/** The workbook that employers are written into; its rows are examples and can be uploaded as they are. */
import type { SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import { longListTemplate } from '../../wording/long-list-template.ts'
import type { Language } from '../../wording/language.ts'

export function templateOfEmployers(language: Language): SheetToWrite {
  const { name, head, employers } = longListTemplate[language]
  const rows = employers.flatMap(({ facts, paidDays }) =>
    paidDays.map((paid, index) => {
      const due = `${index === 11 ? '2025-01' : `2024-${String(index + 2).padStart(2, '0')}`}-15`
      return [
        ...facts,
        `2024-${String(index + 1).padStart(2, '0')}`,
        due,
        paid === null ? '' : `${due.slice(0, 8)}${paid}`,
      ]
    }),
  )
  return { name, columnWidths: head.map((title) => Math.max(12, title.length + 2)), rows: [[...head], ...rows] }
}
