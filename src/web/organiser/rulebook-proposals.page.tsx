/** Every proposal to change locked rules, newest first. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { rulebookChangeWords } from '../../wording/rulebook-change.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type ProposalState = 'open' | 'approved' | 'refused' | 'withdrawn'

export const proposalShapes: Record<ProposalState, StatusShape> = {
  open: 'wait',
  approved: 'done',
  refused: 'stop',
  withdrawn: 'open',
}

export type RulebookProposalsView = {
  readonly season: string
  readonly setUpHref: string
  readonly proposals: readonly {
    readonly number: number
    readonly href: string
    readonly state: ProposalState
    readonly by: string
    readonly at: string
  }[]
  readonly pager: PagerView
}

export function RulebookProposalsPage({ frame, view }: Page<RulebookProposalsView>) {
  const words = rulebookChangeWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.proposalsTitle}
      narrow
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.proposalsHeading} />
      <div class="p-mt-8">
        {view.proposals.length === 0 ? (
          <EmptyState title={words.noProposals} text={words.noProposalsText} />
        ) : (
          <ul class="p-tasks">
            {view.proposals.map((proposal) => (
              <li key={proposal.number} class="p-task">
                <a class="ds-link" href={proposal.href}>
                  {words.proposalTitle(proposal.number)}
                </a>
                <Status is={proposalShapes[proposal.state]}>{words.state[proposal.state]}</Status>
                <p class="p-note">{words.proposedBy(proposal.by, proposal.at)}</p>
              </li>
            ))}
          </ul>
        )}
        <Pager pager={view.pager} language={frame.language} />
      </div>
    </Layout>
  )
}
