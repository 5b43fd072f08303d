/** A season whose panel is marking: the cast's rulebook and nine seats, with as many candidates as an ordeal needs. */
import { appointPanel } from '../../src/actions/appoint-panel.ts'
import { openDesk } from '../../src/actions/desk.ts'
import { foundSeason } from '../../src/actions/found-season.ts'
import { invitePerson } from '../../src/actions/invite-person.ts'
import { nominateCandidates } from '../../src/actions/nominate-candidates.ts'
import { openMarking } from '../../src/actions/open-marking.ts'
import { NOBODY, type Viewer } from '../../src/award/people/viewer.ts'
import { hashedPassword } from '../../src/platform/passwords.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { openDatabase, type Database } from '../../src/store/db.ts'
import { migrate } from '../../src/store/migrate.ts'
import { appointAdministrator } from '../../src/store/people.ts'
import { KEY, PANEL_DECREE, PLACE, rulebook, SEATS } from '../../test/cast.ts'
import { expectDone, PASSWORD } from '../../test/judged-season.ts'

export function emailOf(seat: string): string {
  return `${seat}@ordeal.example`
}

export function candidateAt(place: number): string {
  return `kabupaten-uji-${place + 1}`
}

/** Migrates the database and fills it through the real actions. Everybody's password is that of the tests. */
export async function makeMarkingSeason(url: string, candidates: number): Promise<void> {
  await migrate(url)
  const { db, close } = openDatabase(url, () => undefined)
  try {
    await fill(db, candidates)
  } finally {
    await close()
  }
}

async function fill(db: Database, candidates: number): Promise<void> {
  const passwordHash = await hashedPassword(PASSWORD)
  const asked = (viewer: Viewer) => openDesk({ db, clock: systemClock, viewer })
  const invited = async (seat: string, by: Viewer): Promise<string> => {
    const person = { email: emailOf(seat), displayName: `Unsur ${seat}`, passwordHash, demo: false }
    return expectDone(await invitePerson(asked(by), person))
  }
  const id = await invited('administrator', NOBODY)
  const administrator = { person: { id, name: 'Administrator' }, seats: [], roles: [], administrator: true }
  const desk = asked(administrator)
  await appointAdministrator(db, id, desk.now())
  expectDone(await foundSeason(desk, { place: PLACE, rulebook: rulebook(), zone: 'WITA', example: true }))
  const holders: { seat: string; person: string }[] = []
  for (const seat of SEATS) holders.push({ seat, person: await invited(seat, administrator) })
  expectDone(await appointPanel(desk, KEY, PANEL_DECREE, holders))
  const nominees = Array.from({ length: candidates }, (_, place) => ({
    category: KEY.category,
    candidate: candidateAt(place),
    name: `Kabupaten Uji ${place + 1}`,
    entityKind: 'regency',
    placeCode: null,
  }))
  expectDone(await nominateCandidates(desk, KEY, nominees))
  const secretary = holders.find(({ seat }) => seat === 'sekretaris')?.person ?? ''
  const seats = [{ province: KEY.province, season: KEY.season, seat: 'sekretaris' }]
  expectDone(
    await openMarking(asked({ person: { id: secretary, name: '' }, seats, roles: [], administrator: false }), KEY),
  )
}
