/** The link in the mail of a self-nomination: opening it shows the request, sending the form confirms it. */
import { type ConfirmRefusal, confirmSelfNomination, requestOfLink } from '../../actions/confirm-self-nomination.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import type { StoredRequest } from '../../store/self-nominations.ts'
import { listed } from '../../wording/language.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { tooManyTries } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { ConfirmSelfNominationPage, type ShownRequest } from './confirm-self-nomination.page.tsx'

export async function showConfirmSelfNomination(visit: Visit, found: SeasonFound): Promise<Response> {
  const request = await requestOfLink(visit.desk, found.season, tokenOf(visit), visit.address)
  if (!request.ok) return unusable(visit, found, request.refusal)
  const shown = shownRequest(visit, found, request.value)
  const is = request.value.confirmedAt === null ? 'asked' : 'confirmed'
  const view =
    is === 'asked'
      ? ({ is, action: visit.url.pathname, request: shown, ...around(found) } as const)
      : ({ is, request: shown, ...around(found) } as const)
  return page(visit, ConfirmSelfNominationPage({ frame: frameOf(visit, found.season.example), view }))
}

export async function postConfirmSelfNomination(visit: Visit, found: SeasonFound): Promise<Response> {
  const token = tokenOf(visit)
  const outcome = await confirmSelfNomination(visit.desk, found.season, token, visit.address)
  if (!outcome.ok) return unusable(visit, found, outcome.refusal)
  return seeOther(visit, paths.confirmSelfNomination({ ...found.address, token }))
}

function tokenOf({ params }: Visit): string {
  return params['tanda'] ?? ''
}

function around({ season, address }: SeasonFound) {
  return {
    season: `${season.label}, ${season.placeName}`,
    seasonHref: paths.season(address),
    againHref: paths.selfNomination(address),
  }
}

/** What never was is not found; what was, is gone. */
function unusable(visit: Visit, found: SeasonFound, refusal: ConfirmRefusal): Response {
  if (refusal.code === 'too_many_knocks') return tooManyTries(visit, refusal.waitMinutes)
  const is = refusal.code === 'request_lapsed' ? 'lapsed' : 'unknown'
  const view = { is, ...around(found) } as const
  const body = ConfirmSelfNominationPage({ frame: frameOf(visit, found.season.example), view })
  return page(visit, body, is === 'lapsed' ? 410 : 404)
}

function shownRequest(
  { language }: Visit,
  { rulebook }: SeasonFound,
  { reference, entrant, place, contactName, contactEmail, categories }: StoredRequest,
): ShownRequest {
  const names = categories.map((id) => {
    const category = categoryById(rulebook, id)
    return category ? nameIn(language, category) : id
  })
  return {
    reference,
    organisation: entrant.name,
    place,
    contact: `${contactName}, ${contactEmail}`,
    categories: listed(names, language),
  }
}
