/** Two people changed the same fields: both texts are shown, one is chosen, nothing is lost before that. */
import { candidateFileWords, type CandidateFileWords } from '../../wording/candidate-file.ts'
import { Choice } from '../components/choice-field.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { DISCARD_QUERY, fileSectionFields } from './section.form.ts'

export type FileDifference = {
  readonly name: string
  readonly label: string
  readonly yours: string
  readonly theirs: string
}

export type FileConflictView = {
  readonly fileId: string
  readonly section: string
  readonly candidate: string
  readonly title: string
  /** The version now stored: saving the choice goes on from there. */
  readonly version: number
  readonly changedAt: string
  readonly differences: readonly FileDifference[]
  /** Every other field of the merged draft, which travels along unseen. */
  readonly agreed: readonly { readonly name: string; readonly text: string }[]
}

/** The form posts the very fields of the section, so one reader serves both. */
export function FileConflictPage({ frame, view }: Page<FileConflictView>) {
  const words = candidateFileWords[frame.language]
  const sectionPath = paths.fileSection(view.fileId, view.section)
  return (
    <Layout
      frame={frame}
      title={words.conflictTitle}
      narrow
      crumbs={[
        { label: words.listTitle, href: paths.candidateFiles() },
        { label: view.candidate, href: paths.candidateFile(view.fileId) },
        { label: view.title, href: sectionPath },
      ]}
    >
      <PageHead eyebrow={view.title} title={words.conflictTitle} lede={words.conflictText(view.changedAt)} />
      <PostForm frame={frame} action={sectionPath} class="p-form p-mt-8">
        <input type="hidden" name={fileSectionFields.version} value={view.version} />
        {view.agreed.map((same) => (
          <input key={same.name} type="hidden" name={same.name} value={same.text} />
        ))}
        {view.differences.map((difference) => (
          <Difference key={difference.name} difference={difference} words={words} />
        ))}
        <div class="p-row">
          <button class="ds-button" type="submit">
            {words.keepChosen}
          </button>
          <a class="ds-link" href={paths.fileSection(view.fileId, view.section, { [DISCARD_QUERY]: '1' })}>
            {words.discard}
          </a>
        </div>
      </PostForm>
    </Layout>
  )
}

function Difference({
  difference,
  words,
}: {
  readonly difference: FileDifference
  readonly words: CandidateFileWords
}) {
  const { name, yours, theirs } = difference
  return (
    <fieldset class="ds-fieldset">
      <legend>{difference.label}</legend>
      <div class="p-versus">
        <Choice
          type="radio"
          outline
          name={name}
          value={yours}
          checked
          label={<strong class="p-num">{yours || words.blank}</strong>}
          hint={words.yours}
        />
        <Choice
          type="radio"
          outline
          name={name}
          id={`${name}-lain`}
          value={theirs}
          checked={false}
          label={<strong class="p-num">{theirs || words.blank}</strong>}
          hint={words.theirs}
        />
      </div>
    </fieldset>
  )
}
