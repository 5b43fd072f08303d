/** The sessions of an account, in the hands of its owner. */
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { quarterHour } from '../award/units/elapsed.ts'
import { hashOf } from '../platform/secrets.ts'
import type { Db } from '../store/db.ts'
import { lockPerson } from '../store/people.ts'
import {
  deleteOtherSessions,
  deleteSession,
  listSessionsOf,
  type OwnSession,
  saveSessionSeen,
} from '../store/sessions.ts'
import { actor, type Desk } from './desk.ts'
import { recordOwnDeed } from './record-account-deed.ts'

/** Written once a quarter of an hour: who was there is of use to the owner, when to the minute is nobody's business. */
export async function noteSeen(db: Db, sessionToken: string, seenAt: Instant | null, now: Instant): Promise<void> {
  const quarter = quarterHour(now)
  if (seenAt !== quarter) await saveSessionSeen(db, hashOf(sessionToken), quarter)
}

/** Names a session on a page: it finds the row and opens nothing. */
export function sessionId({ tokenHash }: Pick<OwnSession, 'tokenHash'>): string {
  return hashOf(tokenHash)
}

/** Another's session is not there. */
export async function endOwnSession(desk: Desk, id: string): Promise<Result<true, { readonly code: 'not_found' }>> {
  return desk.transaction<true, { readonly code: 'not_found' }>(async (db) => {
    await lockPerson(db, actor(desk))
    const sessions = await listSessionsOf(db, actor(desk), desk.now())
    const session = sessions.find((one) => sessionId(one) === id)
    if (!session) return refuse({ code: 'not_found' })
    await deleteSession(db, session.tokenHash)
    await recordOwnDeed(desk, db, 'session_ended', {})
    return accept(true)
  })
}

/** Where there was no other, nothing was done, and nothing is written down. */
export async function endOtherSessions(desk: Desk, sessionToken: string): Promise<void> {
  await desk.transaction<true, never>(async (db) => {
    const sessions = await deleteOtherSessions(db, actor(desk), hashOf(sessionToken))
    if (sessions > 0) await recordOwnDeed(desk, db, 'other_sessions_ended', { sessions })
    return accept(true)
  })
}
