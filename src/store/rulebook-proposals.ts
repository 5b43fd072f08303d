/** Proposals to change locked rules, and what became of each. */
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'

export type ProposalOutcome = 'approved' | 'refused' | 'withdrawn'

export type ProposalDecision = {
  readonly outcome: ProposalOutcome
  readonly reason: string
  readonly decidedAt: Instant
  readonly decidedBy: string
}

export type RulebookProposal = {
  readonly proposal: number
  /** The version of the rules it would replace. */
  readonly baseVersion: number
  readonly hash: string
  readonly reason: string
  readonly proposedAt: Instant
  readonly proposedBy: string
  /** Null while it waits for a second person. */
  readonly decision: ProposalDecision | null
}

export async function insertProposal(
  db: Db,
  key: SeasonKey,
  { rulebook, ...proposal }: Omit<RulebookProposal, 'decision'> & { readonly rulebook: Rulebook },
): Promise<void> {
  await db
    .insertInto('rulebook_proposal')
    .values({
      province: key.province,
      season: key.season,
      proposal: proposal.proposal,
      base_version: proposal.baseVersion,
      document: JSON.stringify(rulebook),
      hash: proposal.hash,
      reason: proposal.reason,
      proposed_at: proposal.proposedAt,
      proposed_by: proposal.proposedBy,
    })
    .execute()
}

export async function insertProposalDecision(
  db: Db,
  key: SeasonKey,
  { proposal, proposedBy }: Pick<RulebookProposal, 'proposal' | 'proposedBy'>,
  decision: ProposalDecision,
): Promise<void> {
  await db
    .insertInto('rulebook_proposal_decision')
    .values({
      province: key.province,
      season: key.season,
      proposal,
      proposed_by: proposedBy,
      outcome: decision.outcome,
      reason: decision.reason,
      decided_at: decision.decidedAt,
      decided_by: decision.decidedBy,
    })
    .execute()
}

/** Newest first. */
export async function listProposals(db: Db, key: SeasonKey): Promise<readonly RulebookProposal[]> {
  const rows = await db
    .selectFrom('rulebook_proposal as asked')
    .leftJoin('rulebook_proposal_decision as decided', (join) =>
      join
        .onRef('decided.province', '=', 'asked.province')
        .onRef('decided.season', '=', 'asked.season')
        .onRef('decided.proposal', '=', 'asked.proposal'),
    )
    .select([
      'asked.proposal',
      'asked.base_version',
      'asked.hash',
      'asked.reason',
      'asked.proposed_at',
      'asked.proposed_by',
      'decided.outcome',
      'decided.reason as decision_reason',
      'decided.decided_at',
      'decided.decided_by',
    ])
    .where('asked.province', '=', key.province)
    .where('asked.season', '=', key.season)
    .orderBy('asked.proposal', 'desc')
    .execute()
  return rows.map(({ outcome, decision_reason, decided_at, decided_by, ...row }) => ({
    proposal: row.proposal,
    baseVersion: row.base_version,
    hash: row.hash,
    reason: row.reason,
    proposedAt: row.proposed_at,
    proposedBy: row.proposed_by,
    decision:
      outcome !== null && decision_reason !== null && decided_at !== null && decided_by !== null
        ? { outcome, reason: decision_reason, decidedAt: decided_at, decidedBy: decided_by }
        : null,
  }))
}

export async function findProposedRulebook(db: Db, key: SeasonKey, proposal: number): Promise<Rulebook | null> {
  const row = await db
    .selectFrom('rulebook_proposal')
    .select('document')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('proposal', '=', proposal)
    .executeTakeFirst()
  return row ? (JSON.parse(row.document) as Rulebook) : null
}
