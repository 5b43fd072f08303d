/**
 * Two provinces with the same season, made through the real actions: six categories in the six states a category can be
 * in, and a person for every role. What a stranger may not read carries a canary, a word that stands nowhere else.
 */
import { adoptResult } from '../../src/actions/adopt-result.ts'
import { adoptionQuestion } from '../../src/actions/adoption-question.ts'
import { appointPanel } from '../../src/actions/appoint-panel.ts'
import { startSession } from '../../src/actions/after-password.ts'
import { closeCategory } from '../../src/actions/close-category.ts'
import { decideProposal } from '../../src/actions/decide-proposal.ts'
import { declareRecusal } from '../../src/actions/declare-recusal.ts'
import { type Desk, openDesk } from '../../src/actions/desk.ts'
import { enterMarks } from '../../src/actions/enter-marks.ts'
import { foundSeason } from '../../src/actions/found-season.ts'
import { grantRole } from '../../src/actions/grant-role.ts'
import { invitePerson } from '../../src/actions/invite-person.ts'
import { inviteToEvent } from '../../src/actions/invite-to-event.ts'
import { nominateCandidates } from '../../src/actions/nominate-candidates.ts'
import { openCandidateFile } from '../../src/actions/open-candidate-file.ts'
import { openMarking } from '../../src/actions/open-marking.ts'
import { openPlenary } from '../../src/actions/open-plenary.ts'
import { proposeRulebook } from '../../src/actions/propose-rulebook.ts'
import { publishResult } from '../../src/actions/publish-result.ts'
import { recordPlenary } from '../../src/actions/record-plenary.ts'
import { registerOrganisation } from '../../src/actions/register-organisation.ts'
import { currentDraft } from '../../src/actions/rulebook-draft.ts'
import { makeProtectionPlan } from '../../src/actions/save-protection-plan.ts'
import { saveFileSection } from '../../src/actions/save-file-section.ts'
import { saveOutreachEvent } from '../../src/actions/save-outreach-event.ts'
import { saveRulebookDraft } from '../../src/actions/save-rulebook-draft.ts'
import { sendInvitation } from '../../src/actions/send-invitation.ts'
import { signMarkSheet } from '../../src/actions/sign-mark-sheet.ts'
import { ONLY_ITEM } from '../../src/award/nomination/section-draft.ts'
import { needsOrganisation, SEASON_ROLES, type SeasonRole } from '../../src/award/people/roles.ts'
import { NOBODY, type Viewer } from '../../src/award/people/viewer.ts'
import { THE_NATION } from '../../src/award/places/region.ts'
import { assert } from '../../src/award/result.ts'
import type { Rulebook } from '../../src/award/rulebook/rulebook.ts'
import { hundredths } from '../../src/award/units/hundredths.ts'
import { openDatabase, type Database } from '../../src/store/db.ts'
import { migrate } from '../../src/store/migrate.ts'
import { appointAdministrator, findAccountByEmail } from '../../src/store/people.ts'
import { saveRegions } from '../../src/store/regions.ts'
import { SITE_NOW } from '../site.ts'
import { evidenceRulebook } from '../evidence.ts'
import { PANEL_DECREE, rulebook, SCORING, SEATS } from '../cast.ts'
import { expectDone, minutes, NOW } from '../judged-season.ts'
import { PLAN_DRAFT } from '../plans.ts'
import { EVENT_DRAFT, inviteeDraft } from '../outreach.ts'

export const STATES = ['terbuka', 'ditutup', 'pleno', 'ditetapkan', 'diumumkan', 'terbit'] as const
export type State = (typeof STATES)[number]

export type Province = { readonly code: string; readonly slug: string; readonly name: string; readonly sign: string }
export const OWN: Province = { code: '98', slug: 'provinsi-uji', name: 'Provinsi Uji', sign: 'A' }
export const FOREIGN: Province = { code: '97', slug: 'provinsi-lain', name: 'Provinsi Lain', sign: 'B' }
const NATION: Province = { code: 'ID', slug: 'indonesia', name: 'Indonesia', sign: 'N' }
export const SEASON = 2025

/** The seat whose marks of the open category are watched, and the seat that stepped back from one candidate there. */
export const WATCHED = 'jamsos'
export const RECUSED = 'hukum'

export const candidatesOf = (state: State) => [`${state}-hulu`, `${state}-hilir`] as const

/** A mark of its own for each state and province, and in no style sheet, date or label. */
export function markOf({ sign }: Province, state: State): number {
  return MARKS[state] + (sign === 'B' ? 16 : 0)
}

const MARKS: Readonly<Record<State, number>> = {
  terbuka: 4117,
  ditutup: 4327,
  pleno: 4537,
  ditetapkan: 4747,
  diumumkan: 5357,
  terbit: 5567,
}

export const emailOf = (province: Province, who: string) => `kenari-${who}-${province.sign.toLowerCase()}@uji.example`
export const commentOf = (province: Province, state: State, seat: string) => `KENARI-${province.sign}-${state}-${seat}`
export const recusalOf = (province: Province, state: State) => `KENARI-${province.sign}-BENTURAN-${state}`

