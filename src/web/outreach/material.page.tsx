/** The files of an event: what is handed out, and one more. */
import { outreachWords } from '../../wording/outreach.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const materialFields = { file: 'berkas' } as const

export type MaterialView = {
  readonly place: OutreachPlace
  readonly action: string
  readonly megabytesMax: number
  readonly files: readonly {
    readonly name: string
    readonly size: string
    readonly href: string
    readonly removeAction: string
  }[]
  readonly errors: readonly FieldError[]
}

export function MaterialPage({ frame, view }: Page<MaterialView>) {
  const words = outreachWords[frame.language]
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={words.material}
      lede={words.materialLede}
      errors={view.errors}
      narrow
    >
      <section class="p-section" aria-labelledby="daftar">
        <h2 class="p-h2" id="daftar">
          {words.files(view.files.length)}
        </h2>
        {view.files.length === 0 ? (
          <EmptyState title={words.noMaterial} text={words.toMaterialText} />
        ) : (
          <ul class="p-tasks">
            {view.files.map((file) => (
              <li key={file.href} class="p-task">
                <a class="ds-link" href={file.href}>
                  {file.name}
                </a>
                <PostForm frame={frame} action={file.removeAction} class="p-row">
                  <span class="p-note">{file.size}</span>
                  <button class="ds-button" data-variant="tertiary" type="submit">
                    {words.takeOut}
                    <span class="ds-sr-only"> {file.name}</span>
                  </button>
                </PostForm>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="p-section" aria-labelledby="unggah">
        <h2 class="p-h2" id="unggah">
          {words.upload}
        </h2>
        <PostForm frame={frame} action={view.action} multipart>
          <Field
            name={materialFields.file}
            label={words.file}
            hint={words.fileHint(view.megabytesMax)}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.xlsx,.docx"
            errors={view.errors}
          />
          <button class="ds-button" type="submit">
            {words.upload}
          </button>
        </PostForm>
      </section>
    </OutreachLayout>
  )
}
