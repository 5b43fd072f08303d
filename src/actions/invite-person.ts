/** Makes an account; the password arrives hashed (platform/passwords). A demo account is marked for good and works only where the demo is allowed. */
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { findAccountByEmail, hasPeople, insertPerson } from '../store/people.ts'
import { pseudonymOf, type Desk } from './desk.ts'

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
    const about = { person: id, email, name: person.displayName, demo: person.demo }
    await desk.record(db, OUTSIDE_SEASONS, 'person_invited', pseudonymOf(id, OUTSIDE_SEASONS), about)
    return accept(id)
  })
}
