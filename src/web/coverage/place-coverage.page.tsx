/** Coverage of a place: the gap first, then what sources say, how it came, where it is, and what holds it back. */
import type { CourseTie } from '../../award/coverage/coverage-course.ts'
import type { RegionLevel } from '../../award/places/region.ts'
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import type { Language } from '../../wording/language.ts'
import { shellWords } from '../../wording/shell.ts'
import { CoverageInRow, type CoverageView } from '../components/coverage-figure.tsx'
import { Downloads } from '../components/downloads.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Notice } from '../components/notice.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import { TrendChart, type TrendSeries } from '../components/trend-chart.tsx'
import type { Crumb } from '../layout/breadcrumbs.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import type { LeaderAim, LeaderCoverage, LeaderGap } from '../leader/leader.page.tsx'
import { Aims, CoverageNow, GapNow } from '../leader/leader.page.tsx'
import { whatIfFields } from '../plans/what-if.page.tsx'
import { paths } from '../paths.ts'
import { PlacesCompared, type PlacesView } from './places-compared.tsx'

type Source = CoverageView['source']

export type CausesView = {
  readonly label: string
  readonly rows: readonly { readonly cause: string; readonly candidates: string }[]
}

export type PlaceCoverageView = PlacesView & {
  readonly code: string
  readonly name: string
  readonly level: RegionLevel
  readonly above: readonly Crumb[]
  readonly coverage: LeaderCoverage | null
  readonly aims: readonly LeaderAim[]
  readonly gap: LeaderGap
  /** Which rule made the figure count. */
  readonly rule: 'chosen' | 'named_base' | 'newest' | null
  readonly statements: readonly { readonly coverage: CoverageView | null; readonly follows: readonly string[] }[]
  readonly apart: string | null
  readonly course: readonly TrendSeries[]
  /** Every figure in the order of time. */
  readonly courseRows: readonly {
    readonly id: string
    readonly coverage: CoverageView | null
    readonly heads: string | null
    readonly tie: CourseTie
  }[]
  readonly zones: readonly { readonly label: string; readonly href: string }[]
  readonly segments: readonly {
    readonly segment: string
    readonly members: string
    readonly coverage: string | null
    readonly asOf: string
    readonly source: Source
  }[]
  readonly workforce: readonly {
    readonly asOf: string
    readonly employed: string
    readonly formal: string
    readonly informal: string
    readonly source: Source
  }[]
  readonly causes: CausesView | null
  readonly claims: readonly {
    readonly year: string
    readonly programme: string
    readonly claims: string
    readonly beneficiaries: string
    readonly amount: string
    readonly source: Source
    readonly note: string
  }[]
}

export function PlaceCoveragePage({ frame, view }: Page<PlaceCoverageView>) {
  const { language } = frame
  const words = dashboardWords[language]
  const crumbs = [{ label: shellWords[language].home, href: paths.home() }, ...view.above]
  const { gap } = view
  const title = gap.unprotected === null ? words.headlineUnknown : words.headline(gap.unprotected)
  const headline = view.coverage === null ? words.noFigures : gap.exceeds ? words.headlineNobody : title
  const part = { view, words, language }
  return (
    <Layout frame={frame} title={`${words.title}: ${view.name}`} crumbs={crumbs}>
      <PageHead eyebrow={view.name} title={headline} lede={words.lede} />
      {view.coverage ? (
        <>
          <div class="p-leaf-two">
            <CoverageNow coverage={view.coverage} gap={gap} language={language} />
            <GapNow gap={gap} language={language} />
          </div>
          {view.rule && <p class="p-note">{words.rule[view.rule]}</p>}
        </>
      ) : (
        <div class="p-stack p-gap-6 p-mt-6">
          <EmptyState title={words.noFigures} text={words.noFiguresText} />
          <Aims aims={view.aims} language={language} />
        </div>
      )}
      <Statements {...part} />
      <Course {...part} />
      {view.level === 'nation' && <Zones zones={view.zones} words={words} />}
      <PlacesCompared heading={headingOf(view.level, words)} view={view} language={language} />
      <Segments {...part} />
      <Causes {...part} />
      <Claims {...part} />
      <More {...part} />
    </Layout>
  )
}

