/** Signing in and out, the demo seats, and the language. */
import { DEVICE_DAYS, type NextStep } from '../../actions/after-password.ts'
import { signIn, signInAsDemo, signOut } from '../../actions/sign-in.ts'
import type { PasswordTryRefusal } from '../../actions/try-password.ts'
import { SESSION_HOURS } from '../../award/people/session.ts'
import { demoSignInFields } from '../components/demo-seat.tsx'
import { browserOf } from '../browser-of.ts'
import { cookieLine, freshToken } from '../cookies.ts'
import { frameOf } from '../frame.ts'
import { languageFields } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { demoSeats } from '../public/demo-seats.ts'
import { waitWords } from '../../wording/sign-in.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type KeptForm, keptFormIn } from './kept-form.ts'
import { SendAgainPage } from './send-again.page.tsx'
import { signInFields, SignInPage, type SignInView } from './sign-in.page.tsx'

export async function showSignIn(visit: Visit): Promise<Response> {
  return signInPage(
    visit,
    { email: '', goTo: ownPath(visit.url.searchParams.get(signInFields.goTo)), trouble: null },
    200,
  )
}

export async function postSignIn(visit: Visit): Promise<Response> {
  const email = visit.form?.text(signInFields.email) ?? ''
  const password = visit.form?.text(signInFields.password) ?? ''
  const goTo = ownPath(visit.form?.text(signInFields.goTo) ?? null)
  const outcome = await signIn(visit.desk, {
    email,
    password,
    address: visit.address,
    browser: browserOf(visit),
    demoAllowed: visit.site.demoAllowed,
  })
  const kept = keptFormIn(visit.form, ownPath)
  if (outcome.ok) return kept ? sendAgain(visit, outcome.value, kept) : entered(visit, outcome.value, goTo)
  const refused = outcome.refusal.code === 'sign_in_refused'
  return signInPage(visit, { email, goTo, kept, trouble: troubleOf(outcome.refusal, visit) }, refused ? 401 : 429)
}

export async function postDemoSignIn(visit: Visit): Promise<Response> {
  const email = visit.form?.text(demoSignInFields.account) ?? ''
  const outcome = await signInAsDemo(visit.desk, email, visit.site.demoAllowed, browserOf(visit).userAgent)
  const kept = keptFormIn(visit.form, ownPath)
  if (!outcome.ok) return signInPage(visit, { email: '', goTo: null, kept, trouble: { is: 'wrong' } }, 401)
  const entry = { sessionToken: outcome.value }
  if (kept) return sendAgain(visit, entry, kept)
  return entered(visit, entry, ownPath(visit.form?.text(demoSignInFields.goTo) ?? null))
}

/** The session ended while somebody typed: they sign in, and what they typed goes along. */
export async function signInKeeping(visit: Visit, kept: KeptForm): Promise<Response> {
  return signInPage(visit, { email: '', goTo: null, kept, trouble: null }, 401)
}

async function sendAgain(visit: Visit, entry: Entry, kept: KeptForm): Promise<Response> {
  const antiForgery = letIn(visit, entry)
  return page(visit, SendAgainPage({ frame: { ...frameOf(visit), antiForgery }, view: { kept } }))
}

export const SIGNED_OUT = 'sudah-keluar'

export async function postSignOut(visit: Visit): Promise<Response> {
  if (visit.sessionToken) await signOut(visit.desk, visit.sessionToken)
  const { cookiesSecure } = visit.site
  visit.cookies.push(cookieLine('sesi', '', cookiesSecure, 0), cookieLine('tanda', freshToken(), cookiesSecure))
  // What forms keep on the device goes with the next page (islands/signed-out.entry.ts): the header that clears a site's storage
  // would also take sealed mark sheets that somebody has not sent yet.
  return seeOther(visit, paths.home(), SIGNED_OUT)
}

/** The same page in the other language; no address changes. */
export async function chooseLanguage(visit: Visit): Promise<Response> {
  const chosen = visit.url.searchParams.get(languageFields.language) === 'en' ? 'en' : 'id'
  visit.cookies.push(cookieLine('bahasa', chosen, visit.site.cookiesSecure, 31_536_000))
  return seeOther(visit, ownPath(visit.url.searchParams.get(languageFields.back)) ?? paths.home())
}

type Entry = Pick<NextStep, 'sessionToken'> & Partial<Pick<NextStep, 'deviceToken'>>

/** Everything known before signing in is replaced: session and anti-forgery token are new. */
export async function entered(visit: Visit, entry: Entry, goTo: string | null): Promise<Response> {
  letIn(visit, entry)
  return seeOther(visit, goTo ?? paths.afterSignIn())
}

/** @returns the anti-forgery token that forms carry from now on. */
function letIn(visit: Visit, { sessionToken, deviceToken }: Entry): string {
  const { cookiesSecure } = visit.site
  const antiForgery = freshToken()
  visit.cookies.length = 0
  visit.cookies.push(
    cookieLine('sesi', sessionToken, cookiesSecure, SESSION_HOURS * 3600),
    cookieLine('tanda', antiForgery, cookiesSecure),
  )
  if (deviceToken !== undefined)
    visit.cookies.push(cookieLine('perangkat', deviceToken, cookiesSecure, DEVICE_DAYS * 86_400))
  return antiForgery
}

async function signInPage(visit: Visit, view: Omit<SignInView, 'demoSeats'>, status: number): Promise<Response> {
  const seats = visit.site.demoAllowed ? await demoSeats(visit) : []
  return page(visit, SignInPage({ frame: frameOf(visit), view: { ...view, demoSeats: seats } }), status)
}

function troubleOf(refusal: PasswordTryRefusal, { language }: Visit): SignInView['trouble'] {
  if (refusal.code === 'sign_in_refused') return { is: 'wrong' }
  return { is: 'throttled', wait: waitWords(refusal.waitMinutes, language) }
}

/** Only paths of this site: never an address that leads elsewhere. */
function ownPath(text: string | null): string | null {
  return text !== null && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : null
}

/** The room of whoever is signed in: of the panel, of the system, of a season's organisers, else their own account. */
export async function toOwnRoom(visit: Visit): Promise<Response> {
  const rooms = frameOf(visit).viewer?.rooms ?? []
  if (rooms.includes('committee')) return seeOther(visit, paths.room())
  if (rooms.includes('panel')) return seeOther(visit, paths.mySheets())
  if (rooms.includes('administration')) return seeOther(visit, paths.systemState())
  if (rooms.includes('files')) return seeOther(visit, paths.candidateFiles())
  if (rooms.includes('organising')) return seeOther(visit, paths.organiserSeasons())
  return seeOther(visit, rooms.includes('verification') ? paths.desks() : paths.account())
}
