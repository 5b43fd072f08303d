/**
 * What becomes of a list of candidates: for each row the organisation it means, registered or new, and the categories it
 * enters; or everything that is wrong with it. Whether a row means an organisation that only looks like it, a person says.
 */
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { type Alike, type LikenessIndex, likenessIndex } from '../people/organisation-likeness.ts'
import { freeSlug, type Organisation, organisationFrom, type OrganisationFlaw } from '../people/organisation.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Instant } from '../units/dates.ts'
import { type CandidateColumn, kindMeant, sectorMeant, sizeMeant } from './candidate-table.columns.ts'
import type { CandidateRow } from './candidate-table.ts'
import { type Ineligible, keptOutBy } from './eligibility.ts'
import { type NewNomination, type NominationRefusal, nominations } from './nominations.ts'

export type RowFault = { readonly column: CandidateColumn } & (
  | OrganisationFlaw
  | NominationRefusal
  | { readonly code: 'identity_number_typed' }
  | { readonly code: 'category_missing' }
  | { readonly code: 'category_not_for_this_entrant'; readonly category: string; readonly because: Ineligible }
  | { readonly code: 'category_already_closed'; readonly category: string; readonly closedAt: Instant }
)

/** Said of a row that looks like others: it is none of them. */
export const ANOTHER = 'lain'

export type PlannedRow = {
  readonly line: number
  readonly name: string
  /** Null while something is wrong with the row, or a question about it is open. */
  readonly organisation: Organisation | null
  /** New in the register with this row; its slug is the one it will have. */
  readonly isNew: boolean
  readonly categories: readonly string[]
  readonly faults: readonly RowFault[]
  /** Organisations it may be; empty where nobody has to say. */
  readonly alike: readonly Alike[]
  /** False where one of them has exactly its number: then it cannot be another. */
  readonly mayBeAnother: boolean
  /** What was answered: the slug of one of them, `lain`, or nothing yet. */
  readonly answer: string
}

export type ImportFacts = {
  readonly rulebook: Rulebook
  readonly registered: readonly Organisation[]
  readonly nominated: readonly NewNomination[]
  /** Closed categories, with when. */
  readonly closedAt: ReadonlyMap<string, Instant>
  /** By line. */
  readonly answers: ReadonlyMap<number, string>
}

/** In the order of the list; a row sees the rows before it as if they were registered. */
export function candidateImport(rows: readonly CandidateRow[], facts: ImportFacts): readonly PlannedRow[] {
  const register = [...facts.registered]
  const index = likenessIndex(register)
  let entered = facts.nominated
  return rows.map((row) => {
    const planned = plannedRow(row, { ...facts, registered: register, nominated: entered }, index)
    if (planned.organisation === null) return planned
    if (planned.isNew) {
      register.push(planned.organisation)
      index.add(planned.organisation)
    }
    const candidate = planned.organisation.organisation
    entered = [...entered, ...planned.categories.map((category) => ({ candidate, category }))]
    return planned
  })
}

/** Whether all of it may be saved as it stands. */
export function isReady(plan: readonly PlannedRow[]): boolean {
  return plan.every(({ organisation }) => organisation !== null)
}

function plannedRow(row: CandidateRow, facts: ImportFacts, index: LikenessIndex): PlannedRow {
  const { line, cells } = row
  const name = cells.name.trim().replaceAll(/\s+/g, ' ')
  const categories = categoriesIn(cells.category, facts.rulebook)
  const bare = { line, name, organisation: null, isNew: false, categories: categories.found, ...NOBODY_ALIKE }
  const identity = identityFaults(row)
  if (identity.length > 0) return { ...bare, name: '', faults: identity }
  const read = organisationFrom(draftOf(row))
  const flaws = read.ok ? [] : read.refusal.map((flaw) => ({ ...flaw, column: COLUMN_OF[flaw.code] }))
  if (!read.ok || categories.faults.length > 0) return { ...bare, faults: [...flaws, ...categories.faults] }

  const meant = organisationMeant(read.value, line, facts, index)
  if (meant.organisation === null) return { ...bare, ...meant, faults: [] }
  const faults = entryFaults(meant.organisation, categories.found, facts)
  return { ...bare, ...meant, organisation: faults.length > 0 ? null : meant.organisation, faults }
}

const NOBODY_ALIKE = { alike: [], mayBeAnother: true, answer: '' } as const

