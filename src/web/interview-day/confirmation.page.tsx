/** A candidate's people say who comes to their interview. */
import { LEADER_PRESENCES } from '../../award/interviews/day-attendance.ts'
import { interviewConfirmationWords } from '../../wording/interview-confirmation.ts'
import { interviewDayWords } from '../../wording/interview-day.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Attending } from './attending.tsx'
import type { AttendingView } from './confirmation-view.ts'
import { confirmationFields as fields } from './confirmation-fields.ts'

export type ConfirmationTyped = {
  readonly leader: string
  readonly name: string
  readonly office: string
  readonly companions: string
  readonly reason: string
}

export type ConfirmationView = {
  readonly candidate: string
  readonly category: string
  /** "Senin, 28 Juli 2025 09.00 WIB, Ruang 1" */
  readonly planned: string
  /** "Minggu, 27 Juli 2025 09.00 WIB" */
  readonly deadline: string
  readonly known: AttendingView
  /** Null once it is too late to say anything. */
  readonly form: (ConfirmationTyped & { readonly seen: number }) | null
  readonly errors: readonly FieldError[]
  readonly hrefs: { readonly self: string; readonly turn: string }
}

export function ConfirmationPage({ frame, view }: Page<ConfirmationView>) {
  const words = interviewConfirmationWords[frame.language]
  const { candidate, category, planned, deadline, known, form, errors, hrefs } = view
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={errors}
      narrow
      crumbs={[{ label: interviewDayWords[frame.language].turnTitle, href: hrefs.turn }]}
    >
      <PageHead
        eyebrow={`${candidate}, ${category}`}
        title={words.title}
        lede={form ? words.lede(deadline) : words.over}
      />
      <div class="p-result p-stack p-gap-3 p-mt-6">
        <p class="p-m-0">{words.at(planned)}</p>
        <Attending known={known} />
      </div>
      {form && (
        <PostForm frame={frame} action={hrefs.self} class="p-form p-mt-6">
          <input type="hidden" name={fields.seen} value={form.seen} />
          <RadioGroup
            name={fields.leader}
            legend={words.leader}
            options={LEADER_PRESENCES.toReversed().map((value) => ({ value, label: words.choices[value] }))}
            chosen={form.leader}
            errors={errors}
          />
          <Field name={fields.name} label={words.name} value={form.name} errors={errors} autocomplete="off" />
          <Field name={fields.office} label={words.office} value={form.office} errors={errors} autocomplete="off" />
          <TextareaField
            name={fields.companions}
            label={words.companions}
            hint={words.companionsHint}
            value={form.companions}
            errors={errors}
          />
          <TextareaField
            name={fields.reason}
            label={words.reason}
            hint={words.reasonHint}
            value={form.reason}
            errors={errors}
            rows={2}
          />
          <p>
            <button class="ds-button" type="submit">
              {words.save}
            </button>
          </p>
        </PostForm>
      )}
    </Layout>
  )
}
