/** The meeting over the verified files of a category: what each holds, the decision on each, the meeting, its minutes. */
import { type FilePlenaryWords, filePlenaryWords } from '../../wording/file-plenary.ts'
import { deskWords } from '../../wording/desk.ts'
import { type Option, RadioGroup } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type PlenaryFile = {
  readonly candidate: string
  readonly name: string
  readonly href: string
  readonly step: number
  readonly completeness: string
  readonly rejected: string
  readonly findings: string
  readonly visits: string
  readonly figures: string
  readonly sections: readonly Option[]
  readonly decision: string
  readonly reason: string
  readonly section: string
}

export type TypedMeeting = {
  readonly number: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly town: string
  readonly attendees: string
  readonly dueOn: string
}

export type HeldPlenary = {
  readonly plenary: number
  readonly title: string
  readonly counts: string
  readonly href: string
}

export type FilePlenaryView = {
  readonly season: string
  readonly category: string
  readonly deskHref: string
  readonly action: string
  readonly files: readonly PlenaryFile[]
  readonly decisions: readonly Option[]
  readonly meeting: TypedMeeting
  readonly held: readonly HeldPlenary[]
  /** Whoever reads may decide. */
  readonly decides: boolean
  readonly errors: readonly FieldError[]
}

export const plenaryFields = {
  number: 'nomor',
  day: 'hari',
  from: 'mulai',
  to: 'selesai',
  place: 'tempat',
  town: 'kota',
  attendees: 'hadir',
  dueOn: 'batas',
  step: (candidate: string) => `urutan-${candidate}`,
  decision: (candidate: string) => `putusan-${candidate}`,
  reason: (candidate: string) => `alasan-${candidate}`,
  section: (candidate: string) => `bagian-${candidate}`,
} as const

export function FilePlenaryPage({ frame, view }: Page<FilePlenaryView>) {
  const words = filePlenaryWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: deskWords[frame.language].title, href: view.deskHref }]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={words.title} lede={words.lede} />
      {view.files.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      ) : view.decides ? (
        <PostForm frame={frame} action={view.action} class="p-form p-mt-8">
          <Files frame={frame} view={view} words={words} />
          <Meeting view={view} words={words} />
        </PostForm>
      ) : (
        <>
          <p class="p-note">{words.notYours}</p>
          <Files frame={frame} view={view} words={words} />
        </>
      )}
      <Held view={view} words={words} />
    </Layout>
  )
}

type PartProps = { readonly view: FilePlenaryView; readonly words: FilePlenaryWords }

function Files({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  return (
    <section class="p-section" aria-labelledby="berkas">
      <h2 class="p-h2" id="berkas">
        {words.files(view.files.length)}
      </h2>
      {view.files.map((file) => (
        <article key={file.candidate} class="p-panel p-stack p-mt-6">
          <h3 class="p-h3">{file.name}</h3>
          <Facts
            left
            facts={[
              { label: words.completeness, value: file.completeness },
              { label: words.rejected, value: file.rejected },
              { label: words.findings, value: file.findings },
              { label: words.visits, value: file.visits },
              { label: words.figures, value: file.figures },
            ]}
          />
          <p class="p-m-0">
            <a class="ds-link" href={file.href}>
              {words.open}
              <span class="ds-sr-only">: {file.name}</span>
            </a>
          </p>
          {view.decides && <Decision file={file} view={view} words={words} language={frame.language} />}
        </article>
      ))}
    </section>
  )
}

function Decision({ file, view, words }: PartProps & { readonly file: PlenaryFile; readonly language: string }) {
  const { candidate, name } = file
  const of = <span class="ds-sr-only">: {name}</span>
  return (
    <>
      <input type="hidden" name={plenaryFields.step(candidate)} value={file.step} />
      <RadioGroup
        name={plenaryFields.decision(candidate)}
        legend={words.decision(name)}
        options={view.decisions}
        chosen={file.decision}
        errors={view.errors}
        inline
      />
      <TextareaField
        name={plenaryFields.reason(candidate)}
        label={
          <>
            {words.reason}
            {of}
          </>
        }
        hint={words.reasonHint}
        value={file.reason}
        rows={2}
        errors={view.errors}
      />
      <SelectField
        name={plenaryFields.section(candidate)}
        label={
          <>
            {words.section}
            {of}
          </>
        }
        hint={words.sectionHint}
        chosen={file.section}
        options={[{ value: '', label: words.noSection }, ...file.sections]}
        errors={view.errors}
      />
    </>
  )
}

function Meeting({ view, words }: PartProps) {
  const { meeting, errors } = view
  return (
    <section class="p-section" aria-labelledby="rapat">
      <h2 class="p-h2" id="rapat">
        {words.meeting}
      </h2>
      <div class="p-form">
        <Field name={plenaryFields.number} label={words.number} value={meeting.number} errors={errors} />
        <Field type="date" name={plenaryFields.day} label={words.day} value={meeting.day} errors={errors} />
        <div class="p-row">
          <Field type="time" name={plenaryFields.from} label={words.from} value={meeting.from} errors={errors} />
          <Field type="time" name={plenaryFields.to} label={words.to} value={meeting.to} errors={errors} />
        </div>
        <Field name={plenaryFields.place} label={words.place} value={meeting.place} errors={errors} />
        <Field name={plenaryFields.town} label={words.town} value={meeting.town} errors={errors} />
        <TextareaField
          name={plenaryFields.attendees}
          label={words.attendees}
          hint={words.attendeesHint}
          value={meeting.attendees}
          rows={6}
          errors={errors}
        />
        <Field
          type="date"
          name={plenaryFields.dueOn}
          label={words.due}
          hint={words.dueHint}
          value={meeting.dueOn}
          errors={errors}
        />
        <p class="p-note">{words.decideNote}</p>
        <p>
          <button class="ds-button" type="submit">
            {words.decide}
          </button>
        </p>
      </div>
    </section>
  )
}

function Held({ view, words }: PartProps) {
  if (view.held.length === 0) return null
  return (
    <section class="p-section" aria-labelledby="lewat">
      <h2 class="p-h2" id="lewat">
        {words.held}
      </h2>
      <ul class="p-tasks">
        {view.held.map(({ plenary, title, counts, href }) => (
          <li key={plenary} class="p-task">
            <span>
              {title}: {counts}
            </span>
            <a class="ds-link" href={href}>
              {words.paper}
              <span class="ds-sr-only">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
