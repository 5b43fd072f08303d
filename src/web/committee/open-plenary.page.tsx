/** The chair opens the plenary: what it means, and one button. */
import { roomReasons } from '../../wording/room-reasons.ts'
import { roomWords } from '../../wording/room.ts'
import { Confirm } from '../components/confirm.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type OpenPlenaryView = {
  readonly category: string
  readonly season: string
  /** Where the form posts: `paths.openPlenary(key)`. */
  readonly action: string
  readonly standingsHref: string
}

export function OpenPlenaryPage({ frame, view }: Page<OpenPlenaryView>) {
  const words = roomReasons[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.openPlenaryTitle}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={words.openPlenaryTitle}
        lede={words.openPlenaryLede}
      />
      <div class="p-mt-8">
        <Confirm
          frame={frame}
          action={view.action}
          title={words.openPlenaryTitle}
          consequences={words.openPlenaryConsequences}
          button={words.openPlenaryTitle}
          back={{ label: words.openPlenaryBack, href: view.standingsHref }}
        />
      </div>
    </Layout>
  )
}
