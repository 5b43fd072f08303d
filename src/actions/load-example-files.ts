/** The candidates' files of an example season, through the real actions: opened, written in, and handed in where it says so. */
import { assert, type Result } from '../award/result.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import type { Viewer } from '../award/people/viewer.ts'
import type { Desk } from './desk.ts'
import type { ExampleFile, ExampleMoment, ExampleSeason } from './example-season.ts'
import { grantRole } from './grant-role.ts'
import { invitePerson } from './invite-person.ts'
import { moveNomination } from './move-nomination.ts'
import { openCandidateFile } from './open-candidate-file.ts'
import { registerOrganisation } from './register-organisation.ts'
import { saveFileSection } from './save-file-section.ts'

export type FilesLoad = {
  readonly example: ExampleSeason
  readonly key: SeasonKey
  readonly administrator: Viewer
  readonly passwordHash: string
  deskAt(viewer: Viewer, moment: ExampleMoment): Desk
}

export async function loadExampleFiles({
  example,
  key,
  administrator,
  passwordHash,
  deskAt,
}: FilesLoad): Promise<void> {
  const { files, holders, moments, accounts } = example
  const filed = moments.filed ?? moments.founded
  const desk = deskAt(administrator, filed)
  for (const { name, kind, placeCode, category, organisation } of files) {
    const typed = { name, kind, placeCode, registrationNumber: '', sizeClass: '', sector: '' }
    const others = files.map((file) => file.organisation)
    done('register', await registerOrganisation(desk, key, typed, others))
    done('open a file', await openCandidateFile(desk, key, { organisation, categories: [category] }))
  }
  const contacts = new Map<string, Viewer>()
  for (const { account, name, role, organisation } of holders) {
    const email = `${account}@${accounts}`
    const person = done('invite', await invitePerson(desk, { email, displayName: name, passwordHash, demo: true }))
    done('grant', await grantRole(desk, key, { role, email, displayName: name, organisation }, (token) => token))
    const roles = [{ ...key, role, organisation }]
    if (organisation !== null)
      contacts.set(organisation, { person: { id: person, name }, seats: [], roles, administrator: false })
  }
  for (const file of files) {
    const contact = contacts.get(file.organisation)
    assert(contact, `somebody writes in the file of ${file.organisation}`)
    await written(deskAt(contact, filed), key, file)
    if (!file.isHandedIn) continue
    const late = deskAt(contact, moments.handedIn ?? filed)
    const nomination = { ...key, candidate: file.organisation, category: file.category }
    done('hand in', await moveNomination(late, nomination, { move: 'hand_in', seenStep: 1, reason: '' }))
  }
}

async function written(desk: Desk, key: SeasonKey, { organisation, sections }: ExampleFile): Promise<void> {
  for (const [section, draft] of sections)
    done(`write ${section}`, await saveFileSection(desk, { ...key, candidate: organisation, section }, 0, draft))
}

function done<Value, Reason>(deed: string, outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `an example's files go through: ${deed}: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
