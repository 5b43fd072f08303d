/** An administrator closes an account, or opens it again. What its owner signed and decided stays theirs. */
import { accept, refuse, type Result } from '../award/result.ts'
import { replaceAccountLinks } from '../store/account-links.ts'
import { forgetKnownDevices } from '../store/known-devices.ts'
import { replaceMails } from '../store/mails.ts'
import { findAccount, isClosed, lockPerson, setClosed } from '../store/people.ts'
import { deleteSessionsOf } from '../store/sessions.ts'
import { actor, type Desk } from './desk.ts'
import { recordAccountDeed } from './record-account-deed.ts'

export type CloseRefusal = { readonly code: 'not_found' } | { readonly code: 'own_account' }

/** From the next request on nobody is signed in to it, and no password or link opens it. */
export async function closeAccount(desk: Desk, person: string): Promise<Result<true, CloseRefusal>> {
  if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
  // So one administrator is always left.
  if (person === actor(desk)) return refuse({ code: 'own_account' })
  return desk.transaction<true, CloseRefusal>(async (db) => {
    await lockPerson(db, person)
    const account = await findAccount(db, person)
    if (!account || account.demo) return refuse({ code: 'not_found' })
    if (await isClosed(db, person)) return accept(true)
    const at = desk.now()
    await setClosed(db, person, at)
    await deleteSessionsOf(db, person)
    await forgetKnownDevices(db, person)
    await replaceAccountLinks(db, person, at)
    await replaceMails(db, person, ['invitation', 'recovery'], at)
    await recordAccountDeed(desk, db, 'account_closed', account)
    return accept(true)
  })
}

/** The password is the old one; who has none is invited again. */
export async function reopenAccount(desk: Desk, person: string): Promise<Result<true, CloseRefusal>> {
  if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
  return desk.transaction<true, CloseRefusal>(async (db) => {
    await lockPerson(db, person)
    const account = await findAccount(db, person)
    if (!account) return refuse({ code: 'not_found' })
    if (!(await isClosed(db, person))) return accept(true)
    await setClosed(db, person, null)
    await recordAccountDeed(desk, db, 'account_reopened', account)
    return accept(true)
  })
}
