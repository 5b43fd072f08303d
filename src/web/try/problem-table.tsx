/** Everything wrong with an uploaded file, each with its place and its remedy. */
import type { TryWords } from '../../wording/try.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'

/** `sheet` and `column` as the file names them; null where the whole file is meant. */
export type Problem = {
  readonly sheet: string | null
  readonly line: number | null
  readonly column: string | null
  readonly text: string
}

type ProblemTableProps = {
  readonly problems: readonly Problem[]
  readonly words: TryWords
  /** False where a file is one table and nobody asks for its sheet. */
  readonly withSheets?: boolean
}

export function ProblemTable({ problems, words, withSheets = true }: ProblemTableProps) {
  return (
    <Table
      caption={words.problems}
      columns={[
        { text: words.problem },
        ...(withSheets ? [{ text: words.sheet }] : []),
        { text: words.line, kind: 'number' },
        { text: words.column },
      ]}
    >
      {problems.map((problem, index) => (
        <Row key={index}>
          <NameCell>{problem.text}</NameCell>
          {withSheets && (
            <LabelledCell label={words.sheet} number={false}>
              {problem.sheet}
            </LabelledCell>
          )}
          <LabelledCell label={words.line}>{problem.line}</LabelledCell>
          <LabelledCell label={words.column} number={false}>
            {problem.column}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
