/** What candidates of a season named as their obstacles when they handed in, counted by cause: no candidate and no text is read. */
import { sql } from 'kysely'
import type { CauseCount } from '../award/coverage/obstacle-causes.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

/**
 * Of each candidate that is still in the season its last hand-in, as it was frozen then. Most frequent first.
 * @param place counts only candidates of this place and of places in it.
 */
export async function countObstacleCauses(db: Db, key: SeasonKey, place: string): Promise<readonly CauseCount[]> {
  const { rows } = await sql<{ cause: string; obstacles: string; candidates: string }>`
    with last as (
      select distinct on (step.candidate) step.candidate, step.category, step.step
      from nomination_step step
      join nomination n using (province, season, category, candidate)
      join candidate c using (province, season, candidate)
      where step.province = ${key.province} and step.season = ${key.season}
        and step.move in ('hand_in', 'hand_in_corrected', 'hand_in_paper')
        and n.state not in ('withdrawn', 'lapsed', 'merged')
        and (c.place_code = ${place} or starts_with(c.place_code, ${`${place}.`}))
      order by step.candidate, step.moved_at desc, step.step desc
    )
    select item -> 'fields' ->> 'sebab' as cause, count(*) as obstacles, count(distinct last.candidate) as candidates
    from last
    join hand_in_section frozen on frozen.province = ${key.province} and frozen.season = ${key.season}
      and frozen.category = last.category and frozen.candidate = last.candidate and frozen.step = last.step
      and frozen.section = 'kendala'
    join file_section_version saved on saved.province = frozen.province and saved.season = frozen.season
      and saved.candidate = frozen.candidate and saved.section = frozen.section and saved.version = frozen.version
    cross join lateral jsonb_array_elements(saved.content::jsonb -> 'items') as item
    where item -> 'fields' ->> 'sebab' <> ''
    group by 1 order by 2 desc, 1`.execute(db)
  return rows.map(({ cause, obstacles, candidates }) => ({
    cause,
    obstacles: Number(obstacles),
    candidates: Number(candidates),
  }))
}

/** Whether anything of a season is decided and told: until then nobody outside learns who has just handed in. */
export async function hasPublished(db: Db, { province, season }: SeasonKey): Promise<boolean> {
  const row = await db
    .selectFrom('publication')
    .select('category')
    .where('province', '=', province)
    .where('season', '=', season)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
