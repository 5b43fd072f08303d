/** Provinces as equal tiles in geographic order. Each says its name and figure; hatching tells what is no shade at all. */
import { PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from '../../award/places/province-tiles.ts'
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
  return (
    <figure class="p-map p-wide-only">
      <svg
        class="c-map c-tile-map"
        viewBox={`0 0 ${TILE_COLUMNS * WIDTH} ${TILE_ROWS * HEIGHT}`}

        aria-label={title}
      >
        <Hatchings prefix="ubin" />
        {PROVINCE_TILES.map(({ code, short, column, row }) => {
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
