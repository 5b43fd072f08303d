/** The season and category that an address names: `penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota`. */
import { categoryById, type Category, type Rulebook } from '../award/rulebook/rulebook.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import { findRuledSeason } from '../store/seasons.ts'
import type { CategoryKey as CategoryAddress, SeasonKey as SeasonAddress } from './paths.ts'
import type { Visit } from './visit.ts'

export type SeasonFound = { readonly season: Season; readonly rulebook: Rulebook; readonly address: SeasonAddress }

export type CategoryFound = SeasonFound & {
  readonly category: Category
  readonly key: CategoryKey
  readonly address: CategoryAddress
}

/** What an address says of itself, whether such a season and category exist or not. */
export function addressIn({ params }: Visit): CategoryAddress | null {
  const year = /^penilaian-(\d{4})$/.exec(params['tahun'] ?? '')?.[1]
  if (year === undefined) return null
  return { season: Number(year), placeSlug: params['tempat'] ?? '', category: params['kategori'] ?? '' }
}

export async function seasonOf(visit: Visit): Promise<SeasonFound | null> {
  const address = addressIn(visit)
  const found = address && (await findRuledSeason(visit.site.db, address.placeSlug, address.season))
  return found && { season: found.season, rulebook: found.rules.rulebook, address: addressOf(found.season) }
}

export async function categoryOf(visit: Visit): Promise<CategoryFound | null> {
  const found = await seasonOf(visit)
  const category = found && categoryById(found.rulebook, visit.params['kategori'] ?? '')
  return found && category ? inCategory(found.season, found.rulebook, category) : null
}

export function inCategory(season: Season, rulebook: Rulebook, category: Category): CategoryFound {
  const key = { province: season.province, season: season.season, category: category.id }
  return { season, rulebook, category, key, address: { ...addressOf(season), category: category.id } }
}

export function addressOf(season: Season): SeasonAddress {
  return { season: season.season, placeSlug: season.placeSlug }
}
