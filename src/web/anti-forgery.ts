/** Whether a request that changes something was made by a page of ours. */
import { timingSafeEqual } from 'node:crypto'
import type { Visit } from './visit.ts'

/** For requests of our own script, whose body is no form. A page of another site cannot set it. */
export const ANTI_FORGERY_HEADER = 'x-tanda'

/**
 * A request that changes something must come from a form of ours: the field equals the cookie that no other site can
 * read or set, and where the browser tells its origin, that origin is ours.
 */
export function comesFromOurForm(
  { request, antiForgery, cookies, url }: Pick<Visit, 'request' | 'antiForgery' | 'cookies' | 'url'>,
  given: string,
): boolean {
  if (cookies.length > 0) return false // the cookie was only made for this very answer
  const origin = request.headers.get('origin')
  if (origin !== null && URL.parse(origin)?.host !== (request.headers.get('host') ?? url.host)) return false
  const [a, b] = [Buffer.from(antiForgery), Buffer.from(given)]
  return a.length === b.length && timingSafeEqual(a, b)
}