const COLUMN_OF: Readonly<Record<OrganisationFlaw['code'], CandidateColumn>> = {
  organisation_name_missing: 'name',
  organisation_name_too_long: 'name',
  organisation_kind_unknown: 'kind',
  size_class_missing: 'size',
  sector_missing: 'sector',
  registration_number_invalid: 'number',
  place_code_invalid: 'place',
}

/** A single one hides among sums in the check of whole columns. */
function identityFaults({ cells }: CandidateRow): readonly RowFault[] {
  const columns = Object.entries(cells) as readonly [CandidateColumn, string][]
  return columns
    .filter(([, text]) => holdsIdentityNumber(text))
    .map(([column]) => ({ code: 'identity_number_typed', column }))
}

function draftOf({ cells }: CandidateRow) {
  const { name, number: registrationNumber, place: placeCode } = cells
  const [kind, sizeClass, sector] = [kindMeant(cells.kind), sizeMeant(cells.size), sectorMeant(cells.sector)]
  return { name, kind, registrationNumber, placeCode, sizeClass, sector }
}

/** By id or name, several parted by semicolons. */
function categoriesIn(text: string, rulebook: Rulebook) {
  const wanted = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const found: string[] = []
  const faults: RowFault[] = wanted.length === 0 ? [{ code: 'category_missing', column: 'category' }] : []
  for (const part of wanted) {
    const plain = part.toLowerCase()
    const category = rulebook.categories.find(({ id, name, nameEn }) =>
      [id, name, nameEn].some((known) => known?.toLowerCase() === plain),
    )
    if (category) found.push(category.id)
    else faults.push({ code: 'category_unknown', category: part, column: 'category' })
  }
  return { found, faults }
}

type Meant = Pick<PlannedRow, 'organisation' | 'isNew' | 'alike' | 'mayBeAnother' | 'answer'>

function organisationMeant(
  wanted: Organisation,
  line: number,
  { registered, answers }: ImportFacts,
  index: LikenessIndex,
): Meant {
  const same = registered.filter((one) => isSame(wanted, one))
  const [only] = same
  if (only && same.length === 1) return { ...NOBODY_ALIKE, organisation: only, isNew: false }
  const alike = index.alike(wanted)
  const mayBeAnother = !registered.some((one) => hasSameNumber(wanted, one))
  const answer = answers.get(line) ?? ''
  const chosen = alike.find(({ organisation }) => organisation.organisation === answer)
  if (chosen) return { organisation: chosen.organisation, isNew: false, alike, mayBeAnother, answer }
  if (alike.length > 0 && !(mayBeAnother && answer === ANOTHER))
    return { organisation: null, isNew: false, alike, mayBeAnother, answer: '' }
  const slugs = registered.map(({ organisation }) => organisation)
  const organisation = { ...wanted, organisation: freeSlug(wanted.organisation, slugs) }
  return { organisation, isNew: true, alike, mayBeAnother, answer }
}

const agrees = (one: string | null, other: string | null) => one === null || one === other

/** Nothing that the row says differs from the register; what it leaves empty says nothing. */
function isSame(row: Organisation, known: Organisation): boolean {
  return (
    row.kind === known.kind &&
    row.name.toLowerCase() === known.name.toLowerCase() &&
    agrees(row.registrationNumber, known.registrationNumber) &&
    agrees(row.placeCode, known.placeCode)
  )
}

function hasSameNumber(row: Organisation, known: Organisation): boolean {
  return (
    row.registrationNumber !== null && row.kind === known.kind && row.registrationNumber === known.registrationNumber
  )
}

function entryFaults(
  entrant: Organisation,
  categories: readonly string[],
  { rulebook, nominated, closedAt }: ImportFacts,
): readonly RowFault[] {
  const faults: RowFault[] = []
  for (const category of rulebook.categories.filter(({ id }) => categories.includes(id))) {
    const because = keptOutBy(category, entrant)
    const closed = closedAt.get(category.id)
    const at = { category: category.id, column: 'category' } as const
    if (because) faults.push({ code: 'category_not_for_this_entrant', because, ...at })
    else if (closed) faults.push({ code: 'category_already_closed', closedAt: closed, ...at })
  }
  const candidate = entrant.organisation
  const decision = nominations(
    rulebook,
    nominated,
    categories.map((category) => ({ candidate, category })),
  )
  return decision.ok ? faults : [...faults, { ...decision.refusal, column: 'category' }]
}
