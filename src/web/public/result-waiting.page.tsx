/** A category whose result nobody may see yet: what is going on, and that this address will hold the result. */
import { type ResultWords, resultWords } from '../../wording/result.ts'
import { shellWords } from '../../wording/shell.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ResultWaitingView = {
  readonly season: { readonly label: string; readonly place: string; readonly href: string }
  readonly category: string
  readonly state: 'judging' | 'closed' | 'adopted'
}

export function ResultWaitingPage({ frame, view }: Page<ResultWaitingView>) {
  const words = resultWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.category}
      narrow
      crumbs={[
        { label: shellWords[frame.language].results, href: paths.results() },
        { label: view.season.label, href: view.season.href },
      ]}
    >
      <PageHead
        eyebrow={`${view.season.place}, ${view.season.label}`}
        title={words.waitingTitle(view.category)}
        lede={why(view.state, words)}
      />
      <p>{words.waitingNext}</p>
      <p>
        <a class="ds-link" href={view.season.href}>
          {words.backToSeason}
        </a>
      </p>
    </Layout>
  )
}

function why(state: ResultWaitingView['state'], words: ResultWords): string {
  if (state === 'judging') return words.waitingJudging
  return state === 'closed' ? words.waitingClosed : words.waitingAdopted
}
