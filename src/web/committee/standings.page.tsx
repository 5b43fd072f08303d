/** After closing: the ranking that explains itself, for chair, secretary and, in the plenary, the category's assessors. */
import { explanationWords } from '../../wording/explanation.ts'
import type { Language } from '../../wording/language.ts'
import { markSheetWords } from '../../wording/mark-sheet.ts'
import { roomWords } from '../../wording/room.ts'
import { shellWords } from '../../wording/shell.ts'
import { stabilityWords } from '../../wording/stability.ts'
import { type StandingsWords, standingsWords } from '../../wording/standings.ts'
import { CoverageInRow } from '../components/coverage-figure.tsx'
import { type Download, Downloads } from '../components/downloads.tsx'
import type { Aggregation } from '../components/explanation.tsx'
import { Figure } from '../components/figure.tsx'
import { GatedButton } from '../components/gated-button.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { RankBadge } from '../components/rank-badge.tsx'
import { Reasons } from '../components/reasons.tsx'
import { SpreadKey, SpreadTable } from '../components/spread-table.tsx'
import type { Standing } from '../components/standing.ts'
import { LabelledCell, LeadCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Kept } from '../layout/kept.tsx'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import type { RoomDeed } from './room.page.tsx'
import { Notice } from '../components/notice.tsx'

export type StandingsView = {
  readonly category: string
  readonly season: string
  readonly banner: string | null
  readonly asOf: string
  readonly aggregation: Aggregation
  readonly sheetsCounted: number
  readonly sheets: number
  /** Difference of the first two totals, "3,24"; null with fewer than two ranked. */
  readonly gap: string | null
  readonly decimals: string
  readonly pager: PagerView
  /** Names that hold rank 1, whatever page of the list is shown. */
  readonly first: readonly string[]
  /** This page of the list, in rank order. */
  readonly standings: readonly Standing[]
  readonly unranked: readonly { readonly candidate: string; readonly reason: string }[]
  /** Figures that the rules show and never count, of the candidates above. */
  readonly beside: readonly { readonly candidate: string; readonly name: string; readonly figure: string }[]
  /** Sentences of the computation, already worded. */
  readonly notes: readonly string[]
  /** Groups still equal after every rule. */
  readonly votesNeeded: readonly { readonly candidates: readonly string[] }[]
  readonly downloads: readonly Download[]
  /** For chair and secretary alone: the page about the assessors' agreement. */
  readonly agreementHref: string | null
  readonly stabilityHref: string
  /** What this viewer may do next; null for assessors who only read. */
  readonly next: RoomDeed | null
}

export function StandingsPage({ frame, view }: Page<StandingsView>) {
  const words = standingsWords[frame.language]
  const { first } = view
  return (
    <Layout frame={frame} title={words.title} crumbs={[wayBack(frame)]}>
      <PageHead
        eyebrow={`${view.category}, ${view.season}`}
        title={first.length > 0 ? words.leads(first) : words.nobody}
        lede={words.lede(view.asOf)}
      />
      {view.banner && (
        <Notice tone="warning" class="p-mt-6 p-max-44">
          {view.banner}
        </Notice>
      )}
      <Quality view={view} words={words} />
      <Kept
        frame={frame}
        draw={StandingsList}
        content={{
          standings: view.standings,
          pager: view.pager,
          aggregation: view.aggregation,
          language: frame.language,
        }}
      />
      <BesideRanking view={view} words={words} />
      <Remarks view={view} words={words} />
      <div class="p-section p-split">
        <Next frame={frame} view={view} words={words} />
        <section class="p-stack p-gap-3">
          <h2 class="p-h3">{words.files}</h2>
          <Downloads files={view.downloads} />
          <p class="p-m-0">
            <a class="ds-link" href={view.stabilityHref}>
              {stabilityWords[frame.language].toStability}
            </a>
          </p>
          {view.agreementHref !== null && (
            <p class="p-m-0">
              <a class="ds-link" href={view.agreementHref}>
                {words.agreement}
              </a>
            </p>
          )}
        </section>
      </div>
    </Layout>
  )
}

/** Assessors who read the standings during the plenary have no committee room to go back to. */
function wayBack({ language, viewer }: Frame) {
  return viewer?.rooms.includes('committee')
    ? { label: roomWords[language].title, href: paths.room() }
    : { label: markSheetWords[language].listTitle, href: paths.mySheets() }
}

