/** Signing in and out, the demo seats, and the language. */
import { DEVICE_DAYS, type NextStep, SESSION_HOURS } from '../../actions/after-password.ts'
import { signIn, signInAsDemo, signOut } from '../../actions/sign-in.ts'
import type { PasswordTryRefusal } from '../../actions/try-password.ts'
import { demoSignInFields } from '../components/demo-seat.tsx'
import { browserOf } from '../browser-of.ts'
import { cookieLine, freshToken } from '../cookies.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import { languageFields } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { demoSeats } from '../public/demo-seats.ts'
import { waitWords } from '../../wording/sign-in.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type CarriedField, carriedIn, typedIn } from './carried.tsx'
import { SendAgainPage } from './send-again.page.tsx'
import { signInFields, SignInPage, type SignInView } from './sign-in.page.tsx'

export async function showSignIn(visit: Visit): Promise<Response> {
  return signInPage(
    visit,
    { email: '', goTo: ownPath(visit.url.searchParams.get(signInFields.goTo)), trouble: null, carried: null },
    200,
  )
}

/** A form arrived after its session was over: sign in again, and nothing typed is lost on the way. */
export async function signInAgain(visit: Visit, form: Form): Promise<Response> {
  const carried = typedIn(form)
  if (carried.length === 0) return seeOther(visit, paths.signIn())
  return signInPage(visit, { email: '', goTo: visit.url.pathname, trouble: null, carried }, 401)
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
  const carried = broughtAlong(visit)
  if (outcome.ok) return enteredWith(visit, outcome.value, goTo, carried)
  const refused = outcome.refusal.code === 'sign_in_refused'
  return signInPage(visit, { email, goTo, trouble: troubleOf(outcome.refusal, visit), carried }, refused ? 401 : 429)
}

export async function postDemoSignIn(visit: Visit): Promise<Response> {
  const email = visit.form?.text(demoSignInFields.account) ?? ''
  const outcome = await signInAsDemo(visit.desk, email, visit.site.demoAllowed, browserOf(visit).userAgent)
  const goTo = ownPath(visit.form?.text(demoSignInFields.goTo) ?? null)
  const carried = broughtAlong(visit)
  if (!outcome.ok) return signInPage(visit, { email: '', goTo, trouble: { is: 'wrong' }, carried }, 401)
  return enteredWith(visit, { sessionToken: outcome.value }, goTo, carried)
}

export async function postSignOut(visit: Visit): Promise<Response> {
  if (visit.sessionToken) await signOut(visit.desk, visit.sessionToken)
  const { cookiesSecure } = visit.site
  visit.cookies.push(cookieLine('sesi', '', cookiesSecure, 0), cookieLine('tanda', freshToken(), cookiesSecure))
  return seeOther(visit, paths.home(), 'sudah-keluar')
}

/** The same page in the other language; no address changes. */
export async function chooseLanguage(visit: Visit): Promise<Response> {
  const chosen = visit.url.searchParams.get(languageFields.language) === 'en' ? 'en' : 'id'
  visit.cookies.push(cookieLine('bahasa', chosen, visit.site.cookiesSecure, 31_536_000))
  return seeOther(visit, ownPath(visit.url.searchParams.get(languageFields.back)) ?? paths.home())
}

type Entry = Pick<NextStep, 'sessionToken'> & Partial<Pick<NextStep, 'deviceToken'>>

export async function entered(visit: Visit, entry: Entry, goTo: string | null): Promise<Response> {
  setEntryCookies(visit, entry)
  return seeOther(visit, goTo ?? paths.afterSignIn())
}

/** With what was typed before, one page lies between: it is sent on by a button, never behind somebody's back. */
async function enteredWith(
  visit: Visit,
  entry: Entry,
  goTo: string | null,
  carried: readonly CarriedField[] | null,
): Promise<Response> {
  if (!carried || goTo === null) return entered(visit, entry, goTo)
  const antiForgery = setEntryCookies(visit, entry)
  const frame = { ...frameOf(visit), antiForgery }
  return page(visit, SendAgainPage({ frame, view: { action: goTo, carried } }))
}

/**
 * Everything known before signing in is replaced: session and anti-forgery token are new.
 * @returns the token that the next form must carry.
 */
function setEntryCookies(visit: Visit, { sessionToken, deviceToken }: Entry): string {
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

function broughtAlong({ form }: Visit): readonly CarriedField[] | null {
  const carried = form ? carriedIn(form) : []
  return carried.length > 0 ? carried : null
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
  return seeOther(visit, rooms.includes('organising') ? paths.organiserSeasons() : paths.account())
}
