/** The one-time link: open, it shows the form; used, replaced or invented, it is a page that does not exist. */
import {
  administratorLinkIsOpen,
  makeFirstAdministrator,
  type FirstAdministratorRefusal,
} from '../../actions/administrator-link.ts'
import { afterPassword } from '../../actions/after-password.ts'
import { PASSWORD_CHARACTERS_MIN } from '../../award/people/password-rule.ts'
import { firstAdministratorWords } from '../../wording/first-administrator.ts'
import { passwordRefusalSentence, passwordWords } from '../../wording/password.ts'
import { browserOf } from '../browser-of.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { firstAdministratorFields, FirstAdministratorPage } from './first-administrator.page.tsx'
import { entered } from './sign-in.handlers.ts'
import { notFound } from './trouble.handlers.ts'

export async function showFirstAdministrator(visit: Visit): Promise<Response> {
  if (!(await administratorLinkIsOpen(visit.site.db, tokenOf(visit)))) return notFound(visit)
  return formPage(visit, [], 200)
}

export async function postFirstAdministrator(visit: Visit): Promise<Response> {
  if (!visit.form || !(await administratorLinkIsOpen(visit.site.db, tokenOf(visit)))) return notFound(visit)
  const password = visit.form.text(firstAdministratorFields.password)
  if (password !== visit.form.text(firstAdministratorFields.again))
    return formPage(visit, [{ field: firstAdministratorFields.again, text: passwordWords[visit.language].differ }], 422)
  const outcome = await makeFirstAdministrator(visit.desk, tokenOf(visit), {
    email: visit.form.text(firstAdministratorFields.email),
    displayName: visit.form.text(firstAdministratorFields.name),
    password,
  })
  if (outcome.ok)
    return entered(visit, await afterPassword(visit.desk, visit.site.db, outcome.value, browserOf(visit)), null)
  const error = errorOf(outcome.refusal, visit)
  return error ? formPage(visit, [error], 422) : notFound(visit)
}

/** Null when the link was used in the meantime. */
function errorOf(refusal: FirstAdministratorRefusal, { language }: Visit): FieldError | null {
  const words = firstAdministratorWords[language]
  switch (refusal.code) {
    case 'link_used':
      return null
    case 'email_invalid':
      return { field: firstAdministratorFields.email, text: words.emailInvalid }
    case 'name_missing':
      return { field: firstAdministratorFields.name, text: words.nameMissing }
    case 'name_too_long':
      return { field: firstAdministratorFields.name, text: words.nameTooLong(refusal.charactersMax) }
    default:
      return { field: firstAdministratorFields.password, text: passwordRefusalSentence(refusal, language) }
  }
}

function tokenOf({ params }: Visit): string {
  return params['tanda'] ?? ''
}

function formPage(visit: Visit, errors: readonly FieldError[], status: number): Response {
  const view = {
    token: tokenOf(visit),
    name: visit.form?.text(firstAdministratorFields.name) ?? '',
    email: visit.form?.text(firstAdministratorFields.email) ?? '',
    charactersMin: PASSWORD_CHARACTERS_MIN,
    errors,
  }
  return page(visit, FirstAdministratorPage({ frame: frameOf(visit), view }), status)
}
