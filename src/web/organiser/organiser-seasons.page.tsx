/** The seasons somebody may set up, newest first, and the way to a new one. */
import { registerWords } from '../../wording/coverage-register.ts'
import { foundSeasonWords } from '../../wording/found-season.ts'
import { holidayWords } from '../../wording/holidays.ts'
import { longListWords } from '../../wording/long-list.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type OrganiserSeasonsView = {
  readonly seasons: readonly {
    readonly label: string
    readonly place: string
    readonly assessmentYear: string
    readonly href: string
    readonly rulesVersion: number
    readonly beingMarked: boolean
  }[]
  readonly pager: PagerView
}

export function OrganiserSeasonsPage({ frame, view }: Page<OrganiserSeasonsView>) {
  const words = foundSeasonWords[frame.language]
  return (
    <Layout frame={frame} title={words.listTitle}>
      <PageHead eyebrow={words.listTitle} title={words.listHeading} lede={words.listLede} />
      <p class="p-mt-6">
        <a class="ds-button" href={paths.foundSeason()}>
          {words.newSeason}
        </a>
      </p>
      <p>
        <a class="ds-link" href={paths.holidays()}>
          {holidayWords[frame.language].title}
        </a>
      </p>
      <p>
        <a class="ds-link" href={paths.coverageRegister()}>
          {registerWords[frame.language].title}
        </a>
      </p>
      <p>
        <a class="ds-link" href={paths.longList()}>
          {longListWords[frame.language].title}
        </a>
      </p>
      <div class="p-mt-8">
        {view.seasons.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText} />
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
                <p class="p-m-0">{season.beingMarked ? words.inUse : words.rulesVersion(season.rulesVersion)}</p>
              </li>
            ))}
          </ul>
        )}
        <Pager pager={view.pager} language={frame.language} />
      </div>
    </Layout>
  )
}
