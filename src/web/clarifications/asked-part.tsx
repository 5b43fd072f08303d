/** A question of a plenary with its answer, to be read. */
import { Lines } from '../verification/visit-results.tsx'
import type { AskedView } from './asked-view.ts'

export function AskedPart({ asked: { asked, question, answer } }: { readonly asked: AskedView }) {
  return (
    <>
      <p class="p-note p-m-0">{asked}</p>
      <Lines text={question} />
      {answer && (
        <div>
          <p class="p-m-0">
            <b>{answer.how}</b>
          </p>
          <Lines text={answer.text} />
        </div>
      )}
    </>
  )
}
