/** Villages of a regency: the funnel, its table, and why there is none for regencies. */
import { SMALL_PLACE_WORKERS_MAX, type FunnelStanding } from '../../award/coverage/funnel.ts'
import { funnelWords } from '../../wording/funnel.ts'
import { countInFigures } from '../../wording/numbers.ts'
import { shellWords } from '../../wording/shell.ts'
import type { Option } from '../components/choice-field.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { FunnelPlot, type FunnelPlotView } from '../components/funnel-plot.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { KeyCell, LabelledCell, LeadCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { ComparisonForm } from './comparison-form.tsx'

export type VillageRow = {
  /** In the plot. */
  readonly number: number
  readonly name: string
  /** Members and workers. */
  readonly heads: string
  readonly share: string
  readonly interval: readonly [low: string, high: string]
  readonly standing: FunnelStanding
  readonly shrunk: string
  readonly rank: number
  readonly rankShrunk: number
}

export type VillagesView = {
  readonly place: string
  readonly placeHref: string
  readonly comparison: string | null
  readonly chosen: string
  readonly options: readonly Option[]
  /** Null where fewer than two villages can stand beside each other. */
  readonly funnel: {
    readonly plot: FunnelPlotView
    readonly share: string
    /** Whether villages differ more than chance makes them. */
    readonly differs: boolean
    readonly rows: readonly VillageRow[]
  } | null
  readonly pager: PagerView
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[]
}

export function VillagesPage({ frame, view }: Page<VillagesView>) {
  const { language } = frame
  const words = funnelWords[language]
  const crumbs = [
    { label: shellWords[language].home, href: paths.home() },
    { label: view.place, href: view.placeHref },
  ]
  return (
    <Layout frame={frame} title={words.title} crumbs={crumbs}>
      <PageHead title={words.heading(view.place)} lede={words.lede} />
      <ComparisonForm chosen={view.chosen} options={view.options} language={language} />
      <section class="p-section p-stack">
        {view.funnel ? (
          <>
            <p class="p-prose">
              {view.comparison !== null && words.compared(view.comparison)}{' '}
              {words.common(view.funnel.share, view.funnel.differs ? 'some' : 'none')}
            </p>
            <FunnelPlot plot={view.funnel.plot} language={language} />
          </>
        ) : (
          <EmptyState title={words.none} text={words.noneText} />
        )}
      </section>
      {view.funnel && (
        <section class="p-section">
          <FunnelTable rows={view.funnel.rows} words={words} />
          <Pager pager={view.pager} language={language} />
        </section>
      )}
      {view.leftOut.length > 0 && (
        <section class="p-section p-stack">
          <h2 class="p-h2">{words.leftOut}</h2>
          <Facts left facts={view.leftOut.map(({ name, reason }) => ({ label: name, value: reason }))} />
        </section>
      )}
      <section class="p-section p-split">
        <div class="p-stack">
          <h2 class="p-h2">{words.how}</h2>
          {words.howText.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
        <div class="p-stack">
          <h2 class="p-h2">{words.caution}</h2>
          <p>{words.cautionText(countInFigures(SMALL_PLACE_WORKERS_MAX, language))}</p>
        </div>
      </section>
    </Layout>
  )
}

type FunnelTableProps = {
  readonly rows: readonly VillageRow[]
  readonly words: (typeof funnelWords)['id']
}

function FunnelTable({ rows, words }: FunnelTableProps) {
  return (
    <Table
      caption={words.table}
      class="p-compact"
      columns={[
        { text: words.number },
        { text: words.place },
        { text: words.share, kind: 'number' },
        { text: words.interval, kind: 'number' },
        { text: words.standing },
        { text: words.shrunk, kind: 'number' },
        { text: words.rank, kind: 'number' },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.number}>
          <LeadCell>{row.number}</LeadCell>
          <NameCell below={words.heads(row.heads)}>{row.name}</NameCell>
          <KeyCell>{row.share}</KeyCell>
          <LabelledCell label={words.interval}>{words.span(...row.interval)}</LabelledCell>
          <LabelledCell label={words.standing} number={false}>
            {words.standings[row.standing]}
          </LabelledCell>
          <LabelledCell label={words.shrunk}>{row.shrunk}</LabelledCell>
          <LabelledCell label={words.rank}>{words.moved(row.rank, row.rankShrunk)}</LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
