/** Somebody else saved the record meanwhile: both values side by side before anything is replaced. */
import type { PlenaryWords } from '../../wording/plenary.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'

export type PlenaryConflict = {
  readonly changedAt: string
  /** Labels and values as people read them. */
  readonly differences: readonly { readonly label: string; readonly yours: string; readonly stored: string }[]
}

type ConflictProps = { readonly conflict: PlenaryConflict; readonly reload: string; readonly words: PlenaryWords }

export function PlenaryConflictNotice({ conflict, reload, words }: ConflictProps) {
  return (
    <section class="p-why p-stack p-mt-8" role="alert">
      <h2 class="p-h3">{words.conflictTitle}</h2>
      <p>{words.conflictText(conflict.changedAt)}</p>
      <Table
        caption={words.conflictTitle}
        captionHidden
        columns={[{ text: words.field }, { text: words.yours }, { text: words.stored }]}
      >
        {conflict.differences.map((difference) => (
          <Row key={difference.label}>
            <NameCell>{difference.label}</NameCell>
            <LabelledCell label={words.yours} number={false}>
              {difference.yours || words.blank}
            </LabelledCell>
            <LabelledCell label={words.stored} number={false}>
              {difference.stored || words.blank}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      <p>
        <a class="ds-link" href={reload}>
          {words.discard}
        </a>
      </p>
    </section>
  )
}
