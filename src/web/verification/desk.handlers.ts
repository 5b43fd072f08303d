/** The desk of a season: show its queue, take, give back and move what was chosen. */
import {
  BULK_MOVES,
  type BulkMove,
  type ChosenNomination,
  type MoveOutcome,
  moveNominations,
  type OwnOutcome,
  ownNominations,
} from '../../actions/move-nominations.ts'
import { NOMINATION_MOVES, NOMINATION_STATES, type NominationState } from '../../award/nomination/nomination-states.ts'
import { rolesIn } from '../../award/people/role-holding.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { mayReadDesk, mayReadNames } from '../../award/verification/access.ts'
import { lastMinuteOf } from '../../award/verification/deadline.ts'
import { daysSince, STUCK_STATES } from '../../award/verification/waiting.ts'
import { findCandidate } from '../../store/candidates.ts'
import { listOpenCorrections } from '../../store/findings.ts'
import { countQueue, listQueue, type QueuedNomination, type QueueFilter } from '../../store/nomination-queue.ts'
import { listSeasons } from '../../store/seasons.ts'
import { inAllZones } from '../../wording/deadlines.ts'
import { deskWords, ownershipRefusalSentence } from '../../wording/desk.ts'
import { filePlenaryWords } from '../../wording/file-plenary.ts'
import { nominationStates, nominationTurns } from '../../wording/nomination.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { fileIdOf } from '../candidate/file-id.ts'
import { moveRefusal } from '../candidate/move-refusal.ts'
import { stateShapes } from '../candidate/state-shape.ts'
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
import { chosenField, type DeskDeed, deskFields, type DeskOutcome, DeskPage, deskQuery } from './desk.page.tsx'
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
  return deskPage(visit, found, { outcomes: null, errors: [], chosen: new Set() }, 200)
}

export async function postDesk(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, desk, language } = visit
  const deed = deedsOf(visit, found).find((known) => known === form?.text(deskFields.deed))
  if (!form || !deed) return notFound(visit)
  const chosen = chosenIn(form)
  const [first] = chosen
  if (!first) {
    const errors = [{ field: 'antrean', text: deskWords[language].chooseFirst }]
    return deskPage(visit, found, { outcomes: null, errors, chosen: new Set() }, 422)
  }
  const outcomes = isMove(deed)
    ? (await moveNominations(desk, found.season, chosen, deed)).map((one) => ({
        chosen: one.chosen,
        ...movedText(visit, one),
      }))
    : (await ownNominations(desk, found.season, chosen, deed)).map((one) => ({
        chosen: one.chosen,
        ...ownedText(visit, one),
      }))
  const shown: DeskOutcome[] = []
  for (const { chosen: one, done, text } of outcomes) {
    const candidate = await findCandidate(visit.site.db, found.season, one.candidate)
    const name = candidate ? candidate.name || one.candidate : one.candidate
    shown.push({ name, categoryName: categoryName(visit, found, one.category), done, text })
  }
  // What was refused stays chosen: another button may be the right one.
  const refused = outcomes.filter(({ done }) => !done).map((one) => chosenField(one.chosen))
  return deskPage(visit, found, { outcomes: shown, errors: [], chosen: new Set(refused) }, 200)
}

function isMove(deed: DeskDeed): deed is BulkMove {
  return BULK_MOVES.some((move) => move === deed)
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

/** The buttons of whoever reads: only what one of their roles may do at all. */
function deedsOf({ viewer }: Visit, { season }: SeasonFound): readonly DeskDeed[] {
  const roles = rolesIn(viewer, season)
  const moves = BULK_MOVES.filter((move) => NOMINATION_MOVES[move].by.some((role) => roles.includes(role)))
  if (roles.includes('verifier')) return ['take', 'give_back', ...moves]
  return moves.length > 0 ? ['give_back', ...moves] : []
}

type Came = {
  readonly outcomes: readonly DeskOutcome[] | null
  readonly errors: readonly FieldError[]
  readonly chosen: ReadonlySet<string>
}

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
  const dueDays = await dueDaysOf(visit, found)
  const [category] = rulebook.categories
  const view = {
    outcomes: came.outcomes,
    errors: came.errors,
    season: `${season.label}, ${season.placeName}`,
    action: paths.desk(address),
    stuckHref: paths.stuck(address),
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
  }
  return page(visit, DeskPage({ frame: frameOf(visit, season.example), view }), status)
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
