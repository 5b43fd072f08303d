/** Nominations and their moves. A move is a row that stays; the nomination itself points to the last one. */
import type { AnyMove, NominationStanding, NominationState } from '../award/nomination/nomination-states.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import type { Instant } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'

/** `open` begins a file, `enter` puts a candidate straight among the nominees. */
export type Step = {
  readonly move: AnyMove | 'open' | 'enter'
  readonly state: NominationState
  readonly step: number
  readonly reason: string | null
  readonly at: Instant
  readonly by: string | null
}

export async function insertNomination(db: Db, key: CategoryKey, candidate: string, first: Step): Promise<void> {
  const { province, season, category } = key
  await db
    .insertInto('nomination')
    .values({ province, season, category, candidate, nominated_at: first.at, step: first.step, state: first.state })
    .execute()
  await insertStep(db, key, candidate, first)
}

/** The next step of a nomination whose row is locked. */
export async function recordStep(db: Db, key: CategoryKey, candidate: string, next: Step): Promise<void> {
  const { province, season, category } = key
  await insertStep(db, key, candidate, next)
  await db
    .updateTable('nomination')
    .set({ step: next.step, state: next.state })
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
    .execute()
}

async function insertStep(db: Db, key: CategoryKey, candidate: string, step: Step): Promise<void> {
  const { province, season, category } = key
  const { move, state, reason } = step
  const row = { step: step.step, move, state, reason, moved_at: step.at, moved_by: step.by }
  await db
    .insertInto('nomination_step')
    .values({ province, season, category, candidate, ...row })
    .execute()
}

/** Until the end of the transaction nobody else moves it. */
export async function lockNomination(db: Db, key: CategoryKey, candidate: string): Promise<NominationStanding | null> {
  const row = await nominationRows(db, key)
    .where('category', '=', key.category)
    .where('candidate', '=', candidate)
    .forUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { state: row.state, step: row.step, handedInBy: await lastHandIn(db, key, candidate) }
}

export type CandidateNomination = {
  readonly category: string
  readonly state: NominationState
  readonly step: number
}

/** Nobody moves any of them until the transaction is over, and several people may write in the file at once. */
export async function holdNominations(
  db: Db,
  key: SeasonKey,
  candidate: string,
): Promise<readonly CandidateNomination[]> {
  return heldNominations(db, ofCandidate(key, candidate))
}

/** The nominations of one candidate, by category. */
export async function listNominationsOf(
  db: Db,
  key: SeasonKey,
  candidate: string,
): Promise<readonly CandidateNomination[]> {
  return nominationsOf(db, ofCandidate(key, candidate))
}

/** Every move of one nomination, first to last. */
export async function listSteps(db: Db, key: CategoryKey, candidate: string): Promise<readonly Step[]> {
  const rows = await stepRows(db, key, candidate).orderBy('step').execute()
  return rows.map(({ moved_at: at, moved_by: by, move, ...row }) => ({ ...row, move: move as Step['move'], at, by }))
}

async function lastHandIn(db: Db, key: CategoryKey, candidate: string): Promise<string | null> {
  const row = await stepRows(db, key, candidate)
    .where('move', 'in', ['hand_in', 'hand_in_corrected', 'hand_in_paper'])
    .orderBy('step', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.moved_by ?? null
}

/** Everybody who ever handed in one of a candidate's nominations. */
export async function listHandInPeople(
  db: Db,
  { province, season }: SeasonKey,
  candidate: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('nomination_step')
    .select('moved_by')
    .distinct()
    .where('province', '=', province)
    .where('season', '=', season)
    .where('candidate', '=', candidate)
    .where('move', 'in', ['hand_in', 'hand_in_corrected'])
    .orderBy('moved_by')
    .execute()
  return rows.flatMap(({ moved_by: by }) => by ?? [])
}

function nominationRows(db: Db, { province, season }: SeasonKey) {
  return db
    .selectFrom('nomination')
    .select(['category', 'state', 'step'])
    .where('province', '=', province)
    .where('season', '=', season)
}

type OfCandidate = SeasonKey & { readonly candidate: string }

const ofCandidate = ({ province, season }: SeasonKey, candidate: string): OfCandidate => ({
  province,
  season,
  candidate,
})
const nominationsOf = compiledOnce((db, asked: OfCandidate) =>
  nominationRows(db, asked).where('candidate', '=', asked.candidate).orderBy('category'),
)
const heldNominations = compiledOnce((db, asked: OfCandidate) =>
  nominationRows(db, asked).where('candidate', '=', asked.candidate).orderBy('category').forShare(),
)

function stepRows(db: Db, { province, season, category }: CategoryKey, candidate: string) {
  return db
    .selectFrom('nomination_step')
    .select(['step', 'move', 'state', 'reason', 'moved_at', 'moved_by'])
    .where('province', '=', province)
    .where('season', '=', season)
    .where('category', '=', category)
    .where('candidate', '=', candidate)
}
