/** The answers in place of a page. */
import { asksForJson, json, page } from '../reply.ts'
import { frameOf } from '../frame.ts'
import type { PaperRefusal } from '../../actions/render-paper.ts'
import { instant } from '../../award/units/dates.ts'
import { minutesLater } from '../../award/units/elapsed.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { paperRefusalSentence } from '../../wording/paper-refusals.ts'
import { paths } from '../paths.ts'
import type { Visit } from '../visit.ts'
import { TroublePage, type TroubleView } from './trouble.page.tsx'

function trouble(visit: Visit, view: TroubleView, status: number): Response {
  if (asksForJson(visit)) return json({ code: view.is }, status)
  return page(visit, TroublePage({ frame: { ...frameOf(visit), flash: null }, view }), status)
}

export async function notFound(visit: Visit): Promise<Response> {
  return trouble(visit, { is: 'not_found' }, 404)
}

export async function noPermission(visit: Visit): Promise<Response> {
  return trouble(visit, { is: 'no_permission' }, 403)
}

export async function expiredForm(visit: Visit): Promise<Response> {
  return trouble(visit, { is: 'expired_form', back: visit.url.pathname }, 403)
}

export async function tooLarge(visit: Visit): Promise<Response> {
  return trouble(visit, { is: 'too_large', back: visit.url.pathname }, 413)
}

/** @param waitMinutes from now. */
export function tooManyTries(visit: Visit, waitMinutes: number): Response {
  const until = minutesLater(instant(visit.site.clock.now()), waitMinutes)
  return trouble(visit, { is: 'too_many_tries', until: writtenInstant(until, 'WIB', visit.language) }, 429)
}

export async function serverError(visit: Visit, code: string): Promise<Response> {
  return trouble(visit, { is: 'server_error', code }, 500)
}

export async function paperFailed(visit: Visit, refusal: PaperRefusal, back = paths.room()): Promise<Response> {
  return trouble(visit, { is: 'paper_failed', text: paperRefusalSentence(refusal, visit.language), back }, 503)
}

/** @param text why a file to take away could not be made, in the visitor's language. */
export async function fileFailed(visit: Visit, text: string, back: string): Promise<Response> {
  return trouble(visit, { is: 'file_failed', text, back }, 409)
}
