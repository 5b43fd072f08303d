/** Questions from an event: noted while they are asked, each answered with one form, which publishes it. */
import { type OutreachWords, outreachWords } from '../../wording/outreach.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { inviteeFields } from './invitees.page.tsx'
import { OutreachLayout, type OutreachPlace } from './outreach-frame.tsx'

export const eventQuestionFields = {
  deed: inviteeFields.deed,
  number: 'nomor',
  noted: 'dicatat',
  asked: 'pertanyaan',
  answer: 'jawaban',
} as const
export const eventQuestionDeeds = { note: 'catat', answer: 'jawab' } as const
const fields = eventQuestionFields

export type EventQuestionsView = {
  readonly place: OutreachPlace
  readonly action: string
  readonly rows: readonly {
    readonly asked: string
    /** Where it is answered, or changed once it is. */
    readonly href: string
    readonly answered: boolean
  }[]
  readonly pager: PagerView
  readonly noted: string
  /** The question that is being answered; null shows no form for it. */
  readonly typed: { readonly number: string; readonly asked: string; readonly answer: string } | null
  readonly errors: readonly FieldError[]
}

type PartProps = { readonly frame: Frame; readonly view: EventQuestionsView; readonly words: OutreachWords }

export function EventQuestionsPage({ frame, view }: Page<EventQuestionsView>) {
  const words = outreachWords[frame.language]
  return (
    <OutreachLayout
      frame={frame}
      place={view.place}
      title={words.questions}
      lede={words.questionsLede}
      errors={view.errors}
      narrow
    >
      {view.typed && <AnswerForm frame={frame} view={view} words={words} />}
      <section class="p-section" aria-labelledby="catat">
        <h2 class="p-h2" id="catat">
          {words.noteQuestion}
        </h2>
        <PostForm frame={frame} action={view.action}>
          <TextareaField
            name={fields.noted}
            label={words.asked}
            hint={words.askedHint}
            value={view.noted}
            errors={view.errors}
          />
          <button
            class="ds-button"
            data-variant={view.typed ? 'secondary' : 'primary'}
            name={fields.deed}
            value={eventQuestionDeeds.note}
            type="submit"
          >
            {words.noteButton}
          </button>
        </PostForm>
      </section>
      <section class="p-section" aria-labelledby="daftar">
        <h2 class="p-h2" id="daftar">
          {words.toQuestions}
        </h2>
        {view.rows.length === 0 ? (
          <EmptyState title={words.noQuestions} text={words.toQuestionsText} />
        ) : (
          <ul class="p-tasks">
            {view.rows.map((row) => (
              <li key={row.href} class="p-task">
                <a class="ds-link" href={row.href}>
                  {row.asked}
                </a>
                <Status is={row.answered ? 'done' : 'open'}>
                  {row.answered ? words.answeredIt : words.notAnswered}
                </Status>
              </li>
            ))}
          </ul>
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </OutreachLayout>
  )
}

function AnswerForm({ frame, view, words }: PartProps) {
  const { typed, errors } = view
  if (!typed) return null
  return (
    <section class="p-section" aria-labelledby="jawab">
      <h2 class="p-h2" id="jawab">
        {words.answerIt}
      </h2>
      <PostForm frame={frame} action={view.action}>
        <input type="hidden" name={fields.number} value={typed.number} />
        <TextareaField
          name={fields.asked}
          label={words.asked}
          hint={words.askedHint}
          value={typed.asked}
          errors={errors}
        />
        <TextareaField name={fields.answer} label={words.answerLabel} rows={6} value={typed.answer} errors={errors} />
        <div class="p-row">
          <button class="ds-button" name={fields.deed} value={eventQuestionDeeds.answer} type="submit">
            {words.publishButton}
          </button>
          <a class="ds-link" href={view.action}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </section>
  )
}
