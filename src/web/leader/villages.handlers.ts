/** Villages of a regency or city in a funnel. */
import { comparisonKey, type Compared } from '../../award/coverage/comparisons.ts'
import { funnelOf, type Funnel } from '../../award/coverage/funnel.ts'
import { roundedText } from '../../award/units/rounding.ts'
import { fraction } from '../../award/units/fraction.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'
import { listChoices, listVillageFigures } from '../../store/place-coverage.ts'
import { listVillages } from '../../store/regions.ts'
import { comparisonText } from '../../wording/coverage-terms.ts'
import { funnelWords } from '../../wording/funnel.ts'
import type { Language } from '../../wording/language.ts'
import { countInFigures, percent } from '../../wording/numbers.ts'
import { regionMapWords } from '../../wording/region-map.ts'
import { funnelPlot } from '../components/funnel-plot.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { comparedFigures } from './compared.ts'
import { comparisonFields } from './comparison-form.tsx'
import { isRegency, placeNamed } from './place-named.ts'
import { VillagesPage, type VillageRow, type VillagesView } from './villages.page.tsx'

type Village = { readonly name: string; readonly covered: number; readonly eligible: number }

export async function showVillages(visit: Visit): Promise<Response> {
  const place = await placeNamed(visit)
  if (!place || !isRegency(place)) return notFound(visit)
  const { db } = visit.site
  const [villages, figures] = await Promise.all([listVillages(db, place.code), listVillageFigures(db, place.code)])
  const choices = await listChoices(
    db,
    villages.map(({ code }) => code),
  )
  const asked = visit.url.searchParams.get(comparisonFields.comparison)
  const { options, over, byPlace } = comparedFigures(figures, choices, asked)
  const nameOf = new Map(villages.map(({ code, name }) => [code, name]))
  const compared = [...byPlace].map(([code, one]) => ({ name: nameOf.get(code) ?? code, ...one }))
  const funnel = funnelOf(compared.flatMap(counted))
  const words = regionMapWords[visit.language]
  const self = paths.villages(place.code, over && asked !== null ? { [comparisonFields.comparison]: asked } : {})
  const { rows, pager } = pageOf(funnel ? rowsOf(funnel, visit.language) : [], wantedPage(visit.url), self)
  const view: VillagesView = {
    place: place.name,
    placeHref: paths.leaderPage(place.code),
    comparison: over && comparisonText(over, visit.language),
    chosen: over ? comparisonKey(over) : '',
    options: options.map((option) => ({
      value: comparisonKey(option),
      label: words.optionPlaces(comparisonText(option, visit.language), option.places),
    })),
    funnel: funnel && {
      plot: funnelPlot(funnel),
      share: shareText(funnel.share, visit.language),
      differs: funnel.variance > 0,
      rows,
    },
    pager,
    leftOut: leftOutOf(compared, funnel, visit.language),
  }
  return page(visit, VillagesPage({ frame: frameOf(visit), view }))
}

type ComparedVillage = Compared<RegisteredFigure> & { readonly name: string }

/** Heads as printed: what is only implied has no chance of its own to speak of. */
function counted({ name, figure, is }: ComparedVillage): readonly Village[] {
  const { covered, eligible } = figure
  return is === 'comparable' && covered !== null && eligible !== null ? [{ name, covered, eligible }] : []
}

function rowsOf(funnel: Funnel<Village>, language: Language): readonly VillageRow[] {
  return funnel.places.map(({ place, interval, standing, shrunk, rank, rankShrunk }, index) => ({
    number: index + 1,
    name: place.name,
    heads: `${countInFigures(place.covered, language)} / ${countInFigures(place.eligible, language)}`,
    share: percent(roundedText(fraction(BigInt(place.covered) * 100n, BigInt(place.eligible)), 2), language),
    interval: [shareText(interval.low, language), shareText(interval.high, language)],
    standing,
    shrunk: shareText(shrunk, language),
    rank,
    rankShrunk,
  }))
}

/** Statistics carry one decimal: more would promise what they cannot know. */
function shareText(share: number, language: Language): string {
  return percent((share * 100).toFixed(1), language)
}

function leftOutOf(
  compared: readonly ComparedVillage[],
  funnel: Funnel<Village> | null,
  language: Language,
): VillagesView['leftOut'] {
  const words = funnelWords[language]
  const without = compared.flatMap((village) => {
    if (village.is === 'other_base') return [{ name: village.name, reason: words.otherBase }]
    return counted(village).length === 0 ? [{ name: village.name, reason: words.noHeads }] : []
  })
  const outside = (funnel?.leftOut ?? []).map(({ place, reason }) => ({
    name: place.name,
    reason: words.reasons[reason],
  }))
  return [...without, ...outside]
}
