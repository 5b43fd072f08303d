/** One visit: what was planned, what was seen, its photographs, and for a verifier the forms that add to it. */
import { type FieldVisitWords, fieldVisitWords } from '../../wording/field-visits.ts'
import { Choice, type Option, RadioGroup } from '../components/choice-field.tsx'
import { Facts } from '../components/facts.tsx'
import { Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Lines, type ShownPhoto, type ShownVisit, VisitRecordView } from './visit-results.tsx'

export type CheckForm = {
  readonly number: number
  readonly subject: string
  /** A figure asks for what was found; evidence does not. */
  readonly isFigure: boolean
  /** What the file says now; null of evidence, and of a figure that is no longer there. */
  readonly claimed: string | null
  readonly outcome: string
  readonly value: string
  readonly seen: string
}

export type RecordForm = {
  readonly seenRecord: number
  readonly visitedOn: string
  readonly place: string
  readonly coordinates: string
  readonly summary: string
  readonly checks: readonly CheckForm[]
  readonly photos: readonly { readonly photo: string; readonly label: string; readonly chosen: boolean }[]
  /** Something was typed and came back. */
  readonly isTyped: boolean
}

export type FieldVisitView = {
  readonly fileId: string
  readonly candidate: string
  readonly visit: ShownVisit
  readonly outcomes: readonly Option[]
  /** All of the visit, also those that no record names yet. */
  readonly photos: readonly ShownPhoto[]
  readonly photoSizeMax: string
  /** Null where whoever reads may not record; `against` says why. */
  readonly record: RecordForm | null
  readonly against: string | null
  readonly errors: readonly FieldError[]
}

export const recordFields = {
  seen: 'urutan',
  day: 'hari',
  place: 'tempat',
  coordinates: 'koordinat',
  summary: 'ringkasan',
  outcome: (number: number | string) => `hasil-${number}`,
  value: (number: number | string) => `angka-${number}`,
  claim: (number: number | string) => `klaim-${number}`,
  text: (number: number | string) => `dilihat-${number}`,
  photo: (photo: string) => `foto-${photo}`,
} as const

export const photoField = 'berkas'

export function FieldVisitPage({ frame, view }: Page<FieldVisitView>) {
  const words = fieldVisitWords[frame.language]
  const { visit } = view
  const title = words.visit(visit.visit)
  const last = visit.records.at(-1)
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      narrow
      crumbs={[
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
        { label: words.title, href: paths.fieldVisits(view.fileId) },
      ]}
    >
      <PageHead eyebrow={view.candidate} title={title} />
      <div class="p-mt-6">
        <Facts
          left
          facts={[
            { label: words.plannedFor, value: visit.plannedFor },
            { label: words.place, value: visit.place },
            { label: words.visitors, value: <Lines text={visit.visitors} /> },
            { label: words.purpose, value: <Lines text={visit.purpose} /> },
            { label: words.checks, value: <Lines text={visit.checks.join('\n')} /> },
          ]}
        />
      </div>
      <section class="p-section">
        <h2 class="p-h2">{last ? words.recordOf(last.record) : words.recordTitle}</h2>
        {last ? <VisitRecordView record={last} caption={title} words={words} /> : <p>{words.notYet}</p>}
        {visit.records
          .slice(0, -1)
          .toReversed()
          .map((record) => (
            <details key={record.record} class="ds-details">
              <summary>{words.earlier(record.record)}</summary>
              <VisitRecordView record={record} caption={words.recordOf(record.record)} words={words} />
            </details>
          ))}
      </section>
      {view.record === null ? (
        view.against !== null && <p class="p-note">{view.against}</p>
      ) : (
        <>
          <PhotoForm frame={frame} view={view} words={words} />
          <RecordSection frame={frame} view={view} record={view.record} words={words} />
        </>
      )}
    </Layout>
  )
}

type PartProps = { readonly frame: Frame; readonly view: FieldVisitView; readonly words: FieldVisitWords }

