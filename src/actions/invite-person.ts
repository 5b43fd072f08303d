/** Makes an account; the password arrives hashed (platform/passwords). A demo account is marked for good and works only where the demo is allowed. */
import { accept, refuse, type Result } from '../award/result.ts'
import { findAccountByEmail, hasPeople, insertPerson } from '../store/people.ts'
import type { Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'

export type NewPerson = {
  readonly email: string
  readonly displayName: string
  readonly passwordHash: string | null
  readonly demo: boolean
}

export type InviteRefusal = { readonly code: 'not_found' } | { readonly code: 'account_exists'; readonly email: string }

/** @returns the id of the new person. */
export async function invitePerson(desk: Desk, person: NewPerson): Promise<Result<string, InviteRefusal>> {
  const email = person.email.trim().toLowerCase()
  return desk.transaction<string, InviteRefusal>(async (db) => {
    if (!desk.viewer.administrator && (await hasPeople(db))) return refuse({ code: 'not_found' })
    if (await findAccountByEmail(db, email)) return refuse({ code: 'account_exists', email })
    const id = desk.newId()
    const inserted = await insertPerson(db, { ...person, id, email }, desk.now())
    if (!inserted) return refuse({ code: 'account_exists', email })
    await recordAccountDeed(desk, db, 'person_invited', { ...person, id }, { email, demo: person.demo })
    return accept(id)
  })
}
