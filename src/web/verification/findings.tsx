/** Findings as they stand at the top of a file: what is asked, until when, what was answered, what has changed since. */
import { type VerificationWords, verificationWords } from '../../wording/verification.ts'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame } from '../layout/frame.ts'
import { paths } from '../paths.ts'

export type ShownChange = { readonly label: string; readonly before: string; readonly after: string }

export type ShownFinding = {
  readonly category: string
  readonly step: number
  readonly number: number
  /** "Anggaran, Baris 1: Rupiah" */
  readonly place: string
  readonly section: string
  readonly asked: string
  readonly answer: string | null
  /** Whoever reads may answer it now. */
  readonly answerable: boolean
  /** Null while the file is with its people. */
  readonly changes: readonly ShownChange[] | null
}

/** The findings of one return. */
export type ShownReturn = {
  readonly category: string
  /** The name of the category, where the file has several nominations. */
  readonly name: string
  /** In all three zones. */
  readonly due: string
  /** How many still wait for an answer; null once the file was handed in again. */
  readonly waiting: number | null
  readonly findings: readonly ShownFinding[]
}

export type TypedAnswer = { readonly field: string; readonly text: string }

export const answerFields = { step: 'urutan', number: 'temuan', answer: (of: string) => `jawaban-${of}` } as const

export function answerField({ category, number }: Pick<ShownFinding, 'category' | 'number'>): string {
  return answerFields.answer(`${category}-${number}`)
}

type FindingsProps = {
  readonly frame: Frame
  readonly fileId: string
  readonly returned: ShownReturn
  readonly errors: readonly FieldError[]
  readonly typed: TypedAnswer | null
}

export function Findings({ frame, fileId, returned, errors, typed }: FindingsProps) {
  const words = verificationWords[frame.language]
  return (
    <section class="p-section" aria-labelledby={`temuan-${returned.category}`}>
      <h2 class="p-h2" id={`temuan-${returned.category}`}>
        {words.findings}: {returned.name}
      </h2>
      <p>{words.dueBy(returned.due)}</p>
      {returned.waiting !== null && (
        <p>
          <Status is={returned.waiting === 0 ? 'done' : 'part'}>{words.waiting(returned.waiting)}</Status>
        </p>
      )}
      {returned.findings.map((finding) => (
        <article key={finding.number} class="p-panel p-stack p-gap-3 p-max-44 p-mt-6">
          <h3 class="p-h3">
            {words.finding(finding.number)}: {finding.place}
          </h3>
          <p class="p-m-0">{finding.asked}</p>
          <p class="p-m-0">
            <a class="ds-link" href={paths.fileSection(fileId, finding.section)}>
              {words.openSection}
              <span class="ds-sr-only">: {finding.place}</span>
            </a>
          </p>
          <Answer frame={frame} fileId={fileId} finding={finding} errors={errors} typed={typed} words={words} />
          {finding.changes && <Changes finding={finding} changes={finding.changes} words={words} />}
        </article>
      ))}
    </section>
  )
}

type AnswerProps = Omit<FindingsProps, 'returned'> & {
  readonly finding: ShownFinding
  readonly words: VerificationWords
}

function Answer({ frame, fileId, finding, errors, typed, words }: AnswerProps) {
  const field = answerField(finding)
  if (!finding.answerable)
    return (
      <p class="p-m-0">
        {finding.answer === null ? (
          words.noAnswer
        ) : (
          <>
            <strong>{words.answer}:</strong> {finding.answer}
          </>
        )}
      </p>
    )
  return (
    <PostForm frame={frame} action={paths.answerFinding(fileId, finding.category)} class="p-stack">
      <input type="hidden" name={answerFields.step} value={finding.step} />
      <input type="hidden" name={answerFields.number} value={finding.number} />
      <TextareaField
        name={field}
        label={words.yourAnswer}
        hint={words.yourAnswerHint}
        value={typed?.field === field ? typed.text : (finding.answer ?? '')}
        errors={errors}
      />
      <p>
        <button class="ds-button" data-variant="secondary" type="submit">
          {words.saveAnswer}
          <span class="ds-sr-only"> {words.finding(finding.number)}</span>
        </button>
      </p>
    </PostForm>
  )
}

type ChangesProps = {
  readonly finding: ShownFinding
  readonly changes: readonly ShownChange[]
  readonly words: VerificationWords
}

function Changes({ finding, changes, words }: ChangesProps) {
  if (changes.length === 0) return <p class="p-note">{words.noChanges}</p>
  return (
    <Table
      caption={`${words.changes}: ${finding.place}`}
      columns={[{ text: words.place }, { text: words.before }, { text: words.after }]}
    >
      {changes.map(({ label, before, after }) => (
        <Row key={label}>
          <NameCell>{label}</NameCell>
          <LabelledCell label={words.before} number={false}>
            {before === '' ? <i>{words.empty}</i> : before}
          </LabelledCell>
          <LabelledCell label={words.after} number={false}>
            {after === '' ? <i>{words.empty}</i> : after}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
