/**
 * A map of places in five shades of one colour, drawn on the server. Shades alone say nothing that is not also said by the
 * numbers on the shapes, by each shape's name and figure, and by the table below; hatching tells what is no shade at all.
 */
import { renderToString } from 'preact-render-to-string'
import type { DrawnArea, MapSheet } from '../../platform/boundaries/map-sheet.ts'
import type { Language } from '../../wording/language.ts'
import { percent } from '../../wording/numbers.ts'
import { regionMapWords } from '../../wording/region-map.ts'
import type { Frame } from '../layout/frame.ts'

/** `none`: nothing is known of this place; `other`: what is known counts something else. */
export type Shade = '1' | '2' | '3' | '4' | '5' | 'other' | 'none'

/** What a place of the sheet says; `text` is its name with its figure. */
export type MapPlace = {
  readonly code: string
  readonly shade: Shade
  readonly text: string
  readonly href: string
  /** Of its row in the table below, where there is room for numbers. */
  readonly number: number | null
}

export type RegionMapView = {
  /** Names the drawings: the same version is the same sheet. */
  readonly version: string
  readonly sheet: MapSheet
  /** Lines above the places. */
  readonly lines: MapSheet | null
  readonly places: readonly MapPlace[]
  readonly credit: string
}

/** Lower ends of the shades, in percent; the same on every map, so that two maps can be laid side by side. */
export const SHADES_FROM = [0, 20, 40, 60, 80] as const
const SHADES: readonly Shade[] = ['1', '2', '3', '4', '5', 'other', 'none']

/** @param coverage in percent; more than a hundred is the darkest shade. */
export function shadeOf(coverage: number): Shade {
  return String(SHADES_FROM.filter((from) => coverage >= from).length || 1) as Shade
}

export function RegionMap({ frame, map }: { readonly frame: Frame; readonly map: RegionMapView }) {
  const words = regionMapWords[frame.language]
  const { version, places, sheet } = map
  const shows = `${RegionMap.name} ${version} ${frame.language} ${JSON.stringify(places)}`
  return (
    <figure class="p-map">
      {frame.pieces === null ? (
        <Drawing map={map} language={frame.language} />
      ) : (
        <div dangerouslySetInnerHTML={{ __html: frame.pieces.mark(shows, () => drawn(map, frame.language)) }} />
      )}
      <Legend places={places} language={frame.language} />
      <figcaption class="p-note">
        {places.some(({ number }) => number !== null) && `${words.numbers} `}
        {sheet.areas.some((area) => isSmall(sheet, area)) && `${words.marks} `}
        {words.unofficial} {map.credit !== '' && words.credit(map.credit)}
      </figcaption>
    </figure>
  )
}

/** Drawn once for all readers: the paths of a country are half a megabyte of text for the renderer to look through. */
function drawn(map: RegionMapView, language: Language): string {
  return renderToString(<Drawing map={map} language={language} />)
}

/** On a map of many places marks are smaller, and fewer shapes need one: they would hide what they point to. */
const CROWDED_FROM = 60

function isCrowded({ areas }: MapSheet): boolean {
  return areas.length >= CROWDED_FROM
}

/** Of the sheet's width: 60 is six pixels on a phone, 220 not quite two. */
function markShare(sheet: MapSheet): number {
  return 1 / (isCrowded(sheet) ? 220 : 60)
}

/** Such a shape is seen by nobody, so it gets a mark of the same shade. */
function isSmall(sheet: MapSheet, { size }: DrawnArea): boolean {
  return size < sheet.width * markShare(sheet)
}

