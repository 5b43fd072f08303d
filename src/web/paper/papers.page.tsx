/** The paper forms of one candidate: when each came, how far its sections are copied, and the form that records the next. */
import { candidateFileWords } from '../../wording/candidate-file.ts'
import { paperEntryWords } from '../../wording/paper-entry.ts'
import { Field } from '../components/field.tsx'
import { Notice } from '../components/notice.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export const receiptFields = { day: 'hari', clock: 'pukul', note: 'catatan' } as const

export type ShownPaper = {
  readonly paper: number
  readonly received: string
  readonly recorded: string
  readonly note: string
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly state: string
    readonly shape: StatusShape
  }[]
}

export type PapersView = {
  readonly fileId: string
  readonly candidate: string
  /** The last one first: it is the one in somebody's hand. */
  readonly papers: readonly ShownPaper[]
  readonly zone: string
  readonly typed: { readonly day: string; readonly clock: string; readonly note: string }
  readonly errors: readonly FieldError[]
  /** Why this person copies nothing of this file; null where they may. */
  readonly closed: string | null
}

export function PapersPage({ frame, view }: Page<PapersView>) {
  const words = paperEntryWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      errors={view.errors}
      narrow
      crumbs={[{ label: view.candidate, href: paths.candidateFile(view.fileId) }]}
    >
      <PageHead eyebrow={view.candidate} title={words.title} lede={words.lede} />
      {view.closed !== null && (
        <Notice tone="info" class="p-mt-6 p-max-44">
          {view.closed}
        </Notice>
      )}
      {view.papers.length === 0 && <p class="p-absent p-mt-6">{words.none}</p>}
      {view.papers.map((paper, at) => (
        <section key={paper.paper} class="p-section">
          <h2 class="p-h2">{words.paper(paper.paper)}</h2>
          <p class="p-m-0">{words.receivedAt(paper.received)}</p>
          <p class="p-note p-m-0">
            {paper.note}, {words.recordedAt(paper.recorded)}
          </p>
          <ul class="p-tasks">
            {paper.sections.map((section) => (
              <li key={section.id} class="p-task" {...(at === 0 ? { id: section.id } : {})}>
                <a class="ds-link" href={paths.paperSection(view.fileId, paper.paper, section.id)}>
                  {section.title}
                  <span class="ds-sr-only">, {words.paper(paper.paper)}</span>
                </a>
                <Status is={section.shape}>{section.state}</Status>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.closed === null && (
        <section class="p-section">
          <h2 class="p-h2">{words.receiveTitle}</h2>
          <p class="p-prose">{words.receiveText}</p>
          <PostForm frame={frame} action={paths.papers(view.fileId)} class="p-form p-mt-6">
            <Field name={receiptFields.day} label={words.day} type="date" value={view.typed.day} errors={view.errors} />
            <Field
              name={receiptFields.clock}
              label={words.clock(view.zone)}
              type="time"
              value={view.typed.clock}
              errors={view.errors}
            />
            <TextareaField
              name={receiptFields.note}
              label={words.note}
              hint={words.noteHint}
              value={view.typed.note}
              errors={view.errors}
            />
            <p>
              <button class="ds-button" type="submit">
                {words.receive}
              </button>
            </p>
          </PostForm>
        </section>
      )}
      <p class="p-mt-6">
        <a class="ds-link" href={paths.candidateFile(view.fileId)}>
          {candidateFileWords[frame.language].back}
        </a>
      </p>
    </Layout>
  )
}
