/** A season whose candidates write: four files, two contacts each, and a section that both of them share. */
import { appointAdministrator } from '../../src/store/people.ts'
import { foundSeason } from '../../src/actions/found-season.ts'
import { grantRole } from '../../src/actions/grant-role.ts'
import { invitePerson } from '../../src/actions/invite-person.ts'
import { openCandidateFile } from '../../src/actions/open-candidate-file.ts'
import { openDesk } from '../../src/actions/desk.ts'
import { registerOrganisation } from '../../src/actions/register-organisation.ts'
import type { FileKey } from '../../src/actions/candidate-file.ts'
import { NOBODY, type Viewer } from '../../src/award/people/viewer.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { hashedPassword } from '../../src/platform/passwords.ts'
import { openDatabase, type Database } from '../../src/store/db.ts'
import { migrate } from '../../src/store/migrate.ts'
import { KEY, PLACE } from '../../test/cast.ts'
import { evidenceRulebook } from '../../test/evidence.ts'
import { expectDone, PASSWORD } from '../../test/judged-season.ts'

export const FILES: readonly number[] = [1, 2, 3, 4]
export const WRITERS_A_FILE = ['ayu', 'budi'] as const
export const SECTION = 'peraturan'
export const EVIDENCE_ITEM = 'anggaran'

/** Names so unlike that no two are taken for one. */
const NAMES = ['Kabupaten Sungai', 'Kota Pelabuhan', 'Kabupaten Gunung Tinggi', 'Kota Seribu Jembatan'] as const
const SLUGS = ['kabupaten-sungai', 'kota-pelabuhan', 'kabupaten-gunung-tinggi', 'kota-seribu-jembatan'] as const

export function fileAt(file: number): FileKey {
  return { province: KEY.province, season: KEY.season, candidate: SLUGS[file - 1] ?? '' }
}

export function emailOfWriter(file: number, writer: string): string {
  return `${writer}-${file}@ordeal.example`
}

export async function makeWritingSeason(url: string): Promise<void> {
  await migrate(url)
  const { db, close } = openDatabase(url, () => undefined)
  try {
    await fill(db)
  } finally {
    await close()
  }
}

async function fill(db: Database): Promise<void> {
  const passwordHash = await hashedPassword(PASSWORD)
  const asked = (viewer: Viewer) => openDesk({ db, clock: systemClock, viewer })
  const account = (email: string, displayName: string) => ({ email, displayName, passwordHash, demo: false })
  const id = expectDone(await invitePerson(asked(NOBODY), account('administrator@ordeal.example', 'Administrator')))
  const desk = asked({ ...NOBODY, person: { id, name: 'Administrator' }, administrator: true })
  await appointAdministrator(db, id, desk.now())
  expectDone(await foundSeason(desk, { place: PLACE, rulebook: evidenceRulebook(), zone: 'WITA', example: true }))
  for (const file of FILES) {
    const named = { name: NAMES[file - 1] ?? '', kind: 'regency', placeCode: '', registrationNumber: '' }
    const { organisation } = expectDone(await registerOrganisation(desk, KEY, { ...named, sizeClass: '', sector: '' }))
    expectDone(await openCandidateFile(desk, KEY, { organisation, categories: [KEY.category] }))
    for (const writer of WRITERS_A_FILE) {
      const email = emailOfWriter(file, writer)
      expectDone(await invitePerson(desk, account(email, writer)))
      const role = { role: 'candidate_contact', email, displayName: writer, organisation } as const
      expectDone(await grantRole(desk, KEY, role, (token) => token))
    }
  }
}
