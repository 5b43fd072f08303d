/** The draft beside the rules in force. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import type { RulebookDifference } from '../../wording/rulebook-changes.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Pager, type PagerView } from '../components/pager.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { RulebookDifferences } from './rulebook-differences.tsx'

export type CompareRulebooksView = {
  readonly season: string
  readonly setUpHref: string
  readonly before: string
  readonly after: string
  readonly differences: readonly RulebookDifference[]
  readonly pager: PagerView
}

export function CompareRulebooksPage({ frame, view }: Page<CompareRulebooksView>) {
  const words = rulebookChangeWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.compareTitle}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.compareTitle} lede={words.compareLede(view.before, view.after)} />
      <div class="p-mt-8">
        <RulebookDifferences caption={words.compareTitle} differences={view.differences} words={words} />
        <Pager pager={view.pager} language={frame.language} />
      </div>
    </Layout>
  )
}
