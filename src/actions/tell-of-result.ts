/**
 * Tells a candidate's people what the plenary asks them, that their category is adopted and until when they may object, and what
 * became of an objection.
 */
import type { AdoptedResult } from '../award/decision/adopted-result.ts'
import type { ObjectionOutcome, ObjectionWindow } from '../award/decision/objection.ts'
import type { NominationKey } from '../award/nomination/nomination-key.ts'
import type { MailFacts } from '../award/people/mail.ts'
import type { SeasonRole } from '../award/people/roles.ts'
import type { CategoryKey } from '../award/places/season-key.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { findAdoptedResult } from '../store/adoptions.ts'
import { findCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { findSeason } from '../store/seasons.ts'
import { findAccount } from '../store/people.ts'
import type { Desk } from './desk.ts'
import { writeMail } from './write-mail.ts'

const CANDIDATE: readonly SeasonRole[] = ['candidate_contact', 'candidate_leader']
/** Two weeks: news that a mail server held back for longer is none. */
const MAIL_MINUTES = 14 * 24 * 60

/** Nobody is told where nothing can be said against it: they read it when it is published. */
export async function tellOfAdoption(
  desk: Desk,
  db: Db,
  key: CategoryKey,
  { season, category, candidates }: AdoptedResult,
  { closesAt }: ObjectionWindow,
): Promise<void> {
  for (const { candidate, name } of candidates)
    await tellPeople(desk, db, { ...key, candidate }, (reader) => ({
      kind: 'objections_open',
      name: reader,
      candidate: name,
      category: category.name,
      season: season.label,
      closesAt,
      zone: season.zone,
    }))
}

export async function tellOfClarification(
  desk: Desk,
  db: Db,
  key: NominationKey,
  { category, question }: { readonly category: string; readonly question: string },
): Promise<void> {
  const [season, candidate] = [await findSeason(db, key), await findCandidate(db, key, key.candidate)]
  if (!season || !candidate) return
  await tellPeople(desk, db, key, (reader) => ({
    kind: 'clarification_asked',
    name: reader,
    candidate: candidate.name,
    category,
    season: season.label,
    question,
  }))
}

export async function tellOfObjection(
  desk: Desk,
  db: Db,
  key: NominationKey,
  { outcome, reason }: { readonly outcome: ObjectionOutcome; readonly reason: string },
): Promise<void> {
  const result = await findAdoptedResult(db, key)
  const own = result?.candidates.find(({ candidate }) => candidate === key.candidate)
  if (!result || !own) return
  await tellPeople(desk, db, key, (reader) => ({
    kind: 'objection_answered',
    name: reader,
    candidate: own.name,
    category: result.category.name,
    season: result.season.label,
    outcome,
    reason,
  }))
}

async function tellPeople(
  desk: Desk,
  db: Db,
  key: NominationKey,
  factsFor: (reader: string) => MailFacts,
): Promise<void> {
  const organisation = (await findCandidate(db, key, key.candidate))?.organisation ?? null
  if (organisation === null) return
  const holders = (await listHolderNames(db, key, CANDIDATE)).filter((holder) => holder.organisation === organisation)
  const expiresAt = minutesLater(desk.now(), MAIL_MINUTES)
  for (const person of new Set(holders.map((holder) => holder.person))) {
    const account = await findAccount(db, person)
    if (account) await writeMail(desk, db, account, { facts: factsFor(account.displayName), link: null, expiresAt })
  }
}
