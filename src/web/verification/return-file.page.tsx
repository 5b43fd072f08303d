/** A verifier returns a nomination: one line for each finding, the day until which it is asked for, a summary. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { verificationWords } from '../../wording/verification.ts'
import type { Option } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ReturnRow = { readonly place: string; readonly asked: string }

export type ReturnFileView = {
  readonly fileId: string
  readonly category: string
  readonly name: string
  readonly candidate: string
  readonly step: number
  /** Every place of the file that a finding can name. */
  readonly places: readonly Option[]
  readonly rows: readonly ReturnRow[]
  readonly dueOn: string
  readonly summary: string
  /** The nomination stands where whoever reads can return it. */
  readonly possible: boolean
  readonly errors: readonly FieldError[]
}

export const returnFields = {
  step: 'urutan',
  deed: 'tombol',
  dueOn: 'batas',
  summary: 'alasan',
  place: (at: number | string) => `tempat-${at}`,
  asked: (at: number | string) => `diminta-${at}`,
} as const

export const ADD_ROWS = 'tambah'

export function ReturnFilePage({ frame, view }: Page<ReturnFileView>) {
  const words = verificationWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: candidateFileWords[frame.language].listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
      ]}
    >
      <PageHead eyebrow={`${view.candidate}, ${view.name}`} title={words.title} lede={words.lede} />
      {view.possible ? (
        <ReturnForm frame={frame} view={view} />
      ) : (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {words.notNow}
        </Notice>
      )}
    </Layout>
  )
}

function ReturnForm({ frame, view }: Page<ReturnFileView>) {
  const words = verificationWords[frame.language]
  const { errors } = view
  const places = [{ value: '', label: words.placeNone }, ...view.places]
  return (
    <PostForm frame={frame} action={paths.returnFile(view.fileId, view.category)} class="p-form p-mt-8">
      {/* Enter in a field presses the first button of a form: let that be the one that adds, not the one that sends. */}
      <button
        class="ds-sr-only"
        type="submit"
        name={returnFields.deed}
        value={ADD_ROWS}
        tabIndex={-1}
        aria-hidden="true"
      >
        {words.addRows}
      </button>
      <input type="hidden" name={returnFields.step} value={view.step} />
      {view.rows.map((row, at) => (
        <fieldset key={at} class="ds-fieldset p-seat">
          <legend>{words.finding(at + 1)}</legend>
          <div class="p-stack">
            <SelectField
              name={returnFields.place(at)}
              label={words.place}
              chosen={row.place}
              options={places}
              errors={errors}
            />
            <TextareaField
              name={returnFields.asked(at)}
              label={words.asked}
              hint={words.askedHint}
              value={row.asked}
              errors={errors}
            />
          </div>
        </fieldset>
      ))}
      <p>
        <button class="ds-button" data-variant="secondary" type="submit" name={returnFields.deed} value={ADD_ROWS}>
          {words.addRows}
        </button>
      </p>
      <Field
        type="date"
        name={returnFields.dueOn}
        label={words.due}
        hint={words.dueHint}
        value={view.dueOn}
        errors={errors}
      />
      <TextareaField
        name={returnFields.summary}
        label={words.summary}
        hint={words.summaryHint}
        value={view.summary}
        errors={errors}
      />
      <p>
        <button class="ds-button" type="submit">
          {words.send}
        </button>
      </p>
    </PostForm>
  )
}
