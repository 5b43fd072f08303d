/** "Macet di mana": how many nominations stand in each state and for how long, and for each that waits, who must act. */
import { AGE_BUCKETS } from '../../award/verification/waiting.ts'
import { type DeskWords, deskWords } from '../../wording/desk.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Status, type StatusShape } from '../components/status.tsx'
import { KeyCell, LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type StuckRow = {
  readonly fileHref: string
  readonly name: string
  readonly categoryName: string
  readonly state: string
  readonly shape: StatusShape
  readonly days: number
  /** How many working days too long, and when that was told; null while it is not. */
  readonly overdue: string | null
  /** Names with their roles, or the roles that nobody holds. */
  readonly who: string
}

export type StuckView = {
  readonly season: string
  readonly deskHref: string
  /** From the invitation to the nominee: how many came how far. */
  readonly way: readonly { readonly point: string; readonly count: number }[]
  readonly counts: readonly {
    readonly state: string
    readonly href: string
    readonly count: number
    readonly medianDays: number | null
    readonly oldestDays: number | null
  }[]
  readonly hands: readonly {
    readonly hand: string
    readonly count: number
    /** As many as there are age buckets, in their order. */
    readonly buckets: readonly number[]
  }[]
  readonly waiting: number
  readonly rows: readonly StuckRow[]
  readonly pager: PagerView
}

export function StuckPage({ frame, view }: Page<StuckView>) {
  const words = deskWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={words.stuck}
      crumbs={[
        { label: words.seasonsTitle, href: paths.desks() },
        { label: view.season, href: view.deskHref },
      ]}
    >
      <PageHead eyebrow={view.season} title={words.waiting(view.waiting)} lede={words.stuckLede} />
      <section class="p-section" aria-label={words.way}>
        <Way view={view} words={words} />
      </section>
      <section class="p-section" aria-label={words.counts}>
        <Counts view={view} words={words} />
      </section>
      <section class="p-section" aria-label={words.hands}>
        <Hands view={view} words={words} />
      </section>
      <section class="p-section" aria-labelledby="menunggu">
        <h2 class="p-h2" id="menunggu">
          {words.who}
        </h2>
        {view.rows.length === 0 ? (
          <EmptyState title={words.waiting(0)} text={words.nothingText} />
        ) : (
          <Waiting view={view} words={words} />
        )}
        <Pager pager={view.pager} language={frame.language} />
      </section>
    </Layout>
  )
}

type PartProps = { readonly view: StuckView; readonly words: DeskWords }

function Way({ view, words }: PartProps) {
  return (
    <Table caption={words.way} columns={[{ text: words.wayPoint }, { text: words.wayCount, kind: 'number' }]}>
      {view.way.map(({ point, count }) => (
        <Row key={point}>
          <NameCell>{point}</NameCell>
          <KeyCell>{count}</KeyCell>
        </Row>
      ))}
    </Table>
  )
}

function Counts({ view, words }: PartProps) {
  const inWords = (days: number | null) => (days === null ? words.noDays : words.days(days))
  return (
    <Table
      caption={words.counts}
      columns={[
        { text: words.state },
        { text: words.count, kind: 'number' },
        { text: words.median, kind: 'number' },
        { text: words.oldest, kind: 'number' },
      ]}
    >
      {view.counts.map(({ state, href, count, medianDays, oldestDays }) => (
        <Row key={state}>
          <NameCell>
            <a class="ds-link" href={href}>
              {state}
            </a>
          </NameCell>
          <KeyCell>{count}</KeyCell>
          <LabelledCell label={words.median}>{inWords(medianDays)}</LabelledCell>
          <LabelledCell label={words.oldest}>{inWords(oldestDays)}</LabelledCell>
        </Row>
      ))}
    </Table>
  )
}

function Hands({ view, words }: PartProps) {
  const labels = AGE_BUCKETS.map(({ from, to }) => words.bucket(from, to))
  return (
    <Table
      caption={words.hands}
      columns={[
        { text: words.hand },
        { text: words.together, kind: 'number' },
        ...labels.map((text) => ({ text, kind: 'number' as const })),
      ]}
    >
      {view.hands.map(({ hand, count, buckets }) => (
        <Row key={hand}>
          <NameCell>{hand}</NameCell>
          <KeyCell>{count}</KeyCell>
          {labels.map((label, at) => (
            <LabelledCell key={label} label={label}>
              {buckets[at] ?? 0}
            </LabelledCell>
          ))}
        </Row>
      ))}
    </Table>
  )
}

function Waiting({ view, words }: PartProps) {
  return (
    <Table
      caption={words.waiting(view.waiting)}
      columns={[
        { text: words.candidate },
        { text: words.state },
        { text: words.age, kind: 'number' },
        { text: words.who },
      ]}
    >
      {view.rows.map((row) => (
        <Row key={`${row.fileHref} ${row.categoryName}`}>
          <NameCell below={row.categoryName}>
            <a class="ds-link" href={row.fileHref}>
              {row.name}
            </a>
          </NameCell>
          <LabelledCell label={words.state} number={false}>
            <Status is={row.shape}>{row.state}</Status>
          </LabelledCell>
          <LabelledCell label={words.age}>
            {words.days(row.days)}
            {row.overdue !== null && <span class="p-sub">{row.overdue}</span>}
          </LabelledCell>
          <LabelledCell label={words.who} number={false}>
            {row.who}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
