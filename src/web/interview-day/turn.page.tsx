/** A candidate's own turn: when, where, and how late the room is. */
import { interviewConfirmationWords } from '../../wording/interview-confirmation.ts'
import { interviewDayWords } from '../../wording/interview-day.ts'
import type { Language } from '../../wording/language.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Turns } from './board.tsx'
import type { TurnView } from './board-view.ts'
import { Attending } from './attending.tsx'
import type { AttendingView } from './confirmation-view.ts'
import { Live } from './live.tsx'

/** An interview with what is known of who comes. @property href where it is confirmed; null once that is too late. */
export type Confirming = {
  readonly category: string
  readonly when: string
  readonly known: AttendingView
  readonly href: string | null
}

export type TurnPageView = {
  readonly candidate: string
  readonly turns: readonly TurnView[]
  readonly confirming: readonly Confirming[]
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
  const { candidate, turns, confirming, id, nowMs, href, file, calendar } = view
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
      {confirming.map((one) => (
        <Confirmed key={one.category} one={one} language={language} />
      ))}
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

type ConfirmedProps = { readonly one: Confirming; readonly language: Language }

/** Stands still while the turn above is live: a form that is being read must not move. */
function Confirmed({ one: { category, known, href }, language }: ConfirmedProps) {
  const words = interviewConfirmationWords[language]
  const isSaid = known.is !== 'unconfirmed'
  return (
    <section class="p-stack p-gap-3 p-mt-6">
      <h2 class="p-h3">
        {words.column}: {category}
      </h2>
      <Attending known={known} />
      {href !== null && (
        <p class="p-m-0">
          <a class="ds-button" href={href} {...(isSaid ? { 'data-variant': 'secondary' } : {})}>
            {isSaid ? words.change : words.confirm}
          </a>
        </p>
      )}
    </section>
  )
}
