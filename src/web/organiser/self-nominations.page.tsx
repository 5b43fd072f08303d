/** The queue of self-nominations: confirmed requests that wait for the secretariat, and what was decided lately. */
import { foundSeasonWords } from '../../wording/found-season.ts'
import { selfNominationDeskWords } from '../../wording/self-nomination-desk.ts'
import { setUpWords } from '../../wording/set-up.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status } from '../components/status.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type SelfNominationsView = {
  readonly season: string
  readonly setUpHref: string
  readonly formHref: string
  readonly isOpen: boolean
  readonly waiting: number
  readonly requests: readonly {
    readonly href: string
    readonly name: string
    readonly about: string
    readonly reference: string
    readonly confirmedAt: string
  }[]
  readonly pager: PagerView
  readonly decided: readonly {
    readonly reference: string
    readonly name: string
    readonly fileHref: string | null
    readonly reason: string | null
    readonly at: string
  }[]
}

export function SelfNominationsPage({ frame, view }: Page<SelfNominationsView>) {
  const words = selfNominationDeskWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.title}
      crumbs={[
        { label: foundSeasonWords[frame.language].listTitle, href: paths.organiserSeasons() },
        { label: setUpWords[frame.language].title, href: view.setUpHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.waiting(view.waiting)} lede={words.lede} />
      <p class="p-mt-4">
        <a class="ds-link" href={view.formHref}>
          {words.open}
        </a>{' '}
        {!view.isOpen && <span class="p-note">{words.closedNow}</span>}
      </p>
      {view.requests.length === 0 ? (
        <div class="p-mt-6">
          <EmptyState title={words.waiting(0)} text={words.noneText} />
        </div>
      ) : (
        <section class="p-section">
          <Table
            caption={words.waiting(view.waiting)}
            captionHidden
            columns={[{ text: words.organisation }, { text: words.reference }, { text: words.since }]}
          >
            {view.requests.map((one) => (
              <Row key={one.href}>
                <NameCell below={one.about}>
                  <a class="ds-link" href={one.href}>
                    {one.name}
                  </a>
                </NameCell>
                <LabelledCell label={words.reference} number={false}>
                  {one.reference}
                </LabelledCell>
                <LabelledCell label={words.since} number={false}>
                  {one.confirmedAt}
                </LabelledCell>
              </Row>
            ))}
          </Table>
          <Pager pager={view.pager} language={frame.language} />
        </section>
      )}
      {view.decided.length > 0 && (
        <section class="p-section" aria-labelledby="diputuskan">
          <h2 class="p-h2" id="diputuskan">
            {words.decided}
          </h2>
          <ul class="p-tasks">
            {view.decided.map((one) => (
              <li key={one.reference} class="p-task">
                {one.fileHref === null ? (
                  <span>{one.name}</span>
                ) : (
                  <a class="ds-link" href={one.fileHref}>
                    {one.name}
                  </a>
                )}
                <Status is={one.fileHref === null ? 'stop' : 'done'}>
                  {one.fileHref === null ? words.refused : words.accepted}
                </Status>
                <p class="p-note">
                  {one.reference}, {one.at}
                  {one.reason !== null && <>. {one.reason}</>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Layout>
  )
}
