/** The link of the mail: what was asked, and the one button that confirms it; or why it does not work any more. */
import { type SelfNominationWords, selfNominationWords } from '../../wording/self-nomination.ts'
import { shellWords } from '../../wording/shell.ts'
import { Facts } from '../components/facts.tsx'
import { PostForm } from '../components/post-form.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ShownRequest = {
  readonly reference: string
  readonly organisation: string
  readonly place: string
  readonly contact: string
  readonly categories: string
}

export type ConfirmSelfNominationView = {
  readonly season: string
  readonly seasonHref: string
  readonly againHref: string
} & (
  | { readonly is: 'asked'; readonly action: string; readonly request: ShownRequest }
  | { readonly is: 'confirmed'; readonly request: ShownRequest }
  | { readonly is: 'lapsed' }
  | { readonly is: 'unknown' }
)

export function ConfirmSelfNominationPage({ frame, view }: Page<ConfirmSelfNominationView>) {
  const words = selfNominationWords[frame.language]
  const { title, lede } = heading(view, words)
  return (
    <Layout
      frame={frame}
      title={title}
      narrow
      crumbs={[
        { label: shellWords[frame.language].home, href: paths.home() },
        { label: view.season, href: view.seasonHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={title} lede={lede} />
      {'request' in view && (
        <div class="p-mt-6">
          <Facts left facts={factsOf(view.request, words)} />
        </div>
      )}
      {view.is === 'asked' && (
        <>
          <PostForm frame={frame} action={view.action} class="p-form p-mt-6">
            <button class="ds-button" type="submit" data-fullwidth>
              {words.confirm}
            </button>
          </PostForm>
          <p class="p-note p-mt-6">{words.notMine}</p>
        </>
      )}
      <div class="p-row p-mt-6">
        {(view.is === 'lapsed' || view.is === 'unknown') && (
          <a class="ds-button" href={view.againHref}>
            {words.again}
          </a>
        )}
        {view.is !== 'asked' && (
          <a class="ds-link" href={view.seasonHref}>
            {words.seasonPage}
          </a>
        )}
      </div>
    </Layout>
  )
}

function heading({ is }: ConfirmSelfNominationView, words: SelfNominationWords) {
  switch (is) {
    case 'asked':
      return { title: words.confirmTitle, lede: words.confirmLede }
    case 'confirmed':
      return { title: words.confirmedTitle, lede: words.confirmed }
    case 'lapsed':
      return { title: words.lapsedTitle, lede: words.lapsed }
    case 'unknown':
      return { title: words.unknownTitle, lede: words.unknown }
  }
}

function factsOf(request: ShownRequest, words: SelfNominationWords) {
  return [
    { label: words.reference, value: request.reference },
    { label: words.name, value: request.organisation },
    { label: words.place, value: request.place },
    { label: words.categories, value: request.categories },
    { label: words.contact, value: request.contact },
  ]
}
