/** The desk of a season: show its queue, take, give back and move what was chosen. */
import { holidayDays } from '../../actions/holidays.ts'
import {
  ANSWERS,
  type AssignOutcome,
  assignNominations,
  BULK_MOVES,
  type ChosenNomination,
  type MoveOutcome,
  moveNominations,
  type OwnOutcome,
  ownNominations,
  remindCandidates,
  type RemindOutcome,
  returnNominations,
} from '../../actions/move-nominations.ts'
import { FILE_SECTIONS } from '../../award/nomination/file-sections.ts'
import { NOMINATION_MOVES, NOMINATION_STATES, type NominationState } from '../../award/nomination/nomination-states.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { mayReadDesk, mayReadNames } from '../../award/verification/access.ts'
import { wallTime } from '../../award/units/dates.ts'
import { defaultDueDay } from '../../award/verification/findings.ts'
import { REMINDERS } from '../../award/verification/reminding.ts'
import { lastMinuteOf } from '../../award/verification/deadline.ts'
import { daysSince, STUCK_STATES } from '../../award/verification/waiting.ts'
import { findCandidate } from '../../store/candidates.ts'
import { listOpenCorrections } from '../../store/findings.ts'
import {
  countQueue,
  listHolderNames,
  listQueue,
  type QueuedNomination,
  type QueueFilter,
} from '../../store/nomination-queue.ts'
import { listSeasons } from '../../store/seasons.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import {
  assignRefusalSentence,
  deskWords,
  ownershipRefusalSentence,
  remindRefusalSentence,
} from '../../wording/desk.ts'
import { fileSectionWords } from '../../wording/file-sections.ts'
import { filePlenaryWords } from '../../wording/file-plenary.ts'
import { nominationStates, nominationTurns } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { moveRefusal } from '../candidate/move-refusal.ts'
import { stateShapes } from '../candidate/state-shape.ts'
import type { Option } from '../components/choice-field.tsx'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { addressOf, type SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { closingIn } from './closing-view.ts'
import {
  chosenField,
  type DeskDeed,
  deskFields,
  type DeskOutcome,
  DeskPage,
  deskQuery,
  type TypedBulk,
} from './desk.page.tsx'
import { DesksPage } from './desks.page.tsx'

export async function showDesks(visit: Visit): Promise<Response> {
  const own = (await listSeasons(visit.site.db)).filter((season) => mayReadDesk(visit.viewer, season))
  const { rows, pager } = pageOf(own, wantedPage(visit.url), paths.desks())
  const seasons = rows.map((season) => ({
    label: season.label,
    place: season.placeName,
    deskHref: paths.desk(addressOf(season)),
    stuckHref: paths.stuck(addressOf(season)),
  }))
  const sample = rows.length > 0 && rows.every(({ example }) => example)
  return page(visit, DesksPage({ frame: frameOf(visit, sample), view: { seasons, pager } }))
}

export async function showDesk(visit: Visit, found: SeasonFound): Promise<Response> {
  return deskPage(visit, found, { outcomes: null, errors: [], chosen: new Set(), typed: NOTHING_TYPED }, 200)
}

export async function postDesk(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language } = visit
  const deed = deedsOf(visit, found).find((known) => known === form?.text(deskFields.deed))
  if (!form || !deed) return notFound(visit)
  const chosen = chosenIn(form)
  const typed = typedIn(form)
  const missing = whatIsMissing(deed, chosen, typed, language)
  if (missing.length > 0) {
    const kept = new Set(chosen.map((one) => chosenField(one)))
    return deskPage(visit, found, { outcomes: null, errors: missing, chosen: kept, typed }, 422)
  }
  const outcomes = await carriedOut(visit, found, deed, { chosen, typed })
  const shown: DeskOutcome[] = []
  for (const { chosen: one, done, text } of outcomes) {
    const candidate = await findCandidate(visit.site.db, found.season, one.candidate)
    const name = candidate ? candidate.name || one.candidate : one.candidate
    shown.push({ name, categoryName: categoryName(visit, found, one.category), done, text })
  }
  // What was refused stays chosen, with what was typed: another button, day or verifier may be the right one.
  const refused = outcomes.filter(({ done }) => !done).map((one) => chosenField(one.chosen))
  const came = {
    outcomes: shown,
    errors: [],
    chosen: new Set(refused),
    typed: refused.length > 0 ? typed : NOTHING_TYPED,
  }
  return deskPage(visit, found, came, 200)
}

function typedIn(form: Form): TypedBulk {
  return {
    verifier: form.text(deskFields.verifier),
    section: form.text(deskFields.section),
    asked: form.text(deskFields.asked),
    dueOn: form.text(deskFields.dueOn),
  }
}

