/** The mark sheets of a category that came on paper: what became of each, and for the secretary the form that receives the next. */
import { paperSheetsWords, type PaperSheetsWords } from '../../wording/paper-sheets.ts'
import { roomWords } from '../../wording/room.ts'
import { Choice, type Option } from '../components/choice-field.tsx'
import { type Download, Downloads } from '../components/downloads.tsx'
import { errorOf, Field } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const paperReceiptFields = {
  candidate: 'kandidat',
  seat: 'penilai',
  day: 'hari',
  clock: 'pukul',
  note: 'catatan',
  first: 'penyalin-satu',
  second: 'penyalin-dua',
  signed: 'tanda-tangan',
} as const

export type PaperSheetState = keyof PaperSheetsWords['states']

export type ShownPaperSheet = {
  readonly paper: number
  readonly candidate: string
  /** The unsur that marked. */
  readonly seat: string
  readonly received: string
  readonly state: PaperSheetState
  /** What this viewer may do with it now. */
  readonly deed: { readonly is: 'copy' | 'take'; readonly href: string } | null
}

export type PaperSheetsView = {
  readonly category: string
  readonly season: string
  /** Clerks come from elsewhere and do not enter the panel's room. */
  readonly onPanel: boolean
  readonly papers: readonly ShownPaperSheet[]
  /** Sheets to write on, to print while there is a printer. */
  readonly blanks: readonly Download[]
  /** For whoever receives sheets; null for everybody else, who sees only their own. */
  readonly receiving: {
    readonly action: string
    readonly zone: string
    readonly candidates: readonly Option[]
    readonly seats: readonly Option[]
    readonly clerks: readonly Option[]
    readonly typed: Readonly<Record<keyof typeof paperReceiptFields, string>>
  } | null
  readonly errors: readonly FieldError[]
}

const shapes: Readonly<Record<PaperSheetState, StatusShape>> = {
  untouched: 'open',
  once: 'wait',
  twice: 'part',
  taken: 'done',
  void: 'open',
}

export function PaperSheetsPage({ frame, view }: Page<PaperSheetsView>) {
  const words = paperSheetsWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={view.onPanel ? [{ label: roomWords[frame.language].title, href: paths.room() }] : []}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={words.title} lede={words.lede} />
      {view.papers.length === 0 ? (
        <p class="p-absent p-mt-6">{view.receiving ? words.none : words.noneMine}</p>
      ) : (
        <ul class="p-tasks p-mt-6">
          {view.papers.map((paper) => (
            <Paper key={paper.paper} paper={paper} words={words} />
          ))}
        </ul>
      )}
      {view.blanks.length > 0 && (
        <section class="p-section">
          <h2 class="p-h2">{words.blanks}</h2>
          <p class="p-prose">{words.blanksText}</p>
          <Downloads files={view.blanks} />
        </section>
      )}
      {view.receiving && (
        <section class="p-section">
          <h2 class="p-h2">{words.receiveTitle}</h2>
          <p class="p-prose">{words.receiveText}</p>
          <Receiving frame={frame} receiving={view.receiving} errors={view.errors} words={words} />
        </section>
      )}
    </Layout>
  )
}

function Paper({ paper, words }: { readonly paper: ShownPaperSheet; readonly words: PaperSheetsWords }) {
  const { deed } = paper
  return (
    <li class="p-task">
      <div>
        <strong>
          {words.paper(paper.paper)}: {paper.candidate}
        </strong>
        <p class="p-note">
          {paper.seat}. {words.receivedAt(paper.received)}
        </p>
        {deed && (
          <a class="ds-link" href={deed.href}>
            {deed.is === 'copy' ? words.copyLink : words.takeLink}
            <span class="ds-sr-only">
              {' '}
              {paper.candidate}, {paper.seat}
            </span>
          </a>
        )}
      </div>
      <Status is={shapes[paper.state]}>{words.states[paper.state]}</Status>
    </li>
  )
}

type ReceivingProps = {
  readonly frame: Frame
  readonly receiving: NonNullable<PaperSheetsView['receiving']>
  readonly errors: readonly FieldError[]
  readonly words: PaperSheetsWords
}

function Receiving({ frame, receiving, errors, words }: ReceivingProps) {
  const { typed, action, candidates, seats, clerks, zone } = receiving
  const fields = paperReceiptFields
  const chosen = (options: readonly Option[]) => [{ value: '', label: words.choose }, ...options]
  const wrong = errorOf(fields.signed, errors)
  return (
    <PostForm frame={frame} action={action} class="p-form p-mt-6">
      <SelectField
        name={fields.candidate}
        label={words.candidate}
        chosen={typed.candidate}
        options={chosen(candidates)}
        errors={errors}
      />
      <SelectField name={fields.seat} label={words.seat} chosen={typed.seat} options={chosen(seats)} errors={errors} />
      <Field name={fields.day} label={words.day} type="date" value={typed.day} errors={errors} />
      <Field name={fields.clock} label={words.clock(zone)} type="time" value={typed.clock} errors={errors} />
      <TextareaField
        name={fields.note}
        label={words.note}
        hint={words.noteHint}
        value={typed.note}
        rows={2}
        errors={errors}
      />
      <SelectField
        name={fields.first}
        label={words.first}
        hint={words.copierHint}
        chosen={typed.first}
        options={chosen(clerks)}
        errors={errors}
      />
      <SelectField
        name={fields.second}
        label={words.second}
        chosen={typed.second}
        options={chosen(clerks)}
        errors={errors}
      />
      <Choice type="checkbox" name={fields.signed} value="ada" checked={typed.signed === 'ada'} label={words.signed} />
      {wrong && <p class="ds-validation-message">{wrong.text}</p>}
      <p>
        <button class="ds-button" type="submit">
          {words.receive}
        </button>
      </p>
    </PostForm>
  )
}
