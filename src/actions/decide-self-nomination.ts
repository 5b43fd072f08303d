/**
 * The secretariat decides a confirmed request. Accepting it registers the organisation unless it is in the register, opens
 * its file, and makes its contact somebody who may write there; refusing it takes a reason, which is mailed.
 */
import { checkedVerdict, type SelfNominationVerdict, type VerdictRefusal } from '../award/nomination/self-nomination.ts'
import { grantableRoles, isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { minutesLater } from '../award/units/elapsed.ts'
import type { Db } from '../store/db.ts'
import { listNominationsOf } from '../store/nominations.ts'
import { findOrganisation } from '../store/organisations.ts'
import { findSeason, latestRulebook, lockSeason } from '../store/seasons.ts'
import { findRequest, insertRequestDecision, lockRequest, type StoredRequest } from '../store/self-nominations.ts'
import { actor, type Desk } from './desk.ts'
import { grantIn, type GrantRoleRefusal } from './grant-role.ts'
import { openFileIn, type OpenFileRefusal } from './open-candidate-file.ts'
import { registerIn, type RegisterOrganisationRefusal } from './register-organisation.ts'
import type { LinkTo } from './send-invitation.ts'
import { writeMail } from './write-mail.ts'

export type DecideRefusal =
  | VerdictRefusal
  | OpenFileRefusal
  | RegisterOrganisationRefusal
  | { readonly code: 'role_not_yours_to_grant' }
  | { readonly code: 'role_for_oneself' }

/** @returns the candidate, null where the request was refused. */
export async function decideSelfNomination(
  desk: Desk,
  key: SeasonKey,
  id: string,
  verdict: SelfNominationVerdict,
  linkTo: LinkTo,
): Promise<Result<string | null, DecideRefusal>> {
  return desk.transaction<string | null, DecideRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    await lockRequest(db, key, id)
    const request = await findRequest(db, key, id)
    if (!request) return refuse({ code: 'not_found' })
    const checked = checkedVerdict(request, verdict)
    if (!checked.ok) return checked
    const accepted = verdict.is === 'accepted' ? await acceptIn(desk, db, key, request, { verdict, linkTo }) : null
    if (accepted && !accepted.ok) return accepted
    const candidate = accepted?.value ?? null
    const { reference } = request
    const decision = { id, reference, name: request.entrant.name, candidate, reason: checked.value }
    await insertRequestDecision(db, key, { ...decision, at: desk.now(), by: actor(desk) })
    await tellContact(desk, db, key, request, checked.value)
    const facts = { reference, accepted: candidate !== null, candidate, reason: checked.value }
    await desk.record(db, key, 'self_nomination_decided', id, facts)
    return accept(candidate)
  })
}

type Accepting = {
  readonly verdict: Extract<SelfNominationVerdict, { readonly is: 'accepted' }>
  readonly linkTo: LinkTo
}

async function acceptIn(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  request: StoredRequest,
  { verdict, linkTo }: Accepting,
): Promise<Result<string, DecideRefusal>> {
  if (!grantableRoles(desk.viewer, key).includes('candidate_contact'))
    return refuse({ code: 'role_not_yours_to_grant' })
  const registered =
    verdict.organisation === null ? await registerIn(desk, db, key, request.entrant, verdict.others) : null
  if (registered && !registered.ok) return registered
  const organisation = registered?.value.organisation ?? verdict.organisation ?? ''
  if (!(await findOrganisation(db, key.province, organisation))) return refuse({ code: 'organisation_unknown' })
  const opened = await openMissing(desk, db, key, organisation, request.categories)
  if (!opened.ok) return opened
  const { contactEmail: email, contactName: name } = request
  const role = { role: 'candidate_contact', email, name, organisation } as const
  const granted = await grantIn(desk, db, key, role, linkTo)
  return granted.ok || isHeldAlready(granted.refusal) ? accept(organisation) : refuse({ code: 'role_for_oneself' })
}

/** A branch may have opened the file before: then only what it does not have yet is opened. */
async function openMissing(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  organisation: string,
  categories: readonly string[],
): Promise<Result<string, OpenFileRefusal>> {
  const rules = await latestRulebook(db, key)
  if (!rules) return refuse({ code: 'not_found' })
  const entered = new Set((await listNominationsOf(db, key, organisation)).map(({ category }) => category))
  const missing = categories.filter((category) => !entered.has(category))
  if (missing.length === 0) return accept(organisation)
  const file = { rulebook: rules.rulebook, proposer: null, organisation, categories: missing }
  return openFileIn(desk, db, key, file)
}

function isHeldAlready(refusals: readonly GrantRoleRefusal[]): boolean {
  return refusals.every(({ code }) => code === 'role_held_already')
}

const MAIL_DAYS = 14

async function tellContact(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { contactEmail, contactName, entrant, reference }: StoredRequest,
  reason: string | null,
): Promise<void> {
  const season = await findSeason(db, key)
  const facts = {
    kind: 'self_nomination_decided',
    name: contactName,
    organisation: entrant.name,
    season: season?.label ?? '',
    reference,
    reason,
  } as const
  const expiresAt = minutesLater(desk.now(), MAIL_DAYS * 24 * 60)
  await writeMail(desk, db, { id: null, email: contactEmail, demo: false }, { facts, link: null, expiresAt })
}
