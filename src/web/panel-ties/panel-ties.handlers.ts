/** Ties of the panel: the page, recording and taking back a fact, and the word of one of two, on a conflict or a recusal. */
import { conflictsFound } from '../../actions/conflicts-found.ts'
import { correctRecusal } from '../../actions/correct-recusal.ts'
import { dismissConflict } from '../../actions/dismiss-conflict.ts'
import { endSeatFact, recordSeatFact } from '../../actions/record-seat-fact.ts'
import { mayActAs } from '../../award/judging/access.ts'
import { type FoundConflict, isSeatFactKind, SEAT_FACT_KINDS } from '../../award/judging/found-conflicts.ts'
import { hasSteppedBack, unsurOf } from '../../award/judging/panel-seats.ts'
import type { StandingRecusal } from '../../award/judging/recusal-correction.ts'
import { seatsIn } from '../../award/people/viewer.ts'
import { candidateNames } from '../../store/candidates.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { listStandingRecusals, listSteppedBack } from '../../store/recusals.ts'
import { listSeatFacts } from '../../store/seat-facts.ts'
import { conflictWords } from '../../wording/conflicts.ts'
import { panelTiesSentence, panelTiesWords } from '../../wording/panel-ties.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import { type CategoryFound, inCategory, ledBy, type SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import {
  dismissalFields,
  endFactFields,
  factFields,
  PanelTiesPage,
  type PanelTiesView,
  type ShownConflict,
} from './panel-ties.page.tsx'
import { correctionFields, type ShownRecusal } from './standing-recusals.tsx'

type Returned = {
  readonly errors: readonly FieldError[]
  readonly fact?: NonNullable<PanelTiesView['facts']>['typed']
  /** The reason of a voice, for a conflict or a recusal. */
  readonly reason?: { readonly id: string; readonly text: string }
}

export function showPanelTies(visit: Visit, found: SeasonFound): Promise<Response> {
  return tiesPage(visit, found, { errors: [] }, 200)
}

export async function postSeatFact(visit: Visit, found: SeasonFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const { form, language } = visit
  const typed = {
    seat: form.text(factFields.seat),
    kind: form.text(factFields.kind),
    organisation: form.text(factFields.organisation),
    words: form.text(factFields.words),
  }
  if (!isSeatFactKind(typed.kind)) return notFound(visit)
  const { seat, kind, organisation: named, words } = typed
  const recorded = await recordSeatFact(visit.desk, found.season, { seat, kind, named, words })
  if (recorded.ok) return seeOther(visit, paths.panelTies(found.address), 'fakta-tercatat')
  const { refusal } = recorded
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  const about = refusal.code.startsWith('organisation') || refusal.code === 'fact_known'
  const field = about ? factFields.organisation : refusal.code === 'seat_not_held' ? factFields.seat : factFields.words
  const errors = [{ field, text: panelTiesSentence(refusal, language) }]
  return tiesPage(visit, found, { errors, fact: typed }, 422)
}

export async function postEndFact(visit: Visit, found: SeasonFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const id = visit.form.text(endFactFields.fact)
  const known = (await listSeatFacts(visit.site.db, found.season)).find((fact) => factId(fact) === id)
  if (!known) return notFound(visit)
  const field = endFactFields.words(id)
  const ended = await endSeatFact(visit.desk, found.season, known, visit.form.text(field))
  if (ended.ok) return seeOther(visit, paths.panelTies(found.address), 'fakta-dicabut')
  const { refusal } = ended
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  return tiesPage(visit, found, { errors: [{ field, text: panelTiesSentence(refusal, visit.language) }] }, 422)
}

export async function postDismissal(visit: Visit, found: CategoryFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const id = visit.form.text(dismissalFields.conflict)
  const conflict = (await conflictsFound(visit.site.db, found.key)).find((one) => idOf(found, one) === id)
  if (!conflict) return notFound(visit)
  const text = visit.form.text(dismissalFields.reason(id))
  const dismissed = await dismissConflict(visit.desk, found.key, conflict, text)
  if (dismissed.ok) return seeOther(visit, paths.panelTies(found.address), 'benturan-dinyatakan')
  const { refusal } = dismissed
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = [{ field: dismissalFields.reason(id), text: panelTiesSentence(refusal, visit.language) }]
  return tiesPage(visit, found, { errors, reason: { id, text } }, 409)
}

export async function postCorrection(visit: Visit, found: CategoryFound): Promise<Response> {
  if (!visit.form) return notFound(visit)
  const id = visit.form.text(correctionFields.recusal)
  const recusals = await listStandingRecusals(visit.site.db, found.key)
  const recusal = recusals.find((one) => recusalId(found, one) === id)
  if (!recusal) return notFound(visit)
  const text = visit.form.text(correctionFields.reason(id))
  const corrected = await correctRecusal(visit.desk, found.key, recusal, text)
  if (corrected.ok) {
    return seeOther(visit, paths.panelTies(found.address), corrected.value ? 'penarikan-dibatalkan' : 'benturan-dinyatakan') // prettier-ignore
  }
  const { refusal } = corrected
  if (refusal.code === 'not_found') return notFound(visit)
  const errors = [{ field: correctionFields.reason(id), text: panelTiesSentence(refusal, visit.language) }]
  return tiesPage(visit, found, { errors, reason: { id, text } }, 409)
}

function recusalId({ key }: CategoryFound, { candidate, seat }: StandingRecusal): string {
  return [key.category, candidate, seat].join('~')
}

function factId({ seat, fact }: { readonly seat: string; readonly fact: number }): string {
  return `${seat}~${fact}`
}

