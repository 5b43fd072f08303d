/** A candidate's people read what the plenary asks, and answer. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { clarificationWords } from '../../wording/clarifications.ts'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { AskedPart } from './asked-part.tsx'
import type { AskedView } from './asked-view.ts'

export const ownAnswerFields = { number: 'nomor', text: 'jawaban' } as const

export type ClarificationView = {
  readonly fileId: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  readonly action: string
  readonly asked: readonly AskedView[]
  /** Of the first that is open; null where none is, or none can be answered any more. */
  readonly form: { readonly number: number; readonly text: string } | null
  readonly errors: readonly FieldError[]
}

export function ClarificationPage({ frame, view }: Page<ClarificationView>) {
  const words = clarificationWords[frame.language]
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
      <PageHead
        eyebrow={`${view.candidate}, ${view.category}, ${view.season}`}
        title={words.title}
        lede={view.asked.length === 0 ? words.none : words.ownLede}
      />
      <div class="p-section p-stack p-gap-6">
        {view.asked.map((asked) => (
          <article key={asked.number} class="p-result p-stack p-gap-3 p-max-44">
            <AskedPart asked={asked} />
            {view.form?.number === asked.number && (
              <PostForm frame={frame} action={view.action} class="p-form">
                <input type="hidden" name={ownAnswerFields.number} value={asked.number} />
                <TextareaField
                  name={ownAnswerFields.text}
                  label={words.answer}
                  hint={words.answerHint}
                  value={view.form.text}
                  errors={view.errors}
                  rows={5}
                />
                <p>
                  <button class="ds-button" type="submit">
                    {words.send}
                  </button>
                </p>
              </PostForm>
            )}
          </article>
        ))}
      </div>
    </Layout>
  )
}
