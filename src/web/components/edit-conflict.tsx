/** Somebody else saved the same thing meanwhile: both values of every field that differs, before anything is replaced. */
import type { ComponentChildren } from 'preact'
import { editConflictWords } from '../../wording/edit-conflict.ts'
import type { Language } from '../../wording/language.ts'
import { LabelledCell, NameCell, Row, Table } from './table.tsx'

/** Label and values as people read them; empty where nothing is written. */
export type EditDifference = { readonly label: string; readonly yours: string; readonly stored: string }

export type EditConflict = {
  /** "Rabu, 30 Juli 2025 16.20 WIB" */
  readonly changedAt: string
  readonly differences: readonly EditDifference[]
}

type ConflictProps = {
  readonly differences: readonly EditDifference[]
  readonly title: string
  readonly text?: string
  /** In place of the table where nothing differs. */
  readonly none?: string
  /** Where the reader goes on with what is saved. */
  readonly href: string
  readonly leave?: string
  readonly language: Language
}

export function EditConflictNotice({ differences, title, text, none, href, leave, language }: ConflictProps) {
  const words = editConflictWords[language]
  return (
    <section class="p-why p-stack p-mt-8" role="alert">
      <h2 class="p-h3">{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {differences.length === 0 && none !== undefined ? (
        <p>{none}</p>
      ) : (
        <Differences differences={differences} caption={title} language={language} />
      )}
      <p>
        <a class="ds-link" href={href}>
          {leave ?? words.discard}
        </a>
      </p>
    </section>
  )
}

type DifferencesProps = Pick<ConflictProps, 'differences' | 'language'> & { readonly caption: string }

function Differences({ differences, caption, language }: DifferencesProps) {
  const words = editConflictWords[language]
  const side = (label: string, value: string): ComponentChildren => (
    <LabelledCell label={label} number={false}>
      {value || words.blank}
    </LabelledCell>
  )
  return (
    <Table
      class="p-compared"
      caption={caption}
      captionHidden
      columns={[{ text: words.field }, { text: words.yours }, { text: words.stored }]}
    >
      {differences.map(({ label, yours, stored }) => (
        <Row key={label}>
          <NameCell>{label}</NameCell>
          {side(words.yours, yours)}
          {side(words.stored, stored)}
        </Row>
      ))}
    </Table>
  )
}