/** What a button needs for all of them at once, before any of them is looked at. */
function whatIsMissing(
  deed: DeskDeed,
  chosen: readonly ChosenNomination[],
  { verifier, section, asked }: TypedBulk,
  language: Visit['language'],
): readonly FieldError[] {
  const words = deskWords[language]
  return [
    ...(chosen.length === 0 ? [{ field: 'antrean', text: words.chooseFirst }] : []),
    ...(deed === 'assign' && verifier === '' ? [{ field: deskFields.verifier, text: words.assignFirst }] : []),
    ...(deed === 'return' && section === '' ? [{ field: deskFields.section, text: words.returnSectionFirst }] : []),
    ...(deed === 'return' && asked.trim() === '' ? [{ field: deskFields.asked, text: words.returnFirst }] : []),
  ]
}

type Carried = Said & { readonly chosen: ChosenNomination }
type Asked = { readonly chosen: readonly ChosenNomination[]; readonly typed: TypedBulk }

async function carriedOut(
  visit: Visit,
  { season }: SeasonFound,
  deed: DeskDeed,
  { chosen, typed }: Asked,
): Promise<readonly Carried[]> {
  const { desk, site } = visit
  switch (deed) {
    case 'take':
    case 'give_back':
      return (await ownNominations(desk, season, chosen, deed)).map((one) => ({ ...one, ...ownedText(visit, one) }))
    case 'assign': {
      const holders = await listHolderNames(site.db, season, ['verifier'])
      const name = holders.find(({ person }) => person === typed.verifier)?.name ?? ''
      const outcomes = await assignNominations(desk, season, chosen, typed.verifier)
      return outcomes.map((one) => ({ ...one, ...assignedText(visit, one, name) }))
    }
    case 'remind':
      return (await remindCandidates(desk, season, chosen)).map((one) => ({ ...one, ...remindedText(visit, one) }))
    case 'return':
      return (await returnNominations(desk, season, chosen, typed)).map((one) => ({ ...one, ...movedText(visit, one) }))
    default:
      return (await moveNominations(desk, season, chosen, deed)).map((one) => ({ ...one, ...movedText(visit, one) }))
  }
}

function chosenIn(form: Form): readonly ChosenNomination[] {
  return form
    .startingWith(deskFields.chosen(''))
    .slice(0, ROWS_A_PAGE)
    .flatMap(({ rest, text }) => {
      const [candidate, category, ...more] = rest.split('~')
      const whole = candidate && category && more.length === 0
      return whole ? [{ candidate, category, seenStep: /^\d{1,9}$/.test(text) ? Number(text) : -1 }] : []
    })
}

type Said = { readonly done: boolean; readonly text: string }

function movedText(visit: Visit, { outcome }: MoveOutcome): Said {
  const { language } = visit
  const words = deskWords[language]
  if (outcome.ok) return { done: true, text: nominationStates[language][outcome.value] }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return { done: false, text: words.unknown }
  return { done: false, text: moveRefusal(visit, refusal) }
}

function ownedText({ language }: Visit, { outcome }: OwnOutcome): Said {
  const words = deskWords[language]
  if (outcome.ok) return { done: true, text: outcome.value === null ? words.given : words.taken }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return { done: false, text: words.unknown }
  return { done: false, text: ownershipRefusalSentence(refusal, language) }
}

function assignedText({ language }: Visit, { outcome }: AssignOutcome, name: string): Said {
  const words = deskWords[language]
  if (outcome.ok) return { done: true, text: words.assigned(name) }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return { done: false, text: words.unknown }
  return { done: false, text: assignRefusalSentence(refusal, language) }
}

function remindedText({ language }: Visit, { outcome }: RemindOutcome): Said {
  const words = deskWords[language]
  if (outcome.ok) return { done: true, text: words.reminded(outcome.value) }
  const { refusal } = outcome
  if (refusal.code === 'not_found') return { done: false, text: words.unknown }
  return { done: false, text: remindRefusalSentence(refusal, language) }
}

/** The buttons of whoever reads: only what one of their roles may do at all. */
function deedsOf({ viewer }: Visit, { season }: SeasonFound): readonly DeskDeed[] {
  const roles = rolesIn(viewer, season)
  const moves = BULK_MOVES.filter((move) => NOMINATION_MOVES[move].by.some((role) => roles.includes(role)))
  const isCommittee = roles.includes('committee_chair') || roles.includes('committee_secretary')
  const isVerifier = roles.includes('verifier')
  return [
    ...(isVerifier ? (['take'] as const) : []),
    ...(isVerifier || isCommittee ? (['give_back'] as const) : []),
    ...moves,
    ...(REMINDERS.some((role) => roles.includes(role)) ? (['remind'] as const) : []),
    ...(isCommittee ? (['assign'] as const) : []),
    ...(isVerifier ? (['return'] as const) : []),
  ]
}

type Came = {
  readonly outcomes: readonly DeskOutcome[] | null
  readonly errors: readonly FieldError[]
  readonly chosen: ReadonlySet<string>
  readonly typed: TypedBulk
}

