/** The plans of a place side by side: what each costs, whom it reaches, what it does to coverage and points. */
import { planChangeWords } from '../../wording/plan-changes.ts'
import { planWords } from '../../wording/plans.ts'
import { whatIfWords } from '../../wording/what-if.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type ListedPlan = {
  readonly href: string
  readonly title: string
  readonly year: string
  readonly state: string
  readonly cost: string
  readonly peak: string
  readonly headMonths: string
  readonly gainedEnd: string
  readonly award: string
  readonly concerns: string
}

export type PlansView = {
  readonly place: string
  readonly plans: readonly ListedPlan[]
  /** Null for whoever may not make one. */
  readonly makeHref: string | null
  readonly whatIfHref: string
  /** Null while there is nothing to compare. */
  readonly compareHref: string | null
}

export function PlansPage({ frame, view }: Page<PlansView>) {
  const words = planWords[frame.language]
  const title = words.listTitle(view.place)
  return (
    <Layout frame={frame} title={title} crumbs={[{ label: whatIfWords[frame.language].title, href: view.whatIfHref }]}>
      <PageHead title={title} lede={words.listLede} />
      {view.makeHref && (
        <p class="p-mt-6">
          <a class="ds-button" href={view.makeHref}>
            {words.make}
          </a>
        </p>
      )}
      {view.plans.length === 0 && <EmptyState title={words.none} text={words.noneText} />}
      {view.plans.length > 0 && (
        <section class="p-section">
          <Table
            caption={title}
            captionHidden
            columns={[
              { text: words.name },
              { text: words.cost, kind: 'number' },
              { text: words.peak, kind: 'number' },
              { text: words.gainedEnd, kind: 'number' },
              { text: words.awardGained, kind: 'number' },
              { text: words.concerns, kind: 'number' },
            ]}
          >
            {view.plans.map((plan) => (
              <Row key={plan.href}>
                <NameCell below={`${plan.year}, ${plan.state}; ${words.headMonths}: ${plan.headMonths}`}>
                  <a class="ds-link" href={plan.href}>
                    {plan.title}
                  </a>
                </NameCell>
                <KeyCell>{plan.cost}</KeyCell>
                <LabelledCell label={words.peak}>{plan.peak}</LabelledCell>
                <LabelledCell label={words.gainedEnd}>{plan.gainedEnd}</LabelledCell>
                <LabelledCell label={words.awardGained}>{plan.award}</LabelledCell>
                <LabelledCell label={words.concerns}>{plan.concerns}</LabelledCell>
              </Row>
            ))}
          </Table>
        </section>
      )}
      {view.compareHref && (
        <p class="p-mt-8">
          <a class="ds-link" href={view.compareHref}>
            {planChangeWords[frame.language].compareLink}
          </a>
        </p>
      )}
      <p class="p-mt-8">
        <a class="ds-link" href={view.whatIfHref}>
          {words.whatIf}
        </a>
      </p>
    </Layout>
  )
}
