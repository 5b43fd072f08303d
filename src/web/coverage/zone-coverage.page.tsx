/** Coverage in one of the award's five zones: the newest figure of each province, what adds up, and who can be compared. */
import { zoneWords } from '../../wording/award-zones.ts'
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import type { Language } from '../../wording/language.ts'
import { shellWords } from '../../wording/shell.ts'
import { BulletBar } from '../components/bullet-bar.tsx'
import { CoverageInRow, type CoverageView } from '../components/coverage-figure.tsx'
import { Downloads } from '../components/downloads.tsx'
import { LabelledCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { PlacesCompared, type PlacesView } from './places-compared.tsx'

export type NewestRow = {
  readonly code: string
  readonly name: string
  readonly href: string
  readonly coverage: CoverageView | null
  /** "543.310 dari 1.009.250"; null where the source prints too little. */
  readonly left: string | null
}

export type ZoneSum = {
  readonly left: string
  readonly text: string
  /** Names of the provinces in the sum, and of those that are not. */
  readonly counted: readonly string[]
  readonly others: readonly string[]
}

export type ZoneCoverageView = PlacesView & {
  readonly code: string
  readonly name: string
  readonly sum: ZoneSum | null
  readonly newest: readonly NewestRow[]
}

export function ZoneCoveragePage({ frame, view }: Page<ZoneCoverageView>) {
  const { language } = frame
  const [words, zone] = [dashboardWords[language], zoneWords[language]]
  const crumbs = [
    { label: shellWords[language].home, href: paths.home() },
    { label: words.nation, href: paths.coverage() },
  ]
  const { code, name, sum, newest } = view
  const headline = sum ? zone.headline(sum.left, sum.counted.length, newest.length) : words.headlineUnknown
  return (
    <Layout frame={frame} title={`${words.title}: ${words.zone(name)}`} crumbs={crumbs}>
      <PageHead eyebrow={words.zone(name)} title={headline} lede={zone.lede} />
      <Sum sum={sum} language={language} />
      <Newest rows={newest} language={language} />
      <PlacesCompared heading={zone.provinces} view={view} language={language} />
      <section class="p-section p-stack p-gap-3 p-screen">
        <h2 class="p-h3">{words.download}</h2>
        <Downloads
          files={[
            { label: words.download, href: paths.coverageFigures(code, 'csv'), note: 'CSV' },
            { label: words.download, href: paths.coverageFigures(code, 'xlsx'), note: 'XLSX' },
          ]}
        />
      </section>
    </Layout>
  )
}

function Sum({ sum, language }: { readonly sum: ZoneSum | null; readonly language: Language }) {
  const words = zoneWords[language]
  return (
    <section class="p-section p-stack p-gap-2">
      <h2 class="p-h3">{words.sum}</h2>
      <p class="p-prose">{sum ? sum.text : words.none}</p>
      {sum && <p class="p-note">{words.counted(sum.counted.join(', '))}</p>}
      {sum && sum.others.length > 0 && <p class="p-note">{words.notCounted(sum.others.join(', '))}</p>}
      <p class="p-note">{words.apart}</p>
    </section>
  )
}

function Newest({ rows, language }: { readonly rows: readonly NewestRow[]; readonly language: Language }) {
  const [words, zone] = [dashboardWords[language], zoneWords[language]]
  return (
    <section class="p-section">
      <Table
        caption={zone.newest}
        columns={[{ text: words.place }, { text: words.value }, { text: zone.left, kind: 'number' }]}
      >
        {rows.map(({ code, name, href, coverage, left }) => (
          <Row key={code}>
            <NameCell>
              <a class="ds-link" href={href}>
                {name}
              </a>
            </NameCell>
            <WideCell>
              {coverage && <BulletBar value={coverage.value.value} label={`${name}: ${coverage.value.text}`} />}
              <CoverageInRow coverage={coverage} language={language} />
            </WideCell>
            <LabelledCell label={zone.left}>{left ?? '–'}</LabelledCell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
