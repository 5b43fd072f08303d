/** Somebody who runs the season enters a list of candidates: first as a trial that writes nothing, then all of it or nothing. */
import { candidateImport, isReady, type PlannedRow } from '../award/nomination/candidate-import.ts'
import type { CandidateRow } from '../award/nomination/candidate-table.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Rulebook } from '../award/rulebook/rulebook.ts'
import type { Instant } from '../award/units/dates.ts'
import { listNominations } from '../store/candidates.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { insertOrganisation, listOrganisations } from '../store/organisations.ts'
import { lockPlace } from '../store/places.ts'
import { latestRulebook, lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'
import { openFileIn } from './open-candidate-file.ts'

export type ImportRefusal =
  | { readonly code: 'not_found' }
  /** Something is wrong or open in the list as it is read now. */
  | { readonly code: 'import_not_ready'; readonly plan: readonly PlannedRow[] }

/** @param answers for rows that look like organisations of the register, by line: the slug of one of them, or `lain`. */
export type CandidateList = {
  readonly rows: readonly CandidateRow[]
  readonly answers: ReadonlyMap<number, string>
}

/** What would become of the list now. Nothing is written. */
export async function previewImport(
  desk: Desk,
  key: SeasonKey,
  list: CandidateList,
): Promise<Result<readonly PlannedRow[], { readonly code: 'not_found' }>> {
  const rules = isOrganiser(desk.viewer, key) ? await latestRulebook(desk.db, key) : null
  return rules ? accept(await planOf(desk.db, key, rules.rulebook, list)) : refuse({ code: 'not_found' })
}

/** All rows or none; read anew, for the register may have changed since the trial. */
export async function importCandidates(
  desk: Desk,
  key: SeasonKey,
  list: CandidateList,
): Promise<Result<readonly PlannedRow[], ImportRefusal>> {
  return desk.transaction<readonly PlannedRow[], ImportRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    // The register is one for all seasons of the province: what is compared here must not change before it is written.
    await lockPlace(db, key.province)
    const rules = await latestRulebook(db, key)
    if (!rules) return refuse({ code: 'not_found' })
    const plan = await planOf(db, key, rules.rulebook, list)
    if (!isReady(plan)) return refuse({ code: 'import_not_ready', plan })
    for (const row of plan) await enter(desk, db, key, rules.rulebook, row)
    return accept(plan)
  })
}

async function planOf(db: Db, key: SeasonKey, rulebook: Rulebook, { rows, answers }: CandidateList) {
  const closedAt = new Map<string, Instant>()
  for (const { id: category } of rulebook.categories) {
    const at = await findClosedAt(db, { province: key.province, season: key.season, category })
    if (at) closedAt.set(category, at)
  }
  const registered = await listOrganisations(db, key.province)
  const nominated = await listNominations(db, key)
  return candidateImport(rows, { rulebook, registered, nominated, closedAt, answers })
}

async function enter(desk: Desk, db: Db, key: SeasonKey, rulebook: Rulebook, row: PlannedRow): Promise<void> {
  const { organisation, isNew, categories } = row
  if (organisation === null) throw new Error('a list that is ready has an organisation in every row')
  if (isNew) {
    await insertOrganisation(db, key.province, organisation, { at: desk.now(), by: actor(desk) })
    await desk.record(db, key, 'organisation_registered', organisation.organisation, organisation)
  }
  const file = { rulebook, proposer: null, organisation: organisation.organisation, categories }
  const opened = await openFileIn(desk, db, key, file)
  // The plan asked the same rules over the same rows, under the same locks.
  if (!opened.ok) throw new Error(`a planned file was refused: ${opened.refusal.code}`)
}
