/** Without a demo, the first administrator is whoever opens the one link that the terminal shows. */
import { randomBytes } from 'node:crypto'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { displayNameFromText, emailFromText, type NameRefusal } from '../award/people/email.ts'
import { type PasswordRefusal, passwordRefusal } from '../award/people/password-rule.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { instant } from '../award/units/dates.ts'
import type { Clock } from '../platform/clock.ts'
import { hashedPassword } from '../platform/passwords.ts'
import { hashOf } from '../platform/secrets.ts'
import {
  findOpenAdministratorLink,
  replaceAdministratorLink,
  useAdministratorLink,
} from '../store/administrator-links.ts'
import type { Database } from '../store/db.ts'
import { appointAdministrator, findAccountByEmail, hasAdministrator, insertPerson } from '../store/people.ts'
import { pseudonymOf, type Desk } from './desk.ts'

/** A fresh link, which ends the one shown before; null once there is an administrator. */
export async function offerAdministratorLink(db: Database, clock: Clock): Promise<string | null> {
  if (await hasAdministrator(db)) return null
  const token = randomBytes(24).toString('base64url')
  await replaceAdministratorLink(db, hashOf(token), instant(clock.now()))
  return token
}

export type FirstAdministratorRefusal =
  | { readonly code: 'link_used' }
  | { readonly code: 'email_invalid' }
  | NameRefusal
  | PasswordRefusal

export type FirstAdministrator = { readonly email: string; readonly displayName: string; readonly password: string }

export async function makeFirstAdministrator(
  desk: Desk,
  token: string,
  given: FirstAdministrator,
): Promise<Result<string, FirstAdministratorRefusal>> {
  const [readEmail, readName] = [emailFromText(given.email), displayNameFromText(given.displayName)]
  if (!readEmail.ok) return readEmail
  if (!readName.ok) return readName
  const [email, displayName] = [readEmail.value, readName.value]
  const refusal = passwordRefusal(given.password, { email, displayName })
  if (refusal) return refuse(refusal)
  const passwordHash = await hashedPassword(given.password)
  return desk.transaction<string, FirstAdministratorRefusal>(async (db) => {
    if (!(await useAdministratorLink(db, hashOf(token), desk.now()))) return refuse({ code: 'link_used' })
    if ((await hasAdministrator(db)) || (await findAccountByEmail(db, email))) return refuse({ code: 'link_used' })
    const id = desk.newId()
    await insertPerson(db, { id, email, displayName, passwordHash, demo: false }, desk.now())
    await appointAdministrator(db, id, desk.now())
    const [about, by] = [
      { person: id, email, name: displayName },
      { id, name: displayName },
    ]
    await desk.record(db, OUTSIDE_SEASONS, 'administrator_appointed', pseudonymOf(id, OUTSIDE_SEASONS), about, { by })
    return accept(id)
  })
}

export async function administratorLinkIsOpen(db: Database, token: string): Promise<boolean> {
  return findOpenAdministratorLink(db, hashOf(token))
}
