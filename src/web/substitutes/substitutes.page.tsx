/** Substitutes of the panel, and the form that seats one. */
import { roomWords } from '../../wording/room.ts'
import { substituteWords } from '../../wording/substitutes.ts'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const substituteFields = { seat: 'kursi', reason: (seat: string) => `alasan-${seat}` } as const

export type SubstitutesView = {
  readonly season: string
  readonly term: string
  readonly substitutes: readonly {
    readonly seat: string
    readonly unsur: string
    readonly name: string
    /** The name of whoever holds the seat; null where it is vacant. */
    readonly holder: string | null
    readonly typed: string
  }[]
  readonly errors: readonly FieldError[]
  readonly href: string
}

export function SubstitutesPage({ frame, view }: Page<SubstitutesView>) {
  const words = substituteWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <p class="p-mt-6">{view.term}</p>
      {view.substitutes.length === 0 && <p class="p-absent">{words.none}</p>}
      {view.substitutes.map(({ seat, unsur, name, holder, typed }) => (
        <section key={seat} class="p-criterion">
          <div>
            <h2 class="p-h3">{words.named(unsur, name)}</h2>
            <p class="p-note">{holder === null ? words.vacant : words.instead(holder)}</p>
          </div>
          <PostForm frame={frame} action={view.href} class="p-m-0">
            <input type="hidden" name={substituteFields.seat} value={seat} />
            <Field
              name={substituteFields.reason(seat)}
              label={
                <>
                  {words.reason}
                  <span class="ds-sr-only"> {unsur}</span>
                </>
              }
              hint={words.reasonHint}
              value={typed}
              errors={view.errors}
            />
            <p>
              <button class="ds-button" data-variant="secondary" type="submit">
                {words.seat}
                <span class="ds-sr-only"> {unsur}</span>
              </button>
            </p>
          </PostForm>
        </section>
      ))}
    </Layout>
  )
}
