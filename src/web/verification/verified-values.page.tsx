/** Claimed and verified figures of one file side by side; for a verifier, a form for each. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { type VerifiedValueWords, verifiedValueWords } from '../../wording/verified-values.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ShownFigure = {
  /** `anggaran/a1/rupiah` */
  readonly place: string
  readonly label: string
  readonly claimed: string
  readonly entry: number
  readonly verified: string | null
  readonly source: string | null
  readonly difference: string | null
  /** What the claim was when it was checked, where it is another now. */
  readonly claimWas: string | null
}

export type VerifiedValuesView = {
  readonly fileId: string
  readonly candidate: string
  readonly figures: readonly ShownFigure[]
  /** Whoever reads may record figures now. */
  readonly records: boolean
  readonly errors: readonly FieldError[]
  readonly typed: { readonly place: string; readonly value: string; readonly source: string } | null
}

export const verifiedFields = {
  place: 'tempat',
  entry: 'urutan',
  value: (place: string) => `nilai-${place}`,
  source: (place: string) => `sumber-${place}`,
} as const

export function VerifiedValuesPage({ frame, view }: Page<VerifiedValuesView>) {
  const words = verifiedValueWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[
        { label: candidateFileWords[frame.language].listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
      ]}
    >
      <PageHead eyebrow={view.candidate} title={words.title} lede={words.lede} />
      {view.figures.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <Figures view={view} words={words} />
      )}
      {view.records ? (
        <section class="p-section">
          {view.figures.map((figure) => (
            <FigureForm key={figure.place} frame={frame} view={view} figure={figure} words={words} />
          ))}
        </section>
      ) : (
        <p class="p-note">{words.notNow}</p>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: VerifiedValuesView; readonly words: VerifiedValueWords }

function Figures({ view, words }: PartProps) {
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={[
        { text: words.figure },
        { text: words.claimed, kind: 'number' },
        { text: words.verified, kind: 'number' },
        { text: words.difference },
      ]}
    >
      {view.figures.map((figure) => (
        <Row key={figure.place}>
          <NameCell below={figure.source === null ? null : words.source(figure.source)}>{figure.label}</NameCell>
          <LabelledCell label={words.claimed}>{figure.claimed}</LabelledCell>
          <LabelledCell label={words.verified}>{figure.verified ?? words.notYet}</LabelledCell>
          <LabelledCell label={words.difference} number={false}>
            {figure.difference}
            {figure.claimWas !== null && <span class="p-sub">{words.claimChanged(figure.claimWas)}</span>}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}

type FormProps = PartProps & { readonly frame: Frame; readonly figure: ShownFigure }

function FigureForm({ frame, view, figure, words }: FormProps) {
  const { place } = figure
  const typed = view.typed?.place === place ? view.typed : null
  return (
    <details class="ds-details" open={typed !== null}>
      <summary>
        {figure.verified === null ? words.record : words.correct}: {figure.label}
      </summary>
      <PostForm frame={frame} action={paths.verifiedValues(view.fileId)} class="p-stack">
        <input type="hidden" name={verifiedFields.place} value={place} />
        <input type="hidden" name={verifiedFields.entry} value={figure.entry} />
        <Field
          name={verifiedFields.value(place)}
          label={words.value}
          value={typed?.value ?? ''}
          inputmode="numeric"
          errors={view.errors}
        />
        <Field
          name={verifiedFields.source(place)}
          label={words.sourceLabel}
          hint={words.sourceHint}
          value={typed?.source ?? ''}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {figure.verified === null ? words.record : words.correct}
            <span class="ds-sr-only"> {figure.label}</span>
          </button>
        </p>
      </PostForm>
    </details>
  )
}
