/** An administrator founds a season: the organising place, its label, zone and first rulebook. */
import type { Place } from '../award/places/place.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Season } from '../award/season/season.ts'
import type { Zone } from '../award/units/dates.ts'
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

export async function foundSeason(
  desk: Desk,
  { place, rulebook, zone, example }: NewSeason,
): Promise<Result<Season, FoundSeasonRefusal>> {
  return desk.transaction<Season, FoundSeasonRefusal>(async (db) => {
    if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
    if (rulebook.place !== place.code) return refuse({ code: 'rulebook_of_another_place', place: rulebook.place })
    const key = { province: place.code, season: rulebook.assessmentYear }
    const known = await findSeason(db, key)
    if (known) return refuse({ code: 'season_exists', label: known.label })

    const season = { ...key, label: rulebook.label, placeName: place.name, placeSlug: place.slug, zone, example }
    const hash = rulebookHash(rulebook)
    await savePlace(db, place)
    await insertSeason(db, season, desk.now())
    await insertRulebook(db, key, { version: 1, hash, rulebook, savedAt: desk.now(), savedBy: actor(desk) })
    await desk.record(db, key, 'season_founded', season.label, { rulebookHash: hash, example })
    return accept(season)
  })
}
