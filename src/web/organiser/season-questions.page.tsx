/** The questions and answers of a season with the form that writes one. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type SeasonQuestionWords, seasonQuestionWords } from '../../wording/season-questions.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Choice } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

/** `question` is empty while a new one is written. */
export const seasonQuestionFields = {
  question: 'tanya',
  version: 'versi',
  asked: 'pertanyaan',
  answer: 'jawaban',
  shown: 'tampil',
} as const
const fields = seasonQuestionFields

export type SeasonQuestionsView = {
  readonly season: string
  readonly setUpHref: string
  readonly publicHref: string
  readonly action: string
  readonly questions: readonly { readonly asked: string; readonly shown: boolean; readonly editHref: string }[]
  readonly pager: PagerView
  readonly typed: {
    readonly question: string
    readonly version: string
    readonly asked: string
    readonly answer: string
    readonly shown: boolean
  }
  readonly errors: readonly FieldError[]
}

export function SeasonQuestionsPage({ frame, view }: Page<SeasonQuestionsView>) {
  const words = seasonQuestionWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.title} lede={words.lede} />
      <p class="p-mt-4">
        <a class="ds-link" href={view.publicHref}>
          {words.publicPage}
        </a>
      </p>
      {view.questions.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : (
        <section class="p-section" aria-labelledby="ditulis">
          <h2 class="p-h2" id="ditulis">
            {words.list}
          </h2>
          <ul class="p-tasks">
            {view.questions.map(({ asked, shown, editHref }) => (
              <li key={editHref} class="p-task">
                <a class="ds-link" href={editHref}>
                  {asked}
                  <span class="ds-sr-only">: {words.edit}</span>
                </a>
                <Status is={shown ? 'done' : 'open'}>{shown ? words.shown : words.hidden}</Status>
              </li>
            ))}
          </ul>
          <Pager pager={view.pager} language={frame.language} />
        </section>
      )}
      <QuestionForm frame={frame} view={view} words={words} />
    </Layout>
  )
}

type FormProps = Page<SeasonQuestionsView> & { readonly words: SeasonQuestionWords }

function QuestionForm({ frame, view: { action, typed, errors }, words }: FormProps) {
  const isNew = typed.question === ''
  return (
    <section class="p-section" aria-labelledby="tulis">
      <h2 class="p-h2" id="tulis">
        {isNew ? words.write : words.change}
      </h2>
      <PostForm frame={frame} action={action} class="p-form">
        <input type="hidden" name={fields.question} value={typed.question} />
        <input type="hidden" name={fields.version} value={typed.version} />
        <Field name={fields.asked} label={words.asked} value={typed.asked} autocomplete="off" errors={errors} />
        <TextareaField
          name={fields.answer}
          label={words.answer}
          hint={words.answerHint}
          value={typed.answer}
          errors={errors}
        />
        <Choice type="checkbox" name={fields.shown} value="1" checked={typed.shown} label={words.show} />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          {!isNew && (
            <a class="ds-link" href={action}>
              {words.cancel}
            </a>
          )}
        </div>
      </PostForm>
    </section>
  )
}
