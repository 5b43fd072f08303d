/** The administrator's look at the installation: whether its data keep their promises, and which seasons it holds. */
import { systemStateWords, type SystemStateWords } from '../../wording/system-state.ts'
import { EmptyState } from '../components/empty-state.tsx'
import { Facts } from '../components/facts.tsx'
import { Notice } from '../components/notice.tsx'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'

export type SystemSeason = {
  readonly label: string
  readonly place: string
  readonly href: string
  readonly rulebookVersion: number
  readonly candidates: number
  readonly seatsHeld: number
  readonly seats: number
  readonly published: number
  readonly categories: number
}

export type SystemStateView = {
  readonly version: string
  /** How much was looked at, already written in the reader's numbers. */
  readonly checked: {
    readonly questions: string
    readonly activities: string
    readonly ledgerEntries: string
    readonly sheets: string
    readonly adoptions: string
  }
  readonly broken: readonly { readonly invariant: string; readonly row: string }[]
  readonly seasons: readonly SystemSeason[]
}

export function SystemStatePage({ frame, view }: Page<SystemStateView>) {
  const words = systemStateWords[frame.language]
  const finding = view.broken.length === 0 ? words.sound : words.broken(view.broken.length)
  return (
    <Layout frame={frame} title={words.title}>
      <PageHead eyebrow={words.title} title={finding} lede={words.lede} />
      <div class="p-row p-mt-6">
        <a class="ds-link" href={paths.people()}>
          {words.people}
        </a>
        <a class="ds-link" href={paths.outbox()}>
          {words.outbox}
        </a>
      </div>
      {view.broken.length > 0 && <Broken view={view} words={words} />}
      <section class="p-section p-stack" aria-labelledby="diperiksa">
        <h2 class="p-h2" id="diperiksa">
          {words.checked}
        </h2>
        <Facts
          facts={[
            { label: words.questions, value: view.checked.questions },
            { label: words.activities, value: view.checked.activities },
            { label: words.ledgerEntries, value: view.checked.ledgerEntries },
            { label: words.sheets, value: view.checked.sheets },
            { label: words.adoptions, value: view.checked.adoptions },
            { label: words.version, value: view.version },
          ]}
        />
        <p>
          <a class="ds-link" href={paths.history()}>
            {words.history}
          </a>
        </p>
        <p>
          <a class="ds-link" href={paths.peopleData()}>
            {words.peopleData}
          </a>
        </p>
      </section>
      <section class="p-section" aria-labelledby="musim">
        <h2 class="p-h2" id="musim">
          {words.seasons}
        </h2>
        {view.seasons.length === 0 ? (
          <EmptyState title={words.noSeasons} text={words.noSeasonsText} />
        ) : (
          <Seasons view={view} words={words} />
        )}
      </section>
    </Layout>
  )
}

type PartProps = { readonly view: SystemStateView; readonly words: SystemStateWords }

function Broken({ view, words }: PartProps) {
  return (
    <section class="p-section p-stack">
      <Notice tone="danger">{words.brokenNow}</Notice>
      <Table caption={words.brokenRows} columns={[{ text: words.row }, { text: words.promise }]}>
        {view.broken.map(({ invariant, row }) => (
          <Row key={`${invariant} ${row}`}>
            <NameCell>{row}</NameCell>
            <LabelledCell label={words.promise} number={false}>
              {invariant.replaceAll('_', ' ')}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function Seasons({ view, words }: PartProps) {
  return (
    <Table
      caption={words.seasons}
      captionHidden
      columns={[
        { text: words.season },
        { text: words.rulebook, kind: 'number' },
        { text: words.candidates, kind: 'number' },
        { text: words.seats, kind: 'number' },
        { text: words.published, kind: 'number' },
      ]}
    >
      {view.seasons.map((season) => (
        <Row key={season.href}>
          <NameCell below={season.place}>
            <a class="ds-link" href={season.href}>
              {season.label}
            </a>
          </NameCell>
          <LabelledCell label={words.rulebook}>{season.rulebookVersion}</LabelledCell>
          <LabelledCell label={words.candidates}>{season.candidates}</LabelledCell>
          <LabelledCell label={words.seats}>{words.of(season.seatsHeld, season.seats)}</LabelledCell>
          <LabelledCell label={words.published}>{words.of(season.published, season.categories)}</LabelledCell>
        </Row>
      ))}
    </Table>
  )
}
