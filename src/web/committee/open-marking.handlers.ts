/** Opening the marking of a category: the page that says what it does, and the deed. */
import { markingPlan, openMarking } from '../../actions/open-marking.ts'
import { unsurOf } from '../../award/judging/panel-seats.ts'
import { markingObstacleSentence } from '../../wording/open-marking.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { noPermission } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { CategoryFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { OpenMarkingPage, type OpenMarkingView } from './open-marking.page.tsx'

export async function showOpenMarking(visit: Visit, found: CategoryFound): Promise<Response> {
  const plan = await markingPlan(visit.site.db, found.key, found.rulebook.panel)
  return openingPage(visit, found, plan.ok ? shownPlan(plan.value) : obstacleIn(visit, found, plan.refusal), 200)
}

export async function postOpenMarking(visit: Visit, found: CategoryFound): Promise<Response> {
  const outcome = await openMarking(visit.desk, found.key)
  if (outcome.ok) return seeOther(visit, paths.room(), 'penilaian-dibuka')
  const { refusal } = outcome
  if (refusal.code === 'not_found' || refusal.code === 'not_your_role') return noPermission(visit)
  return openingPage(visit, found, obstacleIn(visit, found, refusal), 409)
}

type Plan = Extract<Awaited<ReturnType<typeof markingPlan>>, { readonly ok: true }>['value']
type Obstacle = Parameters<typeof markingObstacleSentence>[0]

function shownPlan({ nominees, seats, missing }: Plan): OpenMarkingView['plan'] {
  return {
    nominees: nominees.length,
    seats: seats.length,
    missing,
    later: missing < nominees.length * seats.length,
  }
}

function obstacleIn({ language }: Visit, { rulebook }: CategoryFound, obstacle: Obstacle): OpenMarkingView['plan'] {
  return { obstacle: markingObstacleSentence(obstacle, (seat) => unsurOf(rulebook.panel, seat), language) }
}

function openingPage(
  visit: Visit,
  { address, season, category }: CategoryFound,
  plan: OpenMarkingView['plan'],
  status: number,
): Response {
  const view = {
    category: nameIn(visit.language, category),
    season: season.label,
    action: paths.openMarking(address),
    plan,
  }
  return page(visit, OpenMarkingPage({ frame: frameOf(visit, season.example), view }), status)
}
