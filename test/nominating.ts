/** People around one candidate's file in the season of the cast: its contacts, its leader, its proposer, those who check it. */
import { grantRole } from '../src/actions/grant-role.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import { openDesk, type Desk } from '../src/actions/desk.ts'
import { openCandidateFile } from '../src/actions/open-candidate-file.ts'
import { moveNomination } from '../src/actions/move-nomination.ts'
import { registerOrganisation } from '../src/actions/register-organisation.ts'
import { saveFileSection } from '../src/actions/save-file-section.ts'
import { answersId } from '../src/award/nomination/file-sections.ts'
import { ONLY_ITEM } from '../src/award/nomination/section-draft.ts'
import type { SeasonRole } from '../src/award/people/roles.ts'
import { findRolesOf } from '../src/store/roles.ts'
import { KEY } from './cast.ts'
import { expectDone, type JudgedSeason, NOW, passwordHash } from './judged-season.ts'

export const FILE = { province: KEY.province, season: KEY.season, candidate: 'kabupaten-baru' } as const

/** Each with the organisation the role is held for. `tetangga` belongs to a file of the same season, not to this one. */
const HOLDERS: readonly (readonly [string, SeasonRole, string | null])[] = [
  ['kontak', 'candidate_contact', 'kabupaten-baru'],
  ['rekan', 'candidate_contact', 'kabupaten-baru'],
  ['pimpinan', 'candidate_leader', 'kabupaten-baru'],
  ['tetangga', 'candidate_contact', 'kabupaten-lain'],
  ['cabang', 'proposer', 'cabang-uji'],
  ['verifikator', 'verifier', null],
  ['verifikator-lain', 'verifier', null],
  ['ketua', 'committee_chair', null],
]

export type Nominating = {
  /** The desk of one of them, with the roles they hold by now; at NOW unless said otherwise. */
  as(name: string, now?: string): Promise<Desk>
  email(name: string): string
}

export function email(name: string): string {
  return `berkas-${name}@uji.example`
}

/** Registers two regencies and a branch and gives everybody an account and a role; no file is open yet. */
export async function prepareNominating(season: JudgedSeason): Promise<Nominating> {
  const deskOf = (viewer: Desk['viewer'], now = NOW) => openDesk({ db: season.db, clock: { now: () => now }, viewer })
  const office = deskOf(season.administrator)
  for (const [name, kind, placeCode] of [
    ['Kabupaten Baru', 'regency', '98.10'],
    ['Kabupaten Lain', 'regency', '98.11'],
    ['Cabang Uji', 'agency', ''],
  ] as const) {
    const typed = { name, kind, placeCode, registrationNumber: '', sizeClass: '', sector: '' }
    expectDone(await registerOrganisation(office, KEY, typed))
  }
  const hash = passwordHash()
  const people = new Map<string, string>()
  for (const [name, role, organisation] of HOLDERS) {
    const person = { email: email(name), displayName: name, passwordHash: hash, demo: false }
    people.set(name, expectDone(await invitePerson(office, person)))
    const granted = { role, email: email(name), displayName: name, organisation }
    expectDone(await grantRole(office, KEY, granted, (token) => token))
  }
  return {
    email,
    async as(name, now) {
      const id = people.get(name)
      if (id === undefined) throw new Error(`nobody is called ${name}`)
      const viewer = { person: { id, name }, seats: [], roles: await findRolesOf(season.db, id), administrator: false }
      return deskOf(viewer, now)
    },
  }
}

/** The branch opens the file of "Kabupaten Baru" in the category of the cast. */
export async function openFile({ as }: Nominating): Promise<void> {
  const file = { organisation: FILE.candidate, categories: [KEY.category] }
  expectDone(await openCandidateFile(await as('cabang'), KEY, file))
}

export const CONTACT_DETAILS = {
  pimpinan: 'Ibu Contoh',
  jabatan_pimpinan: 'Bupati',
  alamat: 'Jalan Uji 1',
  kontak: 'Budi',
  telepon: '0812 345',
}

/** Its contact fills in what a file must hold and hands it in. @returns the step at which it stands then. */
export async function handInFile({ as }: Nominating, now?: string): Promise<number> {
  const desk = await as('kontak', now)
  const write = async (section: string, fields: Readonly<Record<string, string>>) => {
    const draft = { items: [{ id: ONLY_ITEM, fields }] }
    expectDone(await saveFileSection(desk, { ...FILE, section }, 0, draft))
  }
  await write('kontak', CONTACT_DETAILS)
  await write(answersId(KEY.category), { cakupan: 'Sudah.', regulasi: 'Sudah.', wawancara: 'Sudah.' })
  const key = { ...FILE, category: KEY.category }
  return expectDone(await moveNomination(desk, key, { move: 'hand_in', seenStep: 1, reason: '' })).step
}

export type Entrant = {
  readonly name: string
  readonly kind: 'village' | 'business'
  readonly category: string
  /** Each gets an account and holds the role of a contact. */
  readonly contacts: readonly string[]
}

/** A candidate of another kind than the cast's, with an open file. @returns the candidate. */
export async function openFileOf(season: JudgedSeason, { name, kind, category, contacts }: Entrant): Promise<string> {
  const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  const business = kind === 'business' ? { sizeClass: 'medium', sector: 'finance' } : { sizeClass: '', sector: '' }
  const typed = { name, kind, placeCode: '', registrationNumber: '', ...business }
  const { organisation } = expectDone(await registerOrganisation(office, KEY, typed))
  const hash = passwordHash()
  for (const contact of contacts) {
    const person = { email: email(contact), displayName: contact, passwordHash: hash, demo: false }
    expectDone(await invitePerson(office, person))
    const granted = { role: 'candidate_contact' as const, email: person.email, displayName: contact, organisation }
    expectDone(await grantRole(office, KEY, granted, (token) => token))
  }
  return expectDone(await openCandidateFile(office, KEY, { organisation, categories: [category] }))
}
