/** The stages of a season as they run, the notices that moved a closing, and the form that records one more. */
import type { StageState } from '../../award/season/stages.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { type StageNoticesWords, stageNoticesWords } from '../../wording/stage-notices.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Field } from '../components/field.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const stagesFields = {
  /** The number of the last notice on the page. */
  seen: 'pengumuman',
  stage: 'tahap',
  closes: 'ditutup',
  reason: 'alasan',
} as const

/** A minute on the wall of its own zone, and on that of the season where it differs. */
export type WallMinute = { readonly own: string; readonly season: string | null }

export type StageRow = {
  readonly id: string
  readonly name: string
  readonly opens: WallMinute
  readonly closes: WallMinute
  /** The closing of the rulebook, where a notice has moved it. */
  readonly byRules: string | null
  readonly graceUntil: string | null
  readonly state: StageState
  /** Whether mark sheets are bound by it. */
  readonly marking: boolean
}

export type NoticeRow = {
  readonly number: number
  readonly stage: string
  readonly closes: WallMinute
  readonly reason: string
  readonly by: string
  readonly at: string
}

export type StagesView = {
  readonly season: string
  readonly setUpHref: string
  readonly draftHref: string
  readonly action: string
  /** What is under way, in one sentence. */
  readonly finding: string
  readonly rulesVersion: number
  readonly now: string
  readonly stages: readonly StageRow[]
  /** Newest first. */
  readonly notices: readonly NoticeRow[]
  readonly pager: PagerView
  readonly seen: number
  /** What was typed; `closes` as YYYY-MM-DDTHH:MM. */
  readonly typed: { readonly stage: string; readonly closes: string; readonly reason: string }
  readonly errors: readonly FieldError[]
}

const shapes: Readonly<Record<StageState, StatusShape>> = { coming: 'open', open: 'part', grace: 'wait', ended: 'done' }

export function StagesPage({ frame, view }: Page<StagesView>) {
  const words = stageNoticesWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead
        eyebrow={`${words.title}, ${view.season}`}
        title={view.stages.length === 0 ? words.noStages : view.finding}
        lede={words.lede(view.rulesVersion, view.now)}
      />
      {view.stages.length === 0 ? (
        <div class="p-mt-8">
          <EmptyState title={words.noStages} text={words.noStagesText} />
          <p class="p-mt-4">
            <a class="ds-link" href={view.draftHref}>
              {words.toStages}
            </a>
          </p>
        </div>
      ) : (
        <>
          <Stages view={view} words={words} />
          <Notices frame={frame} view={view} words={words} />
          <Extend frame={frame} view={view} words={words} />
        </>
      )}
    </Layout>
  )
}

type PartProps = { readonly view: StagesView; readonly words: StageNoticesWords }

function Stages({ view, words }: PartProps) {
  const columns = [words.stage, words.opens, words.closes, words.state].map((text) => ({ text }))
  return (
    <section class="p-section" aria-labelledby="daftar-tahap">
      <h2 class="p-h2" id="daftar-tahap">
        {words.stages}
      </h2>
      {!view.stages.some(({ marking }) => marking) && <p class="p-note">{words.noneMarking}</p>}
      <Table caption={words.stages} captionHidden columns={columns}>
        {view.stages.map((stage) => (
          <Row key={stage.id}>
            <NameCell below={stage.marking ? words.marking : undefined}>{stage.name}</NameCell>
            <LabelledCell label={words.opens} number={false}>
              <Minute minute={stage.opens} />
            </LabelledCell>
            <LabelledCell label={words.closes} number={false}>
              <Minute minute={stage.closes} />
              {stage.byRules && <span class="p-sub">{words.byRules(stage.byRules)}</span>}
              {stage.graceUntil && <span class="p-sub">{words.grace(stage.graceUntil)}</span>}
            </LabelledCell>
            <LabelledCell label={words.state} number={false}>
              <Status is={shapes[stage.state]}>{words.states[stage.state]}</Status>
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function Minute({ minute }: { readonly minute: WallMinute }) {
  return (
    <>
      {minute.own}
      {minute.season && <span class="p-sub">{minute.season}</span>}
    </>
  )
}

type FramedProps = PartProps & { readonly frame: Frame }

function Notices({ frame, view, words }: FramedProps) {
  return (
    <section class="p-section" aria-labelledby="perpanjangan">
      <h2 class="p-h2" id="perpanjangan">
        {words.notices}
      </h2>
      {view.notices.length === 0 ? (
        <p>{words.noNotices}</p>
      ) : (
        <ol class="p-tasks" reversed>
          {view.notices.map((notice) => (
            <li key={notice.number} class="p-task">
              <div class="p-stack p-gap-2">
                <strong>{words.noticeOf(notice.number, notice.stage)}</strong>
                <p class="p-m-0">
                  {words.closesOn(notice.closes.own)}
                  {notice.closes.season && ` (${notice.closes.season})`}
                </p>
                <p class="p-prose p-m-0">{notice.reason}</p>
                <p class="p-note">{words.recordedBy(notice.by, notice.at)}</p>
              </div>
            </li>
          ))}
        </ol>
      )}
      <Pager pager={view.pager} language={frame.language} />
    </section>
  )
}

function Extend({ frame, view, words }: FramedProps) {
  const { typed, errors } = view
  return (
    <section class="p-section" aria-labelledby="perpanjang">
      <h2 class="p-h2" id="perpanjang">
        {words.extend}
      </h2>
      <p class="p-prose">{words.extendText}</p>
      <PostForm frame={frame} action={view.action} class="p-form p-max-44">
        <input type="hidden" name={stagesFields.seen} value={view.seen} />
        <SelectField
          name={stagesFields.stage}
          label={words.stage}
          chosen={typed.stage}
          options={view.stages.map(({ id, name, closes }) => ({ value: id, label: words.option(name, closes.own) }))}
          errors={errors}
        />
        <Field
          name={stagesFields.closes}
          label={words.newClosing}
          hint={words.newClosingHint}
          type="datetime-local"
          value={typed.closes}
          errors={errors}
        />
        <TextareaField
          name={stagesFields.reason}
          label={words.reason}
          hint={words.reasonHint}
          value={typed.reason}
          errors={errors}
        />
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.save}
          </button>
          <a class="ds-link" href={view.setUpHref}>
            {words.back}
          </a>
        </div>
      </PostForm>
    </section>
  )
}
