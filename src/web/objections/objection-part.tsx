/** An objection with its answer, to be read. */
import type { ObjectionWords } from '../../wording/objections.ts'
import { Lines } from '../verification/visit-results.tsx'
import type { ObjectionView } from './objection-view.ts'

type ObjectionPartProps = { readonly objection: ObjectionView; readonly words: ObjectionWords }

export function ObjectionPart({ objection, words }: ObjectionPartProps) {
  const { ground, statement, lodged, file, answer } = objection
  return (
    <>
      <p class="p-note p-m-0">
        {ground}. {lodged}
      </p>
      <Lines text={statement} />
      {file && (
        <p class="p-m-0">
          {words.attachment}:{' '}
          <a class="ds-link" href={file.href}>
            {file.name}
          </a>
        </p>
      )}
      {answer && (
        <div>
          <p class="p-m-0">
            <b>{answer.outcome}.</b> {answer.answered}
          </p>
          <Lines text={answer.reason} />
        </div>
      )}
    </>
  )
}
