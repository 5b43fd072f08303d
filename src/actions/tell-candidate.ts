/** Tells the candidate's people that their nomination moved, in the transaction that moves it; a hand-in gets its receipt. */
import type { Moved } from '../award/nomination/nomination-states.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import { assert } from '../award/result.ts'
import { categoryById } from '../award/rulebook/rulebook.ts'
import type { Day, Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { lastMinuteOf } from '../award/verification/deadline.ts'
import type { Db } from '../store/db.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { findAccount } from '../store/people.ts'
import { findSeason } from '../store/seasons.ts'
import type { CandidateFile } from './candidate-file.ts'
import { actor, type Desk } from './desk.ts'
import { filePrint } from './file-print.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import { writeMail } from './write-mail.ts'

const CANDIDATE: readonly SeasonRole[] = ['candidate_contact', 'candidate_leader']
/** Two weeks: news that a mail server held back for longer is none. */
const MAIL_MINUTES = 14 * 24 * 60

/** @property dueOn the last day for what is asked; null where nothing is. */
export type NominationMoved = Moved & { readonly at: Instant; readonly dueOn: Day | null }

export async function tellCandidate(
  desk: Desk,
  db: Db,
  key: NominationKey,
  file: CandidateFile,
  { state, reason, at, dueOn }: NominationMoved,
): Promise<void> {
  const season = await findSeason(db, key)
  assert(season, 'a nomination lies in a season')
  const isHandIn = state === 'proposed'
  const facts = {
    kind: 'nomination_moved',
    candidate: file.candidate.name,
    category: categoryById(file.rulebook, key.category)?.name ?? key.category,
    season: season.label,
    state,
    reason,
    at,
    zone: season.zone,
    fingerprint: isHandIn ? (await filePrint(db, key, file, 'handed_in')).fingerprint : null,
    dueAt: dueOn && lastMinuteOf(dueOn, season.zone),
  } as const
  const { organisation } = file.candidate
  const holders = await listHolderNames(db, key, CANDIDATE)
  const people = holders.filter((holder) => organisation !== null && holder.organisation === organisation)
  // Whoever hands in gets the receipt, also a proposer; nobody gets two.
  const told = new Set([...people.map(({ person }) => person), ...(isHandIn ? [actor(desk)] : [])])
  const expiresAt = minutesLater(at, MAIL_MINUTES)
  for (const person of told) {
    const account = await findAccount(db, person)
    if (!account) continue
    await writeMail(desk, db, account, { facts: { ...facts, name: account.displayName }, link: null, expiresAt })
  }
}
