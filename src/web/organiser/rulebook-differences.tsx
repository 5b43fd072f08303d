/** Two versions of the rules side by side: one row for each thing that differs. */
import type { RulebookChangeWords } from '../../wording/rulebook-change.ts'
import type { RulebookDifference } from '../../wording/rulebook-changes.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'

type DifferencesProps = {
  readonly caption: string
  readonly differences: readonly RulebookDifference[]
  readonly words: RulebookChangeWords
}

export function RulebookDifferences({ caption, differences, words }: DifferencesProps) {
  if (differences.length === 0) return <p>{words.same}</p>
  return (
    <Table
      class="p-compared"
      caption={caption}
      captionHidden
      columns={[{ text: words.part }, { text: words.before }, { text: words.after }]}
    >
      {differences.map(({ part, before, after }, index) => (
        <Row key={index}>
          <NameCell>{part}</NameCell>
          <LabelledCell label={words.before} number={false}>
            {before}
          </LabelledCell>
          <LabelledCell label={words.after} number={false}>
            {after}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
