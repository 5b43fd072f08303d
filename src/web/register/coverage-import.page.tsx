/** One file that came in: its places, and the way to take it back whole. */
import { registerWords, type RegisterWords } from '../../wording/coverage-register.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { Facts } from '../components/facts.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { registerCrumb } from './figure-parts.tsx'
import type { ShownImport } from './coverage-register.page.tsx'

export const undoFields = { reason: 'alasan' } as const

export type CoverageImportView = {
  readonly file: ShownImport
  /** Who undid it, when and why; null while it counts. */
  readonly undone: string | null
  readonly mayUndo: boolean
  readonly places: readonly {
    readonly name: string
    readonly code: string
    readonly href: string
    readonly figures: number
  }[]
  readonly morePlaces: number
  readonly typed: string
  readonly errors: readonly FieldError[]
}

export function CoverageImportPage({ frame, view }: Page<CoverageImportView>) {
  const words = registerWords[frame.language]
  const { file } = view
  const count = (rows: number) => countInFigures(rows, frame.language)
  return (
    <Layout frame={frame} title={file.fileName} errors={view.errors} crumbs={[registerCrumb(frame.language)]}>
      <PageHead eyebrow={words.imports} title={file.fileName} lede={file.by} />
      {view.undone && (
        <Notice tone="warning" class="p-mt-6">
          {view.undone}
        </Notice>
      )}
      <section class="p-section">
        <Facts
          facts={[
            { label: words.rowsIn, value: count(file.accepted) },
            { label: words.rowsOut, value: count(file.refused) },
          ]}
        />
      </section>
      <section class="p-section">
        <Table
          caption={words.importPlaces(view.places.length + view.morePlaces)}
          columns={[{ text: words.place }, { text: words.figures, kind: 'number' }]}
        >
          {view.places.map((place) => (
            <Row key={place.code}>
              <NameCell below={place.code}>
                <a class="ds-link" href={place.href}>
                  {place.name}
                </a>
              </NameCell>
              <LabelledCell label={words.figures}>{count(place.figures)}</LabelledCell>
            </Row>
          ))}
        </Table>
        {view.morePlaces > 0 && <p class="p-note p-mt-4">{words.more(view.morePlaces)}</p>}
      </section>
      {view.undone === null && <Undo frame={frame} view={view} words={words} />}
    </Layout>
  )
}

function Undo({ frame, view, words }: Page<CoverageImportView> & { readonly words: RegisterWords }) {
  return (
    <section class="p-section" aria-labelledby="batal">
      <h2 class="p-h2" id="batal">
        {words.undoTitle}
      </h2>
      {view.mayUndo ? (
        <PostForm frame={frame} action={view.file.href} class="p-form">
          <p>{words.undoText}</p>
          <TextareaField name={undoFields.reason} label={words.reason} value={view.typed} errors={view.errors} />
          <p>
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.undo}
            </button>
          </p>
        </PostForm>
      ) : (
        <p>{words.undoNotYours}</p>
      )}
    </section>
  )
}
