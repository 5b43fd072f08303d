/** One candidate's file: where its nominations stand and whose turn it is, its sections and how far they are, its way so far. */
import { Fragment } from 'preact'
import { candidateFileWords, type CandidateFileWords } from '../../wording/candidate-file.ts'
import { fieldVisitWords } from '../../wording/field-visits.ts'
import { businessCheckWords } from '../../wording/business-check.ts'
import { type DuplicateWords, duplicateWords } from '../../wording/duplicates.ts'
import { interviewConfirmationWords } from '../../wording/interview-confirmation.ts'
import { paperEntryWords } from '../../wording/paper-entry.ts'
import { verifiedValueWords } from '../../wording/verified-values.ts'
import { clarificationWords } from '../../wording/clarifications.ts'
import { objectionWords } from '../../wording/objections.ts'
import { verificationWords } from '../../wording/verification.ts'
import { evidenceWords } from '../../wording/evidence.ts'
import { Fingerprint } from '../components/fingerprint.tsx'
import { type Download, Downloads } from '../components/downloads.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Attending } from '../interview-day/attending.tsx'
import type { AttendingView } from '../interview-day/confirmation-view.ts'
import { paths } from '../paths.ts'
import { Findings, type ShownReturn, type TypedAnswer } from '../verification/findings.tsx'

export type ShownMove = { readonly move: string; readonly label: string; readonly reasonOwed: boolean }

export type ShownNomination = {
  readonly category: string
  readonly name: string
  readonly state: string
  readonly shape: StatusShape
  /** Whose turn it is, in a sentence. */
  readonly turn: string
  /** What became of it, once it is adopted, for its own people; null otherwise. */
  readonly outcomeHref: string | null
  /** Where the plenary asked something of it, for its own people; null otherwise. */
  readonly clarificationHref: string | null
  readonly step: number
  /** Of the last hand-in: when, in all three zones, and the fingerprint of what was handed in. Null before the first. */
  readonly receipt: { readonly when: string; readonly fingerprint: string } | null
  /** To take away: the file itself, forms for paper, checklists. */
  readonly papers: readonly Download[]
  readonly moves: readonly ShownMove[]
  /** What still stands in the way of handing in; empty where nothing does or nobody here may. */
  readonly blocked: readonly Reason[]
  readonly steps: readonly {
    readonly what: string
    readonly when: string
    readonly reason: string | null
  }[]
}

export type ShownSection = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly shape: StatusShape
}

/** The file in which this one goes on, and those that ended in this one. A file one may not read has no address. */
export type Mergers = {
  readonly into: ShownMerger | null
  readonly from: readonly ShownMerger[]
}

export type ShownMerger = { readonly name: string; readonly href: string | null; readonly reason: string }

export type FileView = {
  readonly fileId: string
  readonly candidate: string
  readonly season: string
  readonly nominations: readonly ShownNomination[]
  readonly sections: readonly ShownSection[]
  /** What a verifier asks, of each nomination that was returned. */
  readonly returns: readonly ShownReturn[]
  /** The last minute for handing in, in all three zones; null where none is set or nothing waits for it. */
  readonly closing: string | null
  /** Interviews of the candidate, for its own people. */
  readonly interviews?: readonly { readonly when: string; readonly known: AttendingView }[]
  /** Where a clerk copies its paper forms; null for everybody else. */
  readonly papersHref: string | null
  readonly evidence: { readonly state: string; readonly shape: StatusShape }
  readonly mergers?: Mergers
  /** A business's figures, put through the public check by a button; nothing is kept. */
  readonly businessCheck?: {
    readonly action: string
    readonly fields: readonly (readonly [name: string, text: string])[]
  }
  readonly errors: readonly FieldError[]
  readonly typedAnswer: TypedAnswer | null
  /** The reason that was typed with a move that was refused. */
  readonly typedReason: { readonly category: string; readonly move: string; readonly reason: string } | null
}

export const moveFields = {
  move: 'langkah',
  step: 'urutan',
  reason: 'alasan',
} as const

export function moveField(category: string, move: string): string {
  return `${moveFields.reason}-${category}-${move}`
}

