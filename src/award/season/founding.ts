/** The first rules of a new season, made from a template, another season or a file. */
import type { Place } from '../places/place.ts'
import type { Rulebook, Stage } from '../rulebook/rulebook.ts'
import { accept, refuse, type Result } from '../result.ts'
import { day, dayNumber, dayOfNumber } from '../units/dates.ts'

export type FoundingWish = {
  readonly place: string
  /** The assessment year; null keeps the one of the rules taken over. */
  readonly assessmentYear: number | null
  /** Empty keeps the label of the rules taken over. */
  readonly label: string
}

/**
 * Rules for the same place and year stay exactly as they are, so that what was exported keeps its hash. For another year
 * the days move by whole weeks, so that a Wednesday stays one, and categories keep their distance from the season's year.
 * What was official for one place and year is not official for another.
 */
export function foundingRulebook(source: Rulebook, wish: FoundingWish): Rulebook {
  const assessmentYear = wish.assessmentYear ?? source.assessmentYear
  const label = wish.label === '' ? source.label : wish.label
  const years = assessmentYear - source.assessmentYear
  const moved = {
    ...source,
    place: wish.place,
    assessmentYear,
    label,
    stages: source.stages.map((stage) => movedStage(stage, years)),
    categories: source.categories.map((category) => ({
      ...category,
      assessmentYear: category.assessmentYear + years,
    })),
  }
  return years === 0 && source.place === wish.place ? moved : withoutRulingDocument(moved)
}

/** The same rules, official for nobody. */
function withoutRulingDocument(rulebook: Rulebook): Rulebook {
  const { rulingDocument, ...rules } = rulebook
  return rulingDocument === undefined && !rules.official ? rulebook : { ...rules, official: false }
}

const DAYS_A_YEAR_IN_WHOLE_WEEKS = 364

function movedStage(stage: Stage, years: number): Stage {
  const moved = (minute: string) => {
    const to = dayNumber(day(minute.slice(0, 10))) + years * DAYS_A_YEAR_IN_WHOLE_WEEKS
    return `${dayOfNumber(to)}${minute.slice(10)}`
  }
  return { ...stage, opens: moved(stage.opens), closes: moved(stage.closes) }
}

export type PlaceRefusal = { readonly code: 'place_code_not_allowed' } | { readonly code: 'place_name_missing' }

/** A new place from what was typed; its address is made from its name. */
export function newPlace(typed: Pick<Place, 'code' | 'name' | 'level'>): Result<Place, readonly PlaceRefusal[]> {
  const code = typed.code.trim()
  const name = typed.name.trim()
  const slug = slugOf(name)
  const refusals: PlaceRefusal[] = []
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,19}$/.test(code)) refusals.push({ code: 'place_code_not_allowed' })
  if (slug === '' || name.length > 200) refusals.push({ code: 'place_name_missing' })
  return refusals.length > 0 ? refuse(refusals) : accept({ code, name, level: typed.level, slug })
}

/** "Pemerintah Kabupaten/Kota" becomes `pemerintah-kabupaten-kota`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replaceAll(/^-+|-+$/g, '')
}
