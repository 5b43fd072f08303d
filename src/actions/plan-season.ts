/** The season a plan is shown with: the newest of the organiser whose province the place lies in. */
import { liesIn } from '../award/places/region.ts'
import type { Season } from '../award/season/season.ts'
import { NATION } from '../award/people/roles.ts'
import type { Db } from '../store/db.ts'
import { findCandidateAt, type PlanSeason } from '../store/protection-plans.ts'
import { listSeasons } from '../store/seasons.ts'

export async function planSeasonOf(db: Db, place: string): Promise<PlanSeason | null> {
  const season = seasonAt(await listSeasons(db), place)
  if (!season) return null
  const { province, season: year } = season
  return { province, season: year, candidate: await findCandidateAt(db, season, place) }
}

/** The season of a province before the national one, the newest first. */
function seasonAt(seasons: readonly Season[], place: string): Season | undefined {
  return seasons
    .filter(({ province }) => liesIn(place, province))
    .toSorted((a, b) => Number(a.province === NATION) - Number(b.province === NATION) || b.season - a.season)[0]
}