export function FilePage({ frame, view }: Page<FileView>) {
  const words = candidateFileWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.candidate}
      errors={view.errors}
      narrow
      crumbs={[{ label: words.listTitle, href: paths.candidateFiles() }]}
    >
      <PageHead eyebrow={`${words.eyebrow}, ${view.season}`} title={view.candidate} />
      {view.mergers && <MergerLines mergers={view.mergers} words={duplicateWords[frame.language]} />}
      {view.closing !== null && <p>{verificationWords[frame.language].closing(view.closing)}</p>}
      {view.interviews && view.interviews.length > 0 && (
        <section class="p-result p-stack p-max-44 p-mt-6">
          <h2 class="p-h3">{interviewConfirmationWords[frame.language].turn}</h2>
          {view.interviews.map(({ when, known }) => (
            <Fragment key={when}>
              <p class="p-m-0">{when}</p>
              <Attending known={known} />
            </Fragment>
          ))}
          <p class="p-m-0">
            <a class="ds-link" href={paths.interviewTurn(view.fileId)}>
              {interviewConfirmationWords[frame.language].openTurn}
            </a>
          </p>
        </section>
      )}
      {view.returns.map((returned) => (
        <Findings
          key={returned.category}
          frame={frame}
          fileId={view.fileId}
          returned={returned}
          errors={view.errors}
          typed={view.typedAnswer}
        />
      ))}
      {view.nominations.map((nomination) => (
        <section key={nomination.category} class="p-result p-stack p-max-44 p-mt-6">
          <h2 class="p-h3">{nomination.name}</h2>
          <Status is={nomination.shape}>{nomination.state}</Status>
          <p class="p-m-0">{nomination.turn}</p>
          {nomination.clarificationHref !== null && (
            <p class="p-m-0">
              <a class="ds-link" href={nomination.clarificationHref}>
                {clarificationWords[frame.language].open}
              </a>
            </p>
          )}
          {nomination.outcomeHref !== null && (
            <p class="p-m-0">
              <a class="ds-link" href={nomination.outcomeHref}>
                {objectionWords[frame.language].openOutcome}
              </a>
            </p>
          )}
          {nomination.receipt && (
            <details class="ds-details">
              <summary>{words.receipt(nomination.receipt.when)}</summary>
              <Fingerprint label={words.receiptPrint} value={nomination.receipt.fingerprint} />
            </details>
          )}
          <p class="p-m-0">
            <a class="ds-link" href={paths.filePreview(view.fileId, nomination.category)}>
              {words.preview}
              <span class="ds-sr-only">: {nomination.name}</span>
            </a>
          </p>
          {nomination.papers.length > 0 && (
            <details class="ds-details">
              <summary>
                {words.papers}
                <span class="ds-sr-only">: {nomination.name}</span>
              </summary>
              <Downloads files={nomination.papers} />
            </details>
          )}
          <Moves frame={frame} view={view} nomination={nomination} words={words} />
        </section>
      ))}
      <section class="p-section">
        <h2 class="p-h2">{words.sections}</h2>
        <p class="p-note">{words.sectionsLede}</p>
        <ul class="p-tasks">
          {view.sections.map((section) => (
            <li key={section.id} class="p-task">
              <a class="ds-link" href={paths.fileSection(view.fileId, section.id)}>
                {section.title}
              </a>
              <Status is={section.shape}>{section.state}</Status>
            </li>
          ))}
          <li class="p-task">
            <a class="ds-link" href={paths.evidence(view.fileId)}>
              {evidenceWords[frame.language].title}
            </a>
            <Status is={view.evidence.shape}>{view.evidence.state}</Status>
          </li>
        </ul>
        <p>
          <a class="ds-link" href={paths.verifiedValues(view.fileId)}>
            {verifiedValueWords[frame.language].title}
          </a>
        </p>
        <p>
          <a class="ds-link" href={paths.fieldVisits(view.fileId)}>
            {fieldVisitWords[frame.language].title}
          </a>
        </p>
        {view.papersHref !== null && (
          <p>
            <a class="ds-link" href={view.papersHref}>
              {paperEntryWords[frame.language].link}
            </a>
          </p>
        )}
      </section>
      {view.businessCheck && (
        <PostForm frame={frame} action={view.businessCheck.action} class="p-stack p-mt-6">
          {view.businessCheck.fields.map(([name, text]) => (
            <input key={name} type="hidden" name={name} value={text} />
          ))}
          <p class="p-note p-m-0">{businessCheckWords[frame.language].fromFileText}</p>
          <p class="p-m-0">
            <button class="ds-button" data-variant="secondary" type="submit">
              {businessCheckWords[frame.language].fromFile}
            </button>
          </p>
        </PostForm>
      )}
      {view.nominations.map((nomination) => (
        <section key={nomination.category} class="p-section">
          <Way nomination={nomination} words={words} />
        </section>
      ))}
    </Layout>
  )
}

