/** All seasons with published results, newest first. */
import { resultsWords } from '../../wording/results.ts'
import { shellWords } from '../../wording/shell.ts'
import { EmptyState } from '../components/empty-state.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ResultsView = {
  readonly seasons: readonly {
    readonly label: string
    readonly place: string
    readonly assessmentYear: string
    readonly href: string
    readonly published: number
    readonly categories: number
  }[]
}

export function ResultsPage({ frame, view }: Page<ResultsView>) {
  const words = resultsWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} crumbs={[{ label: shellWords[frame.language].home, href: paths.home() }]}>
      <PageHead title={words.heading} lede={words.lede} />
      <div class="p-mt-8">
        {view.seasons.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText}>
            <a class="ds-link" href={paths.howJudgingWorks()}>
              {words.how}
            </a>
          </EmptyState>
        ) : (
          <ul class="p-seasons">
            {view.seasons.map((season) => (
              <li key={season.href} class="p-season">
                <div>
                  <h2 class="p-h3">
                    <a class="ds-link" href={season.href}>
                      {season.label}
                    </a>
                  </h2>
                  <p class="p-note">{season.place}</p>
                </div>
                <p class="p-m-0">{words.yearOf(season.assessmentYear)}</p>
                <p class="p-m-0">{words.publishedCount(season.published, season.categories)}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Layout>
  )
}
