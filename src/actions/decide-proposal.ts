/** A second person approves or refuses a proposal, or whoever made it takes it back. Only approval makes new rules. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import type { Db } from '../store/db.ts'
import {
  findProposedRulebook,
  insertProposalDecision,
  listProposals,
  type ProposalOutcome,
  type RulebookProposal,
} from '../store/rulebook-proposals.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { REASON_CHARACTERS_MAX } from './enact-rulebook-draft.ts'
import { insertRevision, revisionRefusal, type RevisionRefusal } from './rulebook-revision.ts'

export type DecideProposalRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'proposal_already_decided'; readonly outcome: ProposalOutcome }
  | { readonly code: 'own_proposal' }
  | { readonly code: 'not_your_proposal' }
  | { readonly code: 'reason_missing' }
  | { readonly code: 'reason_too_long'; readonly charactersMax: number }
  | { readonly code: 'rules_moved_on'; readonly version: number }
  | RevisionRefusal

export type Decision = { readonly outcome: ProposalOutcome; readonly reason: string }

/** @returns the version of the rules now in force. */
export async function decideProposal(
  desk: Desk,
  key: SeasonKey,
  number: number,
  decision: Decision,
): Promise<Result<number, DecideProposalRefusal>> {
  return desk.transaction<number, DecideProposalRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const proposal = (await listProposals(db, key)).find((known) => known.proposal === number)
    const rules = await latestRulebook(db, key)
    if (!proposal || !rules) return refuse({ code: 'not_found' })
    const refusal = refusalOf(proposal, decision, actor(desk))
    if (refusal) return refuse(refusal)

    const outcome = decision.outcome === 'approved' ? await approved(desk, db, key, proposal) : accept(rules.version)
    if (!outcome.ok) return outcome
    const reason = decision.reason.trim()
    const decided = { outcome: decision.outcome, reason, decidedAt: desk.now(), decidedBy: actor(desk) }
    await insertProposalDecision(db, key, proposal, decided)
    await desk.record(db, key, 'rulebook_proposal_decided', `proposal ${number}`, { outcome: decision.outcome, reason })
    return outcome
  })
}

function refusalOf(
  { decision: decided, proposedBy }: RulebookProposal,
  { outcome, reason }: Decision,
  by: string,
): DecideProposalRefusal | null {
  if (decided) return { code: 'proposal_already_decided', outcome: decided.outcome }
  if (outcome === 'approved' && by === proposedBy) return { code: 'own_proposal' }
  if (outcome === 'withdrawn' && by !== proposedBy) return { code: 'not_your_proposal' }
  if (outcome !== 'approved' && reason.trim() === '') return { code: 'reason_missing' }
  return reason.length > REASON_CHARACTERS_MAX
    ? { code: 'reason_too_long', charactersMax: REASON_CHARACTERS_MAX }
    : null
}

/** What was sound when it was proposed may have lost its ground since: other rules, more marks. */
async function approved(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { proposal, baseVersion, reason }: RulebookProposal,
): Promise<Result<number, DecideProposalRefusal>> {
  const rulebook = await findProposedRulebook(db, key, proposal)
  const rules = await latestRulebook(db, key)
  if (!rulebook || !rules) return refuse({ code: 'not_found' })
  if (rules.version !== baseVersion) return refuse({ code: 'rules_moved_on', version: rules.version })
  const refusal = await revisionRefusal(db, key, rulebook)
  return refusal ? refuse(refusal) : insertRevision(desk, db, key, rulebook, reason)
}
