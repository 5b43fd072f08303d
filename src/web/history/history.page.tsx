/** The history: what to look for, then the entries, newest first, each with what it changed. */
import { type HistoryWords, historyWords } from '../../wording/history.ts'
import { Downloads } from '../components/downloads.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import type { HistoryEntry } from './history-entry.ts'
import { HistoryFilter } from './history-filter.tsx'
import type { HistoryPageView } from './history-view.ts'

type HistoryPageProps = Page<HistoryPageView> & { readonly errors?: readonly FieldError[] }

export function HistoryPage({ frame, view, errors = [] }: HistoryPageProps) {
  const words = historyWords[frame.language]
  const heading = view.season === null ? words.whole : words.ofSeason(view.season)
  return (
    <Layout frame={frame} title={words.title} errors={errors}>
      <PageHead eyebrow={words.title} title={heading} lede={words.lede} />
      <p class="p-small">{words.sealed}</p>
      <section class="p-section" aria-labelledby="saring">
        <h2 class="p-h2" id="saring">
          {words.filter}
        </h2>
        <HistoryFilter view={view} errors={errors} words={words} />
      </section>
      <section class="p-section" aria-labelledby="catatan">
        <h2 class="p-h2" id="catatan">
          {words.list}
        </h2>
        {view.entries.length === 0 ? (
          <EmptyState title={words.none} text={words.noneText} />
        ) : (
          <Entries view={view} words={words} />
        )}
        <Steps view={view} words={words} />
      </section>
      <section class="p-section p-stack">
        <p class="p-small">{words.downloads}</p>
        <Downloads
          files={[
            { label: words.csv, href: view.csv, note: 'CSV' },
            { label: words.xlsx, href: view.xlsx, note: 'XLSX' },
          ]}
        />
      </section>
    </Layout>
  )
}

type PartProps = { readonly view: HistoryPageView; readonly words: HistoryWords }

function Entries({ view, words }: PartProps) {
  return (
    <Table
      caption={words.list}
      captionHidden
      columns={[{ text: words.what }, { text: words.when }, { text: words.who }, { text: words.change, kind: 'bars' }]}
    >
      {view.entries.map((entry) => (
        <Row key={entry.id}>
          <NameCell below={entry.subject.replaceAll('/', ' / ')}>{entry.deed}</NameCell>
          <LabelledCell label={words.when} number={false}>
            {entry.when}
            {view.season === null && entry.season && <span class="p-sub">{entry.season}</span>}
          </LabelledCell>
          <LabelledCell label={words.who} number={false}>
            {entry.who}
            {entry.from && (
              <span class="p-sub">
                {words.fromAddress} {entry.from}
              </span>
            )}
          </LabelledCell>
          <WideCell>
            <Changes entry={entry} words={words} />
          </WideCell>
        </Row>
      ))}
    </Table>
  )
}

/** As many as are read at a glance; the rest is in the download. */
const CHANGES_SHOWN = 8
const LETTERS_SHOWN = 160

function Changes({ entry: { facts, changes }, words }: { readonly entry: HistoryEntry; readonly words: HistoryWords }) {
  if (facts !== 'shown') return <span class="p-small">{facts === 'hidden' ? words.hidden : words.erased}</span>
  const shown = changes.slice(0, CHANGES_SHOWN)
  const left = changes.length - shown.length
  return (
    <>
      {shown.length > 0 && (
        <Facts
          left
          facts={shown.map(({ what, before, after }) => ({
            label: what,
            value:
              before === null
                ? short(after ?? words.nothing)
                : `${short(after ?? words.nothing)} (${words.was} ${short(before)})`,
          }))}
        />
      )}
      {left > 0 && <span class="p-small">{words.more(left)}</span>}
    </>
  )
}

function short(text: string): string {
  return text.length > LETTERS_SHOWN ? `${text.slice(0, LETTERS_SHOWN)}…` : text
}

function Steps({ view, words }: PartProps) {
  const steps = [
    { label: words.newest, href: view.newest },
    { label: words.newer, href: view.newer },
    { label: words.older, href: view.older },
  ]
  if (steps.every(({ href }) => href === null)) return null
  return (
    <nav class="p-row p-mt-6" aria-label={words.pages}>
      {steps.map(
        ({ label, href }) =>
          href && (
            <a key={label} class="ds-button" data-variant="secondary" href={href}>
              {label}
            </a>
          ),
      )}
    </nav>
  )
}
