/** Which categories of a season an organisation may enter, by what was typed of it once; each "no" names its rule. */
import type { Organisation, OrganisationKind, Sector, SizeClass } from '../people/organisation.ts'
import type { Category, Rulebook } from '../rulebook/rulebook.ts'

export type Ineligible =
  | { readonly code: 'other_kind'; readonly kinds: readonly OrganisationKind[] }
  | { readonly code: 'other_size'; readonly sizes: readonly SizeClass[] }
  | { readonly code: 'other_sector'; readonly sector: string }
  | { readonly code: 'other_place'; readonly places: readonly string[] }

export type Eligibility = {
  readonly category: string
  readonly special: boolean
  /** The first rule that keeps it out; null when it may enter. */
  readonly because: Ineligible | null
}

export type Entrant = Pick<Organisation, 'kind' | 'sizeClass' | 'sector' | 'placeCode'>

/** Every category of the season in the order of the rulebook. */
export function eligibilities(rulebook: Pick<Rulebook, 'categories'>, entrant: Entrant): readonly Eligibility[] {
  return rulebook.categories.map((category) => ({
    category: category.id,
    special: category.special,
    because: keptOutBy(category, entrant),
  }))
}

export function keptOutBy(category: Category, entrant: Entrant): Ineligible | null {
  const { kinds, sizes } = meant(category)
  if (kinds && !kinds.includes(entrant.kind)) return { code: 'other_kind', kinds }
  if (sizes && entrant.sizeClass !== null && !sizes.includes(entrant.sizeClass)) return { code: 'other_size', sizes }
  const { sector, places } = category
  if (sector !== undefined && entrant.sector !== null && !sectorsNamed(sector, entrant.sector))
    return { code: 'other_sector', sector }
  if (places && entrant.placeCode !== null && !places.some((place) => liesIn(entrant.placeCode!, place)))
    return { code: 'other_place', places }
  return null
}

type Meant = { readonly kinds: readonly OrganisationKind[] | null; readonly sizes: readonly SizeClass[] | null }

/** The kinds of entity that published rulebooks name. A kind of their own invention is left to the people who check. */
const ENTITY_KINDS: Readonly<Record<string, Meant>> = {
  province: { kinds: ['province'], sizes: null },
  regency: { kinds: ['regency', 'city'], sizes: null },
  village: { kinds: ['village'], sizes: null },
  business: { kinds: ['business'], sizes: null },
  company: { kinds: ['business'], sizes: ['medium', 'large'] },
  'small-business': { kinds: ['business'], sizes: ['micro', 'small'] },
}

/** The kinds of organisation a category is for; null where its rulebook leaves that to the people who check. */
export function kindsEntering(category: Category): readonly OrganisationKind[] | null {
  return meant(category).kinds
}

function meant({ entityKind, sizes }: Category): Meant {
  const known = Object.hasOwn(ENTITY_KINDS, entityKind) ? ENTITY_KINDS[entityKind]! : { kinds: null, sizes: null }
  return { kinds: known.kinds, sizes: sizes ?? known.sizes }
}

/** A rulebook names its sectors in Indonesian words, several in one where it puts them together. */
const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  finance: ['keuangan'],
  trade_services: ['perdagangan', 'jasa'],
  mining_manufacturing_construction: ['tambang', 'pertambangan', 'manufaktur', 'konstruksi', 'migas'],
  agriculture_fisheries: ['pertanian', 'perikanan', 'perkebunan'],
  education: ['pendidikan'],
  health: ['kesehatan'],
}

function sectorsNamed(named: string, sector: Sector): boolean {
  const words = named.split('-')
  const known = new Set(Object.values(SECTOR_WORDS).flat())
  return !words.some((word) => known.has(word)) || words.some((word) => SECTOR_WORDS[sector].includes(word))
}

/** `61.04` lies in `61`, `61.041` does not lie in `61.04`. */
function liesIn(code: string, place: string): boolean {
  return code === place || code.startsWith(`${place}.`)
}
