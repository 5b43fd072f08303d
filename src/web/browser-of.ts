/** What the browser of a visit brings along when somebody signs in. */
import type { Browser } from '../actions/after-password.ts'
import { readCookie } from './cookies.ts'
import type { Visit } from './visit.ts'

/** Longer than browsers say; the rest would only be work for a pattern. */
const USER_AGENT_CHARACTERS_MAX = 400

export function browserOf({ request, site }: Visit): Browser {
  const token = readCookie(request, 'perangkat', site.cookiesSecure)
  return {
    deviceToken: token !== undefined && /^[\w-]{43}$/.test(token) ? token : null,
    userAgent: (request.headers.get('user-agent') ?? '').slice(0, USER_AGENT_CHARACTERS_MAX),
  }
}
