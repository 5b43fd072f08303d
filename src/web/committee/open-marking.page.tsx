/** Chair or secretary open the marking of a category: what it means, and one button. */
import { openMarkingWords } from '../../wording/open-marking.ts'
import { roomWords } from '../../wording/room.ts'
import { Confirm } from '../components/confirm.tsx'
import { Notice } from '../components/notice.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type OpenMarkingView = {
  readonly category: string
  readonly season: string
  readonly action: string
  /** What is to be opened, or the sentence that says why nothing can be. */
  readonly plan:
    | { readonly nominees: number; readonly seats: number; readonly missing: number; readonly later: boolean }
    | { readonly obstacle: string }
}

export function OpenMarkingPage({ frame, view }: Page<OpenMarkingView>) {
  const words = openMarkingWords[frame.language]
  const { plan } = view
  return (
    <Layout
      frame={frame}
      title={words.title}
      narrow
      crumbs={[{ label: roomWords[frame.language].title, href: paths.room() }]}
    >
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={words.title}
        {...('obstacle' in plan ? {} : { lede: words.lede(plan.nominees, plan.seats) })}
      />
      <div class="p-mt-8">
        {'obstacle' in plan ? (
          <Notice tone="warning">{plan.obstacle}</Notice>
        ) : plan.missing === 0 ? (
          <Notice tone="success">{words.nothing}</Notice>
        ) : (
          <Confirm
            frame={frame}
            action={view.action}
            title={plan.later ? words.late(plan.missing) : words.title}
            consequences={words.consequences(plan.missing)}
            button={plan.later ? words.late(plan.missing) : words.title}
            back={{ label: words.back, href: paths.room() }}
          />
        )}
      </div>
    </Layout>
  )
}
