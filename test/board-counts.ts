/**
 * What "Macet di mana" counts, held against SQL that knows nothing of it: the board reads where each nomination points, the
 * question here counts its rows of moves, with the calendar of PostgreSQL.
 */
import type { SeasonKey } from '../src/award/places/season-key.ts'
import { NOMINATION_STATES } from '../src/award/nomination/nomination-states.ts'
import type { Instant } from '../src/award/units/dates.ts'
import { handCounts, stateCounts } from '../src/award/verification/waiting.ts'
import type { Database } from '../src/store/db.ts'
import { listWaiting } from '../src/store/nomination-queue.ts'

export type Ask = (statement: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>

/** Days that begin at midnight in Makassar: the seasons of the tests are WITA. */
const LAST_MOVES = `
  with last as (
    select distinct on (category, candidate) state,
      ($3::timestamptz at time zone 'Asia/Makassar')::date - (moved_at at time zone 'Asia/Makassar')::date as days
    from nomination_step where province = $1 and season = $2
    order by category, candidate, step desc)`
const BY_STATE = `${LAST_MOVES}
  select state, count(*)::int as count, percentile_disc(0.5) within group (order by days)::int as median,
    max(days)::int as oldest
  from last group by state`
const BY_HAND = `${LAST_MOVES}
  select case when state in ('draft', 'needs_correction') then 'candidate'
      when state in ('proposed', 'complete') then 'verifier' else 'committee' end as hand,
    count(*)::int as count, count(*) filter (where days <= 2)::int as a, count(*) filter (where days between 3 and 7)::int as b,
    count(*) filter (where days between 8 and 14)::int as c, count(*) filter (where days >= 15)::int as d
  from last where state in ('draft', 'needs_correction', 'proposed', 'complete', 'verified') group by 1`

export type BoardComparison = {
  /** How many nominations the board counted. */
  readonly nominations: number
  /** Each a sentence; none where both agree on every state, age and hand. */
  readonly differences: readonly string[]
}

export async function comparedBoard(
  db: Database,
  ask: Ask,
  { province, season }: SeasonKey,
  now: Instant,
): Promise<BoardComparison> {
  const waiting = await listWaiting(db, { province, season })
  const states = new Map((await ask(BY_STATE, [province, season, now])).map((row) => [row['state'], row]))
  const hands = new Map((await ask(BY_HAND, [province, season, now])).map((row) => [row['hand'], row]))
  const pairs = [
    ...stateCounts(waiting, now, 'WITA').map(({ state, count, medianDays, oldestDays }) => {
      const row = states.get(state)
      return { what: state, board: [count, medianDays, oldestDays], sql: [row?.['count'] ?? 0, row?.['median'] ?? null, row?.['oldest'] ?? null] } // prettier-ignore
    }),
    ...handCounts(waiting, now, 'WITA').map(({ hand, count, buckets }) => {
      const row = hands.get(hand)
      const sql = ['count', 'a', 'b', 'c', 'd'].map((name) => row?.[name] ?? 0)
      return { what: `in the hands of ${hand}`, board: [count, ...buckets], sql }
    }),
    ...[...states.keys()]
      .filter((state) => !NOMINATION_STATES.some((known) => known === state))
      .map((state) => ({ what: String(state), board: [], sql: ['a state that the board does not know'] })),
  ]
  return {
    nominations: waiting.length,
    differences: pairs
      .filter(({ board, sql }) => JSON.stringify(board) !== JSON.stringify(sql))
      .map(({ what, board, sql }) => `${what}: the board says ${board.join(', ')}, the rows say ${sql.join(', ')}`),
  }
}
