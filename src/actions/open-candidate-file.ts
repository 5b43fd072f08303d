/** Somebody who runs the season, or a branch that proposes, opens the file of a registered organisation. */
import { type Ineligible, keptOutBy } from '../award/nomination/eligibility.ts'
import { type NominationRefusal, nominations } from '../award/nomination/nominations.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import type { Instant } from '../award/units/dates.ts'
import { findCandidate, insertCandidate, listNominations } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import { insertNomination } from '../store/nominations.ts'
import type { Db } from '../store/db.ts'
import { findOrganisation } from '../store/organisations.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type OpenFileRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'organisation_unknown' }
  | { readonly code: 'category_missing' }
  | { readonly code: 'category_not_for_this_entrant'; readonly category: string; readonly because: Ineligible }
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: Instant }
  | NominationRefusal

export type NewFile = {
  /** Of the province's register: it becomes the candidate's address too. */
  readonly organisation: string
  readonly categories: readonly string[]
}

/**
 * All categories or none. An organisation that has a file already gets the further nominations.
 * @returns the candidate.
 */
export async function openCandidateFile(
  desk: Desk,
  key: SeasonKey,
  { organisation, categories }: NewFile,
): Promise<Result<string, OpenFileRefusal>> {
  return desk.transaction<string, OpenFileRefusal>(async (db) => {
    const proposer = proposerOf(desk, key)
    if (!isOrganiser(desk.viewer, key) && proposer === null) return refuse({ code: 'not_found' })
    await lockSeason(db, key)
    const rules = await latestRulebook(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    return openFileIn(desk, db, key, { rulebook: rules.rulebook, proposer, organisation, categories })
  })
}

type Opening = NewFile & { readonly rulebook: Rulebook; readonly proposer: string | null }

/** The same inside a deed that has asked who may, and holds the season. */
export async function openFileIn(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { rulebook, proposer, organisation, categories }: Opening,
): Promise<Result<string, OpenFileRefusal>> {
  const entrant = await findOrganisation(db, key.province, organisation)
  if (!entrant) return refuse({ code: 'organisation_unknown' })
  if (categories.length === 0) return refuse({ code: 'category_missing' })
  const added = categories.map((category) => ({ candidate: organisation, category }))
  const decision = nominations(rulebook, await listNominations(db, key), added)
  if (!decision.ok) return decision
  for (const category of categories) {
    const because = keptOutBy(categoryById(rulebook, category)!, entrant)
    if (because) return refuse({ code: 'category_not_for_this_entrant', category, because })
    const closedAt = await findClosedAt(db, { ...key, category })
    if (closedAt) return refuse({ code: 'category_already_closed', category, closedAt })
  }

  const at = desk.now()
  const { kind: entityKind, name, placeCode } = entrant
  if (!(await findCandidate(db, key, organisation))) {
    const parties = { organisation, proposedBy: proposer }
    await insertCandidate(db, key, { candidate: organisation, name, entityKind, placeCode }, at, parties)
  }
  const opened = { move: 'open', state: 'draft', step: 1, reason: null, at, by: actor(desk) } as const
  for (const category of categories) await insertNomination(db, { ...key, category }, organisation, opened)
  await desk.record(db, key, 'candidate_file_opened', organisation, { categories, proposedBy: proposer })
  return accept(organisation)
}

/** The organisation for which the viewer proposes in this season; null when they do not. */
function proposerOf({ viewer }: Desk, { province, season }: SeasonKey): string | null {
  const held = viewer.roles.find((one) => one.role === 'proposer' && one.province === province && one.season === season)
  return held?.organisation ?? null
}
