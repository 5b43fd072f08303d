/** What candidates of a season name as their obstacles, counted by cause: no candidate and no text is read. */
import { sql } from 'kysely'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'

export type CauseCount = { readonly cause: string; readonly obstacles: number; readonly candidates: number }

/**
 * Of candidates that handed in, and of what stands in their files now. Most frequent first.
 * @param place counts only candidates of this place and of places in it.
 */
export async function countObstacleCauses(db: Db, key: SeasonKey, place: string): Promise<readonly CauseCount[]> {
  const { rows } = await sql<{ cause: string; obstacles: string; candidates: string }>`
    select item -> 'fields' ->> 'sebab' as cause, count(*) as obstacles, count(distinct c.candidate) as candidates
    from candidate c
    join file_section s on s.province = c.province and s.season = c.season and s.candidate = c.candidate
      and s.section = 'kendala'
    join file_section_version v on v.province = s.province and v.season = s.season and v.candidate = s.candidate
      and v.section = s.section and v.version = s.version
    cross join lateral jsonb_array_elements(v.content::jsonb -> 'items') as item
    where c.province = ${key.province} and c.season = ${key.season}
      and (c.place_code = ${place} or starts_with(c.place_code, ${`${place}.`}))
      and item -> 'fields' ->> 'sebab' <> ''
      and exists (select from nomination_step n where n.province = c.province and n.season = c.season
        and n.candidate = c.candidate and n.state = 'proposed')
    group by 1 order by 2 desc, 1`.execute(db)
  return rows.map(({ cause, obstacles, candidates }) => ({
    cause,
    obstacles: Number(obstacles),
    candidates: Number(candidates),
  }))
}
