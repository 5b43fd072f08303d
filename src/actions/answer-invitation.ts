/** Whoever holds the code of an invitation opens it and answers. There is no account: the code is the key, and only its hash is kept. */
import { type AnswerDraft, type AnswerRefusal, checkedAnswer } from '../award/outreach/answer.ts'
import type { InviteeKey } from '../award/outreach/invitee.ts'
import { UNKNOWN_LINKS_MAX } from '../award/people/sign-in-tries.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { hashOf } from '../platform/secrets.ts'
import type { Db } from '../store/db.ts'
import { findCode, insertAnswer } from '../store/outreach-answers.ts'
import { findEvent, lockOutreach, type StoredEvent } from '../store/outreach-events.ts'
import { countInvitees, findInvitee, type ListedInvitee } from '../store/outreach-invitees.ts'
import { subjectOf } from './change-invitee.ts'
import type { Desk } from './desk.ts'
import { knock, type TooManyKnocks } from './knock.ts'

export type OpenedInvitation = {
  readonly key: InviteeKey
  readonly event: StoredEvent
  readonly invitee: ListedInvitee
}

export type CodeRefusal = { readonly code: 'not_found' } | TooManyKnocks

/** A code that nobody made and one that was taken back are answered alike; those who try many are held back. */
export async function openInvitation(
  desk: Desk,
  { token, address }: { readonly token: string; readonly address: string },
): Promise<Result<OpenedInvitation, CodeRefusal>> {
  const opened = await invitationOf(desk.db, token)
  if (opened) return accept(opened)
  return refuse((await knock(desk, 'link', address, UNKNOWN_LINKS_MAX)) ?? { code: 'not_found' })
}

async function invitationOf(db: Db, token: string): Promise<OpenedInvitation | null> {
  const key = await findCode(db, hashOf(token))
  const invitee = key && (await findInvitee(db, key))
  const event = key && (await findEvent(db, key))
  return key && event && invitee?.contact ? { key, event, invitee } : null
}

export async function answerInvitation(
  desk: Desk,
  token: string,
  draft: AnswerDraft,
): Promise<Result<true, { readonly code: 'not_found' } | AnswerRefusal>> {
  return desk.transaction<true, { readonly code: 'not_found' } | AnswerRefusal>(async (db) => {
    const found = await findCode(db, hashOf(token))
    if (!found) return refuse({ code: 'not_found' })
    await lockOutreach(db, found)
    const opened = await invitationOf(db, token)
    if (!opened) return refuse({ code: 'not_found' })
    const { key, event, invitee } = opened
    const { coming } = await countInvitees(db, key)
    const others = coming - (invitee.answer !== null && invitee.answer.is !== 'declined' ? 1 : 0)
    const now = desk.now()
    const checked = checkedAnswer(event, draft, { capacity: event.capacity, others }, now)
    if (!checked.ok) return checked
    const entry = (invitee.answer?.entry ?? 0) + 1
    await insertAnswer(db, key, { ...checked.value, entry }, { answeredAt: now, keptSince: event.beginsAt })
    await desk.record(db, key, 'outreach_answered', subjectOf(key), { answer: checked.value.answer })
    return accept(true)
  })
}
