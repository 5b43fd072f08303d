/** A candidate's own turn: when, where, and how late the room is. */
import { interviewDayWords } from '../../wording/interview-day.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Turns } from './board.tsx'
import type { TurnView } from './board-view.ts'
import { Live } from './live.tsx'

export type TurnPageView = {
  readonly candidate: string
  readonly turns: readonly TurnView[]
  readonly id: string
  readonly nowMs: number
  readonly href: string
  readonly file: string
  /** Null as long as nothing is planned. */
  readonly calendar: string | null
}

export function TurnPage({ frame, view }: Page<TurnPageView>) {
  const { language } = frame
  const words = interviewDayWords[language]
  const { candidate, turns, id, nowMs, href, file, calendar } = view
  return (
    <Layout
      frame={frame}
      title={words.turnTitle}
      narrow
      island="interview-day"
      crumbs={[{ label: candidate, href: file }]}
    >
      <PageHead eyebrow={candidate} title={words.turnTitle} />
      <Live id={id} nowMs={nowMs} href={href} language={language}>
        <Turns turns={turns} language={language} />
      </Live>
      {calendar !== null && (
        <p class="p-small">
          <a class="ds-link" href={calendar}>
            {words.calendar}
          </a>
        </p>
      )}
    </Layout>
  )
}
