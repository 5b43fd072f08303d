/** Provinces as equal tiles in geographic order. Each says its name and figure; hatching tells what is no shade at all. */
import { PROVINCE_TILES, TILE_COLUMNS, type Tile } from '../../award/places/province-tiles.ts'
import { Hatchings, Legend, shaded, type Shade } from './region-map.tsx'
import type { Language } from '../../wording/language.ts'

export type TilePlace = {
  readonly code: string
  readonly name: string
  readonly href: string
  readonly shade: Shade
  /** "34,83%", or why there is none. */
  readonly text: string
}

type TileMapProps = { readonly places: readonly TilePlace[]; readonly title: string; readonly language: Language }

const [WIDTH, HEIGHT, GAP] = [72, 56, 4]

export function TileMap({ places, title, language }: TileMapProps) {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const tiles = PROVINCE_TILES.filter(({ code }) => byCode.has(code))
  return (
    <figure class="p-map p-wide-only">
      <svg
        class="c-map c-tile-map"
        viewBox={frameOf(tiles)}

        aria-label={title}
      >
        <Hatchings prefix="ubin" />
        {tiles.map(({ code, short, column, row }) => {
          const place = byCode.get(code)
          if (!place) return null
          return (
            <a key={code} href={place.href} aria-label={`${place.name}: ${place.text}`}>
              <rect
                {...shaded(place.shade, 'ubin')}
                x={column * WIDTH + GAP / 2}
                y={row * HEIGHT + GAP / 2}
                width={WIDTH - GAP}
                height={HEIGHT - GAP}
                rx="4"
              />
              <text x={(column + 0.5) * WIDTH} y={row * HEIGHT + 22}>
                {short}
              </text>
              <text x={(column + 0.5) * WIDTH} y={row * HEIGHT + 41}>
                {place.shade === 'none' ? '–' : place.text}
              </text>
            </a>
          )
        })}
      </svg>
      <Legend places={places} language={language} />
    </figure>
  )
}

/** The whole width of the country where its tiles lie far apart; less for a zone, yet no tile much larger than there. */
function frameOf(tiles: readonly Tile[]): string {
  const [columns, rows] = [tiles.map(({ column }) => column), tiles.map(({ row }) => row)]
  const [left, top] = [Math.min(...columns), Math.min(...rows)]
  const wide = Math.max(Math.max(...columns) - left + 1, TILE_COLUMNS / 2)
  return [left * WIDTH, top * HEIGHT, wide * WIDTH, (Math.max(...rows) - top + 1) * HEIGHT].join(' ')
}
