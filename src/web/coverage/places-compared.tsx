/** Places of one base in their order, as tiles and as a table, and apart from them those that are left out, each with its reason. */
import { dashboardWords } from '../../wording/coverage-dashboard.ts'
import type { Language } from '../../wording/language.ts'
import { BulletBar } from '../components/bullet-bar.tsx'
import type { Option } from '../components/choice-field.tsx'
import { CoverageInRow, type CoverageView } from '../components/coverage-figure.tsx'
import { LabelledCell, LeadCell, NameCell, Row, Table, WideCell } from '../components/table.tsx'
import { TileMap, type TilePlace } from '../components/tile-map.tsx'
import { ComparisonForm } from '../leader/comparison-form.tsx'

type NamedPlace = { readonly code: string; readonly name: string; readonly href: string }

export type PlaceRow = NamedPlace & {
  readonly rank: number
  readonly coverage: CoverageView
  readonly target: number | null
}

/** `coverage` is null where its source prints no percentage. */
export type LeftOutPlace = NamedPlace & { readonly coverage: CoverageView | null; readonly reason: string }

export type PlacesView = {
  readonly comparison: string | null
  readonly chosen: string
  readonly options: readonly Option[]
  readonly places: readonly PlaceRow[]
  readonly leftOut: readonly LeftOutPlace[]
  /** Names of places of which the register has nothing at all. */
  readonly withoutFigure: readonly string[]
  readonly tiles: readonly TilePlace[]
}

type PlacesProps = { readonly heading: string; readonly view: PlacesView; readonly language: Language }

export function PlacesCompared({ heading, view, language }: PlacesProps) {
  const words = dashboardWords[language]
  if (view.places.length + view.leftOut.length + view.tiles.length === 0) return null
  return (
    <section class="p-section p-stack p-gap-3">
      <h2 class="p-h2">{heading}</h2>
      <p class="p-prose">{view.comparison === null ? words.placesNone : words.placesText(view.comparison)}</p>
      <ComparisonForm chosen={view.chosen} options={view.options} language={language} />
      {view.tiles.length > 0 && <TileMap places={view.tiles} title={words.tiles} language={language} />}
      <Ranked places={view.places} language={language} />
      <LeftOut view={view} language={language} />
    </section>
  )
}

function PlaceLink({ place: { href, name } }: { readonly place: NamedPlace }) {
  return (
    <a class="ds-link" href={href}>
      {name}
    </a>
  )
}

function Ranked({ places, language }: { readonly places: readonly PlaceRow[]; readonly language: Language }) {
  const words = dashboardWords[language]
  if (places.length === 0) return null
  return (
    <Table
      caption={words.ranked}
      columns={[{ text: words.rank, kind: 'number' }, { text: words.place }, { text: words.value }]}
    >
      {places.map((row) => (
        <Row key={row.code}>
          <LeadCell>{row.rank}</LeadCell>
          <NameCell>
            <PlaceLink place={row} />
          </NameCell>
          <WideCell>
            <BulletBar
              value={row.coverage.value.value}
              {...(row.target === null ? {} : { target: row.target })}
              label={`${row.name}: ${row.coverage.value.text}`}
            />
            <CoverageInRow coverage={row.coverage} language={language} />
          </WideCell>
        </Row>
      ))}
    </Table>
  )
}

/** More would push what follows off the page. */
const SHOWN_MAX = 5

function LeftOut({ view: { leftOut, withoutFigure }, language }: Omit<PlacesProps, 'heading'>) {
  const words = dashboardWords[language]
  const table = leftOut.length > 0 && <LeftOutTable places={leftOut} language={language} />
  return (
    <>
      {leftOut.length <= SHOWN_MAX ? (
        table
      ) : (
        <details class="ds-details">
          <summary>{words.leftOutMany(leftOut.length)}</summary>
          <div>{table}</div>
        </details>
      )}
      {withoutFigure.length > 0 && <p class="p-note">{words.withoutFigure(withoutFigure.join(', '))}</p>}
    </>
  )
}

function LeftOutTable({ places, language }: { readonly places: readonly LeftOutPlace[]; readonly language: Language }) {
  const words = dashboardWords[language]
  return (
    <Table caption={words.leftOutTable} columns={[{ text: words.place }, { text: words.why }, { text: words.value }]}>
      {places.map((place) => (
        <Row key={place.code}>
          <NameCell>
            <PlaceLink place={place} />
          </NameCell>
          <LabelledCell label={words.why} number={false}>
            {place.reason}
          </LabelledCell>
          <WideCell>{place.coverage ? <CoverageInRow coverage={place.coverage} language={language} /> : '–'}</WideCell>
        </Row>
      ))}
    </Table>
  )
}