function Drawing({ map, language }: { readonly map: RegionMapView; readonly language: Language }) {
  const { sheet, lines } = map
  const places = new Map(map.places.map((place) => [place.code, place]))
  const shown = sheet.areas.flatMap((area) => {
    const place = places.get(area.code)
    return place ? [{ area, place }] : []
  })
  const radius = sheet.width * markShare(sheet) * 0.6
  const air = sheet.width / 100
  const isDrawn = ({ area }: (typeof shown)[number]) => !isSmall(sheet, area)
  return (
    <svg
      class="c-map"
      {...(isCrowded(sheet) ? { 'data-crowded': '' } : {})}
      viewBox={`${-air} ${-air} ${sheet.width + 2 * air} ${sheet.height + 2 * air}`}
      aria-label={regionMapWords[language].map}
    >
      <Hatchings prefix="peta" />
      {shown.filter(isDrawn).map(({ area, place }) => (
        <a key={area.code} href={place.href}>
          <title>{place.text}</title>
          <path d={area.path} {...shaded(place.shade, 'peta')} />
        </a>
      ))}
      {lines && <path class="c-map-lines" d={lines.areas.map(({ path }) => path.replace('m', 'M')).join('')} />}
      {/* Marks lie above all shapes: a city is often inside the regency that surrounds it. */}
      {shown
        .filter((one) => !isDrawn(one))
        .map(({ area, place }) => (
          <a key={area.code} href={place.href}>
            <title>{place.text}</title>
            <circle cx={area.x} cy={area.y} r={radius} {...shaded(place.shade, 'peta')} />
          </a>
        ))}
      {shown.map(
        ({ area, place }) =>
          place.number !== null && (
            <text key={area.code} x={area.x + (isSmall(sheet, area) ? radius * 3.5 : 0)} y={area.y} aria-hidden="true">
              {place.number}
            </text>
          ),
      )}
    </svg>
  )
}

/** Hatching comes as a pattern of this very drawing; a style sheet could not name it. */
export function shaded(shade: Shade, prefix: string) {
  return {
    class: `c-shade-${shade}`,
    ...(shade === 'none' || shade === 'other' ? { fill: `url(#${prefix}-${shade})` } : {}),
  }
}

/** Two hatchings that lean to opposite sides and differ in density, so that they are told apart without colour. */
export function Hatchings({ prefix }: { readonly prefix: string }) {
  const lines = { patternUnits: 'userSpaceOnUse', class: 'c-hatch' } as const
  return (
    <defs>
      <pattern id={`${prefix}-none`} width="12" height="12" patternTransform="rotate(45)" {...lines}>
        <rect width="12" height="12" />
        <path d="M0 0V12" />
      </pattern>
      <pattern id={`${prefix}-other`} width="6" height="6" patternTransform="rotate(-45)" {...lines}>
        <rect width="6" height="6" />
        <path d="M0 0V6" />
      </pattern>
    </defs>
  )
}

/** What each shade means, and how many places have it: so much of the map is told without any colour. */
export function Legend({
  places,
  language,
}: {
  readonly places: readonly Pick<MapPlace, 'shade'>[]
  readonly language: Language
}) {
  const words = regionMapWords[language]
  return (
    <div class="p-legend">
      <p class="p-strong">{words.legend}</p>
      <ul>
        {SHADES.map((shade) => (
          <li key={shade}>
            <Swatch shade={shade} id={`legenda-${shade}`} />
            {shadeText(shade, language)} ({words.places(places.filter((place) => place.shade === shade).length)})
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A shade beside words that say what it means. @param id no other swatch of the page has it. */
export function Swatch({ shade, id }: { readonly shade: Shade; readonly id: string }) {
  return (
    <svg class="c-swatch" viewBox="0 0 36 24" aria-hidden="true">
      {(shade === 'none' || shade === 'other') && <Hatchings prefix={id} />}
      <rect width="36" height="24" {...shaded(shade, id)} />
    </svg>
  )
}

/** What a shade says in words: also stands in the table where a figure is missing. */
export function shadeText(shade: Shade, language: Language): string {
  const words = regionMapWords[language]
  if (shade === 'none') return words.none
  if (shade === 'other') return words.otherBase
  const [from, to] = [SHADES_FROM[Number(shade) - 1], SHADES_FROM[Number(shade)]]
  if (to === undefined) return words.from(percent(String(from), language))
  return shade === '1'
    ? words.below(percent(String(to), language))
    : words.between(String(from), percent(String(to), language))
}
