/** The workbook people fill in. It holds an example, so that uploading it unchanged works. */
import {
  criteriaHead,
  marksHead,
  templateAssessors,
  templateCriteria,
  templateGuide,
  templateMarks,
  templateSheets,
} from '../../wording/try-template.ts'
import type { SheetToWrite } from '../../platform/sheets/write-sheet.ts'

export function templateWorkbook(): readonly SheetToWrite[] {
  return [
    {
      name: templateSheets.criteria,
      columnWidths: [32, 10],
      rows: [[...criteriaHead], ...templateCriteria.map(({ name, weight }) => [name, { number: weight }])],
    },
    { name: templateSheets.marks, columnWidths: [26, 22, 28, 10], rows: [[...marksHead], ...exampleRows()] },
    { name: templateSheets.guide, columnWidths: [90, 90], rows: templateGuide },
  ]
}

function exampleRows() {
  return Object.entries(templateMarks).flatMap(([candidate, ofCriteria]) =>
    templateAssessors.flatMap((assessor, at) =>
      templateCriteria.map(({ name }, nth) => [candidate, assessor, name, { number: ofCriteria[nth]?.[at] ?? '' }]),
    ),
  )
}
