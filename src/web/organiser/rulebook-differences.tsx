/** Two versions of the rules side by side: one row for each thing that differs. */
import type { RulebookChangeWords } from '../../wording/rulebook-change.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'

/** Everything as people read it; empty where one side has nothing. */
export type RulebookDifference = {
  /** For example "Desa/Kelurahan, Inovasi: Bobot". */
  readonly part: string
  readonly before: string
  readonly after: string
}

type DifferencesProps = {
  readonly caption: string
  readonly differences: readonly RulebookDifference[]
  readonly words: RulebookChangeWords
}

export function RulebookDifferences({ caption, differences, words }: DifferencesProps) {
  if (differences.length === 0) return <p>{words.same}</p>
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[{ text: words.part }, { text: words.before }, { text: words.after }]}
    >
      {differences.map(({ part, before, after }) => (
        <Row key={part}>
          <NameCell>{part}</NameCell>
          <LabelledCell label={words.before} number={false}>
            {before || words.nothing}
          </LabelledCell>
          <LabelledCell label={words.after} number={false}>
            {after || words.nothing}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
