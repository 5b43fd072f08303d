/** Candidates of a season and the categories they are nominated in. */
import type { FormerNominee } from '../award/decision/adopted-result.ts'
import type { RoleHeld } from '../award/people/roles.ts'
import type { CategoryKey, SeasonKey } from '../award/places/season-key.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import { rulebookVersion, type RulebookVersion } from './seasons.ts'
import type { Instant } from '../award/units/dates.ts'

export type Candidate = {
  readonly candidate: string
  readonly name: string
  readonly entityKind: string
  readonly placeCode: string | null
}

/** @property organisation its entry in the province's register. @property proposedBy such as a branch of the agency. */
export type CandidateParties = { readonly organisation: string | null; readonly proposedBy: string | null }

const NO_PARTIES: CandidateParties = { organisation: null, proposedBy: null }

export async function insertCandidate(
  db: Db,
  key: SeasonKey,
  candidate: Candidate,
  at: Instant,
  parties: CandidateParties = NO_PARTIES,
): Promise<void> {
  await db
    .insertInto('candidate')
    .values({
      province: key.province,
      season: key.season,
      candidate: candidate.candidate,
      name: candidate.name,
      entity_kind: candidate.entityKind,
      place_code: candidate.placeCode,
      registered_at: at,
      organisation: parties.organisation,
      proposed_by: parties.proposedBy,
    })
    .execute()
}

const candidateRow = compiledOnce((db, asked: SeasonKey & { readonly candidate: string }) =>
  db
    .selectFrom('candidate')
    .select(['candidate', 'name', 'entity_kind', 'place_code', 'organisation', 'proposed_by'])
    .where('province', '=', asked.province)
    .where('season', '=', asked.season)
    .where('candidate', '=', asked.candidate),
)

export async function findCandidate(
  db: Db,
  { province, season }: SeasonKey,
  candidate: string,
): Promise<(Candidate & CandidateParties) | null> {
  const [row] = await candidateRow(db, { province, season, candidate })
  return row ? toCandidate(row) : null
}

type CandidateRow = Awaited<ReturnType<typeof candidateRow>>[number]

function toCandidate(row: CandidateRow): Candidate & CandidateParties {
  const { candidate, name, organisation, entity_kind: entityKind, place_code: placeCode, proposed_by: proposedBy } = row
  return { candidate, name, entityKind, placeCode, organisation, proposedBy }
}

const ruledCandidateRow = compiledOnce((db, asked: SeasonKey & { readonly candidate: string }) =>
  db
    .selectFrom('candidate')
    .innerJoin('rulebook_version as rules', (join) =>
      join.onRef('rules.province', '=', 'candidate.province').onRef('rules.season', '=', 'candidate.season'),
    )
    .select(['candidate.candidate', 'name', 'entity_kind', 'place_code', 'organisation', 'proposed_by'])
    .select(['rules.version', 'rules.hash'])
    .where('candidate.province', '=', asked.province)
    .where('candidate.season', '=', asked.season)
    .where('candidate.candidate', '=', asked.candidate)
    .orderBy('rules.version', 'desc')
    .limit(1),
)

export type RuledCandidate = {
  readonly candidate: Candidate & CandidateParties
  readonly rules: RulebookVersion
}

/** A candidate with the latest rules of its season: every save of a file asks for both. */
export async function findRuledCandidate(
  db: Db,
  { province, season }: SeasonKey,
  candidate: string,
): Promise<RuledCandidate | null> {
  const [row] = await ruledCandidateRow(db, { province, season, candidate })
  const rules = row && (await rulebookVersion(db, { province, season }, row))
  return rules ? { candidate: toCandidate(row), rules } : null
}

/**
 * Nominees of one category, by slug, none who is still being checked or has left: the order in which files and
 * fingerprints list them. Read in two steps rather than as a join, for the reason given at `listSignedMarks`; whoever is
 * nominated stays a candidate, so both steps agree.
 */
