/** Two candidates as they stand side by side: whose they are, where they stand, what was written in each. */
import { type CandidateFile, findCandidateFile } from '../../actions/candidate-file.ts'
import { pairOf } from '../../award/nomination/possible-duplicates.ts'
import { ORGANISATION_KINDS } from '../../award/people/organisation.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { listEvidence } from '../../store/evidence.ts'
import { listSections } from '../../store/file-sections.ts'
import { listHolderNames } from '../../store/nomination-queue.ts'
import { findOrganisation } from '../../store/organisations.ts'
import { duplicateWords } from '../../wording/duplicates.ts'
import { nominationStates } from '../../wording/nomination.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import type { Visit } from '../visit.ts'
import type { DuplicatePairView } from './duplicate-pair.page.tsx'
import type { SetUpFound } from './set-up-found.ts'

export type Side = {
  readonly file: CandidateFile
  readonly number: string
  readonly proposer: string
  readonly people: readonly string[]
  readonly evidence: number
  /** Entries by section. */
  readonly written: ReadonlyMap<string, number>
}
export type Pair = readonly [Side, Side]

/** `first~second`, whichever is named first. */
export async function pairIn(visit: Visit, found: SetUpFound, text: string): Promise<Pair | null> {
  const [one = '', other = ''] = text.split('~')
  if (one === other) return null
  const { first, second } = pairOf(one, other)
  const left = await sideOf(visit, found, first)
  const right = await sideOf(visit, found, second)
  return left && right && [left, right]
}

const PEOPLE = ['candidate_contact', 'candidate_leader'] as const

async function sideOf({ site }: Visit, { season }: SetUpFound, candidate: string): Promise<Side | null> {
  const key = { province: season.province, season: season.season, candidate }
  const file = await findCandidateFile(site.db, key)
  if (!file) return null
  const { organisation, proposedBy } = file.candidate
  const registered = organisation === null ? null : await findOrganisation(site.db, key.province, organisation)
  const proposer = proposedBy === null ? null : await findOrganisation(site.db, key.province, proposedBy)
  const holders = await listHolderNames(site.db, key, PEOPLE)
  const sections = await listSections(site.db, key)
  return {
    file,
    number: registered?.registrationNumber ?? '',
    proposer: proposer?.name ?? '',
    people: holders.filter((one) => organisation !== null && one.organisation === organisation).map(({ name }) => name),
    evidence: (await listEvidence(site.db, key)).length,
    written: new Map(sections.map(({ section, draft }) => [section, draft.items.length])),
  }
}

export function rowsOfPair({ language }: Visit, found: SetUpFound, pair: Pair): DuplicatePairView['rows'] {
  const [words, named] = [duplicateWords[language], organisationWords[language]]
  const kindOf = (entityKind: string) => {
    const kind = ORGANISATION_KINDS.find((known) => known === entityKind)
    return kind ? named.kinds[kind] : entityKind
  }
  const both = (label: string, value: (side: Side) => string) => {
    const [one, other] = pair.map((side) => value(side) || words.nothing) as [string, string]
    return { label, values: [one, other] as const }
  }
  const sections = new Map(pair.flatMap(({ file }) => file.sections.map((section) => [section.id, section] as const)))
  return [
    both(words.kind, ({ file }) => kindOf(file.candidate.entityKind)),
    both(words.number, ({ number }) => number),
    both(words.place, ({ file }) => file.candidate.placeCode ?? ''),
    both(words.proposer, ({ proposer }) => proposer),
    both(words.nominations, ({ file }) =>
      file.nominations
        .map(
          ({ category, state }) => `${namedIn(found, pair, language)(category)}: ${nominationStates[language][state]}`,
        )
        .join('; '),
    ),
    both(words.people, ({ people }) => people.join(', ')),
    both(words.evidence, ({ evidence }) => (evidence === 0 ? '' : words.entries(evidence))),
    ...[...sections.values()].map((section) =>
      both(wordsOfSection(section, found.rules.rulebook, language).title, ({ written }) => {
        const count = written.get(section.id) ?? 0
        return count === 0 ? '' : section.list ? words.entries(count) : words.written
      }),
    ),
  ]
}

/** Of a category or a candidate. */
export function namedIn({ rules }: SetUpFound, pair: Pair, language: Visit['language']) {
  return (id: string) => {
    const category = categoryById(rules.rulebook, id)
    const candidate = pair.find(({ file }) => file.candidate.candidate === id)
    return category ? nameIn(language, category) : (candidate?.file.candidate.name ?? id)
  }
}
