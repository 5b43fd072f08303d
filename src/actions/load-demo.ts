/** Fills an empty database with the two example seasons, two example plans, their accounts and an administrator, all marked as examples. */
import { fileURLToPath } from 'node:url'
import { NOBODY } from '../award/people/viewer.ts'
import { assert } from '../award/result.ts'
import { instant } from '../award/units/dates.ts'
import type { Clock } from '../platform/clock.ts'
import { hashedPassword } from '../platform/passwords.ts'
import type { Database } from '../store/db.ts'
import { beginDemoLoad, completeDemoLoad, keepDemo } from '../store/demo-load.ts'
import { appointAdministrator, hasPeople } from '../store/people.ts'
import { listSeasons } from '../store/seasons.ts'
import { openDesk } from './desk.ts'
import { readExampleSeason } from './example-season-folder.ts'
import { invitePerson } from './invite-person.ts'
import { loadExamplePlans } from './load-example-plans.ts'
import { loadExampleSeason } from './load-example-season.ts'
import { loadReferenceCoverage } from './load-reference-coverage.ts'

/** Printed at the start and written in the guide: demo accounts work only where the demo is allowed. */
export const DEMO_PASSWORD = 'contoh-paritrana'
export const DEMO_ADMINISTRATOR = 'admin@paritrana.contoh.example'

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))
export const DEMO_SEASONS = ['kalbar-2025-selesai', 'provinsi-contoh'] as const

/** @returns whether anything was loaded: a database that knows a person or a season is left as it is. */
export async function loadDemo(db: Database, clock: Clock): Promise<boolean> {
  if ((await listSeasons(db)).length > 0 || (await hasPeople(db))) return false
  const startedAt = instant(clock.now())
  await beginDemoLoad(db, startedAt)
  const passwordHash = await hashedPassword(DEMO_PASSWORD)
  const desk = openDesk({ db, clock, viewer: NOBODY })
  const account = { email: DEMO_ADMINISTRATOR, displayName: 'Sekretariat panitia', passwordHash, demo: true }
  const invited = await invitePerson(desk, account)
  assert(invited.ok, 'an empty database has no accounts')
  await appointAdministrator(db, invited.value, startedAt)
  const administrator = {
    person: { id: invited.value, name: account.displayName },
    seats: [],
    roles: [],
    administrator: true,
  }
  const published = await loadReferenceCoverage(desk, 'operator')
  assert(published.ok, 'the published figures go in')
  for (const folder of DEMO_SEASONS) {
    const example = await readExampleSeason(`${EXAMPLES}${folder}`)
    await loadExampleSeason({ db, administrator, example, passwordHash, startedAt })
  }
  await loadExamplePlans(db, administrator)
  await completeDemoLoad(db, instant(clock.now()))
  return true
}

export type DemoStart = { readonly interruptedRemoved: boolean; readonly loaded: boolean }

/**
 * For a start: a demo whose load was interrupted goes, whoever starts now, and a whole one comes where it is wanted.
 * @param url of the database's owner.
 */
export async function prepareDemo(url: string, db: Database, clock: Clock, wanted: boolean): Promise<DemoStart> {
  return keepDemo(url, async (keeper) => {
    const interruptedRemoved = await keeper.removeInterrupted()
    return { interruptedRemoved, loaded: wanted && (await loadDemo(db, clock)) }
  })
}
