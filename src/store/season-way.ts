/** How many came how far in a season: from an invitation to an event to a nominee. Counted by the database. */
import { sql } from 'kysely'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Db } from './db.ts'
import { HELD } from './outreach-figures.ts'
import { invitations } from './outreach-invitees.ts'

/** In the order of the way: the first three count invitations, the others nominations that were ever so far. */
export const WAY_POINTS = ['invited', 'answered', 'attended', 'opened', 'handedIn', 'verified', 'nominee'] as const
export type WayPoint = (typeof WAY_POINTS)[number]

export async function seasonWay(db: Db, key: SeasonKey): Promise<Readonly<Record<WayPoint, number>>> {
  const [people] = (
    await sql<Record<'invited' | 'answered' | 'attended', string>>`
      select count(*) filter (where not i.walk_in) as invited, count(*) filter (where a.entry is not null) as answered,
        count(*) filter (where t.present) as attended
      from ${invitations(key)} and ${HELD}`.execute(db)
  ).rows
  const [files] = (
    await sql<Record<'opened' | 'handedIn' | 'verified' | 'nominee', string>>`
      select count(*) as opened, count(*) filter (where handed_in) as "handedIn",
        count(*) filter (where verified) as verified, count(*) filter (where nominee) as nominee
      from (select bool_or(state = 'proposed') as handed_in, bool_or(state = 'verified') as verified,
          bool_or(state = 'nominee') as nominee
        from nomination_step where province = ${key.province} and season = ${key.season}
        group by category, candidate) as way`.execute(db)
  ).rows
  const counted = { ...people, ...files }
  return Object.fromEntries(WAY_POINTS.map((point) => [point, Number(counted[point] ?? 0)])) as Record<WayPoint, number>
}
