/** What the figures of the provinces of an award zone come to on its page; nothing here asks the database. */
import { impliedHeads } from '../../award/coverage/implied-heads.ts'
import { newestStanding } from '../../award/coverage/standing-figure.ts'
import { summedGap } from '../../award/coverage/summed-gap.ts'
import { unprotectedOf } from '../../award/coverage/coverage-gap.ts'
import type { AwardZone } from '../../award/places/award-zones.ts'
import { zoneWords } from '../../wording/award-zones.ts'
import { comparisonText } from '../../wording/coverage-terms.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures } from '../../wording/numbers.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { figureView } from '../leader/figure-view.ts'
import { paths } from '../paths.ts'
import { placesView, type PlacesFacts } from './places-view.ts'
import type { NewestRow, ZoneCoverageView, ZoneSum } from './zone-coverage.page.tsx'

export type ZoneFacts = Omit<PlacesFacts, 'hasTiles'> & { readonly zone: AwardZone }

export function zoneCoverageView(facts: ZoneFacts, language: Language): ZoneCoverageView {
  const { zone } = facts
  return {
    code: zone.code,
    name: zone.name,
    sum: sumOf(facts, language),
    newest: newestRows(facts, language),
    ...placesView({ ...facts, hasTiles: true }, language),
  }
}

function sumOf({ inside, compared: { byPlace, over } }: ZoneFacts, language: Language): ZoneSum | null {
  const sum = summedGap(byPlace)
  if (!sum || !over) return null
  const [counted, others] = [true, false].map((isIn) =>
    inside.filter(({ code }) => sum.places.includes(code) === isIn).map(({ name }) => name),
  ) as [string[], string[]]
  const count = (heads: number) => countInFigures(heads, language)
  return {
    left: count(sum.left),
    text: zoneWords[language].summed(
      count(sum.covered),
      count(sum.eligible),
      count(sum.left),
      comparisonText(over, language),
    ),
    counted,
    others,
  }
}

function newestRows({ inside, figuresInside, choices }: ZoneFacts, language: Language): readonly NewestRow[] {
  const figuresOf = Map.groupBy(figuresInside, ({ placeCode }) => placeCode)
  return inside.map(({ code, name }) => {
    const figure = newestStanding(figuresOf.get(code) ?? [], choices)
    return {
      code,
      name,
      href: paths.coverage(code),
      coverage: figure && figureView(figure, language),
      left: figure && leftText(figure, language),
    }
  })
}

function leftText(figure: RegisteredFigure, language: Language): string | null {
  const heads = impliedHeads(figure)
  if (!heads) return null
  const left = Math.max(0, unprotectedOf(heads.covered, heads.eligible))
  return zoneWords[language].heads(countInFigures(left, language), countInFigures(heads.eligible, language))
}
