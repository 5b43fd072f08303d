/** Anyone may rank a sheet of their own; nothing is kept. */
import { shellWords } from '../../wording/shell.ts'
import { tryWords } from '../../wording/try.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { UploadAside, UploadForm } from '../layout/upload-form.tsx'
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
        <UploadForm
          frame={frame}
          action={paths.tryResult()}
          file={{ name: tryFields.file, label: words.file, hint: words.limits }}
          errors={view.errors}
          submit={words.submit}
        >
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
        </UploadForm>
        <UploadAside words={words} templateTexts={[words.templateText, words.csv]} templateHref={paths.tryTemplate()} />
      </div>
    </Layout>
  )
}
