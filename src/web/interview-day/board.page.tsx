/** The interview day: the live board of all rooms, or the screen beside their doors. */
import { interviewDayWords } from '../../wording/interview-day.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { Board } from './board.tsx'
import type { BoardView } from './board-view.ts'
import { Live } from './live.tsx'

export type BoardPageView = {
  readonly board: BoardView
  readonly id: string
  readonly nowMs: number
  readonly href: string
  readonly season: string
  readonly door: boolean
  /** The other way to look at it. */
  readonly other: string
}

export function BoardPage({ frame, view }: Page<BoardPageView>) {
  const { language } = frame
  const words = interviewDayWords[language]
  const { board, id, nowMs, href, season, door, other } = view
  return (
    <Layout frame={frame} title={door ? words.doorTitle : words.title} island="interview-day">
      <PageHead eyebrow={season} title={door ? words.doorTitle : words.title} lede={words.lede} />
      <Live id={id} nowMs={nowMs} href={href} language={language}>
        <Board view={board} language={language} nowMs={nowMs} />
      </Live>
      <p class="p-small">
        <a class="ds-link" href={other}>
          {door ? words.toBoard : words.toDoor}
        </a>
      </p>
    </Layout>
  )
}
