/** Somebody who may set up seasons founds a season: the organising place, its label, zone and first rulebook. */
import type { Place } from '../award/places/place.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import type { Season } from '../award/season/season.ts'
import type { Zone } from '../award/units/dates.ts'
import { listPlaces } from '../store/places.ts'
import { findSeason, insertRulebook, insertSeason, savePlace } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type NewSeason = {
  readonly place: Place
  readonly rulebook: Rulebook
  readonly zone: Zone
  readonly example: boolean
}

export type FoundSeasonRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'season_exists'; readonly label: string }
  | { readonly code: 'rulebook_of_another_place'; readonly place: string | null }
  | { readonly code: 'place_code_taken'; readonly name: string }
  | { readonly code: 'place_name_taken'; readonly placeCode: string }

export async function foundSeason(
  desk: Desk,
  { place, rulebook, zone, example }: NewSeason,
): Promise<Result<Season, FoundSeasonRefusal>> {
  return desk.transaction<Season, FoundSeasonRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, { province: place.code, season: rulebook.assessmentYear }).ok) {
      return refuse({ code: 'not_found' })
    }
    if (rulebook.place !== place.code) return refuse({ code: 'rulebook_of_another_place', place: rulebook.place })
    const key = { province: place.code, season: rulebook.assessmentYear }

    const places = await listPlaces(db)
    const taken = places.find(({ code }) => code === place.code)
    if (taken && taken.slug !== place.slug) return refuse({ code: 'place_code_taken', name: taken.name })
    const namesake = places.find(({ slug, code }) => slug === place.slug && code !== place.code)
    if (namesake) return refuse({ code: 'place_name_taken', placeCode: namesake.code })
    const known = await findSeason(db, key)
    if (known) return refuse({ code: 'season_exists', label: known.label })

    const season = { ...key, label: rulebook.label, placeName: place.name, placeSlug: place.slug, zone, example }
    const hash = rulebookHash(rulebook)
    await savePlace(db, place)
    await insertSeason(db, season, desk.now())
    const savedAt = desk.now()
    await insertRulebook(db, key, { version: 1, hash, rulebook, savedAt, savedBy: actor(desk) })
    await desk.record(db, key, 'season_founded', season.label, { rulebookHash: hash, example, savedAt })
    return accept(season)
  })
}
