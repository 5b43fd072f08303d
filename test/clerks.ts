/** People of the secretariat who copy paper forms: each with an account and a role in the season of the cast. */
import { type Desk, openDesk } from '../src/actions/desk.ts'
import { grantRole } from '../src/actions/grant-role.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import type { SeasonRole } from '../src/award/people/roles.ts'
import { findRolesOf } from '../src/store/roles.ts'
import { KEY } from './cast.ts'
import { expectDone, type JudgedSeason, NOW, passwordHash } from './judged-season.ts'

/** `andi` and `bela` are clerks, `citra` is the secretary of the committee, `dua` is a clerk and helps the candidate too. */
const CLERKS: readonly (readonly [string, readonly (readonly [SeasonRole, string | null])[]])[] = [
  ['andi', [['committee_staff', null]]],
  ['bela', [['committee_staff', null]]],
  ['citra', [['committee_secretary', null]]],
  [
    'dua',
    [
      ['committee_staff', null],
      ['candidate_contact', 'kabupaten-baru'],
    ],
  ],
]

export function clerkEmail(name: string): string {
  return `kertas-${name}@uji.example`
}

/** @returns the desk of one of them, at NOW unless said otherwise. */
export async function addClerks(season: JudgedSeason): Promise<(name: string, now?: string) => Promise<Desk>> {
  const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  const hash = passwordHash()
  const people = new Map<string, string>()
  for (const [name, roles] of CLERKS) {
    const person = { email: clerkEmail(name), displayName: name, passwordHash: hash, demo: false }
    people.set(name, expectDone(await invitePerson(office, person)))
    for (const [role, organisation] of roles) {
      const granted = { role, email: person.email, displayName: name, organisation }
      expectDone(await grantRole(office, KEY, granted, (token) => token))
    }
  }
  return async (name, now = NOW) => {
    const id = people.get(name)
    if (id === undefined) throw new Error(`nobody is called ${name}`)
    const viewer = { person: { id, name }, seats: [], roles: await findRolesOf(season.db, id), administrator: false }
    return openDesk({ db: season.db, clock: { now: () => now }, viewer })
  }
}
