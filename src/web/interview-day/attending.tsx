/** Whether somebody comes: the word with its sign, and who or until when. */
import { Status } from '../components/status.tsx'
import type { AttendingView } from './confirmation-view.ts'

export function Attending({ known: { shape, word, more } }: { readonly known: AttendingView }) {
  return (
    <>
      <Status is={shape}>{word}</Status>
      {more !== '' && <p class="p-small p-m-0">{more}</p>}
    </>
  )
}
