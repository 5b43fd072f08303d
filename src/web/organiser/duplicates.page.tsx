/** Candidates that may be one: the pairs that were found, and what was decided of others. */
import { type DuplicateWords, duplicateWords } from '../../wording/duplicates.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ShownPair = {
  readonly href: string
  readonly first: string
  readonly second: string
  readonly by: 'number' | 'name'
}

export type DecidedPair = {
  /** The file that ended and the one that goes on; or the two that are different. */
  readonly one: string
  readonly other: string
  readonly verdict: 'merged' | 'different'
  readonly reason: string
  readonly at: string
}

export type DuplicatesView = {
  readonly season: string
  readonly setUpHref: string
  readonly candidatesHref: string
  readonly candidatesTitle: string
  readonly found: number
  readonly pairs: readonly ShownPair[]
  readonly pager: PagerView
  readonly decided: readonly DecidedPair[]
}

export function DuplicatesPage({ frame, view }: Page<DuplicatesView>) {
  const words = duplicateWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
        { label: view.candidatesTitle, href: view.candidatesHref },
      ]}
    >
      <PageHead eyebrow={`${words.title}, ${view.season}`} title={words.found(view.found)} lede={words.lede} />
      {view.pairs.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.found(0)} text={words.none} />
        </div>
      ) : (
        <>
          <ul class="p-tasks p-mt-6">
            {view.pairs.map((pair) => (
              <li key={pair.href} class="p-task">
                <a class="ds-link" href={pair.href}>
                  {words.pairTitle(pair.first, pair.second)}
                </a>
                <span class="p-note">{words.by[pair.by]}</span>
              </li>
            ))}
          </ul>
          <Pager pager={view.pager} language={frame.language} />
        </>
      )}
      {view.decided.length > 0 && <Decided decided={view.decided} words={words} />}
    </Layout>
  )
}

function Decided({ decided, words }: Pick<DuplicatesView, 'decided'> & { readonly words: DuplicateWords }) {
  return (
    <section class="p-section" aria-labelledby="diputuskan">
      <h2 class="p-h2" id="diputuskan">
        {words.decided}
      </h2>
      <ul class="p-tasks">
        {decided.map((pair) => (
          <li key={`${pair.one} ${pair.other}`} class="p-task">
            <Status is={pair.verdict === 'merged' ? 'done' : 'open'}>
              {pair.verdict === 'merged' ? words.merged(pair.one, pair.other) : words.different(pair.one, pair.other)}
            </Status>
            <p class="p-note">
              {pair.at}. {pair.reason}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
