/** A member who was at the plenary reads minutes that the chair kept, and confirms them. */
import { clarificationWords } from '../../wording/clarifications.ts'
import { roomWords } from '../../wording/room.ts'
import { Facts } from '../components/facts.tsx'
import { GatedButton, type Reason } from '../components/gated-button.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Lines } from '../verification/visit-results.tsx'

export const confirmMinutesFields = { version: 'versi' } as const

export type ConfirmMinutesView = {
  readonly category: string
  readonly season: string
  readonly action: string
  readonly version: number
  readonly number: string
  /** "Rabu, 30 Juli 2025, 09.00 sampai 11.30 WIB, Ruang Rapat" */
  readonly held: string
  readonly attendance: readonly string[]
  readonly dissent: readonly string[]
  readonly voteMinute: string
  readonly reasons: readonly Reason[]
}

export function ConfirmMinutesPage({ frame, view }: Page<ConfirmMinutesView>) {
  const words = clarificationWords[frame.language]
  const room = roomWords[frame.language]
  return (
    <Layout frame={frame} title={words.confirmTitle} narrow crumbs={[{ label: room.title, href: paths.room() }]}>
      <PageHead eyebrow={`${view.category}, ${view.season}`} title={words.confirmTitle} lede={words.confirmLede} />
      <div class="p-mt-6 p-mb-8">
        <Facts
          left
          facts={[
            { label: words.number, value: view.number },
            { label: words.held, value: view.held },
            { label: words.attendance, value: <Lines text={view.attendance.join('\n')} /> },
            { label: words.dissent, value: <Lines text={view.dissent.join('\n') || words.noDissent} /> },
            ...(view.voteMinute === '' ? [] : [{ label: words.votes, value: <Lines text={view.voteMinute} /> }]),
          ]}
        />
      </div>
      <GatedButton id="sebab" label={words.confirm} reasons={view.reasons} reasonsTitle={words.confirmTitle}>
        <PostForm frame={frame} action={view.action}>
          <input type="hidden" name={confirmMinutesFields.version} value={view.version} />
          <button class="ds-button" type="submit">
            {words.confirm}
          </button>
        </PostForm>
      </GatedButton>
    </Layout>
  )
}
