/** An administrator reads the link of a mail, to hand it over. Whoever has it becomes the person, so the reading is written down. */
import { mayReadLink } from '../award/people/mail.ts'
import { OUTSIDE_SEASONS } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertLinkReading, lockMail } from '../store/mails.ts'
import { actor, type Desk } from './desk.ts'
import { NO_ACCOUNT } from './record-burst.ts'
import { recordAccountDeed } from './record-account-deed.ts'

export type ReadLinkRefusal = { readonly code: 'not_found' } | { readonly code: 'link_not_readable' }

/** @returns the link. */
export async function readMailLink(
  desk: Desk,
  id: string,
  sendsMail: boolean,
): Promise<Result<string, ReadLinkRefusal>> {
  if (!desk.viewer.administrator) return refuse({ code: 'not_found' })
  return desk.transaction<string, ReadLinkRefusal>(async (db) => {
    const mail = await lockMail(db, id)
    if (!mail) return refuse({ code: 'not_found' })
    const { link, facts } = mail
    const readable = mayReadLink({ ...mail, kind: facts.kind, holdsLink: link !== null }, sendsMail, desk.now())
    if (link === null || mail.person === null || !readable) return refuse({ code: 'link_not_readable' })
    await insertLinkReading(db, { id: desk.newId(), mail: id, person: actor(desk), at: desk.now() })
    const about = { mail: id, kind: facts.kind }
    if (mail.person === null) await desk.record(db, OUTSIDE_SEASONS, 'mail_link_read', NO_ACCOUNT, about)
    else await recordAccountDeed(desk, db, 'mail_link_read', { id: mail.person, displayName: facts.name }, about)
    return accept(link)
  })
}
