/** The committee's desk for what comes after an adoption: objections, answers, and a correction of the result. */
import { OBJECTION_GROUNDS, OBJECTION_OUTCOMES } from '../../award/decision/objection.ts'
import { type ObjectionWords, objectionWords } from '../../wording/objections.ts'
import { roomWords } from '../../wording/room.ts'
import { Choice, type Option, RadioGroup } from '../components/choice-field.tsx'
import { errorOf } from '../components/field.tsx'
import { PostForm } from '../components/post-form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { ObjectionPart } from './objection-part.tsx'
import type { ObjectionView } from './objection-view.ts'

export const letterFields = { candidate: 'kandidat', ground: 'tentang', statement: 'sanggahan' } as const
/** The page holds a form for each objection that is not answered. */
export const answerFields = {
  outcome: (slug: string) => `putusan-${slug}`,
  reason: (slug: string) => `alasan-${slug}`,
} as const
export const correctionFields = {
  reason: 'alasan-koreksi',
  candidate: (slug: string) => `periksa-${slug}`,
} as const
export const cancelFields = { reason: 'alasan-batal' } as const

export type ListedObjection = ObjectionView & {
  readonly candidate: string
  readonly slug: string
  /** Where the chair answers; null for everybody else, and once it is answered. */
  readonly action: string | null
  readonly typed: { readonly outcome: string; readonly reason: string }
}

export type ProposedRow = { readonly candidate: string; readonly before: string; readonly proposal: string }

export type CorrectionView = {
  readonly openSince: string
  readonly reason: string
  readonly candidates: readonly string[]
  /** Those whose rank or total would change; null while the proposal cannot be ranked. */
  readonly changes: readonly ProposedRow[] | null
  /** Null for whoever does not lead the category. */
  readonly cancel: { readonly action: string; readonly reason: string } | null
}

export type ObjectionsView = {
  readonly category: string
  readonly season: string
  readonly adoptedHref: string
  /** "Masa sanggah sampai …" */
  readonly lede: string
  readonly objections: readonly ListedObjection[]
  /** Null for whoever does not keep the minutes, and once the window is over. */
  readonly letter: {
    readonly action: string
    readonly candidates: readonly Option[]
    readonly candidate: string
    readonly ground: string
    readonly statement: string
  } | null
  readonly correction: CorrectionView | null
  /** Null for whoever does not lead the category, and while one is open. */
  readonly opening: {
    readonly action: string
    readonly candidates: readonly (Option & { readonly checked: boolean })[]
    readonly reason: string
  } | null
  readonly earlier: readonly { readonly end: string; readonly reason: string; readonly why: string }[]
  readonly errors: readonly FieldError[]
}

