/** The pieces of a page that takes a table: the form with its file, what stands beside it, the columns it may have. */
import type { ComponentChildren } from 'preact'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Frame } from './frame.ts'

type UploadFormProps = {
  readonly frame: Pick<Frame, 'antiForgery'>
  readonly action: string
  readonly class?: string
  readonly file: { readonly name: string; readonly label: string; readonly hint: string }
  readonly errors: readonly FieldError[]
  readonly submit: string
  /** Stands beside the button, where no aside has it. */
  readonly template?: { readonly href: string; readonly label: string }
  /** What else is asked. */
  readonly children?: ComponentChildren
}

export function UploadForm({ frame, action, class: look, file, errors, submit, template, children }: UploadFormProps) {
  return (
    <PostForm frame={frame} action={action} {...(look ? { class: look } : {})} multipart>
      <Field name={file.name} label={file.label} hint={file.hint} type="file" accept=".xlsx,.csv" errors={errors} />
      {children}
      <div class="p-row">
        <button class="ds-button" type="submit">
          {submit}
        </button>
        {template && (
          <a class="ds-link" href={template.href}>
            {template.label}
          </a>
        )}
      </div>
    </PostForm>
  )
}

type UploadAsideProps = {
  readonly words: {
    readonly template: string
    readonly templateButton: string
    readonly nothingKept: string
    readonly nothingKeptText: string
  }
  readonly templateTexts: readonly string[]
  readonly templateHref: string
  /** Between the template and what becomes of the file. */
  readonly children?: ComponentChildren
}

/** Beside a form that keeps nothing. */
export function UploadAside({ words, templateTexts, templateHref, children }: UploadAsideProps) {
  return (
    <aside>
      <div class="p-stack p-gap-2">
        <h2 class="p-h3">{words.template}</h2>
        {templateTexts.map((text) => (
          <p key={text} class="p-small">
            {text}
          </p>
        ))}
        <p>
          <a class="ds-button" data-variant="secondary" href={templateHref}>
            {words.templateButton}
          </a>
        </p>
      </div>
      {children}
      <div class="p-stack p-gap-2 p-mt-8">
        <h2 class="p-h3">{words.nothingKept}</h2>
        <p class="p-small">{words.nothingKeptText}</p>
      </div>
    </aside>
  )
}

type UploadColumnsProps = {
  readonly words: { readonly columns: string; readonly required: string }
  readonly columns: readonly { readonly name: string; readonly help: string; readonly isRequired: boolean }[]
}

/** The columns that a table may have. */
export function UploadColumns({ words, columns }: UploadColumnsProps) {
  return (
    <section class="p-section" aria-labelledby="kolom">
      <h2 class="p-h2" id="kolom">
        {words.columns}
      </h2>
      <ul class="ds-list p-tight">
        {columns.map(({ name, help, isRequired }) => (
          <li key={name}>
            <strong>{name}</strong>
            {isRequired && ` (${words.required})`}: {help}
          </li>
        ))}
      </ul>
    </section>
  )
}
