/** Somebody for every part a person can have, and visitors who sign in as them. */
import { startSession } from '../../src/actions/after-password.ts'
import { openDesk } from '../../src/actions/desk.ts'
import { NOBODY } from '../../src/award/people/viewer.ts'
import { SEASON_ROLES } from '../../src/award/people/roles.ts'
import { type HttpVisitor, newHttpVisitor, SESSION_COOKIE } from '../http-visitor.ts'
import { SITE_NOW, type TestSite } from '../site.ts'
import { FOREIGN, OWN, personOf, type Province, RECUSED } from './two-provinces.ts'

export type Persona = {
  readonly name: string
  readonly province: Province
  /** The account's name in the two provinces; null for somebody who is not signed in. */
  readonly account: string | null
  /** The panel seat they hold in their province. */
  readonly seat: string | null
  /** Whether they have any part in the own season, or in the foreign one. */
  readonly partIn: readonly Province[]
}

const seated = (name: string, seat: string, province = OWN): Persona => ({
  name,
  province,
  account: seat,
  seat,
  partIn: [province],
})

export const PERSONAS: readonly Persona[] = [
  { name: 'nobody', province: OWN, account: null, seat: null, partIn: [] },
  { name: 'member', province: OWN, account: 'anggota', seat: null, partIn: [] },
  { name: 'administrator', province: OWN, account: 'administrator', seat: null, partIn: [] },
  seated('chair', 'ketua'),
  seated('secretary', 'sekretaris'),
  seated('assessor', 'kebijakan'),
  seated('recused_assessor', RECUSED),
  seated('foreign_chair', 'ketua', FOREIGN),
  ...SEASON_ROLES.map((role) => {
    const partIn = role === 'national_secretariat' ? [OWN, FOREIGN] : [OWN]
    return { name: role, province: OWN, account: role, seat: null, partIn }
  }),
]

/** One token for all, so that the pages of two visitors differ only in what they may know. */
export const TOKEN = 'tanda-yang-sama-untuk-semua-pengunjung'

export async function visitorAs(site: TestSite, persona: Persona): Promise<HttpVisitor> {
  const visitor = newHttpVisitor(site.origin, site.answer)
  visitor.cookies.set('paritrana_tanda', TOKEN)
  if (persona.account === null) return visitor
  const home = persona.account === 'national_secretariat' ? { ...OWN, sign: 'N' } : persona.province
  const id = await personOf(site.db, home, persona.account)
  const desk = openDesk({ db: site.db, clock: { now: () => SITE_NOW }, viewer: NOBODY })
  visitor.cookies.set(SESSION_COOKIE, await startSession(desk, site.db, id, ''))
  return visitor
}
