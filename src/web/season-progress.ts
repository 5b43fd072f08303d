/** Where a season and its categories stand, for public eyes: while marks are sealed nothing here counts or names a sheet. */
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import { type Extension, stageState } from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import { findAdoptedAt, listAdoptedCategories } from '../store/adoptions.ts'
import { findPublication, listSeasonPublications, type Publication } from '../store/publications.ts'
import { findClosedAt, listClosedCategories } from '../store/closings.ts'
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
export async function seasonProgress(db: Db, season: SeasonKey, rulebook: Rulebook): Promise<SeasonProgress> {
  const [publications, adopted, closed] = await Promise.all([
    listSeasonPublications(db, season),
    listAdoptedCategories(db, season),
    listClosedCategories(db, season),
  ])
  const published = new Map(publications.map((publication) => [publication.category, publication]))
  return new Map(
    rulebook.categories.map(({ id }): [string, CategoryProgress] => {
      const publication = published.get(id)
      if (publication) return [id, { is: 'published', publication }]
      return [id, { is: adopted.has(id) ? 'adopted' : closed.has(id) ? 'closed' : 'judging' }]
    }),
  )
}

export type SeasonStages = {
  readonly rulebook: Rulebook
  readonly progress: SeasonProgress
  /** As they hold now. */
  readonly notices: readonly Extension[]
}

/**
 * The rulebook's stages, each by its own clock and its notices: done, now or next. Several may be under way, or none.
 * Last comes the publication, unless the rulebook has a stage for it; once everything is published all are done.
 */
export function stagesOf(
  { rulebook, progress, notices }: SeasonStages,
  now: Instant,
  language: Language,
): readonly Stage[] {
  const published = [...progress.values()].every((category) => category.is === 'published')
  const stages = rulebook.stages.map((stage) => ({
    name: stageTitle(stage, language),
    is: published ? ('done' as const) : SHOWN[stageState(stage, notices, now)],
  }))
  if (rulebook.stages.some(({ id }) => id === PUBLICATION)) return stages
  return [...stages, { name: stageName(PUBLICATION, language), is: published ? 'done' : 'next' }]
}

const PUBLICATION = 'pengumuman'
/** In grace people still hand in what they began: to them the stage is not done. */
const SHOWN = { coming: 'next', open: 'now', grace: 'now', ended: 'done' } as const
