/** The history: what to look for, then the entries, newest first, each with what it changed. */
import { type HistoryWords, historyWords } from '../../wording/history.ts'
import { describedBy, Field, FieldFrame } from '../components/field.tsx'
import { Downloads } from '../components/downloads.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { FieldError, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import type { HistoryEntry } from './history-entry.ts'
import { historyFields, type HistoryAsked } from './history-query.ts'

export type HistoryChoice = { readonly value: string; readonly label: string }

/** `when` is the time as it is written in the entry's zone. */
export type ShownEntry = HistoryEntry & { readonly when: string }

export type HistoryPageView = {
  /** The label of the one season this page is about; null for the history of everything. */
  readonly season: string | null
  readonly action: string
  readonly asked: HistoryAsked
  readonly zone: string
  /** Null where the season is given. */
  readonly seasons: readonly HistoryChoice[] | null
  readonly deeds: readonly HistoryChoice[]
  readonly namesPeople: boolean
  readonly entries: readonly ShownEntry[]
  readonly newest: string | null
  readonly newer: string | null
  readonly older: string | null
  readonly csv: string
  readonly xlsx: string
}

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
        <Filter view={view} errors={errors} words={words} />
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

function Filter({ view, errors, words }: PartProps & { readonly errors: readonly FieldError[] }) {
  const { asked } = view
  const hint = words.zoneHint(view.zone)
  return (
    <form class="p-form" action={view.action} method="get" novalidate>
      {view.seasons && (
        <Choose
          name={historyFields.season}
          label={words.season}
          any={words.anySeason}
          choices={view.seasons}
          chosen={asked.season}
        />
      )}
      <Choose
        name={historyFields.deed}
        label={words.deed}
        any={words.anyDeed}
        choices={view.deeds}
        chosen={asked.deed}
      />
      {view.namesPeople && (
        <Field name={historyFields.person} label={words.person} hint={words.personHint} value={asked.person} />
      )}
      <Field name={historyFields.from} label={words.from} hint={hint} type="date" value={asked.from} errors={errors} />
      <Field
        name={historyFields.until}
        label={words.until}
        hint={hint}
        type="date"
        value={asked.until}
        errors={errors}
      />
      <Field name={historyFields.text} label={words.text} value={asked.text} />
      <div class="p-row">
        <button class="ds-button" type="submit">
          {words.show}
        </button>
        <a class="ds-link" href={view.action}>
          {words.reset}
        </a>
      </div>
    </form>
  )
}

type ChooseProps = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly choices: readonly HistoryChoice[]
  readonly chosen: string
}

function Choose({ name, label, any, choices, chosen }: ChooseProps) {
  return (
    <FieldFrame name={name} label={label}>
      <select class="ds-input" id={name} name={name} {...describedBy(name, null, [])}>
        <option value="" selected={chosen === ''}>
          {any}
        </option>
        {choices.map(({ value, label: text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

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
