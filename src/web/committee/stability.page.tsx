/** How sure a ranking is: without one assessor, with the panel drawn anew, with other weights. Nothing of it changes a result. */
import { type StabilityWords, stabilityWords } from '../../wording/stability.ts'
import { panelAgreementWords } from '../../wording/panel-agreement.ts'
import { Notice } from '../components/notice.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'

export type StabilityView = {
  readonly category: string
  readonly season: string
  readonly standingsHref: string
  /** Why there is nothing to tell; null where there is. */
  readonly obstacle: string | null
  readonly told: StabilityTold | null
}

export type StabilityTold = {
  readonly headline: string
  readonly isClose: boolean
  /** Each assessor's seat, who is first without it (null where nobody can be ranked then), and whether that is another winner. */
  readonly leftOut: readonly { readonly seat: string; readonly first: string | null; readonly changes: boolean }[]
  readonly drawn: {
    /** "10.000" */
    readonly resamples: string
    readonly seed: string
    readonly candidates: readonly { readonly name: string; readonly first: string; readonly winners: string }[]
  } | null
  readonly shift: string
}

export function StabilityPage({ frame, view }: Page<StabilityView>) {
  const words = stabilityWords[frame.language]
  const back = { label: panelAgreementWords[frame.language].back, href: view.standingsHref }
  return (
    <Layout frame={frame} title={words.title} crumbs={[back]}>
      <PageHead
        eyebrow={`${words.label}: ${view.category}, ${view.season}`}
        title={view.told?.headline ?? words.title}
        lede={view.obstacle ?? words.lede}
      />
      {view.told && <Told told={view.told} words={words} />}
    </Layout>
  )
}

type ToldProps = { readonly told: StabilityTold; readonly words: StabilityWords }

function Told({ told, words }: ToldProps) {
  return (
    <>
      {told.isClose && (
        <Notice tone="warning" class="p-mt-6 p-max-44">
          {words.closeNote}
        </Notice>
      )}
      {told.drawn === null ? <p class="p-section">{words.noPanel}</p> : <Panel told={told} words={words} />}
      <section class="p-section p-stack p-gap-3">
        <h2 class="p-h3">{words.shiftTitle}</h2>
        <p class="p-prose p-m-0">{told.shift}</p>
      </section>
    </>
  )
}

function Panel({ told, words }: ToldProps) {
  const { drawn, leftOut } = told
  return (
    <>
      <section class="p-section">
        <Table
          caption={words.leftOutTitle}
          columns={[{ text: words.without }, { text: words.firstThen }, { text: words.effect }]}
        >
          {leftOut.map(({ seat, first, changes }) => (
            <Row key={seat}>
              <NameCell>{seat}</NameCell>
              <LabelledCell label={words.firstThen} number={false}>
                {first ?? '–'}
              </LabelledCell>
              <LabelledCell label={words.effect} number={false}>
                {first === null ? (
                  <Status is="open">{words.cannotRank}</Status>
                ) : (
                  <Status is={changes ? 'stop' : 'done'}>{changes ? words.changes : words.stays}</Status>
                )}
              </LabelledCell>
            </Row>
          ))}
        </Table>
      </section>
      {drawn && (
        <section class="p-section">
          <Table
            caption={words.drawnTitle}
            captionNote={words.drawnNote(drawn.resamples, drawn.seed)}
            columns={[
              { text: words.candidate },
              { text: words.firstShare, kind: 'number' },
              { text: words.winnerShare, kind: 'number' },
            ]}
          >
            {drawn.candidates.map(({ name, first, winners }) => (
              <Row key={name}>
                <NameCell>{name}</NameCell>
                <LabelledCell label={words.firstShare}>{first}</LabelledCell>
                <LabelledCell label={words.winnerShare}>{winners}</LabelledCell>
              </Row>
            ))}
          </Table>
        </section>
      )}
    </>
  )
}
