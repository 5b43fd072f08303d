/** The page of a forgotten password. It never looks whether the address has an account. */
import { askRecovery } from '../../actions/recover-account.ts'
import { forgottenPasswordWords } from '../../wording/forgotten-password.ts'
import { browserOf } from '../browser-of.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  forgottenPasswordFields,
  ForgottenPasswordPage,
  type ForgottenPasswordView,
} from './forgotten-password.page.tsx'
import { tooManyTries } from './trouble.handlers.ts'

export async function showForgottenPassword(visit: Visit): Promise<Response> {
  return formPage(visit, { is: 'asking', email: '', errors: [] }, 200)
}

export async function showRecoveryAsked(visit: Visit): Promise<Response> {
  return formPage(visit, { is: 'asked', sendsMail: visit.site.sendsMail }, 200)
}

export async function postForgottenPassword(visit: Visit): Promise<Response> {
  const email = visit.form?.text(forgottenPasswordFields.email) ?? ''
  const { deviceToken } = browserOf(visit)
  const outcome = await askRecovery(visit.desk, { email, address: visit.address, deviceToken })
  if (outcome.ok) return seeOther(visit, paths.recoveryAsked())
  if (outcome.refusal.code === 'too_many_knocks') return tooManyTries(visit, outcome.refusal.waitMinutes)
  const text = forgottenPasswordWords[visit.language].emailInvalid
  return formPage(visit, { is: 'asking', email, errors: [{ field: forgottenPasswordFields.email, text }] }, 422)
}

function formPage(visit: Visit, view: ForgottenPasswordView, status: number): Response {
  return page(visit, ForgottenPasswordPage({ frame: frameOf(visit), view }), status)
}