function idOf({ key }: CategoryFound, { candidate, seat, kind, fact }: FoundConflict): string {
  return [key.category, candidate, seat, kind, fact].join('~')
}

async function tiesPage(
  visit: Visit,
  found: SeasonFound,
  { errors, fact, reason }: Returned,
  status: number,
): Promise<Response> {
  const { season, rulebook } = found
  const conflicts: ShownConflict[] = []
  const recusals: ShownRecusal[] = []
  for (const category of rulebook.categories) {
    const bare = inCategory(season, rulebook, category)
    const led = ledBy(bare, await listSteppedBack(visit.site.db, bare.key))
    conflicts.push(...(await conflictsOf(visit, led, reason)))
    recusals.push(...(await recusalsOf(visit, led, reason)))
  }
  const leads = mayActAs('committee', visit.viewer, rulebook.panel, season).ok
  const view: PanelTiesView = {
    season: season.label,
    conflicts,
    recusals,
    facts: leads ? await factsOf(visit, found, fact) : null,
    errors,
  }
  return page(visit, PanelTiesPage({ frame: frameOf(visit, season.example), view }), status)
}

/** Whoever leads reads all; others only what is about them, and what waits for a second voice. */
async function conflictsOf(
  visit: Visit,
  found: CategoryFound,
  typed: Returned['reason'],
): Promise<readonly ShownConflict[]> {
  const { site, viewer, language } = visit
  const { key, panel, rulebook, category, address } = found
  const mine = seatsIn(viewer, key)
  const isOut = mine.some((seat) => hasSteppedBack(panel, seat))
  const leads = mayActAs('committee', viewer, panel, key).ok
  const conflicts = await conflictsFound(site.db, key)
  if (conflicts.length === 0) return []
  const names = await candidateNames(site.db, key)
  const holders = new Map((await listSeatHolders(site.db, key)).map(({ seat, person }) => [person, seat]))
  return conflicts.flatMap((conflict) => {
    const isOwn = mine.includes(conflict.seat)
    const waits = conflict.state === 'open' && conflict.dismissals.length > 0
    // Whoever stepped back in this category reads of their own tie only.
    if (!isOwn && (isOut || !(leads || waits))) return []
    const id = idOf(found, conflict)
    const may = !isOwn && !isOut && conflict.state === 'open'
    return [
      {
        id,
        category: nameIn(language, category),
        seat: unsurOf(rulebook.panel, conflict.seat),
        candidate: names.get(conflict.candidate) ?? conflict.candidate,
        tie: conflictWords[language].ties[conflict.kind],
        state: conflict.state,
        voices: conflict.dismissals.map(({ by, reason }) => ({
          seat: unsurOf(rulebook.panel, holders.get(by) ?? ''),
          reason,
        })),
        action:
          may && !conflict.dismissals.some(({ by }) => by === viewer.person?.id)
            ? paths.dismissConflict(address)
            : null,
        isOwn,
        typed: typed?.id === id ? typed.text : '',
      },
    ]
  })
}

/** The same for recusals: whoever leads reads all, others their own and those on which one has spoken. */
async function recusalsOf(
  { site, viewer, language }: Visit,
  found: CategoryFound,
  typed: Returned['reason'],
): Promise<readonly ShownRecusal[]> {
  const { key, panel, rulebook, category, address } = found
  const mine = seatsIn(viewer, key)
  const isOut = mine.some((seat) => hasSteppedBack(panel, seat))
  const leads = mayActAs('committee', viewer, panel, key).ok
  const recusals = (await listStandingRecusals(site.db, key)).filter(
    ({ seat, voices }) => mine.includes(seat) || (!isOut && (leads || voices.length > 0)),
  )
  if (recusals.length === 0) return []
  const names = await candidateNames(site.db, key)
  const holders = new Map((await listSeatHolders(site.db, key)).map(({ seat, person }) => [person, seat]))
  const isClosed = (await findClosedAt(site.db, key)) !== null
  return recusals.map((recusal) => {
    const id = recusalId(found, recusal)
    const isOwn = mine.includes(recusal.seat)
    const may = !isOwn && !isClosed && !recusal.voices.some(({ by }) => by === viewer.person?.id)
    return {
      id,
      category: nameIn(language, category),
      seat: unsurOf(rulebook.panel, recusal.seat),
      candidate: names.get(recusal.candidate) ?? recusal.candidate,
      reason: recusal.reason,
      voices: recusal.voices.map(({ by, reason }) => ({
        seat: unsurOf(rulebook.panel, holders.get(by) ?? ''),
        reason,
      })),
      action: may ? paths.correctRecusal(address) : null,
      isOwn: isOwn && !isClosed,
      typed: typed?.id === id ? typed.text : '',
    }
  })
}

const NOTHING_TYPED = { seat: '', kind: 'works_for', organisation: '', words: '' }

async function factsOf(
  { site, language }: Visit,
  { season, rulebook, address }: SeasonFound,
  typed: Returned['fact'] = NOTHING_TYPED,
): Promise<NonNullable<PanelTiesView['facts']>> {
  const words = panelTiesWords[language]
  const facts = await listSeatFacts(site.db, season)
  return {
    action: paths.panelTies(address),
    endAction: paths.endSeatFact(address),
    seats: rulebook.panel.seats.map(({ id, unsur }) => ({ value: id, label: unsur })),
    kinds: SEAT_FACT_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
    items: facts.map((fact) => ({
      id: factId(fact),
      text: words.fact(unsurOf(rulebook.panel, fact.seat), fact.kind, fact.organisationName),
      words: fact.words,
    })),
    typed,
  }
}
