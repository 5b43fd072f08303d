/** One candidate's file as deeds and pages find it: whose it is, which sections it has, where its nominations stand. */
import { answersId, type FileSection, sectionsOf } from '../award/nomination/file-sections.ts'
import type { AskingNomination } from '../award/nomination/section-openings.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from '../award/people/organisation.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { categoryById, type Rulebook } from '../award/rulebook/rulebook.ts'
import { type Candidate, type CandidateParties, findRuledCandidate } from '../store/candidates.ts'
import type { Db } from '../store/db.ts'
import { listFindingsOf } from '../store/findings.ts'
import { type CandidateNomination, holdNominations, listNominationsOf } from '../store/nominations.ts'

export type FileKey = SeasonKey & { readonly candidate: string }

export type FileNomination = CandidateNomination & AskingNomination

export type CandidateFile = {
  readonly candidate: Candidate & CandidateParties
  readonly rulebook: Rulebook
  readonly nominations: readonly FileNomination[]
  readonly sections: readonly FileSection[]
}

/** @param hold keeps the nominations where they are until the transaction is over. */
export async function findCandidateFile(db: Db, key: FileKey, hold = false): Promise<CandidateFile | null> {
  const found = await findRuledCandidate(db, key, key.candidate)
  if (!found) return null
  const { candidate, rules } = found
  const { rulebook } = rules
  const standing = await (hold ? holdNominations : listNominationsOf)(db, key, key.candidate)
  const nominations = await withSectionsAsked(db, key, standing)
  const categories = nominations.flatMap(({ category }) => categoryById(rulebook, category) ?? [])
  return { candidate, rulebook, nominations, sections: sectionsOf(kindOf(candidate.entityKind), categories) }
}

/** The sections of one nomination: the answers to other categories are theirs. */
export function ownSections(
  category: string,
  { sections, nominations }: Pick<CandidateFile, 'sections' | 'nominations'>,
): CandidateFile['sections'] {
  const others = new Set(nominations.map((nomination) => answersId(nomination.category)))
  others.delete(answersId(category))
  return sections.filter(({ id }) => !others.has(id))
}

/** Candidates entered on paper may be of a kind of the rulebook's own; their file asks what it asks of a business. */
export function kindOf(entityKind: string): OrganisationKind {
  return ORGANISATION_KINDS.find((kind) => kind === entityKind) ?? 'business'
}

/** The findings of an earlier return ask nothing any more. */
async function withSectionsAsked(
  db: Db,
  key: FileKey,
  nominations: readonly CandidateNomination[],
): Promise<readonly FileNomination[]> {
  if (!nominations.some(({ state }) => state === 'needs_correction'))
    return nominations.map((nomination) => ({ ...nomination, sectionsAsked: null }))
  const findings = await listFindingsOf(db, key, key.candidate)
  return nominations.map((nomination) => {
    const own = findings.filter(({ category, step }) => category === nomination.category && step === nomination.step)
    return { ...nomination, sectionsAsked: own.length === 0 ? null : own.map(({ section }) => section) }
  })
}
