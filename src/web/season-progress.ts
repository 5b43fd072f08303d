/** Where a season and its categories stand, for public eyes: while marks are sealed nothing here counts or names a sheet. */
import type { CategoryKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Season } from '../award/season/season.ts'
import { wallTime, type Instant } from '../award/units/dates.ts'
import { findAdoptedAt, findPublication, type Publication } from '../store/adoptions.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { stageName, stageTitle } from '../wording/stages.ts'
import type { Language } from '../wording/language.ts'
import type { Stage } from './components/stage-bar.tsx'

export type CategoryProgress =
  | { readonly is: 'judging' | 'closed' | 'adopted' }
  | { readonly is: 'published'; readonly publication: Publication }

export async function categoryProgress(db: Db, key: CategoryKey): Promise<CategoryProgress> {
  const publication = await findPublication(db, key)
  if (publication) return { is: 'published', publication }
  if (await findAdoptedAt(db, key)) return { is: 'adopted' }
  return { is: (await findClosedAt(db, key)) ? 'closed' : 'judging' }
}

export type SeasonProgress = ReadonlyMap<string, CategoryProgress>

/** By category id, in the order of the rulebook. */
export async function seasonProgress(db: Db, season: Season, rulebook: Rulebook): Promise<SeasonProgress> {
  const progress = new Map<string, CategoryProgress>()
  for (const { id } of rulebook.categories) {
    progress.set(id, await categoryProgress(db, { province: season.province, season: season.season, category: id }))
  }
  return progress
}

/** The rulebook's stages and, last, the decision: done, now or next by the season's own clock and what was published. */
export function stagesOf(
  season: Season,
  rulebook: Rulebook,
  progress: SeasonProgress,
  now: Instant,
  language: Language,
): readonly Stage[] {
  const { day, clock } = wallTime(now, season.zone)
  const minute = `${day}T${clock}`
  const published = [...progress.values()].every((category) => category.is === 'published')
  const begun = rulebook.stages.findLastIndex((stage) => stage.opens <= minute)
  return [
    ...rulebook.stages.map(
      (stage, at) =>
        ({
          name: stageTitle(stage, language),
          is: published || at < begun ? 'done' : at === begun ? 'now' : 'next',
        }) as const,
    ),
    { name: stageName('pengumuman', language), is: published ? 'done' : 'next' },
  ]
}
