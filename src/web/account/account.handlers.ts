/** One's own account: the password, and where one is signed in. */
import { DEVICE_DAYS } from '../../actions/after-password.ts'
import { changePassword, type ChangeRefusal } from '../../actions/change-password.ts'
import { endOtherSessions, endOwnSession, sessionId } from '../../actions/own-sessions.ts'
import { PASSWORD_CHARACTERS_MIN } from '../../award/people/password-rule.ts'
import { instant } from '../../award/units/dates.ts'
import { hashOf } from '../../platform/secrets.ts'
import { findAccount } from '../../store/people.ts'
import { listSessionsOf, type OwnSession } from '../../store/sessions.ts'
import { accountWords } from '../../wording/account.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { passwordRefusalSentence, passwordWords } from '../../wording/password.ts'
import { waitWords } from '../../wording/sign-in.ts'
import { browserOf } from '../browser-of.ts'
import { cookieLine } from '../cookies.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { accountFields, AccountPage, type SessionRow } from './account.page.tsx'

export async function showAccount(visit: Visit): Promise<Response> {
  return accountPage(visit, [], 200)
}

export async function postOwnPassword(visit: Visit): Promise<Response> {
  const text = (field: keyof typeof accountFields) => visit.form?.text(accountFields[field]) ?? ''
  const newPassword = text('password')
  if (newPassword !== text('again'))
    return accountPage(visit, [{ field: accountFields.again, text: passwordWords[visit.language].differ }], 422)
  const { deviceToken } = browserOf(visit)
  const sessionToken = visit.sessionToken ?? ''
  const change = { oldPassword: text('old'), newPassword, sessionToken, address: visit.address, deviceToken }
  const outcome = await changePassword(visit.desk, change)
  if (!outcome.ok) {
    const status = outcome.refusal.code === 'too_many_sign_ins' ? 429 : 422
    return accountPage(visit, errorsOf(outcome.refusal, visit), status)
  }
  visit.cookies.push(cookieLine('perangkat', outcome.value, visit.site.cookiesSecure, DEVICE_DAYS * 86_400))
  return seeOther(visit, paths.account(), 'sandi-diganti')
}

export async function postEndSession(visit: Visit): Promise<Response> {
  const outcome = await endOwnSession(visit.desk, visit.params['sesi'] ?? '')
  return outcome.ok ? seeOther(visit, paths.account(), 'sesi-diakhiri') : notFound(visit)
}

export async function postEndOtherSessions(visit: Visit): Promise<Response> {
  await endOtherSessions(visit.desk, visit.sessionToken ?? '')
  return seeOther(visit, paths.account(), 'sesi-lain-diakhiri')
}

function errorsOf(refusal: ChangeRefusal, { language }: Visit): readonly FieldError[] {
  const words = accountWords[language]
  switch (refusal.code) {
    case 'old_password_wrong':
      return [{ field: accountFields.old, text: words.oldWrong }]
    case 'too_many_sign_ins':
      return [{ field: accountFields.old, text: words.throttled(waitWords(refusal.waitMinutes, language)) }]
    case 'demo_account':
      return []
    default:
      return [{ field: accountFields.password, text: passwordRefusalSentence(refusal, language) }]
  }
}

async function accountPage(visit: Visit, errors: readonly FieldError[], status: number): Promise<Response> {
  const { db, clock } = visit.site
  const account = await findAccount(db, visit.viewer.person?.id ?? '')
  if (!account) return notFound(visit)
  const sessions = await listSessionsOf(db, account.id, instant(clock.now()))
  const { rows, pager } = pageOf(sessions, wantedPage(visit.url), paths.account())
  const view = {
    name: account.displayName,
    email: account.email,
    demo: account.demo,
    charactersMin: PASSWORD_CHARACTERS_MIN,
    sessions: rows.map((session) => rowOf(visit, session)),
    pager,
    errors,
  }
  return page(visit, AccountPage({ frame: frameOf(visit), view }), status)
}

function rowOf({ language, sessionToken }: Visit, session: OwnSession): SessionRow {
  const { startedAt, lastSeenAt, tokenHash } = session
  return {
    id: sessionId(session),
    device: deviceWords(session, language),
    started: writtenInstant(startedAt, 'WIB', language),
    lastSeen: lastSeenAt === null ? accountWords[language].notSeen : writtenInstant(lastSeenAt, 'WIB', language),
    isThis: sessionToken !== null && tokenHash === hashOf(sessionToken),
  }
}

function deviceWords({ browser, system }: OwnSession, language: Visit['language']): string {
  const words = accountWords[language]
  if (browser !== '' && system !== '') return words.deviceOn(browser, system)
  return browser || system || words.unknownDevice
}
