/** The visits to one candidate, and for a verifier the form that plans one. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { fieldVisitWords } from '../../wording/field-visits.ts'
import { Choice, type Option } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type VisitLine = {
  readonly visit: number
  readonly plannedFor: string
  readonly place: string
  readonly recorded: boolean
}

export type TypedPlan = {
  readonly plannedFor: string
  readonly place: string
  readonly visitors: string
  readonly purpose: string
  readonly subjects: readonly string[]
}

export type FieldVisitsView = {
  readonly fileId: string
  readonly candidate: string
  readonly visits: readonly VisitLine[]
  /** What can be looked at, as `subjectText` writes it. */
  readonly subjects: readonly Option[]
  readonly typed: TypedPlan
  /** Why whoever reads plans none; null where they may. */
  readonly against: string | null
  readonly errors: readonly FieldError[]
}

export const planFields = {
  day: 'hari',
  place: 'tempat',
  visitors: 'pengunjung',
  purpose: 'tujuan',
  subject: (text: string) => `periksa-${text}`,
} as const

export function FieldVisitsPage({ frame, view }: Page<FieldVisitsView>) {
  const words = fieldVisitWords[frame.language]
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
      <PageHead eyebrow={view.candidate} title={words.title} lede={words.lede} />
      {view.visits.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <ul class="p-tasks p-mt-6">
          {view.visits.map((line) => (
            <li key={line.visit} class="p-task">
              <a class="ds-link" href={paths.fieldVisit(view.fileId, line.visit)}>
                {words.visit(line.visit)}: {line.plannedFor}, {line.place}
              </a>
              <Status is={line.recorded ? 'done' : 'wait'}>{line.recorded ? words.recorded : words.planned}</Status>
            </li>
          ))}
        </ul>
      )}
      {view.against === null ? <PlanForm frame={frame} view={view} /> : <p class="p-note p-mt-6">{view.against}</p>}
    </Layout>
  )
}

function PlanForm({ frame, view }: Page<FieldVisitsView>) {
  const words = fieldVisitWords[frame.language]
  const { typed, errors } = view
  const [first] = view.subjects
  if (!first) return <p class="p-note p-mt-6">{words.nothingToCheck}</p>
  const error = errorOf(planFields.subject(first.value), errors)
  return (
    <section class="p-section">
      <h2 class="p-h2">{words.planTitle}</h2>
      <PostForm frame={frame} action={paths.fieldVisits(view.fileId)} class="p-form">
        <Field type="date" name={planFields.day} label={words.plannedFor} value={typed.plannedFor} errors={errors} />
        <Field name={planFields.place} label={words.place} hint={words.placeHint} value={typed.place} errors={errors} />
        <TextareaField
          name={planFields.visitors}
          label={words.visitors}
          hint={words.visitorsHint}
          value={typed.visitors}
          errors={errors}
        />
        <TextareaField
          name={planFields.purpose}
          label={words.purpose}
          hint={words.purposeHint}
          value={typed.purpose}
          errors={errors}
        />
        <fieldset class="ds-fieldset" {...(error ? { 'aria-describedby': 'periksa-e' } : {})}>
          <legend>{words.checks}</legend>
          <p data-field="description">{words.checksHint}</p>
          <div class="p-stack p-gap-3">
            {view.subjects.map(({ value, label }) => (
              <Choice
                key={value}
                type="checkbox"
                name={planFields.subject(value)}
                value="1"
                checked={typed.subjects.includes(value)}
                label={label}
              />
            ))}
          </div>
          {error && (
            <p class="ds-validation-message" id="periksa-e">
              {error.text}
            </p>
          )}
        </fieldset>
        <p>
          <button class="ds-button" type="submit">
            {words.plan}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
