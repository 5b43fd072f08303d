/**
 * Two candidates turned out to be one, and a person says which of them goes on. The nominations of the other end as merged;
 * its file stays. Its people and the people of the staying file may read both from now on. Sections and evidence are copied
 * where the staying file has none and is still being written.
 */
import { rolesForFile } from '../award/nomination/access.ts'
import { type EvidenceFile, placedEvidence } from '../award/nomination/evidence.ts'
import type { EvidenceCaps } from '../award/nomination/evidence-kinds.ts'
import { checkedMerge, type MergeRefusal, sectionsTakenOver } from '../award/nomination/merge.ts'
import { movedNomination, type MoveRefusal, OPEN_STATES } from '../award/nomination/nomination-states.ts'
import { pairOf } from '../award/nomination/possible-duplicates.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Instant } from '../award/units/dates.ts'
import { findPairVerdict, hasSheetsFor, inheritProposer, insertPairVerdict } from '../store/candidate-pairs.ts'
import { findClosedAt } from '../store/closings.ts'
import type { Db } from '../store/db.ts'
import { insertEvidence, listEvidence, lockFile } from '../store/evidence.ts'
import { copyEvidenceContent } from '../store/evidence-content.ts'
import { insertEvidenceScan } from '../store/evidence-scans.ts'
import { insertSectionVersion, listSections } from '../store/file-sections.ts'
import { listHolderNames } from '../store/nomination-queue.ts'
import { lockNomination, recordStep } from '../store/nominations.ts'
import { holdsRoleNow, insertRoleGrant } from '../store/roles.ts'
import { lockSeason } from '../store/seasons.ts'
import { itemsOf, openingsOfItem } from './add-evidence.ts'
import { type CandidateFile, findCandidateFile } from './candidate-file.ts'
import { actor, type Desk, pseudonymOf } from './desk.ts'

export type MergeCandidatesRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'merge_refused'; readonly refusals: readonly MergeRefusal[] }
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: Instant }
  | MoveRefusal

export type Merging = {
  readonly stays: string
  readonly goes: string
  readonly reason: string
  /** The steps of the ending file's nominations that the person had before their eyes, by category. */
  readonly seenSteps: ReadonlyMap<string, number>
}

/** What was taken over; the counts go into the history. */
export type Merged = {
  readonly categories: readonly string[]
  readonly sections: readonly string[]
  readonly evidence: number
  readonly people: number
}

type Pair = { readonly stays: CandidateFile; readonly goes: CandidateFile }

export async function mergeCandidates(
  desk: Desk,
  key: SeasonKey,
  merging: Merging,
  caps: EvidenceCaps,
): Promise<Result<Merged, MergeCandidatesRefusal>> {
  return desk.transaction<Merged, MergeCandidatesRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const pair = await lockedPair(db, key, merging)
    if (!pair) return refuse({ code: 'not_found' })
    const roles = rolesForFile(desk.viewer, key, pair.goes.candidate)
    const merge = checkedMerge(
      await merges(db, key, pair.stays),
      await merges(db, key, pair.goes),
      merging.reason,
      roles,
    )
    if (!merge.ok) return refuse({ code: 'merge_refused', refusals: merge.refusal })
    const { categories, reason } = merge.value
    const moved = await moveAll(desk, db, key, { ...merging, reason, categories, roles })
    if (!moved.ok) return moved
    const taken = {
      categories,
      sections: await takeSections(desk, db, key, pair),
      evidence: await takeEvidence(desk, db, key, pair, caps),
      people: await shareFiles(desk, db, key, pair),
    }
    const { proposedBy } = pair.goes.candidate
    if (proposedBy !== null) await inheritProposer(db, key, merging.stays, proposedBy)
    const names = pairOf(merging.stays, merging.goes)
    const entry = ((await findPairVerdict(db, key, names))?.entry ?? 0) + 1
    const verdict = { ...names, entry, verdict: 'merged', stays: merging.stays, reason } as const
    await insertPairVerdict(db, key, { ...verdict, at: desk.now(), by: actor(desk) })
    const facts = { verdict: 'merged', stays: merging.stays, goes: merging.goes, reason, ...taken }
    await desk.record(db, key, 'candidate_pair_decided', `${names.first}/${names.second}`, facts)
    return accept(taken)
  })
}

/** Both files, and nobody else moves or writes in either until it is done; always in one order, so that two never wait for each other. */
async function lockedPair(db: Db, key: SeasonKey, { stays, goes }: Merging): Promise<Pair | null> {
  for (const candidate of [stays, goes].toSorted()) await lockFile(db, { ...key, candidate })
  const one = await findCandidateFile(db, { ...key, candidate: stays })
  const other = await findCandidateFile(db, { ...key, candidate: goes })
  return one && other && { stays: one, goes: other }
}

async function merges(db: Db, key: SeasonKey, { candidate, nominations }: CandidateFile) {
  const marked = await hasSheetsFor(db, key, candidate.candidate)
  return { candidate: candidate.candidate, organisation: candidate.organisation, nominations, marked }
}