export async function prepareTwoProvinces(url: string): Promise<void> {
  await migrate(url)
  const { db, close } = openDatabase(url, () => undefined)
  const administrator = await firstAdministrator(db)
  await foundOne(administrator, NATION)
  for (const province of [OWN, FOREIGN]) await judged(db, administrator, province)
  await grant(administrator, NATION, 'national_secretariat')
  for (const province of [OWN, FOREIGN]) await somethingToName(db, administrator, province)
  expectDone(await invitePerson(administrator, account(OWN, 'anggota')))
  await close()
}

function deskOf(db: Database, viewer: Viewer): Desk {
  return openDesk({ db, clock: { now: () => NOW }, viewer })
}

function account(province: Province, who: string) {
  return { email: emailOf(province, who), displayName: `${who} ${province.sign}`, passwordHash: null, demo: false }
}

async function firstAdministrator(db: Database): Promise<Desk> {
  const id = expectDone(await invitePerson(deskOf(db, NOBODY), account(OWN, 'administrator')))
  await appointAdministrator(db, id, deskOf(db, NOBODY).now())
  return deskOf(db, { ...NOBODY, person: { id, name: 'Administrator' }, administrator: true })
}

function rulesOf(province: Province): Rulebook {
  const [category] = evidenceRulebook().categories
  assert(category, 'the cast has a category')
  const categories = STATES.map((state) => ({ ...category, id: state, name: `Kategori ${state}` }))
  const { stages, ...rules } = rulebook()
  // Open while the site is asked, so that anybody may nominate their own organisation.
  const nomination = { id: 'pengusulan', opens: '2027-01-04T08:00', closes: '2027-12-20T16:00', zone: 'WITA' } as const
  const label = `Award ${province.name}`
  const permits = province === OWN ? { selfNomination: true } : {}
  return { ...rules, ...permits, stages: [...stages, nomination], place: province.code, label, categories }
}

async function foundOne(administrator: Desk, province: Province): Promise<void> {
  const { code, slug, name } = province
  const level = code === NATION.code ? 'nation' : 'province'
  const place = { code, slug, name, level } as const
  expectDone(await foundSeason(administrator, { place, rulebook: rulesOf(province), zone: 'WITA', example: false }))
}

async function grant(administrator: Desk, province: Province, role: (typeof SEASON_ROLES)[number]): Promise<void> {
  const key = { province: province.code, season: SEASON }
  expectDone(await invitePerson(administrator, account(province, role)))
  const organisation = needsOrganisation(role) ? organisationOf(province) : null
  const to = { role, email: emailOf(province, role), displayName: role, organisation }
  expectDone(await grantRole(administrator, key, to, (token) => token))
}

async function judged(db: Database, administrator: Desk, province: Province): Promise<void> {
  const key = { province: province.code, season: SEASON }
  await foundOne(administrator, province)
  const desks = new Map<string, Desk>()
  const holders = []
  for (const seat of SEATS) {
    const person = expectDone(await invitePerson(administrator, account(province, seat)))
    holders.push({ seat, person })
    desks.set(seat, deskOf(db, { ...NOBODY, person: { id: person, name: seat }, seats: [{ ...key, seat }] }))
  }
  expectDone(await appointPanel(administrator, key, PANEL_DECREE, holders))
  const regency = { name: `Kabupaten ${province.sign}`, kind: 'regency', registrationNumber: '', placeCode: '' }
  expectDone(await registerOrganisation(administrator, key, { ...regency, sizeClass: '', sector: '' }))
  for (const role of SEASON_ROLES) if (role !== 'national_secretariat') await grant(administrator, province, role)
  const as = (seat: string) => desks.get(seat) ?? deskOf(db, NOBODY)
  const nominees = STATES.flatMap((state) =>
    candidatesOf(state).map((candidate) => ({
      category: state,
      candidate,
      name: `${candidate} ${province.sign}`,
      entityKind: 'regency',
      placeCode: null,
    })),
  )
  expectDone(await nominateCandidates(administrator, key, nominees))
  for (const state of STATES) await carriedTo(state, province, as)
  await filed(db, province)
}

/** The organisation for which a contact, a leader and a proposer act, and whose file is a draft. */
export const organisationOf = ({ sign }: Province) => `kabupaten-${sign.toLowerCase()}`
export const fileTextOf = ({ sign }: Province) => `KENARI-${sign}-BERKAS`

/** Its proposer opens the file, its contact begins to write. */
async function filed(db: Database, province: Province): Promise<void> {
  const key = { province: province.code, season: SEASON }
  const organisation = organisationOf(province)
  const as = async (role: SeasonRole) => {
    const person = { id: await personOf(db, province, role), name: role }
    return deskOf(db, { ...NOBODY, person, roles: [{ ...key, role, organisation }] })
  }
  expectDone(await openCandidateFile(await as('proposer'), key, { organisation, categories: ['terbuka'] }))
  const section = { ...key, candidate: organisation, section: 'kontak' }
  const draft = { items: [{ id: ONLY_ITEM, fields: { pimpinan: fileTextOf(province) } }] }
  expectDone(await saveFileSection(await as('candidate_contact'), section, 0, draft))
}