export function ObjectionsPage({ frame, view }: Page<ObjectionsView>) {
  const words = objectionWords[frame.language]
  const part = { frame, view, words }
  return (
    <Layout
      frame={frame}
      title={words.listTitle}
      errors={view.errors}
      narrow
      crumbs={[
        { label: roomWords[frame.language].title, href: paths.room() },
        { label: roomWords[frame.language].deeds.adopted, href: view.adoptedHref },
      ]}
    >
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={words.listTitle} lede={view.lede} />
      <section class="p-section p-stack p-gap-6">
        {view.objections.length === 0 && <p class="p-m-0">{words.none}</p>}
        {view.objections.map((objection) => (
          <Listed key={objection.slug} objection={objection} {...part} />
        ))}
        {view.letter && <Letter letter={view.letter} {...part} />}
      </section>
      <section class="p-section p-stack p-gap-6" id="koreksi">
        <h2 class="p-h2 p-m-0">{words.correction}</h2>
        {view.correction && <OpenCorrection correction={view.correction} {...part} />}
        {view.opening && <Opening opening={view.opening} {...part} />}
        {view.earlier.length > 0 && (
          <details class="ds-details">
            <summary>{words.earlier}</summary>
            <ul class="ds-list p-tight">
              {view.earlier.map(({ end, reason, why }) => (
                <li key={end}>
                  {end}: {reason} {why}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
    </Layout>
  )
}

type PartProps = { readonly frame: Frame; readonly view: ObjectionsView; readonly words: ObjectionWords }

function Listed({ objection, frame, view, words }: PartProps & { readonly objection: ListedObjection }) {
  const { candidate, slug, action, typed } = objection
  return (
    <article class="p-result p-stack p-gap-3 p-max-44">
      <h2 class="p-h3 p-m-0">{candidate}</h2>
      <ObjectionPart objection={objection} words={words} />
      {objection.answer === null && action === null && <p class="p-m-0">{words.awaiting}</p>}
      {action !== null && (
        <PostForm frame={frame} action={action} class="p-form">
          <RadioGroup
            name={answerFields.outcome(slug)}
            legend={words.outcome}
            options={OBJECTION_OUTCOMES.map((value) => ({ value, label: words.outcomes[value] }))}
            chosen={typed.outcome}
            errors={view.errors}
            inline
          />
          <TextareaField
            name={answerFields.reason(slug)}
            label={words.reason}
            hint={words.reasonHint}
            value={typed.reason}
            errors={view.errors}
          />
          <p>
            <button class="ds-button" type="submit">
              {words.sendAnswer}
            </button>
          </p>
        </PostForm>
      )}
    </article>
  )
}

type LetterProps = PartProps & { readonly letter: NonNullable<ObjectionsView['letter']> }

function Letter({ letter, frame, view, words }: LetterProps) {
  const { action, candidates, candidate, ground, statement } = letter
  return (
    <details class="ds-details" open={view.errors.length > 0 && statement !== ''}>
      <summary>{words.letter}</summary>
      <p class="p-note">{words.letterNote}</p>
      <PostForm frame={frame} action={action} class="p-form">
        <SelectField
          name={letterFields.candidate}
          label={words.candidate}
          options={candidates}
          chosen={candidate}
          errors={view.errors}
        />
        <SelectField
          name={letterFields.ground}
          label={words.ground}
          options={OBJECTION_GROUNDS.map((value) => ({ value, label: words.grounds[value] }))}
          chosen={ground}
          errors={view.errors}
        />
        <TextareaField
          name={letterFields.statement}
          label={words.statement}
          hint={words.statementHint}
          value={statement}
          errors={view.errors}
          rows={5}
        />
        <p>
          <button class="ds-button" data-variant="secondary" type="submit">
            {words.noteLetter}
          </button>
        </p>
      </PostForm>
    </details>
  )
}

function OpenCorrection({ correction, frame, view, words }: PartProps & { readonly correction: CorrectionView }) {
  const { openSince, reason, candidates, changes, cancel } = correction
  return (
    <div class="p-result p-stack p-gap-3 p-max-44">
      <h3 class="p-h3 p-m-0">{openSince}</h3>
      <p class="p-m-0">
        {reason} {candidates.join(', ')}
      </p>
      <p class="p-m-0">{words.nextSteps}</p>
      {changes === null && <p class="p-m-0">{words.unrankable}</p>}
      {changes?.length === 0 && <p class="p-m-0">{words.unchanged}</p>}
      {changes && changes.length > 0 && (
        <Table
          caption={words.proposed}
          columns={[
            { text: words.candidate },
            { text: words.before, kind: 'number' },
            { text: words.proposal, kind: 'number' },
          ]}
        >
          {changes.map((row) => (
            <Row key={row.candidate}>
              <NameCell>{row.candidate}</NameCell>
              <LabelledCell label={words.before}>{row.before}</LabelledCell>
              <LabelledCell label={words.proposal}>{row.proposal}</LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      {cancel && (
        <PostForm frame={frame} action={cancel.action} class="p-form">
          <TextareaField
            name={cancelFields.reason}
            label={words.reason}
            hint={words.cancelNote}
            value={cancel.reason}
            errors={view.errors}
            rows={2}
          />
          <p>
            <button class="ds-button" data-variant="secondary" type="submit">
              {words.cancel}
            </button>
          </p>
        </PostForm>
      )}
    </div>
  )
}

type OpeningProps = PartProps & { readonly opening: NonNullable<ObjectionsView['opening']> }

function Opening({ opening, frame, view, words }: OpeningProps) {
  const [first] = opening.candidates
  const missing = first && errorOf(correctionFields.candidate(first.value), view.errors)
  return (
    <details
      class="ds-details"
      open={view.errors.some(({ field }) => field === correctionFields.reason) || Boolean(missing)}
    >
      <summary>{words.openCorrection}</summary>
      <p class="p-note">{words.correctionLede}</p>
      <PostForm frame={frame} action={opening.action} class="p-form">
        <fieldset class="ds-fieldset">
          <legend>{words.correctionCandidates}</legend>
          {missing && <p class="ds-validation-message">{missing.text}</p>}
          <div class="p-stack p-gap-3">
            {opening.candidates.map(({ value, label, checked }) => (
              <Choice
                key={value}
                type="checkbox"
                name={correctionFields.candidate(value)}
                value="ya"
                checked={checked}
                label={label}
              />
            ))}
          </div>
        </fieldset>
        <TextareaField
          name={correctionFields.reason}
          label={words.correctionReason}
          hint={words.correctionReasonHint}
          value={opening.reason}
          errors={view.errors}
        />
        <p>
          <button class="ds-button" type="submit">
            {words.openCorrection}
          </button>
        </p>
      </PostForm>
    </details>
  )
}
