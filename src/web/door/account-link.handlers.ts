/** Links of invitation and recovery: opening one shows a form, sending the form uses the link. */
import { choosePassword, type UnusableLink } from '../../actions/choose-password.ts'
import { openLink, type TooManyKnocks } from '../../actions/knock.ts'
import type { LinkPurpose } from '../../award/people/account-link.ts'
import { PASSWORD_CHARACTERS_MIN } from '../../award/people/password-rule.ts'
import type { Account } from '../../store/people.ts'
import { passwordRefusalSentence, passwordWords } from '../../wording/password.ts'
import { browserOf } from '../browser-of.ts'
import { newPasswordFields } from '../components/new-password.tsx'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { page } from '../reply.ts'
import type { Handler } from '../route.ts'
import type { Visit } from '../visit.ts'
import { ChoosePasswordPage } from './choose-password.page.tsx'
import { LinkUnusablePage } from './link-unusable.page.tsx'
import { entered } from './sign-in.handlers.ts'
import { tooManyTries } from './trouble.handlers.ts'

export function showAccountLink(purpose: LinkPurpose): Handler {
  return async (visit) => {
    const owner = await opened(visit, purpose)
    return owner.ok ? formPage(visit, purpose, owner.value, []) : unusable(visit, purpose, owner.refusal)
  }
}

export function postAccountLink(purpose: LinkPurpose): Handler {
  return async (visit) => {
    const owner = await opened(visit, purpose)
    if (!owner.ok) return unusable(visit, purpose, owner.refusal)
    const password = visit.form?.text(newPasswordFields.password) ?? ''
    if (password !== visit.form?.text(newPasswordFields.again)) {
      const text = passwordWords[visit.language].differ
      return formPage(visit, purpose, owner.value, [{ field: newPasswordFields.again, text }])
    }
    const chosen = { token: tokenOf(visit), purpose, password }
    const outcome = await choosePassword(visit.desk, chosen, browserOf(visit))
    if (outcome.ok) return entered(visit, outcome.value, null)
    if (outcome.refusal.code === 'link_unusable') return unusable(visit, purpose, outcome.refusal)
    const text = passwordRefusalSentence(outcome.refusal, visit.language)
    return formPage(visit, purpose, owner.value, [{ field: newPasswordFields.password, text }])
  }
}

function opened(visit: Visit, purpose: LinkPurpose) {
  return openLink(visit.desk, { token: tokenOf(visit), purpose, address: visit.address })
}

function tokenOf({ params }: Visit): string {
  return params['tanda'] ?? ''
}

/** What never was is not found; what was, is gone. */
function unusable(visit: Visit, purpose: LinkPurpose, refusal: UnusableLink | TooManyKnocks): Response {
  if (refusal.code === 'too_many_knocks') return tooManyTries(visit, refusal.waitMinutes)
  const { why } = refusal
  const view = { purpose, why }
  return page(visit, LinkUnusablePage({ frame: frameOf(visit), view }), why === 'unknown' ? 404 : 410)
}

function formPage(visit: Visit, purpose: LinkPurpose, owner: Account, errors: readonly FieldError[]): Response {
  const view = {
    purpose,
    action: visit.url.pathname,
    name: owner.displayName,
    email: owner.email,
    charactersMin: PASSWORD_CHARACTERS_MIN,
    errors,
  }
  return page(visit, ChoosePasswordPage({ frame: frameOf(visit), view }), errors.length > 0 ? 422 : 200)
}
