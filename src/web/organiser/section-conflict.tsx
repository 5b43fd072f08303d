/** Somebody else saved the draft meanwhile: both values of every field that differs, before anything is replaced. */
import type { RulebookFormWords } from '../../wording/rulebook-form.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Difference } from './section-view.ts'

export type SectionConflict = { readonly changedAt: string; readonly differences: readonly Difference[] }

type ConflictProps = {
  readonly conflict: SectionConflict
  readonly reload: string
  readonly words: RulebookFormWords
  readonly gone?: boolean
}

export function SectionConflictNotice({ conflict, reload, words, gone = false }: ConflictProps) {
  return (
    <section class="p-why p-stack p-mt-8" role="alert">
      <h2 class="p-h3">{gone ? words.yours : words.conflictTitle}</h2>
      {!gone && <p>{words.conflictText(conflict.changedAt)}</p>}
      {conflict.differences.length === 0 ? (
        <p>{words.conflictNone}</p>
      ) : (
        <Table
          class="p-compared"
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
      )}
      <p>
        <a class="ds-link" href={reload}>
          {gone ? words.back : words.discard}
        </a>
      </p>
    </section>
  )
}
