/** One interview in its room: the clock, who came, what to ask, notes of one's own, and who is next. */
import type { ComponentChildren } from 'preact'
import { LEADER_PRESENCES } from '../../award/interviews/day-attendance.ts'
import type { DayMove } from '../../award/interviews/day-course.ts'
import { type InterviewDayWords, interviewDayWords } from '../../wording/interview-day.ts'
import { Choice, RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { BigTimer } from './board.tsx'
import type { TimerView } from './board-view.ts'
import { interviewDeeds, interviewFields } from './interview-fields.ts'
import { Live } from './live.tsx'

/** What changes while the page is open. */
export type CourseView = {
  readonly state: string
  readonly shape: StatusShape
  readonly timer: TimerView | null
  /** "09.45 Kabupaten Mempawah" of the same room; null where nobody follows. */
  readonly next: string | null
  /** "09.02 WIB paparan dimulai", newest first. */
  readonly log: readonly string[]
  readonly moves: readonly DayMove[]
  readonly recorded: number
  readonly attendance: string | null
  /** Who is to come, as the candidate said beforehand. */
  readonly confirmed: string
}

export type QuestionView = {
  readonly id: string
  readonly text: string
  readonly hint: string | null
  readonly asked: boolean
  /** The number of a question that the secretary added. */
  readonly own: number | null
}

export type AttendanceTyped = { readonly leader: string; readonly companions: string; readonly correction: string }

export type InterviewView = {
  readonly candidate: string
  readonly category: string
  /** "Senin, 28 Juli 2025 09.00 WIB, Ruang 1" */
  readonly planned: string
  readonly link: string
  readonly href: string
  readonly board: string
  readonly id: string
  readonly nowMs: number
  readonly course: CourseView
  /** Null for readers who do not keep the room. */
  readonly attendance: (AttendanceTyped & { readonly entry: number }) | null
  readonly questions: readonly QuestionView[]
  readonly maySee: { readonly tick: boolean; readonly plan: boolean }
  /** Null for those who sit on no panel. */
  readonly note: { readonly version: number; readonly text: string; readonly elsewhere: string | null } | null
  readonly typed: { readonly witness: string; readonly reason: string; readonly question: string }
  readonly errors: readonly FieldError[]
}

export function InterviewPage({ frame, view }: Page<InterviewView>) {
  const { language } = frame
  const words = interviewDayWords[language]
  const { candidate, category, planned, errors, href, id, nowMs } = view
  return (
    <Layout
      frame={frame}
      title={candidate}
      errors={errors}
      crumbs={[{ label: words.title, href: view.board }]}
      island="interview-day"
    >
      <PageHead eyebrow={category} title={candidate} lede={planned} />
      {view.link !== '' && <p class="p-note">{view.link}</p>}
      <div class="p-split p-mt-6">
        <div class="p-stack p-gap-6">
          <Live id={id} nowMs={nowMs} href={href} language={language}>
            <CourseOfInterview frame={frame} view={view} />
          </Live>
          {view.attendance && <Attendance frame={frame} view={view} noted={view.attendance} words={words} />}
        </div>
        <div class="p-stack p-gap-6">
          <Questions frame={frame} view={view} words={words} />
          {view.note && <Note frame={frame} view={view} note={view.note} words={words} />}
        </div>
      </div>
    </Layout>
  )
}

type CourseProps = {
  readonly frame: Pick<Frame, 'antiForgery' | 'language'>
  readonly view: Pick<InterviewView, 'course' | 'href' | 'nowMs' | 'typed' | 'errors'>
}

/** The live part of the page. */
export function CourseOfInterview({ frame, view }: CourseProps) {
  const words = interviewDayWords[frame.language]
  const { course, nowMs } = view
  return (
    <section class="p-stack p-gap-3">
      {course.timer ? (
        <BigTimer timer={course.timer} language={frame.language} nowMs={nowMs} />
      ) : (
        <p class="p-h2">
          <Status is={course.shape}>{course.state}</Status>
        </p>
      )}
      <Moves frame={frame} view={view} words={words} />
      <p>
        {words.attendance}: {course.attendance ?? words.attendanceNone}
        <br />
        <span class="p-small">{course.confirmed}.</span>
      </p>
      {course.next !== null && (
        <p>
          {words.nextHere}: {course.next}
        </p>
      )}
      {course.log.length > 0 && (
        <details class="ds-details">
          <summary>{words.log}</summary>
          <div>
            <ul class="ds-list p-small">
              {course.log.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  )
}

/** What only one press takes stands as buttons; what needs a sentence stands folded up below. */
function Moves({ frame, view, words }: CourseProps & { readonly words: InterviewDayWords }) {
  const { course, href, typed, errors } = view
  const plain = course.moves.filter((move) => move !== 'no_show' && move !== 'take_back')
  const hidden = (
    <>
      <input type="hidden" name={interviewFields.deed} value={interviewDeeds.move} />
      <input type="hidden" name={interviewFields.seen} value={course.recorded} />
    </>
  )
  return (
    <>
      {plain.length > 0 && (
        <PostForm frame={frame} action={href} class="p-row">
          {hidden}
          {plain.map((move, at) => (
            <button
              key={move}
              class="ds-button"
              type="submit"
              name={interviewFields.move}
              value={move}
              {...(at === 0 ? {} : { 'data-variant': 'secondary' })}
            >
              {words.moves[move]}
            </button>
          ))}
        </PostForm>
      )}
      {course.moves.includes('no_show') && (
        <Folded
          frame={frame}
          action={href}
          move="no_show"
          words={words}
          open={hasError(errors, interviewFields.witness)}
        >
          {hidden}
          <Field
            name={interviewFields.witness}
            label={words.witness}
            hint={words.witnessHint}
            value={typed.witness}
            errors={errors}
          />
        </Folded>
      )}
      {course.moves.includes('take_back') && (
        <Folded
          frame={frame}
          action={href}
          move="take_back"
          words={words}
          open={hasError(errors, interviewFields.reason)}
        >
          {hidden}
          <Field name={interviewFields.reason} label={words.reason} value={typed.reason} errors={errors} />
        </Folded>
      )}
    </>
  )
}

const hasError = (errors: readonly FieldError[], name: string): boolean => errors.some(({ field }) => field === name)

type FoldedProps = {
  readonly frame: Pick<Frame, 'antiForgery'>
  readonly action: string
  readonly move: DayMove
  readonly words: InterviewDayWords
  readonly open: boolean
  readonly children: ComponentChildren
}

function Folded({ frame, action, move, words, open, children }: FoldedProps) {
  return (
    <details class="ds-details" open={open}>
      <summary>{words.moves[move]}</summary>
      <div>
        <PostForm frame={frame} action={action}>
          {children}
          <p>
            <button class="ds-button" type="submit" name={interviewFields.move} value={move} data-variant="secondary">
              {words.moves[move]}
            </button>
          </p>
        </PostForm>
      </div>
    </details>
  )
}

type PartProps = Page<InterviewView> & { readonly words: InterviewDayWords }

function Attendance({
  frame,
  view,
  noted,
  words,
}: PartProps & { readonly noted: NonNullable<InterviewView['attendance']> }) {
  const { errors } = view
  return (
    <section>
      <h2 class="p-h2">{words.attendance}</h2>
      <PostForm frame={frame} action={view.href} class="p-form">
        <input type="hidden" name={interviewFields.deed} value={interviewDeeds.attendance} />
        <input type="hidden" name={interviewFields.seen} value={noted.entry} />
        <RadioGroup
          name={interviewFields.leader}
          legend={words.leader}
          options={LEADER_PRESENCES.toReversed().map((value) => ({ value, label: words.leaderWords[value] }))}
          chosen={noted.leader}
          errors={errors}
        />
        <Field
          name={interviewFields.companions}
          label={words.companions}
          hint={words.companionsHint}
          value={noted.companions}
          errors={errors}
          inputmode="numeric"
        />
        {noted.entry > 0 && (
          <Field
            name={interviewFields.correction}
            label={words.attendanceReason}
            value={noted.correction}
            errors={errors}
          />
        )}
        <p>
          <button class="ds-button" type="submit" data-variant="secondary">
            {words.saveAttendance}
          </button>
        </p>
      </PostForm>
    </section>
  )
}

function Questions({ frame, view, words }: PartProps) {
  const { questions, maySee, href, errors, typed } = view
  return (
    <section>
      <h2 class="p-h2">{words.questions}</h2>
      <PostForm frame={frame} action={href} class="p-form">
        <input type="hidden" name={interviewFields.deed} value={interviewDeeds.ticks} />
        <fieldset class="ds-fieldset">
          <legend class="ds-sr-only">{words.questions}</legend>
          <p data-field="description">{words.questionsHint}</p>
          <div class="p-stack p-gap-3">
            {questions.map((question) => (
              <div key={question.id}>
                <input type="hidden" name={interviewFields.shown(question.id)} value="1" />
                <Choice
                  type="checkbox"
                  name={interviewFields.asked(question.id)}
                  value="1"
                  checked={question.asked}
                  label={question.text}
                  hint={question.hint ?? undefined}
                />
              </div>
            ))}
          </div>
        </fieldset>
        {maySee.tick && (
          <p>
            <button class="ds-button" type="submit" data-variant="secondary">
              {words.saveTicks}
            </button>
          </p>
        )}
      </PostForm>
      {maySee.plan && (
        <details class="ds-details" open={hasError(errors, interviewFields.question)}>
          <summary>{words.addQuestion}</summary>
          <div class="p-stack p-gap-3">
            <PostForm frame={frame} action={href}>
              <input type="hidden" name={interviewFields.deed} value={interviewDeeds.add} />
              <TextareaField
                name={interviewFields.question}
                label={words.addQuestion}
                value={typed.question}
                errors={errors}
              />
              <p>
                <button class="ds-button" type="submit" data-variant="secondary">
                  {words.addQuestionButton}
                </button>
              </p>
            </PostForm>
            {questions.map(
              (question) =>
                question.own !== null && (
                  <PostForm key={question.id} frame={frame} action={href} class="p-row">
                    <input type="hidden" name={interviewFields.deed} value={interviewDeeds.withdraw} />
                    <input type="hidden" name={interviewFields.withdrawn} value={question.own} />
                    <span>{question.text}</span>
                    <button class="ds-button" type="submit" data-variant="tertiary">
                      {words.dropQuestion}
                      <span class="ds-sr-only"> {question.text}</span>
                    </button>
                  </PostForm>
                ),
            )}
          </div>
        </details>
      )}
    </section>
  )
}

function Note({ frame, view, note, words }: PartProps & { readonly note: NonNullable<InterviewView['note']> }) {
  return (
    <section>
      <h2 class="p-h2">{words.note}</h2>
      <PostForm frame={frame} action={view.href} class="p-form">
        <input type="hidden" name={interviewFields.deed} value={interviewDeeds.note} />
        <input type="hidden" name={interviewFields.seen} value={note.version} />
        <TextareaField
          name={interviewFields.note}
          label={words.note}
          hint={words.noteHint}
          value={note.text}
          errors={view.errors}
          rows={8}
        />
        {note.elsewhere !== null && (
          <>
            <p class="p-h3">{words.noteElsewhere}</p>
            <p class="p-note">{note.elsewhere}</p>
          </>
        )}
        <p>
          <button class="ds-button" type="submit" data-variant="secondary">
            {words.saveNote}
          </button>
        </p>
      </PostForm>
    </section>
  )
}
