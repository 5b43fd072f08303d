/** The published result of one category. Ranks always; totals and reasons only when the chair published them. */
import { coverageWords } from '../../wording/coverage.ts'
import { explanationWords } from '../../wording/explanation.ts'
import type { Language } from '../../wording/language.ts'
import { type ResultWords, resultWords } from '../../wording/result.ts'
import { shellWords } from '../../wording/shell.ts'
import { CoverageInRow, type CoverageView } from '../components/coverage-figure.tsx'
import { type Download, Downloads } from '../components/downloads.tsx'
import type { Aggregation, ExplanationView } from '../components/explanation.tsx'
import { Facts } from '../components/facts.tsx'
import { Fingerprint } from '../components/fingerprint.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { RankBadge } from '../components/rank-badge.tsx'
import { Reasons } from '../components/reasons.tsx'
import { tableRoles } from '../components/table-roles.ts'
import { LabelledCell, NameCell, Row, Table } from '../components/table.tsx'
import type { Frame, Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { Notice } from '../components/notice.tsx'

export type ResultStanding = {
  readonly rank: number
  /** "Peringkat I"; null below the winners. */
  readonly rankWord: string | null
  readonly candidate: string
  readonly coverage: CoverageView | null
}

export type ResultView = {
  readonly season: { readonly label: string; readonly place: string; readonly href: string }
  readonly category: string
  readonly banner: string | null
  /** This page of the list, in rank order. */
  readonly standings: readonly ResultStanding[]
  readonly pager: PagerView
  /** Names that hold rank 1, whatever page of the list is shown. */
  readonly first: readonly string[]
  readonly ranked: number
  /** Null unless the chair ticked "umumkan nilai"; one explanation for each standing shown, in the same order. */
  readonly totals: { readonly aggregation: Aggregation; readonly explanations: readonly ExplanationView[] } | null
  readonly unranked: readonly { readonly candidate: string; readonly reason: string }[]
  readonly decision: {
    readonly adoptedAt: string
    readonly publishedAt: string
    readonly sheetsCounted: number
    readonly seatsPresent: number
    readonly seats: number
    readonly beritaAcara: string
    readonly decree: string | null
  }
  readonly fingerprint: string
  readonly rulebookHash: string
  /** Null for what was published before there were bundles. */
  readonly recountHref: string | null
  readonly downloads: readonly Download[]
}

export function ResultPage({ frame, view }: Page<ResultView>) {
  const words = resultWords[frame.language]
  const shell = shellWords[frame.language]
  return (
    <Layout
      frame={frame}
      title={view.category}
      crumbs={[
        { label: shell.results, href: paths.results() },
        { label: view.season.label, href: view.season.href },
      ]}
    >
      <PageHead
        eyebrow={`${view.category}, ${view.season.place}, ${view.season.label}`}
        title={view.first.length > 0 ? words.finding(view.first) : words.noneRanked}
        lede={words.lede(view.ranked, view.decision.adoptedAt)}
      />
      {view.banner && (
        <Notice tone="warning" class="p-mt-6 p-max-44">
          {view.banner}
        </Notice>
      )}
      <div class="p-split p-section" data-side>
        <div>
          <Standings frame={frame} view={view} words={words} />
          <Pager pager={view.pager} language={frame.language} />
          <p class="p-note p-mt-4">{coverageWords[frame.language].beside}</p>
        </div>
        <Decision view={view} words={words} />
      </div>
      {view.totals ? (
        <Reasons
          title={words.why}
          aggregation={explanationWords[frame.language].aggregation[view.totals.aggregation]}
          explanations={view.totals.explanations}
          firstOpen
          language={frame.language}
        />
      ) : (
        <section class="p-section p-why p-stack p-gap-2 p-max-44">
          <h2 class="p-h3">{words.ranksOnly}</h2>
          <p>{words.ranksOnlyText}</p>
        </section>
      )}
      {view.unranked.length > 0 && <Unranked view={view} words={words} />}
      <Check view={view} words={words} />
    </Layout>
  )
}

type PartProps = { readonly view: ResultView; readonly words: ResultWords }

function Standings({ frame, view, words }: PartProps & { readonly frame: Frame }) {
  const totals = view.totals?.explanations
  return (
    <Table
      caption={words.table}
      columns={[
        { text: words.rank },
        { text: words.candidate },
        { text: words.coverage },
        ...(totals ? [{ text: words.total, kind: 'number' as const }] : []),
      ]}
    >
      {view.standings.map((standing, index) => standingRow(standing, totals?.[index]?.total ?? null, frame.language))}
    </Table>
  )
}

/** Called as a function and made of plain elements, because this list grows to five hundred rows and each component costs. */
function standingRow(standing: ResultStanding, total: string | null, language: Language) {
  return (
    <tr key={standing.candidate} {...tableRoles.row}>
      <td {...tableRoles.cell} class="p-lead">
        {RankBadge({ rank: standing.rank })}
      </td>
      <th scope="row" {...tableRoles.rowheader} class="p-name">
        {standing.candidate}
        {standing.rankWord && <span class="p-sub">{standing.rankWord}</span>}
      </th>
      <td {...tableRoles.cell} data-label={coverageWords[language].short}>
        {CoverageInRow({ coverage: standing.coverage, language })}
      </td>
      {total !== null && (
        <td {...tableRoles.cell} class="p-n p-key">
          {total}
        </td>
      )}
    </tr>
  )
}

function Decision({ view: { decision }, words }: PartProps) {
  return (
    <aside class="p-stack" aria-labelledby="penetapan">
      <h2 class="p-h3" id="penetapan">
        {words.decided}
      </h2>
      <Facts
        facts={[
          { label: words.sheets, value: decision.sheetsCounted },
          { label: words.present, value: words.ofSeats(decision.seatsPresent, decision.seats) },
          { label: words.beritaAcara, value: decision.beritaAcara },
          { label: words.decree, value: decision.decree ?? words.noDecree },
          { label: words.published, value: decision.publishedAt },
        ]}
      />
    </aside>
  )
}

function Unranked({ view, words }: PartProps) {
  return (
    <section class="p-section p-max-44">
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
    </section>
  )
}

function Check({ view, words }: PartProps) {
  return (
    <section class="p-section p-panel p-split" aria-labelledby="periksa">
      <div class="p-stack">
        <h2 class="p-h2" id="periksa">
          {words.check}
        </h2>
        <p>{view.totals ? words.checkText : words.checkRanksOnlyText}</p>
        {view.recountHref && (
          <p>
            <a class="ds-button" href={view.recountHref}>
              {words.recount}
            </a>
          </p>
        )}
        <Downloads files={view.downloads} />
      </div>
      <div class="p-stack">
        <Fingerprint label={words.fingerprint} value={view.fingerprint} />
        <Fingerprint label={words.rulebook} value={view.rulebookHash} />
      </div>
    </section>
  )
}
