/**
 * Somebody without an account asks that their organisation stand. It writes down what was typed and a mail with a link; who
 * opens the link confirms. Neither the answer nor the work tells what the register or the accounts hold.
 */
import {
  CONFIRMATION_MINUTES,
  MAILBOX_REQUESTS_MAX,
  SELF_NOMINATIONS_MAX,
  type SelfNomination,
  type SelfNominationClosed,
  type SelfNominationDraft,
  type SelfNominationFlaw,
  selfNominationFrom,
  whySelfNominationClosed,
} from '../award/nomination/self-nomination.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Season } from '../award/season/season.ts'
import { noticesInForce } from '../award/season/stages.ts'
import type { Instant } from '../award/units/dates.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import { hashOf } from '../platform/secrets.ts'
import { findSeason, latestRulebook } from '../store/seasons.ts'
import { countRequestsTo, insertSelfNomination } from '../store/self-nominations.ts'
import { listStageNotices } from '../store/stage-notices.ts'
import { newToken } from './after-password.ts'
import type { Desk } from './desk.ts'
import { knock, type TooManyKnocks } from './knock.ts'
import type { LinkTo } from './send-invitation.ts'
import { writeMail } from './write-mail.ts'

export type AskRefusal =
  | { readonly code: 'not_found' }
  | SelfNominationClosed
  | { readonly code: 'self_nomination_flawed'; readonly flaws: readonly SelfNominationFlaw[] }
  | TooManyKnocks

/** @property trap what a field held that people do not see: only a machine fills it in. */
export type Asking = { readonly address: string; readonly linkTo: LinkTo; readonly trap: string }

/** @returns the number by which people name the request. */
export async function askSelfNomination(
  desk: Desk,
  key: SeasonKey,
  draft: SelfNominationDraft,
  { address, linkTo, trap }: Asking,
): Promise<Result<string, AskRefusal>> {
  // What arrived in the last second of the stage is in.
  const arrivedAt = desk.now()
  const season = await findSeason(desk.db, key)
  const rules = season && (await latestRulebook(desk.db, key))
  if (!rules) return refuse({ code: 'not_found' })
  const notices = noticesInForce(await listStageNotices(desk.db, key), arrivedAt)
  const closed = whySelfNominationClosed(rules.rulebook, notices, arrivedAt)
  if (closed) return refuse(closed)
  const read = selfNominationFrom(draft, rules.rulebook)
  if (!read.ok) return refuse({ code: 'self_nomination_flawed', flaws: read.refusal })
  const tooMany = await knock(desk, 'self_nomination', address, SELF_NOMINATIONS_MAX)
  if (tooMany) return refuse(tooMany)
  const reference = newReference(desk)
  if (trap !== '') return accept(reference)
  return desk.transaction<string, AskRefusal>(async (db) => {
    const aDayAgo = minutesLater(arrivedAt, -24 * 60)
    const earlier = await countRequestsTo(db, key, read.value.contactEmail, aDayAgo)
    if (earlier < MAILBOX_REQUESTS_MAX) await write(desk, db, { ...read.value, reference, season, arrivedAt, linkTo })
    return accept(reference)
  })
}

type Written = SelfNomination & {
  readonly reference: string
  readonly season: Season
  readonly arrivedAt: Instant
  readonly linkTo: LinkTo
}

async function write(desk: Desk, db: Parameters<typeof writeMail>[1], written: Written): Promise<void> {
  const { reference, season, arrivedAt, linkTo, ...request } = written
  const token = newToken(desk)
  const expiresAt = minutesLater(arrivedAt, CONFIRMATION_MINUTES)
  const times = { askedAt: arrivedAt, expiresAt }
  await insertSelfNomination(db, season, {
    ...request,
    ...times,
    id: desk.newId(),
    reference,
    tokenHash: hashOf(token),
  })
  const facts = {
    kind: 'self_nomination_asked',
    name: request.contactName,
    organisation: request.entrant.name,
    season: season.label,
    reference,
    until: expiresAt,
    zone: season.zone,
  } as const
  const to = { id: null, email: request.contactEmail, demo: false }
  await writeMail(desk, db, to, { facts, link: linkTo(token), expiresAt })
}

/** Letters and digits that are not mistaken for one another on the telephone. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const REFERENCE = /^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/

function newReference(desk: Desk): string {
  const signs = [...desk.randomBytes(8)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '')
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}
