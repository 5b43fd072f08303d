/** The seasons at whose desk somebody sits. */
import { deskWords } from '../../wording/desk.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type DesksView = {
  readonly seasons: readonly {
    readonly label: string
    readonly place: string
    readonly deskHref: string
    readonly stuckHref: string
  }[]
  readonly pager: PagerView
}

export function DesksPage({ frame, view }: Page<DesksView>) {
  const words = deskWords[frame.language]
  return (
    <Layout frame={frame} title={words.seasonsTitle} narrow>
      <PageHead title={words.seasonsTitle} lede={words.seasonsLede} />
      {view.seasons.length === 0 && (
        <div class="p-mt-6">
          <EmptyState title={words.none} text={words.noneText} />
        </div>
      )}
      <ul class="p-tasks p-mt-6">
        {view.seasons.map((season) => (
          <li key={season.deskHref} class="p-task">
            <a class="ds-link" href={season.deskHref}>
              {season.label}, {season.place}
            </a>
            <a class="ds-link" href={season.stuckHref}>
              {words.stuck}
              <span class="ds-sr-only">
                : {season.label}, {season.place}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Pager pager={view.pager} language={frame.language} />
    </Layout>
  )
}