function MergerLines({
  mergers: { into, from },
  words,
}: {
  readonly mergers: Mergers
  readonly words: DuplicateWords
}) {
  return (
    <>
      {into && (
        <Notice tone="warning" class="p-mt-6 p-max-44">
          {words.goesOn(into.name)} {words.because(into.reason)}{' '}
          {into.href !== null && (
            <a class="ds-link" href={into.href}>
              {words.openFile}
            </a>
          )}
        </Notice>
      )}
      {from.length > 0 && (
        <section class="p-section" aria-labelledby="digabung">
          <h2 class="p-h3" id="digabung">
            {words.from}
          </h2>
          <ul class="ds-list p-tight">
            {from.map((one) => (
              <li key={one.name}>
                <MergerName merger={one} />. {words.because(one.reason)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function MergerName({ merger: { name, href } }: { readonly merger: ShownMerger }) {
  return href === null ? (
    <>{name}</>
  ) : (
    <a class="ds-link" href={href}>
      {name}
    </a>
  )
}

type MovesProps = {
  readonly frame: Frame
  readonly view: FileView
  readonly nomination: ShownNomination
  readonly words: CandidateFileWords
}

function Moves({ frame, view, nomination, words }: MovesProps) {
  const [plain, reasoned] = [
    nomination.moves.filter(({ reasonOwed }) => !reasonOwed),
    nomination.moves.filter(({ move, reasonOwed }) => reasonOwed && move !== 'return_for_correction'),
  ]
  const returning = nomination.moves.find(({ move }) => move === 'return_for_correction')
  const action = paths.moveNomination(view.fileId, nomination.category)
  return (
    <>
      {plain.map(({ move, label }) => (
        <GatedButton
          key={move}
          id={`halangan-${nomination.category}`}
          label={label}
          reasons={nomination.blocked}
          reasonsTitle={words.handInBlocked}
        >
          <PostForm frame={frame} action={action} class="p-m-0">
            <MoveHidden move={move} step={nomination.step} />
            <button class="ds-button" type="submit">
              {label}
            </button>
          </PostForm>
        </GatedButton>
      ))}
      {returning && (
        <p class="p-m-0">
          <a class="ds-button" data-variant="secondary" href={paths.returnFile(view.fileId, nomination.category)}>
            {returning.label}
          </a>
        </p>
      )}
      {reasoned.map(({ move, label }) => {
        const name = moveField(nomination.category, move)
        const typed = view.typedReason
        const isTyped = typed?.category === nomination.category && typed.move === move
        return (
          <details key={move} class="ds-details" open={isTyped}>
            <summary>{label}</summary>
            <PostForm frame={frame} action={action} class="p-stack">
              <MoveHidden move={move} step={nomination.step} />
              <TextareaField
                name={name}
                label={words.reason}
                hint={words.reasonHint}
                value={isTyped ? typed.reason : ''}
                errors={view.errors}
              />
              <p>
                <button class="ds-button" data-variant="secondary" type="submit">
                  {label}
                </button>
              </p>
            </PostForm>
          </details>
        )
      })}
    </>
  )
}

function MoveHidden({ move, step }: { readonly move: string; readonly step: number }) {
  return (
    <>
      <input type="hidden" name={moveFields.move} value={move} />
      <input type="hidden" name={moveFields.step} value={step} />
    </>
  )
}

function Way({ nomination, words }: { readonly nomination: ShownNomination; readonly words: CandidateFileWords }) {
  return (
    <Table caption={`${words.history}: ${nomination.name}`} columns={[{ text: words.what }, { text: words.when }]}>
      {nomination.steps.map((step) => (
        <Row key={`${step.when} ${step.what}`}>
          <NameCell below={step.reason}>{step.what}</NameCell>
          <LabelledCell label={words.when} number={false}>
            {step.when}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