const NOTHING_TYPED: TypedBulk = { verifier: '', section: '', asked: '', dueOn: '' }

async function deskPage(visit: Visit, found: SeasonFound, came: Came, status: number): Promise<Response> {
  const { language, site, url } = visit
  const { season, rulebook, address } = found
  const words = deskWords[language]
  const asked = {
    state: url.searchParams.get(deskQuery.state) ?? '',
    category: url.searchParams.get(deskQuery.category) ?? '',
  }
  const filter = filterOf(asked)
  const count = await countQueue(site.db, season, filter)
  const pairs = Object.fromEntries(
    [
      [deskQuery.state, asked.state],
      [deskQuery.category, asked.category],
    ].filter(([, text]) => text !== ''),
  )
  const { first, pager } = rowsOfPage(count, wantedPage(url), paths.desk(address, pairs))
  const rows = await listQueue(site.db, season, filter, { first, count: ROWS_A_PAGE })
  const today = wallTime(visit.desk.now(), season.zone).day
  const dueDays = await dueDaysOf(visit, found)
  const [category] = rulebook.categories
  const view = {
    outcomes: came.outcomes,
    errors: came.errors,
    season: `${season.label}, ${season.placeName}`,
    action: paths.desk(address),
    stuckHref: paths.stuck(address),
    searchHref: paths.searchEvidence(address),
    rehearsalHref: paths.rehearsal(address),
    plenaries: rulebook.categories.map((one) => ({
      label: filePlenaryWords[language].link(nameIn(language, one)),
      href: paths.filePlenary({ ...address, category: one.id }),
    })),
    closing: category ? await closingIn(visit, season, rulebook, category) : null,
    states: [
      { value: '', label: words.allStates },
      ...NOMINATION_STATES.map((state) => ({ value: state, label: nominationStates[language][state] })),
    ],
    categories: [
      { value: '', label: words.allCategories },
      ...rulebook.categories.map((one) => ({ value: one.id, label: nameIn(language, one) })),
    ],
    asked,
    found: count,
    rows: rows.map((row) => {
      const shown = shownRow(visit, found, row)
      return { ...shown, due: dueDays.get(chosenField(row)) ?? null, chosen: came.chosen.has(chosenField(row)) }
    }),
    pager,
    deeds: deedsOf(visit, found),
    verifiers: await verifiersOf(visit, found),
    sections: returnSections(language),
    typed: { ...came.typed, dueOn: came.typed.dueOn || defaultDueDay(today, await holidayDays(site.db)) },
  }
  return page(visit, DeskPage({ frame: frameOf(visit, season.example), view }), status)
}

/** Only for whoever may give a nomination to one of them. */
async function verifiersOf(visit: Visit, found: SeasonFound): Promise<readonly Option[]> {
  if (!deedsOf(visit, found).includes('assign')) return []
  const holders = await listHolderNames(visit.site.db, found.season, ['verifier'])
  const named = new Map(holders.map(({ person, name }) => [person, name]))
  return [...named].map(([value, label]) => ({ value, label }))
}

function returnSections(language: Visit['language']): readonly Option[] {
  return [
    ...FILE_SECTIONS.map(({ id }) => ({ value: id, label: fileSectionWords[language][id]?.title ?? id })),
    { value: ANSWERS, label: deskWords[language].returnAnswers },
  ]
}

/** A state that nobody knows is no filter. */
function filterOf({ state, category }: { readonly state: string; readonly category: string }): QueueFilter {
  const known: NominationState | undefined = NOMINATION_STATES.find((one) => one === state)
  return { states: known ? [known] : STUCK_STATES, category: category === '' ? null : category }
}

async function dueDaysOf({ site, language }: Visit, { season }: SeasonFound): Promise<ReadonlyMap<string, string>> {
  const corrections = await listOpenCorrections(site.db, season)
  return new Map(
    corrections.map((one) => [
      chosenField(one),
      inAllZones(lastMinuteOf(one.dueOn, season.zone), season.zone, language),
    ]),
  )
}

function shownRow(visit: Visit, found: SeasonFound, row: QueuedNomination) {
  const { language, desk, viewer } = visit
  const { season } = found
  const owner = mayReadNames(viewer, season) ? row.ownerName : row.owner && deskWords[language].someOwner
  return {
    candidate: row.candidate,
    category: row.category,
    step: row.step,
    name: row.name || row.candidate,
    categoryName: categoryName(visit, found, row.category),
    fileHref: paths.candidateFile(fileIdOf({ ...season, candidate: row.candidate })),
    state: nominationStates[language][row.state],
    shape: stateShapes[row.state],
    turn: nominationTurns[language][row.state],
    days: daysSince(row.since, desk.now(), season.zone),
    owner,
  }
}

export function categoryName({ language }: Visit, { rulebook }: SeasonFound, category: string): string {
  const known = categoryById(rulebook, category)
  return known ? nameIn(language, known) : category
}
