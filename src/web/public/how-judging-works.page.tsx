/** The rules in six short steps. The text is the same for every season, so the view is empty. */
import { howJudgingWorksWords } from '../../wording/how-judging-works.ts'
import { shellWords } from '../../wording/shell.ts'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type HowJudgingWorksView = Readonly<Record<never, never>>

export function HowJudgingWorksPage({ frame }: Page<HowJudgingWorksView>) {
  const words = howJudgingWorksWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} crumbs={[{ label: shellWords[frame.language].home, href: paths.home() }]}>
      <PageHead eyebrow={words.title} title={words.heading} lede={words.lede} />
      <ol class="p-tour p-tour--two">
        {words.steps.map((step, index) => (
          <li key={step.title}>
            <span class="p-tour__number" aria-hidden="true">
              {index + 1}
            </span>
            <div class="p-stack p-gap-2">
              <h2 class="p-h3">{step.title}</h2>
              <p class="p-small">{step.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <section class="p-section p-split">
        <div class="p-stack p-gap-2">
          <h2 class="p-h2">{words.coverage}</h2>
          <p>{words.coverageText}</p>
        </div>
        <div class="p-result p-stack">
          <h2 class="p-h3">{words.try}</h2>
          <p>{words.tryText}</p>
          <p>
            <a class="ds-button" data-variant="secondary" href={paths.try()}>
              {words.try}
            </a>
          </p>
        </div>
      </section>
    </Layout>
  )
}
