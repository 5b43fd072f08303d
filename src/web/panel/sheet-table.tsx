/** The marks of one sheet as a table, for the review before signing and the sheet after it. */
import type { MarkSheetWords } from '../../wording/mark-sheet.ts'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { SheetCriterion } from './mark-sheet-view.ts'

export function SheetTable({
  criteria,
  words,
}: {
  readonly criteria: readonly SheetCriterion[]
  readonly words: MarkSheetWords
}) {
  return (
    <Table
      caption={words.reviewTable}
      columns={[
        { text: words.criterion },
        { text: words.weight, kind: 'number' },
        { text: words.markShort, kind: 'number' },
      ]}
    >
      {criteria.map((criterion) => (
        <Row key={criterion.id}>
          <NameCell below={criterion.comment === '' ? words.noComment : criterion.comment}>{criterion.name}</NameCell>
          <LabelledCell label={words.weight}>{criterion.weight}</LabelledCell>
          <KeyCell>{criterion.mark === '' ? <span class="p-absent">{words.emptyMark}</span> : criterion.mark}</KeyCell>
        </Row>
      ))}
    </Table>
  )
}
