/** The committee asks candidates in the plenary, and writes down what was said in the room. */
import { clarificationWords } from '../../wording/clarifications.ts'
import { roomWords } from '../../wording/room.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { AskedPart } from './asked-part.tsx'
import type { AskedView } from './asked-view.ts'

export const askFields = { candidate: 'kandidat', question: 'pertanyaan' } as const
/** The page holds a form for each open question. */
export const heardFields = {
  number: 'nomor',
  way: (number: number | string) => `cara-${number}`,
  text: (number: number | string) => `isi-${number}`,
} as const

export type ClarificationsView = {
  readonly category: string
  readonly season: string
  readonly asked: readonly (AskedView & { readonly candidate: string })[]
  /** Where answers are written down, and what was typed for one; null once nothing can be answered. */
  readonly hearing: {
    readonly action: string
    readonly number: number
    readonly way: string
    readonly text: string
  } | null
  /** Null where nothing can be asked. */
  readonly asking: {
    readonly action: string
    readonly candidates: readonly Option[]
    readonly candidate: string
    readonly question: string
  } | null
  readonly errors: readonly FieldError[]
}

export function ClarificationsPage({ frame, view }: Page<ClarificationsView>) {
  const words = clarificationWords[frame.language]
  const { asked, asking, hearing, errors } = view
  return (
    <Layout
      frame={frame}
      title={words.listTitle}
      errors={errors}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={words.listTitle} lede={words.lede} />
      <section class="p-section p-stack p-gap-6">
        {asked.length === 0 && <p class="p-m-0">{words.none}</p>}
        {asked.map((one) => (
          <article key={one.number} class="p-result p-stack p-gap-3 p-max-44">
            <h2 class="p-h3 p-m-0">{one.candidate}</h2>
            <AskedPart asked={one} />
            {hearing && one.answer === null && (
              <details class="ds-details" open={hearing.number === one.number}>
                <summary>{words.way}</summary>
                <PostForm frame={frame} action={hearing.action} class="p-form">
                  <input type="hidden" name={heardFields.number} value={one.number} />
                  <RadioGroup
                    name={heardFields.way(one.number)}
                    legend={words.way}
                    options={(['room', 'withdrawn'] as const).map((value) => ({ value, label: words.ways[value] }))}
                    chosen={hearing.number === one.number ? hearing.way : 'room'}
                    errors={errors}
                    inline
                  />
                  <TextareaField
                    name={heardFields.text(one.number)}
                    label={words.wayText}
                    value={hearing.number === one.number ? hearing.text : ''}
                    errors={errors}
                  />
                  <p>
                    <button class="ds-button" data-variant="secondary" type="submit">
                      {words.save}
                    </button>
                  </p>
                </PostForm>
              </details>
            )}
          </article>
        ))}
      </section>
      {asking && (
        <PostForm frame={frame} action={asking.action} class="p-form p-section">
          <SelectField
            name={askFields.candidate}
            label={words.candidate}
            options={asking.candidates}
            chosen={asking.candidate}
            errors={errors}
          />
          <TextareaField
            name={askFields.question}
            label={words.question}
            hint={words.questionHint}
            value={asking.question}
            errors={errors}
          />
          <p>
            <button class="ds-button" type="submit">
              {words.ask}
            </button>
          </p>
        </PostForm>
      )}
    </Layout>
  )
}