type PartProps = { readonly view: StandingsView; readonly words: StandingsWords }

function Quality({ view, words }: PartProps) {
  const missing = view.sheets - view.sheetsCounted
  return (
    <div class="p-section p-figures">
      <Figure
        label={words.counted}
        value={String(view.sheetsCounted)}
        unit={words.ofSheets(view.sheets)}
        base={missing > 0 ? words.uncounted(missing) : words.allCounted}
      />
      <Figure
        label={words.gap}
        value={view.gap ?? '–'}
        {...(view.gap ? { unit: words.points } : {})}
        base={view.gap ? words.gapBase(view.decimals) : words.noGap}
      />
      <Figure
        label={words.votes}
        value={String(view.votesNeeded.length)}
        unit={words.groups}
        base={
          view.votesNeeded.length === 0
            ? words.noVotes
            : view.votesNeeded.map((group) => words.tied(group.candidates)).join(' ')
        }
      />
    </div>
  )
}

type ListProps = Pick<StandingsView, 'standings' | 'pager' | 'aggregation'> & { readonly language: Language }

/** The long part of the page. It stays the same while chair, secretary and assessors come and go. */
function StandingsList({ standings, pager, aggregation, language }: ListProps) {
  const words = standingsWords[language]
  return (
    <>
      <section class="p-section" aria-label={words.table}>
        <SpreadTable standings={standings} language={language} words={words} />
        <SpreadKey language={language} />
        <Pager pager={pager} language={language} />
        <Coverage standings={standings} language={language} words={words} />
      </section>
      <Reasons
        title={words.why}
        aggregation={explanationWords[language].aggregation[aggregation]}
        explanations={standings.map((standing) => standing.explanation)}
        ranks={standings.map((standing) => standing.rank)}
        language={language}
      />
    </>
  )
}

type CoverageProps = Pick<ListProps, 'standings' | 'language'> & { readonly words: StandingsWords }

function Coverage({ standings, language, words }: CoverageProps) {
  return (
    <details class="ds-details p-mt-6">
      <summary>{words.coverageFold}</summary>
      <Table
        caption={words.coverage}
        captionHidden
        columns={[{ text: words.rank }, { text: words.candidate }, { text: words.coverage }]}
      >
        {standings.map((standing) => (
          <Row key={standing.explanation.candidate}>
            <LeadCell>
              <RankBadge rank={standing.rank} />
            </LeadCell>
            <NameCell>{standing.explanation.candidate}</NameCell>
            <LabelledCell label="" number={false}>
              <CoverageInRow coverage={standing.coverage} language={language} />
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </details>
  )
}

function BesideRanking({ view, words }: PartProps) {
  if (view.beside.length === 0) return null
  return (
    <div class="p-section">
      <Table
        caption={words.beside}
        columns={[{ text: words.candidate }, { text: words.besideName }, { text: words.besideFigure }]}
      >
        {view.beside.map(({ candidate, name, figure }) => (
          <Row key={`${candidate} ${name}`}>
            <NameCell>{candidate}</NameCell>
            <LabelledCell label={words.besideName} number={false}>
              {name}
            </LabelledCell>
            <LabelledCell label={words.besideFigure} number={false}>
              {figure}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </div>
  )
}

function Remarks({ view, words }: PartProps) {
  if (view.unranked.length === 0 && view.notes.length === 0) return null
  return (
    <div class="p-section p-split">
      {view.unranked.length > 0 && (
        <Table caption={words.unranked} columns={[{ text: words.candidate }, { text: words.reason }]}>
          {view.unranked.map((candidate) => (
            <Row key={candidate.candidate}>
              <NameCell>{candidate.candidate}</NameCell>
              <LabelledCell label={words.reason} number={false}>
                {candidate.reason}
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      {view.notes.length > 0 && (
        <section class="p-stack p-gap-3">
          <h2 class="p-h3">{words.notes}</h2>
          <ul class="ds-list p-small p-tight">
            {view.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Next({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  if (!view.next) return <div />
  const label = roomWords[frame.language].deeds[view.next.deed]
  return (
    <section class="p-stack">
      <h2 class="p-h2">{words.next}</h2>
      <GatedButton
        id="sebab"
        label={label}
        reasons={view.next.reasons}
        reasonsTitle={shellWords[frame.language].notYet}
      >
        <p>
          <a class="ds-button" href={view.next.href}>
            {label}
          </a>
        </p>
      </GatedButton>
    </section>
  )
}
