/** What people said of two candidates that look alike: merged, or different. The last entry of a pair holds. */
import type { CandidatePair } from '../award/nomination/possible-duplicates.ts'
import { LEFT_STATES } from '../award/nomination/nomination-states.ts'
import { ORGANISATION_KINDS, type Organisation } from '../award/people/organisation.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type PairVerdict = CandidatePair & {
  readonly entry: number
  readonly verdict: 'merged' | 'different'
  /** The candidate that goes on; null where they are two. */
  readonly stays: string | null
  readonly reason: string
  readonly at: Instant
  readonly by: string
}

export async function insertPairVerdict(
  db: Db,
  { province, season }: SeasonKey,
  { first, second, entry, verdict, stays, reason, at, by }: PairVerdict,
): Promise<void> {
  await db
    .insertInto('candidate_pair')
    .values({ province, season, first, second, entry, verdict, stays, reason, decided_at: at, decided_by: by })
    .execute()
}

function lastVerdicts(db: Db, { province, season }: SeasonKey) {
  return db
    .selectFrom('candidate_pair')
    .distinctOn(['first', 'second'])
    .select(['first', 'second', 'entry', 'verdict', 'stays', 'reason', 'decided_at as at', 'decided_by as by'])
    .where('province', '=', province)
    .where('season', '=', season)
    .orderBy('first')
    .orderBy('second')
    .orderBy('entry', 'desc')
}

/** What holds of every pair that somebody has decided. */
export async function listPairVerdicts(db: Db, key: SeasonKey): Promise<readonly PairVerdict[]> {
  return lastVerdicts(db, key).execute()
}

export async function findPairVerdict(
  db: Db,
  key: SeasonKey,
  { first, second }: CandidatePair,
): Promise<PairVerdict | null> {
  const row = await lastVerdicts(db, key).where('first', '=', first).where('second', '=', second).executeTakeFirst()
  return row ?? null
}

export type MergedWith = {
  readonly candidate: string
  readonly name: string
  readonly reason: string
  readonly at: Instant
}

/**
 * The files that ended in this one, or the one in which this one goes on. A nomination that the chair has reopened runs
 * by itself again: its file is then merged with nobody.
 */
export async function findMergers(
  db: Db,
  key: SeasonKey,
  candidate: string,
): Promise<{ readonly into: MergedWith | null; readonly from: readonly MergedWith[] }> {
  const pairs = await lastVerdicts(db, key)
    .where((of) => of.or([of('first', '=', candidate), of('second', '=', candidate)]))
    .execute()
  const merged = pairs.filter(({ verdict }) => verdict === 'merged')
  const known = await namesAndEnds(db, key, [candidate, ...merged.flatMap(({ first, second }) => [first, second])])
  const shown = merged.flatMap(({ first, second, stays, reason, at }) => {
    const goes = stays === first ? second : first
    const other = goes === candidate ? (stays ?? first) : goes
    const found = { candidate: other, name: known.get(other)?.name ?? other, reason, at }
    return known.get(goes)?.merged === true ? [{ ends: goes === candidate, found }] : []
  })
  return {
    into: shown.findLast(({ ends }) => ends)?.found ?? null,
    from: shown.filter(({ ends }) => !ends).map(({ found }) => found),
  }
}

/** By candidate. */
async function namesAndEnds(db: Db, { province, season }: SeasonKey, candidates: readonly string[]) {
  const rows = await db
    .selectFrom('candidate')
    .select(['candidate.candidate', 'candidate.name'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('nomination')
          .select('nomination.category')
          .whereRef('nomination.province', '=', 'candidate.province')
          .whereRef('nomination.season', '=', 'candidate.season')
          .whereRef('nomination.candidate', '=', 'candidate.candidate')
          .where('nomination.state', '=', 'merged'),
      ).as('merged'),
    )
    .where('candidate.province', '=', province)
    .where('candidate.season', '=', season)
    .where('candidate.candidate', 'in', candidates)
    .execute()
  return new Map(rows.map((row) => [row.candidate, { name: row.name, merged: row.merged === true }]))
}

/**
 * Every candidate of the season with a nomination that still runs, as it is compared with the others: under its own slug,
 * with the number its organisation has. A kind of a rulebook's own is compared as a business.
 */
export async function listComparedCandidates(
  db: Db,
  { province, season }: SeasonKey,
): Promise<readonly Organisation[]> {
  const rows = await db
    .selectFrom('candidate')
    .leftJoin('organisation', (join) =>
      join
        .onRef('organisation.province', '=', 'candidate.province')
        .onRef('organisation.organisation', '=', 'candidate.organisation'),
    )
    .select(['candidate.candidate', 'candidate.name', 'candidate.entity_kind', 'candidate.place_code'])
    .select('organisation.registration_number')
    .where('candidate.province', '=', province)
    .where('candidate.season', '=', season)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('nomination')
          .select('nomination.category')
          .whereRef('nomination.province', '=', 'candidate.province')
          .whereRef('nomination.season', '=', 'candidate.season')
          .whereRef('nomination.candidate', '=', 'candidate.candidate')
          .where('nomination.state', 'not in', LEFT_STATES),
      ),
    )
    .orderBy('candidate.candidate')
    .execute()
  return rows.map((row) => ({
    organisation: row.candidate,
    kind: ORGANISATION_KINDS.find((kind) => kind === row.entity_kind) ?? 'business',
    name: row.name,
    registrationNumber: row.registration_number,
    sizeClass: null,
    sector: null,
    placeCode: row.place_code,
  }))
}

/** Whether a mark sheet was opened for a candidate, in any category. */
export async function hasSheetsFor(db: Db, { province, season }: SeasonKey, candidate: string): Promise<boolean> {
  const row = await db
    .selectFrom('mark_sheet')
    .select('seat')
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A file that nobody proposed gets the proposer of the one that ends in it. */
export async function inheritProposer(
  db: Db,
  { province, season }: SeasonKey,
  stays: string,
  proposedBy: string,
): Promise<void> {
  await db
    .updateTable('candidate')
    .set({ proposed_by: proposedBy })
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', stays)
    .where('proposed_by', 'is', null)
    .execute()
}
