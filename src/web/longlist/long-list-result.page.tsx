/** The long list of an uploaded file: ranks with reasons, groups, who is not in it, and the rows that were refused. */
import { longListWords, type LongListWords } from '../../wording/long-list.ts'
import { tryWords } from '../../wording/try.ts'
import { RankBadge } from '../components/rank-badge.tsx'
import { Status } from '../components/status.tsx'
import { KeyCell, LabelledCell, LeadCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { type Problem, ProblemTable } from '../try/problem-table.tsx'

export type LongListEntry = {
  readonly rank: number
  readonly name: string
  readonly about: string
  readonly total: string
  readonly orderly: boolean | null
  readonly reasons: readonly string[]
  /** What each criterion cost of the total; null with full points. */
  readonly lost: string | null
}

export type LongListGroup = {
  readonly title: string
  readonly rows: readonly {
    readonly name: string
    readonly employers: string
    readonly orderly: string
    readonly mean: string
    readonly best: string
  }[]
  /** Groups that are not shown. */
  readonly more: number
}

export type LongListView = {
  readonly file: string
  readonly category: string
  /** Stands until the rules are official. */
  readonly banner: string | null
  readonly employers: number
  readonly ranked: number
  readonly orderly: number
  readonly notes: readonly string[]
  readonly entries: readonly LongListEntry[]
  readonly moreEntries: number
  readonly groups: readonly LongListGroup[]
  readonly unlisted: readonly { readonly name: string; readonly reason: string }[]
  /** All of them, shown or not. */
  readonly unlistedCount: number
  readonly rejected: readonly Problem[]
  readonly rejectedRows: number
}

export function LongListResultPage({ frame, view }: Page<LongListView>) {
  const words = longListWords[frame.language]
  return (
    <Layout frame={frame} title={words.title} crumbs={[{ label: words.title, href: paths.longList() }]}>
      <PageHead
        eyebrow={view.banner === null ? view.category : `${view.category} (${view.banner})`}
        title={words.finding(view.orderly, view.ranked)}
        lede={words.resultLede(view.file, view.employers, view.ranked)}
      />
      <ul class="ds-list p-small p-tight p-mt-4">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {view.rejectedRows > 0 && (
        <p class="p-mt-4">
          <a class="ds-link" href="#ditolak">
            {words.rejected(view.rejectedRows)}
          </a>
        </p>
      )}
      {view.entries.length > 0 && <Entries view={view} words={words} />}
      {view.groups.map((group) => (
        <Group key={group.title} group={group} words={words} />
      ))}
      {view.unlistedCount > 0 && <Unlisted view={view} words={words} />}
      {view.rejectedRows > 0 && (
        <section class="p-section" aria-labelledby="ditolak">
          <h2 class="p-h2" id="ditolak">
            {words.rejected(view.rejectedRows)}
          </h2>
          <p class="p-small">{words.rejectedText}</p>
          <ProblemTable problems={view.rejected} words={tryWords[frame.language]} withSheets={false} />
        </section>
      )}
      <p class="p-section">
        <a class="ds-button" data-variant="secondary" href={paths.longList()}>
          {words.again}
        </a>
      </p>
    </Layout>
  )
}

type Part = { readonly view: LongListView; readonly words: LongListWords }

function Entries({ view, words }: Part) {
  return (
    <section class="p-section">
      <Table
        caption={words.ranking}
        columns={[
          { text: words.rank },
          { text: words.employer },
          { text: words.total, kind: 'number' },
          { text: words.reasons, kind: 'bars' },
          { text: words.orderly },
        ]}
      >
        {view.entries.map((entry) => (
          <Row key={entry.about}>
            <LeadCell>
              <RankBadge rank={entry.rank} />
            </LeadCell>
            <NameCell below={entry.about}>{entry.name}</NameCell>
            <KeyCell>{entry.total}</KeyCell>
            <WideCell>
              <Reasons entry={entry} words={words} />
            </WideCell>
            <LabelledCell label={words.orderly} number={false}>
              <Verdict orderly={entry.orderly} words={words} />
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {view.moreEntries > 0 && <p class="p-note p-mt-4">{words.moreOnPage(view.moreEntries)}</p>}
    </section>
  )
}

function Reasons({ entry, words }: { readonly entry: LongListEntry; readonly words: LongListWords }) {
  if (entry.reasons.length === 0) return <span class="p-small">{words.nothingMissing}</span>
  return (
    <ul class="ds-list p-small p-tight">
      {entry.reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {entry.lost !== null && <li>{entry.lost}</li>}
    </ul>
  )
}

function Verdict({ orderly, words }: { readonly orderly: boolean | null; readonly words: LongListWords }) {
  if (orderly === null) return <Status is="wait">{words.verdictWords.unknown}</Status>
  return (
    <Status is={orderly ? 'done' : 'open'}>{orderly ? words.verdictWords.orderly : words.verdictWords.notYet}</Status>
  )
}

function Group({ group, words }: { readonly group: LongListGroup; readonly words: LongListWords }) {
  return (
    <section class="p-section">
      <Table
        caption={group.title}
        columns={[
          { text: words.group },
          { text: words.employers, kind: 'number' },
          { text: words.orderlyShort, kind: 'number' },
          { text: words.mean, kind: 'number' },
          { text: words.best },
        ]}
      >
        {group.rows.map((row) => (
          <Row key={row.name}>
            <NameCell>{row.name}</NameCell>
            <LabelledCell label={words.employers}>{row.employers}</LabelledCell>
            <LabelledCell label={words.orderlyShort}>{row.orderly}</LabelledCell>
            <LabelledCell label={words.mean}>{row.mean}</LabelledCell>
            <LabelledCell label={words.best} number={false}>
              {row.best}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {group.more > 0 && <p class="p-note p-mt-4">{words.moreGroups(group.more)}</p>}
    </section>
  )
}

function Unlisted({ view, words }: Part) {
  const more = view.unlistedCount - view.unlisted.length
  return (
    <section class="p-section p-stack p-gap-3 p-prose">
      <h2 class="p-h3">{words.unlisted(view.unlistedCount)}</h2>
      <ul class="ds-list p-small p-tight">
        {view.unlisted.map(({ name, reason }) => (
          <li key={name}>
            {name}: {reason}
          </li>
        ))}
      </ul>
      {more > 0 && <p class="p-note">{words.moreUnlisted(more)}</p>}
    </section>
  )
}