export async function listNominees(db: Db, key: CategoryKey): Promise<readonly Candidate[]> {
  const nominations = await db
    .selectFrom('nomination')
    .select('candidate')
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .where('category', '=', key.category)
    .where('state', '=', 'nominee')
    .execute()
  const nominated = new Set(nominations.map(({ candidate }) => candidate))
  const rows = await db
    .selectFrom('candidate')
    .select(['candidate', 'name', 'entity_kind', 'place_code'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('candidate')
    .execute()
  return rows
    .filter(({ candidate }) => nominated.has(candidate))
    .map((row) => ({
      candidate: row.candidate,
      name: row.name,
      entityKind: row.entity_kind,
      placeCode: row.place_code,
    }))
}

/** The names of everybody who was ever nominated in a category, by slug. */
export async function candidateNames(db: Db, key: CategoryKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('nomination')
    .innerJoin('candidate', (join) =>
      join
        .onRef('candidate.province', '=', 'nomination.province')
        .onRef('candidate.season', '=', 'nomination.season')
        .onRef('candidate.candidate', '=', 'nomination.candidate'),
    )
    .select(['candidate.candidate', 'candidate.name'])
    .where('nomination.province', '=', key.province)
    .where('nomination.season', '=', key.season)
    .where('nomination.category', '=', key.category)
    .execute()
  return new Map(rows.map(({ candidate, name }) => [candidate, name]))
}

/** The names of all candidates of a season, by slug. */
export async function candidateNamesOfSeason(db: Db, key: SeasonKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('candidate')
    .select(['candidate', 'name'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .execute()
  return new Map(rows.map(({ candidate, name }) => [candidate, name]))
}

/** Who was a nominee of a category and is none any more, by slug, and what became of them. */
export async function listFormerNominees(db: Db, key: CategoryKey): Promise<readonly FormerNominee[]> {
  const rows = await db
    .selectFrom('nomination_step as step')
    .innerJoin('nomination', (join) =>
      join
        .onRef('nomination.province', '=', 'step.province')
        .onRef('nomination.season', '=', 'step.season')
        .onRef('nomination.category', '=', 'step.category')
        .onRef('nomination.candidate', '=', 'step.candidate'),
    )
    .select(['nomination.candidate', 'nomination.state'])
    .distinct()
    .where('step.province', '=', key.province)
    .where('step.season', '=', key.season)
    .where('step.category', '=', key.category)
    .where('step.state', '=', 'nominee')
    .where('nomination.state', '!=', 'nominee')
    .orderBy('nomination.candidate')
    .execute()
  if (rows.length === 0) return []
  const names = await candidateNames(db, key)
  return rows.map(({ candidate, state }) => ({ candidate, name: names.get(candidate) ?? candidate, state }))
}

/** Every nomination of the season, in whatever state, as candidate and category. */
export async function listNominations(
  db: Db,
  key: SeasonKey,
): Promise<readonly { readonly candidate: string; readonly category: string }[]> {
  return db
    .selectFrom('nomination')
    .select(['candidate', 'category'])
    .where('province', '=', key.province)
    .where('season', '=', key.season)
    .orderBy('candidate')
    .orderBy('category')
    .execute()
}

export type OwnFile = SeasonKey & {
  readonly candidate: string
  readonly name: string
  readonly seasonLabel: string
  readonly example: boolean
}

/** The files of somebody who acts for organisations: as the candidate itself or as its proposer. Newest season first. */
export async function listOwnFiles(db: Db, roles: readonly RoleHeld[]): Promise<readonly OwnFile[]> {
  const held = roles.filter(({ organisation }) => organisation !== null)
  if (held.length === 0) return []
  return db
    .selectFrom('candidate')
    .innerJoin('season', (join) =>
      join.onRef('season.province', '=', 'candidate.province').onRef('season.season', '=', 'candidate.season'),
    )
    .select(['candidate.province', 'candidate.season', 'candidate.candidate', 'candidate.name', 'season.example'])
    .select('season.label as seasonLabel')
    .where((where) =>
      where.or(
        held.map(({ province, season, role, organisation }) =>
          where.and([
            where('candidate.province', '=', province),
            where('candidate.season', '=', season),
            where(role === 'proposer' ? 'candidate.proposed_by' : 'candidate.organisation', '=', organisation),
          ]),
        ),
      ),
    )
    .orderBy('candidate.season', 'desc')
    .orderBy('candidate.province')
    .orderBy('candidate.name')
    .orderBy('candidate.candidate')
    .execute()
}