const linkTo = (token: string) => `http://paritrana.example/undangan/${token}`

/** The seat of whom no persona is: what belongs to them is somebody else's for everybody who asks. */
export const STRANGER = 'pekerja'

/** What addresses name by a number or an id, so that others can try it: a mail, a session, proposed rules. */
async function somethingToName(db: Database, administrator: Desk, province: Province): Promise<void> {
  const invited = { email: emailOf(province, 'diundang'), displayName: `diundang ${province.sign}` }
  expectDone(await sendInvitation(administrator, invited, linkTo))
  await socialised(administrator, province)
  await planned(db, administrator, province)
  const onTheDay = openDesk({ db, clock: { now: () => SITE_NOW }, viewer: NOBODY })
  await startSession(onTheDay, db, await personOf(db, province, STRANGER), '')
  const key = { province: province.code, season: SEASON }
  const draft = await currentDraft(db, key)
  assert(draft, 'a season has a draft')
  const changed = { ...draft.rulebook, hosts: [...draft.rulebook.hosts, `Mitra ${province.name}`] }
  const version = expectDone(await saveRulebookDraft(administrator, key, draft.version, changed))
  for (let proposal = 1; proposal <= PROPOSALS[province === OWN ? 'own' : 'foreign']; proposal++) {
    if (proposal > 1) expectDone(await decideProposal(administrator, key, proposal - 1, WITHDRAWN))
    expectDone(await proposeRulebook(administrator, key, version, 'Mitra baru'))
  }
}

/** Somebody invited to an event that begins two hours after the site's time. */
export const guestOf = ({ sign }: Province) => `KENARI-${sign}-TAMU`

async function socialised(administrator: Desk, province: Province): Promise<void> {
  const key = { province: province.code, season: SEASON }
  const { event } = expectDone(
    await saveOutreachEvent(administrator, key, null, { ...EVENT_DRAFT, begins: '2027-02-03T14:00', ends: '' }),
  )
  const draft = inviteeDraft(`Kantor ${province.name}`, { name: guestOf(province), placeCode: `${province.code}.01` })
  expectDone(await inviteToEvent(administrator, { ...key, event }, draft))
}

/** The name of a plan that nobody has published. */
export const planOf = ({ sign }: Province) => `KENARI-${sign}-RENCANA`

async function planned(db: Database, administrator: Desk, province: Province): Promise<void> {
  const { code, name } = province
  await saveRegions(db, [THE_NATION, { code, parent: THE_NATION.code, level: 'province', name }])
  const draft = { ...PLAN_DRAFT, title: planOf(province) }
  expectDone(await makeProtectionPlan(administrator, { place: code, year: 2027 }, draft))
}

const WITHDRAWN = { outcome: 'withdrawn', reason: 'Ditulis ulang' } as const

/** The second proposal is the foreign season's alone. */
export const PROPOSALS = { own: 1, foreign: 2 } as const

/** Marks, signs and decides a category as far as its name says. The watched seat of the open one leaves a draft. */
async function carriedTo(state: State, province: Province, as: (seat: string) => Desk): Promise<void> {
  const key = { province: province.code, season: SEASON, category: state }
  expectDone(await openMarking(as('sekretaris'), key))
  const [first, second] = candidatesOf(state)
  const recused = { ...key, candidate: second, seat: RECUSED }
  if (state === 'terbuka' || state === 'terbit')
    expectDone(await declareRecusal(as(RECUSED), recused, recusalOf(province, state)))
  for (const seat of SCORING) {
    for (const [at, candidate] of [first, second].entries()) {
      const sheet = { ...key, candidate, seat }
      if (seat === RECUSED && at === 1 && (state === 'terbuka' || state === 'terbit')) continue
      if (seat === 'kebijakan' && state === 'terbuka') continue
      const comment = commentOf(province, state, seat)
      const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => {
        return { criterion, markHundredths: hundredths(markOf(province, state) - 300 * at), comment }
      })
      const saved = expectDone(await enterMarks(as(seat), sheet, 0, marks))
      if (state === 'terbuka' && seat === WATCHED) continue
      expectDone(await signMarkSheet(as(seat), sheet, saved.version))
    }
  }
  if (state === 'terbuka') return
  expectDone(await closeCategory(as('ketua'), key, []))
  if (state === 'ditutup') return
  expectDone(await openPlenary(as('ketua'), key))
  if (state === 'pleno') return
  expectDone(await recordPlenary(as('sekretaris'), key, 0, minutes({ number: `01/${state.toUpperCase()}` })))
  const question = await adoptionQuestion(as('ketua').db, key)
  assert(question?.facts.ranked.ok, 'the category can be ranked')
  expectDone(await adoptResult(as('ketua'), key, question.facts.ranked.value.fingerprint))
  if (state === 'ditetapkan') return
  expectDone(await publishResult(as('ketua'), key, state === 'terbit' ? 'announced' : 'withheld'))
}

export async function personOf(db: Database, province: Province, who: string): Promise<string> {
  const found = await findAccountByEmail(db, emailOf(province, who))
  assert(found, `${who} of ${province.name} has an account`)
  return found.id
}