type Moving = Merging & {
  readonly categories: readonly string[]
  readonly roles: Parameters<typeof movedNomination>[2]
}

async function moveAll(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { goes, reason, categories, roles, seenSteps }: Moving,
): Promise<Result<true, MergeCandidatesRefusal>> {
  for (const category of categories) {
    const of = { province: key.province, season: key.season, category }
    const closedAt = await findClosedAt(db, of)
    if (closedAt) return refuse({ code: 'category_already_closed', category, closedAt })
    const standing = await lockNomination(db, of, goes)
    if (!standing) return refuse({ code: 'not_found' })
    const draft = { move: 'merge', seenStep: seenSteps.get(category) ?? -1, reason } as const
    const moved = movedNomination(standing, draft, roles, actor(desk))
    if (!moved.ok) return moved
    await recordStep(db, of, goes, { ...moved.value, move: 'merge', at: desk.now(), by: actor(desk) })
    const after = { move: 'merge', ...moved.value }
    await desk.record(db, key, 'nomination_moved', `${goes}/${category}`, after, { before: standing })
  }
  return accept(true)
}

/** @returns the sections that were copied. */
async function takeSections(desk: Desk, db: Db, key: SeasonKey, { stays, goes }: Pair): Promise<readonly string[]> {
  const [{ candidate }, { candidate: other }] = [stays.candidate, goes.candidate]
  const own = await listSections(db, { ...key, candidate })
  const theirs = await listSections(db, { ...key, candidate: other })
  const draftsOf = (saved: typeof own) => new Map(saved.map(({ section, draft }) => [section, draft]))
  const drafts = draftsOf(theirs)
  const taken = sectionsTakenOver(stays.sections, stays.nominations, draftsOf(own), drafts)
  for (const section of taken) {
    const draft = drafts.get(section)
    const version = (own.find((one) => one.section === section)?.version ?? 0) + 1
    if (!draft) continue
    const to = { province: key.province, season: key.season, candidate, section }
    await insertSectionVersion(db, to, { version, draft, savedAt: desk.now(), savedBy: actor(desk) })
    await desk.record(db, key, 'file_section_saved', `${candidate}/${section}`, { version, from: other })
  }
  return taken
}

/** Files under items that may still be filled; one that is there already, or for which there is no room, stays beside. */
async function takeEvidence(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  { stays, goes }: Pair,
  caps: EvidenceCaps,
): Promise<number> {
  const { candidate } = stays.candidate
  const to = { province: key.province, season: key.season, candidate }
  const files: EvidenceFile[] = [...(await listEvidence(db, to))]
  const theirs = await listEvidence(db, { ...to, candidate: goes.candidate.candidate })
  let taken = 0
  for (const file of theirs) {
    if (file.scan?.verdict === 'infected') continue
    if (!openingsOfItem(stays, file.item).some(({ state }) => OPEN_STATES.includes(state))) continue
    const placed = placedEvidence(itemsOf(stays), files, file, caps)
    if (!placed.ok) continue
    const evidence = desk.newId()
    const added = { at: desk.now(), by: actor(desk) }
    const { item, name, kind, bytes, sha256 } = placed.value
    await insertEvidence(db, { ...to, evidence }, { item, name, kind, bytes, sha256 }, added)
    const there = { ...to, candidate: goes.candidate.candidate, evidence: file.evidence }
    await copyEvidenceContent(db, there, { ...to, evidence })
    if (file.scan) await insertEvidenceScan(db, { ...to, evidence }, { ...file.scan, scan: 1, at: added.at })
    const facts = { item, kind, bytes, sha256, from: goes.candidate.candidate }
    await desk.record(db, key, 'evidence_added', `${candidate}/${evidence}`, facts)
    files.push({ ...file, evidence, name, judgements: 0, judged: null })
    taken++
  }
  return taken
}

const OF_A_CANDIDATE = ['candidate_contact', 'candidate_leader'] as const

/** Whoever acts for one of them acts for both: each reads what the other wrote. @returns how many roles that took. */
async function shareFiles(desk: Desk, db: Db, key: SeasonKey, { stays, goes }: Pair): Promise<number> {
  const [one, other] = [stays.candidate.organisation, goes.candidate.organisation]
  if (one === null || other === null) return 0
  let granted = 0
  for (const { role, person, name, organisation } of await listHolderNames(db, key, OF_A_CANDIDATE)) {
    if (organisation !== one && organisation !== other) continue
    const grant = { role, person, organisation: organisation === one ? other : one }
    // Nobody gives a role to themselves; somebody else of the committee can do so by hand.
    if (person === actor(desk) || (await holdsRoleNow(db, key, grant))) continue
    const id = desk.newId()
    await insertRoleGrant(db, key, { id, ...grant }, { name, at: desk.now(), by: actor(desk) })
    const facts = { role, person: pseudonymOf(person, key), organisation: grant.organisation }
    await desk.record(db, key, 'role_granted', id, facts)
    granted++
  }
  return granted
}