type Words = (typeof dashboardWords)['id']
type Part = { readonly view: PlaceCoverageView; readonly words: Words; readonly language: Language }

function Zones({ zones, words }: { readonly zones: PlaceCoverageView['zones']; readonly words: Words }) {
  return (
    <nav class="p-section p-stack p-gap-3" aria-label={words.zones}>
      <h2 class="p-h2">{words.zones}</h2>
      <ul class="p-key-list p-m-0">
        {zones.map(({ label, href }) => (
          <li key={href}>
            <a class="ds-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function headingOf(level: RegionLevel, { places }: Words): string {
  return level === 'nation' ? places.ID : level === 'province' ? places.province : places.other
}

function Statements({ view, words, language }: Part) {
  if (view.statements.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3">
      <Table caption={words.statements} columns={[{ text: words.statement }, { text: words.follows }]}>
        {view.statements.map(({ coverage, follows }) => (
          <Row key={`${coverage?.value.text} ${coverage?.asOf} ${coverage?.source.name}`}>
            <WideCell>
              <CoverageInRow coverage={coverage} language={language} />
            </WideCell>
            <LabelledCell label={words.follows} number={false}>
              {follows.length === 0 ? '–' : follows.map((text) => <p key={text}>{text}.</p>)}
            </LabelledCell>
          </Row>
        ))}
      </Table>
      {view.apart !== null && <Notice tone="info">{view.apart}</Notice>}
    </section>
  )
}

/** A place that is counted every month has more; the drawing shows them all. */
const ROWS_SHOWN_MAX = 12

function Course({ view: { course, courseRows, gap }, words, language }: Part) {
  if (courseRows.length === 0) return null
  const target = gap.target?.figured ?? null
  const ties = new Set(courseRows.map(({ tie }) => tie))
  const table = <CourseTable rows={courseRows} words={words} language={language} />
  return (
    <section class="p-section p-stack p-gap-3">
      <h2 class="p-h2">{words.trend}</h2>
      {courseRows.length === 1 ? (
        <p class="p-note">{words.trendNone}</p>
      ) : (
        <>
          <TrendChart
            series={course}
            target={target?.value ?? null}
            label={words.trendChart(courseRows.length, course.length)}
          />
          <p class="p-note">
            {words.trendNote} {ties.has('denominator_jumped') && words.trendJumps}{' '}
            {ties.has('base_unknown') && words.trendUnnamed} {target && words.trendTarget(target.text)}
          </p>
        </>
      )}
      {courseRows.length <= ROWS_SHOWN_MAX ? (
        table
      ) : (
        <details class="ds-details">
          <summary>{words.trendMany(courseRows.length)}</summary>
          <div>{table}</div>
        </details>
      )}
    </section>
  )
}

function CourseTable({
  rows,
  words,
  language,
}: Omit<Part, 'view'> & { readonly rows: PlaceCoverageView['courseRows'] }) {
  return (
    <Table caption={words.trendTable} columns={[{ text: words.value }, { text: words.heads }, { text: words.tie }]}>
      {rows.map(({ id, coverage, heads, tie }) => (
        <Row key={id}>
          <WideCell>
            <CoverageInRow coverage={coverage} language={language} />
          </WideCell>
          <LabelledCell label={words.heads} number={false}>
            {heads ?? '–'}
          </LabelledCell>
          <LabelledCell label={words.tie} number={false}>
            {words.ties[tie]}
          </LabelledCell>
        </Row>
      ))}
    </Table>
  )
}

function Cited({ source }: { readonly source: Source }) {
  if (source.href === '') return <>{source.name}</>
  return (
    <a class="ds-link" href={source.href} rel="external noopener">
      {source.name}
    </a>
  )
}

function Segments({ view, words }: Part) {
  if (view.segments.length === 0 && view.workforce.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3">
      <h2 class="p-h2">{words.segments}</h2>
      {view.segments.length > 0 && (
        <Table
          caption={words.segment}
          columns={[{ text: words.segment }, { text: words.members, kind: 'number' }, { text: words.asOf }]}
        >
          {view.segments.map((row) => (
            <Row key={row.segment}>
              <NameCell below={row.coverage ?? undefined}>{row.segment}</NameCell>
              <LabelledCell label={words.members}>{row.members}</LabelledCell>
              <LabelledCell label={words.asOf} number={false}>
                {row.asOf}, <Cited source={row.source} />
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
      {view.workforce.length > 0 && (
        <Table
          caption={words.workforce}
          columns={[
            { text: words.asOf },
            { text: words.employed, kind: 'number' },
            { text: words.formal, kind: 'number' },
            { text: words.informal, kind: 'number' },
            { text: words.source },
          ]}
        >
          {view.workforce.map((row) => (
            <Row key={`${row.asOf} ${row.source.name}`}>
              <NameCell>{row.asOf}</NameCell>
              <LabelledCell label={words.employed}>{row.employed}</LabelledCell>
              <LabelledCell label={words.formal}>{row.formal}</LabelledCell>
              <LabelledCell label={words.informal}>{row.informal}</LabelledCell>
              <LabelledCell label={words.source} number={false}>
                <Cited source={row.source} />
              </LabelledCell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  )
}

function Causes({ view: { causes }, words }: Part) {
  if (!causes || causes.rows.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3">
      <h2 class="p-h2">{words.causes}</h2>
      <p class="p-prose">{words.causesText(causes.label)}</p>
      <Table caption={words.causesTable} columns={[{ text: words.cause }, { text: words.candidates, kind: 'number' }]}>
        {causes.rows.map(({ cause, candidates }) => (
          <Row key={cause}>
            <NameCell>{cause}</NameCell>
            <LabelledCell label={words.candidates}>{candidates}</LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function Claims({ view: { claims }, words }: Part) {
  if (claims.length === 0) return null
  return (
    <section class="p-section">
      <Table
        caption={words.claims}
        columns={[
          { text: words.programme },
          { text: words.claimCount, kind: 'number' },
          { text: words.beneficiaries, kind: 'number' },
          { text: words.amount, kind: 'number' },
          { text: words.source },
        ]}
      >
        {claims.map((row) => (
          <Row key={`${row.year} ${row.programme} ${row.source.name} ${row.amount}`}>
            <NameCell below={row.year}>{row.programme}</NameCell>
            <LabelledCell label={words.claimCount}>{row.claims}</LabelledCell>
            <LabelledCell label={words.beneficiaries}>{row.beneficiaries}</LabelledCell>
            <LabelledCell label={words.amount}>{row.amount}</LabelledCell>
            <LabelledCell label={words.source} number={false}>
              <Cited source={row.source} /> {row.note !== '' && <span class="p-sub">{row.note}</span>}
            </LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}

function More({ view: { code, level, zones }, words }: Part) {
  const isRegency = level === 'regency' || level === 'city'
  const links = [
    ...(level === 'province' ? zones : []),
    { label: words.whatIf, href: paths.whatIf(level === 'nation' ? undefined : { [whatIfFields.place]: code }) },
    ...(level === 'nation' ? [] : [{ label: words.plans, href: paths.plans(code) }]),
    ...(level === 'province' || isRegency ? [{ label: words.leader, href: paths.leaderPage(code) }] : []),
    ...(level === 'nation' ? [{ label: words.map, href: paths.nationMap() }] : []),
    ...(level === 'province' ? [{ label: words.map, href: paths.provinceMap(code) }] : []),
    ...(isRegency ? [{ label: words.villages, href: paths.villages(code) }] : []),
  ]
  return (
    <div class="p-section p-split p-screen">
      {links.length > 0 && (
        <section class="p-stack p-gap-3">
          <h2 class="p-h3">{words.more}</h2>
          <ul class="ds-list">
            {links.map(({ label, href }) => (
              <li key={href}>
                <a class="ds-link" href={href}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="p-stack p-gap-3">
        <h2 class="p-h3">{words.download}</h2>
        <Downloads
          files={[
            { label: words.download, href: paths.coverageFigures(code, 'csv'), note: 'CSV' },
            { label: words.download, href: paths.coverageFigures(code, 'xlsx'), note: 'XLSX' },
          ]}
        />
      </section>
    </div>
  )
}
