/** What became of one nomination, for its own people: rank, points beside the category, and the objection to it. */
import { OBJECTION_GROUNDS } from '../../award/decision/objection.ts'
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { type ObjectionWords, objectionWords } from '../../wording/objections.ts'
import { RadioGroup } from '../components/choice-field.tsx'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { ObjectionPart } from './objection-part.tsx'
import type { ObjectionView } from './objection-view.ts'

export const objectionFields = { ground: 'tentang', statement: 'sanggahan' } as const
export const objectionFileField = 'dokumen'

export type CriterionPoints = {
  readonly name: string
  readonly weight: string
  readonly own: string
  readonly lowest: string
  readonly middle: string
  readonly highest: string
}

export type OutcomeView = {
  readonly fileId: string
  readonly candidate: string
  readonly category: string
  readonly season: string
  /** "Peringkat 3 dari 7" */
  readonly rank: string
  /** "Nilai akhir 78,99." */
  readonly lede: string
  readonly notices: readonly string[]
  readonly criteria: readonly CriterionPoints[]
  readonly toNext: readonly string[]
  readonly objection: ObjectionView | null
  /** Null once none can be lodged any more. */
  readonly form: {
    readonly action: string
    readonly until: string
    readonly ground: string
    readonly statement: string
    readonly sizeMax: string
  } | null
  /** Why there is no form; empty where an objection stands there instead. */
  readonly against: string
  readonly errors: readonly FieldError[]
}

export function OutcomePage({ frame, view }: Page<OutcomeView>) {
  const words = objectionWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.outcomeTitle}
      errors={view.errors}
      narrow
      crumbs={[
        { label: candidateFileWords[frame.language].listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
      ]}
    >
      {view.notices.map((text) => (
        <Notice key={text} tone="warning" says="answer" class="p-mb-8">
          {text}
        </Notice>
      ))}
      <PageHead eyebrow={`${view.candidate}, ${view.category}, ${view.season}`} title={view.rank} lede={view.lede} />
      {view.criteria.length > 0 && <Points view={view} words={words} />}
      {view.toNext.length > 0 && (
        <section class="p-section">
          <h2 class="p-h2">{words.toNext}</h2>
          <ul class="ds-list p-tight">
            {view.toNext.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <section class="p-section" id="sanggahan-bagian">
        <h2 class="p-h2">{words.object}</h2>
        {view.objection && (
          <div class="p-result p-stack p-gap-3 p-max-44">
            <ObjectionPart objection={view.objection} words={words} />
            {view.objection.answer === null && <p class="p-m-0">{words.awaiting}</p>}
          </div>
        )}
        {view.against !== '' && <p>{view.against}</p>}
        {view.form && <ObjectionForm frame={frame} form={view.form} errors={view.errors} words={words} />}
      </section>
    </Layout>
  )
}

type PartProps = { readonly view: OutcomeView; readonly words: ObjectionWords }

function Points({ view, words }: PartProps) {
  return (
    <section class="p-section">
      <Table
        caption={words.points}
        captionNote={words.pointsNote}
        columns={[
          { text: words.criterion },
          { text: words.own, kind: 'number' },
          { text: words.weight, kind: 'number' },
          { text: words.lowest, kind: 'number' },
          { text: words.middle, kind: 'number' },
          { text: words.highest, kind: 'number' },
        ]}
      >
        {view.criteria.map((row) => (
          <Row key={row.name}>
            <NameCell>{row.name}</NameCell>
            <KeyCell>{row.own}</KeyCell>
            <LabelledCell label={words.weight}>{row.weight}</LabelledCell>
            <LabelledCell label={words.lowest}>{row.lowest}</LabelledCell>
            <LabelledCell label={words.middle}>{row.middle}</LabelledCell>
            <LabelledCell label={words.highest}>{row.highest}</LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

type FormProps = {
  readonly frame: Frame
  readonly form: NonNullable<OutcomeView['form']>
  readonly errors: readonly FieldError[]
  readonly words: ObjectionWords
}

function ObjectionForm({ frame, form, errors, words }: FormProps) {
  return (
    <>
      <p>{words.windowOpen(form.until)}</p>
      <PostForm frame={frame} action={form.action} class="p-form" multipart>
        <RadioGroup
          name={objectionFields.ground}
          legend={words.ground}
          options={OBJECTION_GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
          chosen={form.ground}
          errors={errors}
        />
        <TextareaField
          name={objectionFields.statement}
          label={words.statement}
          hint={words.statementHint}
          value={form.statement}
          errors={errors}
          rows={6}
        />
        <Field
          name={objectionFileField}
          label={words.file}
          hint={words.fileHint(form.sizeMax)}
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          errors={errors}
        />
        <p class="p-note">{words.lodgeNote}</p>
        <p>
          <button class="ds-button" type="submit">
            {words.lodge}
          </button>
        </p>
      </PostForm>
    </>
  )
}
