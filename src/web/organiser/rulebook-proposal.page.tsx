/** One proposal: why, by whom, what it changes, which results it would move; and the decision of a second person. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { type RulebookChangeWords, rulebookChangeWords } from '../../wording/rulebook-change.ts'
import type { RulebookDifference } from '../../wording/rulebook-changes.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { Facts } from '../components/facts.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { PostForm } from '../components/post-form.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import { TextareaField } from '../components/textarea-field.tsx'
import type { FieldError, Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { RulebookDifferences } from './rulebook-differences.tsx'
import { proposalShapes, type ProposalState } from './rulebook-proposals.page.tsx'

export const proposalFields = { reason: 'alasan', outcome: 'putusan' } as const

/** Values of the buttons. */
export const proposalOutcomes = { approved: 'setujui', refused: 'tolak', withdrawn: 'tarik' } as const

/** A rank that a provisional result has now and would have: as people read it, empty when unranked. */
export type ResultMoved = {
  readonly category: string
  readonly candidate: string
  readonly before: string
  readonly after: string
}

export type RulebookProposalView = {
  readonly season: string
  readonly setUpHref: string
  readonly action: string
  readonly number: number
  readonly state: ProposalState
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly comparedTo: string
  readonly differences: readonly RulebookDifference[]
  readonly pager: PagerView
  /** Null where nobody has computed it. */
  readonly moved: readonly ResultMoved[] | null
  readonly decided: { readonly by: string; readonly at: string; readonly reason: string } | null
  /** Whether the reader made the proposal: then it is theirs to withdraw and somebody else's to approve. */
  readonly own: boolean
  readonly typedReason: string
  readonly errors: readonly FieldError[]
}

export function RulebookProposalPage({ frame, view }: Page<RulebookProposalView>) {
  const words = rulebookChangeWords[frame.language]
  const title = words.proposalTitle(view.number)
  return (
    <Layout
      frame={frame}
      title={title}
      errors={view.errors}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={title} lede={words.proposedBy(view.by, view.at)} />
      <p class="p-mt-4">
        <Status is={proposalShapes[view.state]}>{words.state[view.state]}</Status>
      </p>
      <div class="p-mt-6">
        <Facts
          left
          facts={[
            { label: words.reason, value: view.reason },
            ...(view.decided
              ? [
                  { label: words.state[view.state], value: words.decidedBy(view.decided.by, view.decided.at) },
                  ...(view.decided.reason === '' ? [] : [{ label: words.because, value: view.decided.reason }]),
                ]
              : []),
          ]}
        />
      </div>
      <section class="p-section" aria-labelledby="beda">
        <h2 class="p-h2" id="beda">
          {words.compareTitle}
        </h2>
        <p class="p-note">{words.compareLede(view.comparedTo, words.theProposal(view.number))}</p>
        <RulebookDifferences caption={words.compareTitle} differences={view.differences} words={words} />
        <Pager pager={view.pager} language={frame.language} />
      </section>
      {view.moved && <Moved moved={view.moved} words={words} />}
      {view.state === 'open' && <Decide frame={frame} view={view} words={words} />}
    </Layout>
  )
}

function Moved({ moved, words }: { readonly moved: readonly ResultMoved[]; readonly words: RulebookChangeWords }) {
  return (
    <section class="p-section" aria-labelledby="bergeser">
      <h2 class="p-h2" id="bergeser">
        {words.effects}
      </h2>
      <p class="p-note">{words.effectsNote}</p>
      {moved.length === 0 ? (
        <p>{words.noEffects}</p>
      ) : (
        <Table
          caption={words.effects}
          captionHidden
          columns={[{ text: words.candidate }, { text: words.before }, { text: words.after }]}
        >
          {moved.map((row) => (
            <Row key={`${row.category} ${row.candidate}`}>
              <NameCell below={row.category}>{row.candidate}</NameCell>
              <LabelledCell label={words.before}>{row.before || words.nothing}</LabelledCell>
              <LabelledCell label={words.after}>{row.after || words.nothing}</LabelledCell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}

type DecideProps = {
  readonly frame: Frame
  readonly view: RulebookProposalView
  readonly words: RulebookChangeWords
}

function Decide({ frame, view, words }: DecideProps) {
  const button = (outcome: keyof typeof proposalOutcomes, label: string, first: boolean) => (
    <button
      class="ds-button"
      type="submit"
      name={proposalFields.outcome}
      value={proposalOutcomes[outcome]}
      {...(first ? {} : { 'data-variant': 'secondary' })}
    >
      {label}
    </button>
  )
  return (
    <section class="p-section" aria-labelledby="putuskan">
      <h2 class="p-h2" id="putuskan">
        {words.decide}
      </h2>
      {view.own && <p class="p-prose">{words.ownProposal}</p>}
      <PostForm frame={frame} action={view.action} class="p-form p-max-44">
        <TextareaField
          name={proposalFields.reason}
          label={words.decisionReason}
          hint={words.decisionReasonHint}
          value={view.typedReason}
          errors={view.errors}
        />
        <div class="p-row">
          {view.own ? (
            button('withdrawn', words.withdraw, true)
          ) : (
            <>
              {button('approved', words.approve, true)}
              {button('refused', words.refuse, false)}
            </>
          )}
        </div>
      </PostForm>
    </section>
  )
}
