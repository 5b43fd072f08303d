/** Signing in and out, the links that mails carry, and the language. */
import { languageFields } from '../layout/frame.ts'
import { demoSignInFields } from '../components/demo-seat.tsx'
import { newPasswordFields } from '../components/new-password.tsx'
import type { Route } from '../route.ts'
import { names, open, openForm, PASSWORD_TRIES, recorded, room } from '../route-lines.ts'
import { postAccountLink, showAccountLink } from './account-link.handlers.ts'
import { keptFormFields } from './kept-form.ts'
import { postFirstAdministrator, showFirstAdministrator } from './first-administrator.handlers.ts'
import { firstAdministratorFields } from './first-administrator.page.tsx'
import { postForgottenPassword, showForgottenPassword, showRecoveryAsked } from './forgotten-password.handlers.ts'
import { forgottenPasswordFields } from './forgotten-password.page.tsx'
import { chooseLanguage, postDemoSignIn, postSignIn, postSignOut, showSignIn, toOwnRoom } from './sign-in.handlers.ts'
import { signInFields } from './sign-in.page.tsx'

const FIRST_ADMINISTRATOR = '/masuk/administrator/:tanda'

export const doorRoutes: readonly Route[] = [
  open('/bahasa', chooseLanguage, names(languageFields)),
  open('/masuk', showSignIn, [signInFields.goTo]),
  recorded(['signed_in', ...PASSWORD_TRIES], openForm('/masuk', names(signInFields), postSignIn)),
  recorded(
    'signed_in',
    openForm('/masuk/contoh', [...names(demoSignInFields), ...names(keptFormFields)], postDemoSignIn),
  ),
  recorded('signed_out', openForm('/keluar', [], postSignOut)),
  room('/ruang', 'signed-in', toOwnRoom),
  open(FIRST_ADMINISTRATOR, showFirstAdministrator),
  recorded(
    'administrator_appointed',
    openForm(FIRST_ADMINISTRATOR, names(firstAdministratorFields), postFirstAdministrator),
  ),
  open('/undangan/:tanda', showAccountLink('invitation')),
  recorded(
    'invitation_accepted',
    openForm('/undangan/:tanda', names(newPasswordFields), postAccountLink('invitation')),
  ),
  open('/lupa-sandi', showForgottenPassword),
  openForm('/lupa-sandi', names(forgottenPasswordFields), postForgottenPassword),
  open('/lupa-sandi/diminta', showRecoveryAsked),
  open('/sandi-baru/:tanda', showAccountLink('recovery')),
  recorded('password_recovered', openForm('/sandi-baru/:tanda', names(newPasswordFields), postAccountLink('recovery'))),
]
