/** The receipt of a self-nomination: its number, and what happens next. The same whatever was typed. */
import { selfNominationWords } from '../../wording/self-nomination.ts'
import { shellWords } from '../../wording/shell.ts'
import { Facts } from '../components/facts.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type SelfNominationSentView = {
  readonly season: string
  readonly seasonHref: string
  readonly againHref: string
  readonly reference: string
  readonly sendsMail: boolean
}

export function SelfNominationSentPage({ frame, view }: Page<SelfNominationSentView>) {
  const words = selfNominationWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.sentTitle}
      narrow
      crumbs={[
        { label: shellWords[frame.language].home, href: paths.home() },
        { label: view.season, href: view.seasonHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.sentTitle} lede={view.sendsMail ? words.sent : words.sentNoMail} />
      <div class="p-mt-6">
        <Facts left facts={[{ label: words.reference, value: <strong>{view.reference}</strong> }]} />
      </div>
      <section class="p-section" aria-labelledby="selanjutnya">
        <h2 class="p-h2" id="selanjutnya">
          {words.afterwards}
        </h2>
        <ol class="ds-list">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      {view.sendsMail && <p class="p-note p-mt-6">{words.noMailYet}</p>}
      <div class="p-row p-mt-6">
        <a class="ds-link" href={view.againHref}>
          {words.again}
        </a>
        <a class="ds-link" href={view.seasonHref}>
          {words.seasonPage}
        </a>
      </div>
    </Layout>
  )
}