function PhotoForm({ frame, view, words }: PartProps) {
  return (
    <section class="p-section" id="foto">
      <h2 class="p-h2">{words.photos}</h2>
      <p class="p-note">{words.photosNote}</p>
      <ul class="ds-list p-tight">
        {view.photos.map(({ photo, label, href }) => (
          <li key={photo}>
            {href === null ? (
              label
            ) : (
              <a class="ds-link" href={href}>
                {label}
              </a>
            )}
          </li>
        ))}
      </ul>
      <PostForm frame={frame} action={paths.visitPhotos(view.fileId, view.visit.visit)} class="p-form" multipart>
        <Field
          name={photoField}
          label={words.photoFile}
          hint={words.photoHint(view.photoSizeMax)}
          type="file"
          accept="image/jpeg,image/png"
          errors={view.errors}
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.addPhoto}
          </button>
        </p>
      </PostForm>
    </section>
  )
}

type RecordProps = PartProps & { readonly record: RecordForm }

function RecordSection({ record, ...part }: RecordProps) {
  const { words } = part
  if (record.seenRecord === 0)
    return (
      <section class="p-section">
        <h2 class="p-h2">{words.write}</h2>
        <RecordFormView record={record} {...part} />
      </section>
    )
  return (
    <details class="ds-details p-section" open={record.isTyped}>
      <summary>{words.correct}</summary>
      <p class="p-note">{words.correctNote}</p>
      <RecordFormView record={record} {...part} />
    </details>
  )
}

function RecordFormView({ frame, view, words, record }: RecordProps) {
  const { errors } = view
  return (
    <PostForm frame={frame} action={paths.fieldVisit(view.fileId, view.visit.visit)} class="p-form">
      <input type="hidden" name={recordFields.seen} value={record.seenRecord} />
      <Field type="date" name={recordFields.day} label={words.visitedOn} value={record.visitedOn} errors={errors} />
      <Field name={recordFields.place} label={words.place} value={record.place} errors={errors} />
      <Field
        name={recordFields.coordinates}
        label={words.coordinates}
        hint={words.coordinatesHint}
        value={record.coordinates}
        errors={errors}
      />
      {record.checks.map((check) => (
        <CheckFields key={check.number} check={check} view={view} words={words} />
      ))}
      {record.photos.length > 0 && (
        <fieldset class="ds-fieldset">
          <legend>{words.photosIn}</legend>
          <div class="p-stack p-gap-3">
            {record.photos.map(({ photo, label, chosen }) => (
              <Choice
                key={photo}
                type="checkbox"
                name={recordFields.photo(photo)}
                value="1"
                checked={chosen}
                label={label}
              />
            ))}
          </div>
        </fieldset>
      )}
      <TextareaField
        name={recordFields.summary}
        label={words.summary}
        hint={words.summaryHint}
        value={record.summary}
        errors={errors}
      />
      <p class="p-note">{words.signNote}</p>
      <p>
        <button class="ds-button" type="submit">
          {words.sign}
        </button>
      </p>
    </PostForm>
  )
}

type CheckProps = Pick<PartProps, 'view' | 'words'> & { readonly check: CheckForm }

function CheckFields({ check, view, words }: CheckProps) {
  const { number, subject, isFigure, claimed } = check
  return (
    <div class="p-seat p-stack">
      <RadioGroup
        name={recordFields.outcome(number)}
        legend={words.outcomeOf(subject)}
        hint={isFigure ? words.claimedAs(claimed ?? words.noClaim) : null}
        options={view.outcomes}
        chosen={check.outcome}
        errors={view.errors}
        inline
      />
      {isFigure && (
        <>
          <input type="hidden" name={recordFields.claim(number)} value={claimed ?? ''} />
          <Field
            name={recordFields.value(number)}
            label={
              <>
                {words.value}
                <span class="ds-sr-only">: {subject}</span>
              </>
            }
            hint={words.valueHint}
            value={check.value}
            inputmode="numeric"
            errors={view.errors}
          />
        </>
      )}
      <TextareaField
        name={recordFields.text(number)}
        label={
          <>
            {words.seen}
            <span class="ds-sr-only">: {subject}</span>
          </>
        }
        hint={words.seenHint}
        value={check.seen}
        rows={2}
        errors={view.errors}
      />
    </div>
  )
}
