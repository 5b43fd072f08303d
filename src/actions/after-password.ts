/** What follows once a person has shown who they are: by a password, or by a link that only they could have. */
import { SESSION_HOURS } from '../award/people/session.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hashOf } from '../platform/secrets.ts'
import { deviceNameOf } from '../platform/user-agent.ts'
import type { Db } from '../store/db.ts'
import { saveKnownDevice } from '../store/known-devices.ts'
import { deleteExpiredSessions, insertSession } from '../store/sessions.ts'
import type { Desk } from './desk.ts'

export const DEVICE_DAYS = 400

/** What the browser brought along: the token by which it is known here, if any, and what it calls itself. */
export type Browser = { readonly deviceToken: string | null; readonly userAgent: string }

/** Tokens for cookies; the database keeps their hashes. A second factor would be another case of this. */
export type NextStep = { readonly is: 'session'; readonly sessionToken: string; readonly deviceToken: string }

/** The one place that decides what comes after the password. Today that is a session, in a browser that is known from now on. */
export async function afterPassword(desk: Desk, db: Db, person: string, browser: Browser): Promise<NextStep> {
  const deviceToken = await knowDevice(desk, db, person, browser.deviceToken)
  return { is: 'session', sessionToken: await startSession(desk, db, person, browser.userAgent), deviceToken }
}

/** @returns the token by which the browser is known from now on; the one it had is worth nothing any more. */
export async function knowDevice(desk: Desk, db: Db, person: string, earlierToken: string | null): Promise<string> {
  const deviceToken = newToken(desk)
  const knownAt = desk.now()
  const expiresAt = minutesLater(knownAt, DEVICE_DAYS * 24 * 60)
  const earlier = earlierToken === null ? null : hashOf(earlierToken)
  await saveKnownDevice(db, { tokenHash: hashOf(deviceToken), person, knownAt, expiresAt }, earlier)
  return deviceToken
}

export async function startSession(desk: Desk, db: Db, person: string, userAgent: string): Promise<string> {
  const token = newToken(desk)
  const startedAt = desk.now()
  await deleteExpiredSessions(db, startedAt)
  const expiresAt = minutesLater(startedAt, 60 * SESSION_HOURS)
  await insertSession(db, { tokenHash: hashOf(token), person, startedAt, expiresAt, ...deviceNameOf(userAgent) })
  return token
}

/** 32 random bytes as 43 characters. */
export function newToken(desk: Desk): string {
  return Buffer.from(desk.randomBytes(32)).toString('base64url')
}
