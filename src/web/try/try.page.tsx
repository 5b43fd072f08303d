/** Anyone may rank a sheet of their own; nothing is kept. */
import { shellWords } from '../../wording/shell.ts'
import { tryWords } from '../../wording/try.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const tryFields = { file: 'berkas', aggregation: 'penggabungan' } as const

/** Values of the aggregation radios. */
export const tryAggregations = { trimmed: 'dipangkas', mean: 'rata-rata' } as const

export type TryView = {
  readonly aggregation: 'trimmed' | 'mean'
  /** Fields are those of `tryFields`; a refused file (too large, not a sheet, empty) is an error of `file`. */
  readonly errors: readonly FieldError[]
}

export function TryPage({ frame, view }: Page<TryView>) {
  const words = tryWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[{ label: shellWords[frame.language].home, href: paths.home() }]}
    >
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <div class="p-split p-mt-8" data-side>
        <PostForm frame={frame} action={paths.tryResult()} multipart>
          <Field
            name={tryFields.file}
            label={words.file}
            hint={words.limits}
            type="file"
            accept=".xlsx,.csv"
            errors={view.errors}
          />
          <RadioGroup
            name={tryFields.aggregation}
            legend={words.aggregation}
            chosen={tryAggregations[view.aggregation]}
            errors={view.errors}
            options={[
              { value: tryAggregations.trimmed, label: words.trimmed, hint: words.trimmedHint },
              { value: tryAggregations.mean, label: words.mean },
            ]}
          />
          <button class="ds-button" type="submit">
            {words.submit}
          </button>
        </PostForm>
        <aside>
          <div class="p-stack p-gap-2">
            <h2 class="p-h3">{words.template}</h2>
            <p class="p-small">{words.templateText}</p>
            <p class="p-small">{words.csv}</p>
            <p>
              <a class="ds-button" data-variant="secondary" href={paths.tryTemplate()}>
                {words.templateButton}
              </a>
            </p>
          </div>
          <div class="p-stack p-gap-2 p-mt-8">
            <h2 class="p-h3">{words.nothingKept}</h2>
            <p class="p-small">{words.nothingKeptText}</p>
          </div>
        </aside>
      </div>
    </Layout>
  )
}
