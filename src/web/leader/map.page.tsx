/** Coverage of regencies and cities on a map, with the same figures in a table. */
import { regionMapWords } from '../../wording/region-map.ts'
import { shellWords } from '../../wording/shell.ts'
import type { Option } from '../components/choice-field.tsx'
import { CoverageInRow, type CoverageView } from '../components/coverage-figure.tsx'
import { EmptyState } from '../components/empty-state.tsx'
import { Pager, type PagerView } from '../components/pager.tsx'
import { Legend, RegionMap, shadeText, Swatch, type RegionMapView, type Shade } from '../components/region-map.tsx'
import { KeyCell, LabelledCell, LeadCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import type { Page } from '../layout/frame.ts'
import { Layout } from '../layout/layout.tsx'
import { PageHead } from '../layout/page-head.tsx'
import { paths } from '../paths.ts'
import { ComparisonForm } from './comparison-form.tsx'

export type MapRow = {
  readonly code: string
  readonly name: string
  readonly province: string
  readonly href: string
  /** On the map. */
  readonly number: number
  readonly rank: number | null
  readonly shade: Shade
  readonly coverage: CoverageView | null
}

export type MapView = {
  /** The province; null for the whole country. */
  readonly place: string | null
  readonly comparison: string | null
  readonly chosen: string
  readonly options: readonly Option[]
  readonly installed: boolean
  /** Null where nothing is installed, or nothing of this province. */
  readonly map: RegionMapView | null
  /** In place of a map; empty where they would be too many. */
  readonly tiles: readonly MapRow[]
  readonly rows: readonly MapRow[]
  /** Maps of the provinces, from the map of the country. */
  readonly provinces: readonly { readonly name: string; readonly href: string }[]
  readonly pager: PagerView | null
}

export function MapPage({ frame, view }: Page<MapView>) {
  const { language } = frame
  const words = regionMapWords[language]
  const home = { label: shellWords[language].home, href: paths.home() }
  const crumbs = view.place === null ? [home] : [home, { label: words.nation, href: paths.nationMap() }]
  const title = view.place === null ? words.headingNation : words.headingProvince(view.place)
  return (
    <Layout frame={frame} title={view.place === null ? words.title : `${words.title}: ${view.place}`} crumbs={crumbs}>
      <PageHead title={title} lede={view.comparison === null ? words.ledeNone : words.lede(view.comparison)} />
      <ComparisonForm chosen={view.chosen} options={view.options} language={language} />
      <section class="p-section p-stack">
        {view.map ? <RegionMap frame={frame} map={view.map} /> : <NoMap frame={frame} view={view} />}
        {view.provinces.length > 0 && (
          <details class="p-more">
            <summary>{words.provinces}</summary>
            <ul class="p-tiles">
              {view.provinces.map(({ name, href }) => (
                <li key={href}>
                  <a class="ds-link" href={href}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <section class="p-section">
        <PlacesTable frame={frame} view={view} />
        {view.pager && <Pager pager={view.pager} language={language} />}
      </section>
    </Layout>
  )
}

function NoMap({ frame: { language }, view }: Page<MapView>) {
  const words = regionMapWords[language]
  return (
    <>
      {view.installed ? (
        <p class="p-prose">{words.noSheet}</p>
      ) : (
        <EmptyState title={words.noBoundaries} text={words.noBoundariesText}>
          <code class="p-mono">
            ./paritrana boundaries install {language === 'id' ? 'BERKAS' : 'FILE'} --credit "…"
          </code>
        </EmptyState>
      )}
      {view.tiles.length > 0 && (
        <>
          <h2 class="p-h2">{words.tiles}</h2>
          <ul class="p-tiles">
            {view.tiles.map((tile) => (
              <li key={tile.code} class="p-tile">
                <Swatch shade={tile.shade} id={`ubin-${tile.number}`} />
                <a class="ds-link" href={tile.href}>
                  {tile.name}
                </a>
                <strong>{tile.coverage ? tile.coverage.value.text : shadeText(tile.shade, language)}</strong>
              </li>
            ))}
          </ul>
          <Legend places={view.tiles} language={language} />
        </>
      )}
    </>
  )
}

function PlacesTable({ frame: { language }, view }: Page<MapView>) {
  const words = regionMapWords[language]
  const isNation = view.place === null
  return (
    <Table
      caption={words.table}
      columns={[
        { text: words.number },
        { text: words.place },
        ...(isNation ? [{ text: words.province }] : []),
        { text: words.coverage },
        { text: words.rank, kind: 'number' },
      ]}
    >
      {view.rows.map((row) => (
        <Row key={row.code}>
          <LeadCell>{row.number}</LeadCell>
          <NameCell>
            <a class="ds-link" href={row.href}>
              {row.name}
            </a>
          </NameCell>
          {isNation && (
            <LabelledCell label={words.province} number={false}>
              {row.province}
            </LabelledCell>
          )}
          <WideCell>
            {row.coverage ? (
              <CoverageInRow coverage={row.coverage} language={language} />
            ) : (
              <span class="p-absent">{words.absent}</span>
            )}
          </WideCell>
          <KeyCell>{row.rank ?? <span class="p-absent">{row.coverage ? words.otherBase : '–'}</span>}</KeyCell>
        </Row>
      ))}
    </Table>
  )
}
