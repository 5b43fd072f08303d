/** The season and category that an address names: `penilaian-2024/kalimantan-barat/pemerintah-kabupaten-kota`. */
import { categoryById, type Category, type Rulebook } from '../award/rulebook/rulebook.ts'
import { ledPanel, type LedPanel } from '../award/judging/panel-seats.ts'
import { seatsIn } from '../award/people/viewer.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Season } from '../award/season/season.ts'
import { listSteppedBack } from '../store/recusals.ts'
import { findRuledSeason } from '../store/seasons.ts'
import type { CategoryKey as CategoryAddress, SeasonKey as SeasonAddress } from './paths.ts'
import type { Visit } from './visit.ts'

export type SeasonFound = { readonly season: Season; readonly rulebook: Rulebook; readonly address: SeasonAddress }

export type CategoryFound = SeasonFound & {
  readonly category: Category
  readonly key: CategoryKey
  readonly address: CategoryAddress
  /** The one that leads this category, as far as it matters to who asks. */
  readonly panel: LedPanel
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
  if (!found || !category) return null
  const inside = inCategory(found.season, found.rulebook, category)
  // Only the panel is asked who leads; everybody else is spared the question.
  if (seatsIn(visit.viewer, inside.key).length === 0) return inside
  return ledBy(inside, await listSteppedBack(visit.site.db, inside.key))
}

export function inCategory(season: Season, rulebook: Rulebook, category: Category): CategoryFound {
  const key = { province: season.province, season: season.season, category: category.id }
  const address = { ...addressOf(season), category: category.id }
  return { season, rulebook, category, key, address, panel: rulebook.panel }
}

/** @param steppedBack seats that are recused from any candidate of the category. */
export function ledBy(found: CategoryFound, steppedBack: readonly string[]): CategoryFound {
  return { ...found, panel: ledPanel(found.rulebook.panel, steppedBack) }
}

export function addressOf(season: Season): SeasonAddress {
  return { season: season.season, placeSlug: season.placeSlug }
}
