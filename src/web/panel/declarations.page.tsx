/** One's pledge and one's relation to every candidate, on one page: each has a choice, and one button says "none" to the rest. */
import { CONFLICT_KINDS } from '../../award/judging/conflict-declaration.ts'
import { type ConflictWords, conflictWords } from '../../wording/conflicts.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status } from '../components/status.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** `id` is `category~candidate`. */
export const declarationFields = {
  kind: (id: string) => `hubungan-${id}`,
  words: (id: string) => `kata-${id}`,
  rest: 'sisanya',
} as const

export type CandidateToDeclare = {
  readonly id: string
  readonly name: string
  /** Why nothing can be chosen any more; null while something can. */
  readonly settled: string | null
  /** What was chosen, typed or said before; empty while nothing was. */
  readonly kind: string
  readonly words: string
}

export type DeclarationsView = {
  readonly season: string
  readonly seat: string
  /** Null while it was not given. */
  readonly pledgedAt: string | null
  readonly pledgeAction: string
  readonly action: string
  /** How many of the whole season are not declared on. */
  readonly open: number
  readonly categories: readonly { readonly name: string; readonly candidates: readonly CandidateToDeclare[] }[]
  readonly pager: PagerView
  /** Whether there is an own list of sheets to go back to. */
  readonly marks: boolean
  readonly errors: readonly FieldError[]
}

export function DeclarationsPage({ frame, view }: Page<DeclarationsView>) {
  const words = conflictWords[frame.language]
  const back = { label: markSheetWords[frame.language].listTitle, href: paths.mySheets() }
  return (
    <Layout frame={frame} title={words.title} errors={view.errors} narrow crumbs={view.marks ? [back] : []}>
      <PageHead
        eyebrow={view.season}
        title={view.open === 0 ? words.titleDone : words.titleOpen(view.open)}
        lede={words.lede}
      />
      <p class="p-note">{words.asSeat(view.seat)}</p>
      <Pledge frame={frame} view={view} />
      {view.categories.length === 0 ? (
        <div class="p-mt-8">
          <EmptyState title={words.nobody} text={words.nobodyText} />
        </div>
      ) : (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
          <h2 class="p-h2">{words.candidatesTitle}</h2>
          <p class="p-note p-prose">{words.candidatesNote}</p>
          {view.categories.map((category) => (
            <section key={category.name} class="p-stack p-gap-6">
              <h3 class="p-h3">{category.name}</h3>
              {category.candidates.map((candidate) => (
                <Candidate key={candidate.id} candidate={candidate} words={words} errors={view.errors} />
              ))}
            </section>
          ))}
          <div class="p-row">
            <button class="ds-button" type="submit">
              {words.save}
            </button>
            <button class="ds-button" data-variant="secondary" type="submit" name={declarationFields.rest} value="none">
              {words.saveRest}
            </button>
          </div>
        </PostForm>
      )}
      <Pager pager={view.pager} language={frame.language} />
    </Layout>
  )
}

function Pledge({ frame, view }: Page<DeclarationsView>) {
  const words = conflictWords[frame.language]
  return (
    <section class="p-section" aria-labelledby="pakta">
      <h2 class="p-h2" id="pakta">
        {words.pledgeTitle}
      </h2>
      <ol class="ds-list">
        {words.pledge.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {view.pledgedAt === null ? (
        <PostForm frame={frame} action={view.pledgeAction} class="p-mt-4">
          <button class="ds-button" type="submit">
            {words.pledgeButton}
          </button>
        </PostForm>
      ) : (
        <Status is="done">{words.pledgedAt(view.pledgedAt)}</Status>
      )}
    </section>
  )
}

type CandidateProps = {
  readonly candidate: CandidateToDeclare
  readonly words: ConflictWords
  readonly errors: readonly FieldError[]
}

function Candidate({ candidate, words, errors }: CandidateProps) {
  if (candidate.settled !== null) {
    return (
      <div>
        <p class="p-m-0">{candidate.name}</p>
        <p class="p-note">{candidate.settled}</p>
      </div>
    )
  }
  const options = [
    { value: '', label: words.notYet },
    { value: 'none', label: words.none },
    ...CONFLICT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
  ]
  return (
    <fieldset class="ds-fieldset p-form">
      <legend class="p-h3">{candidate.name}</legend>
      <SelectField
        name={declarationFields.kind(candidate.id)}
        label={words.choice}
        chosen={candidate.kind}
        options={options}
        errors={errors}
      />
      <Field
        name={declarationFields.words(candidate.id)}
        label={words.words}
        value={candidate.words}
        autocomplete="off"
        errors={errors}
      />
    </fieldset>
  )
}
