/** Once a mark sheet is open the draft can only be proposed: somebody else decides whether it becomes the season's rules. */
import type { SeasonKey } from '../award/places/season-key.ts'
import { rulebookHash } from '../award/rulebook/rulebook-hash.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { maySetUp } from '../award/season/access.ts'
import { insertProposal, listProposals } from '../store/rulebook-proposals.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { type DraftRefusal, soundDraft } from './enact-rulebook-draft.ts'
import { lockedBySheets } from './rulebook-revision.ts'

export type ProposeRefusal =
  | DraftRefusal
  | { readonly code: 'rulebook_not_locked' }
  | { readonly code: 'proposal_open'; readonly proposal: number }

/** @returns the proposal's number. */
export async function proposeRulebook(
  desk: Desk,
  key: SeasonKey,
  seen: number,
  reason: string,
): Promise<Result<number, ProposeRefusal>> {
  return desk.transaction<number, ProposeRefusal>(async (db) => {
    if (!maySetUp(desk.viewer, key).ok || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    if (!(await lockedBySheets(db, key))) return refuse({ code: 'rulebook_not_locked' })
    const known = await listProposals(db, key)
    const open = known.find(({ decision }) => decision === null)
    if (open) return refuse({ code: 'proposal_open', proposal: open.proposal })
    const ready = await soundDraft(db, key, seen, reason)
    const rules = await latestRulebook(db, key)
    if (!ready.ok) return ready
    if (!rules) return refuse({ code: 'not_found' })

    const proposal = (known[0]?.proposal ?? 0) + 1
    const hash = rulebookHash(ready.value)
    await insertProposal(db, key, {
      proposal,
      baseVersion: rules.version,
      rulebook: ready.value,
      hash,
      reason: reason.trim(),
      proposedAt: desk.now(),
      proposedBy: actor(desk),
    })
    await desk.record(db, key, 'rulebook_proposed', `proposal ${proposal}`, { hash, reason: reason.trim() })
    return accept(proposal)
  })
}
