/** What addresses name by an id: for each parameter one that is nowhere, and real ones that belong to somebody else. */
import { sessionId } from '../../src/actions/own-sessions.ts'
import { assert } from '../../src/award/result.ts'
import type { TestSite } from '../site.ts'
import { emailOf, FOREIGN, OWN, type Province, STRANGER } from './two-provinces.ts'

/** Ids of people, mails, sessions and grants of roles. */
export type IdParameter = 'orang' | 'surat' | 'sesi' | 'peran'

/** Of the own province, then of the foreign one. */
export type NamedRows = Readonly<Record<IdParameter, readonly [string, string]>>

/** For counting questions before there is a site. */
export const NO_ROWS: NamedRows = { orang: ['a', 'b'], surat: ['a', 'b'], sesi: ['a', 'b'], peran: ['a', 'b'] }

export async function namedRowsOf(site: Pick<TestSite, 'ask'>): Promise<NamedRows> {
  const text = async (question: string, province: Province, who: string): Promise<string> => {
    const [row] = await site.ask(question, [emailOf(province, who)])
    const found = row?.['id']
    assert(typeof found === 'string', `${who} of ${province.name} is found`)
    return found
  }
  const ofBoth = async (question: string, who: string) => {
    return [await text(question, OWN, who), await text(question, FOREIGN, who)] as const
  }
  const sessions = await ofBoth(
    'select token_hash as id from session join person on person.id = session.person where email = $1',
    STRANGER,
  )
  return {
    orang: await ofBoth('select id from person where email = $1', STRANGER),
    surat: await ofBoth('select mail.id from mail join person on person.id = mail.person where email = $1', 'diundang'),
    peran: await ofBoth(
      'select role_grant.id from role_grant join person on person.id = role_grant.person where email = $1',
      'observer',
    ),
    sesi: [sessionId({ tokenHash: sessions[0] }), sessionId({ tokenHash: sessions[1] })],
  }
}
