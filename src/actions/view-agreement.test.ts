import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { CANDIDATES, KEY, SCORING, sheet } from '../../test/cast.ts'
import { expectDone, type JudgedSeason, marksOf, NOW, openSeason } from '../../test/judged-season.ts'
import { seededRandom } from '../../tools/seeded-random.ts'
import { closeCategory } from './close-category.ts'
import { openDesk } from './desk.ts'
import { enterMarks } from './enter-marks.ts'
import { nominateCandidates } from './nominate-candidates.ts'
import { openMarking } from './open-marking.ts'
import { rankingMemory } from './ranking-memory.ts'
import { registerOrganisation } from './register-organisation.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { viewAgreement } from './view-agreement.ts'

const LATE = Array.from({ length: 17 }, (_, at) => `kabupaten-kelak-${at + 1}`)
const ALL = [...CANDIDATES, ...LATE]
/** Proposed by a branch for which the seat `jamsos` acts, and lifted by it. */
const OWN = LATE.slice(0, 3)

let season: JudgedSeason
let owner: Client
before(async () => {
  season = await openSeason()
  owner = new Client({ connectionString: season.url })
  await owner.connect()
  const office = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  const named = LATE.map((candidate) => ({ category: KEY.category, candidate, name: candidate, entityKind: 'regency', placeCode: null })) // prettier-ignore
  expectDone(await nominateCandidates(office, KEY, named))
  const branch = {
    name: 'Cabang Uji',
    kind: 'agency',
    placeCode: '',
    registrationNumber: '',
    sizeClass: '',
    sector: '',
  }
  expectDone(await registerOrganisation(office, KEY, branch))
  await owner.query(`update candidate set proposed_by = 'cabang-uji' where candidate = any($1)`, [OWN])
  expectDone(await openMarking(season.as('sekretaris'), KEY))
  const random = seededRandom(31)
  for (const [place, candidate] of ALL.entries())
    for (const seat of SCORING) {
      const lifted = seat === 'jamsos' && OWN.includes(candidate) ? 300 : 0
      const mark = 5000 + 100 * place + 10 * random.whole(40) + lifted
      const saved = expectDone(await enterMarks(season.as(seat), sheet(seat, candidate), 0, marksOf(mark)))
      expectDone(await signMarkSheet(season.as(seat), sheet(seat, candidate), saved.version))
    }
  expectDone(await closeCategory(season.as('ketua'), KEY, []))
})
after(async () => {
  await owner.end()
  await season.end()
})

async function asked() {
  const seen = expectDone(await viewAgreement(season.as('ketua'), KEY, rankingMemory()))
  return seen.view
}

async function ownCandidates() {
  const { signals } = await asked()
  return signals.flatMap((one) => (one.code === 'own_candidates_higher' ? [[one.assessor, one.candidates]] : []))
}

/** The seat's holder acts for the branch that proposed the three, between two moments. */
async function proposedBy(id: string, from: string, until: string | null): Promise<void> {
  await owner.query(
    `with admin as (select id from person where email = 'admin@uji.example'),
      granted as (insert into role_grant (province, season, id, role, person, organisation, granted_at, granted_by)
        select $1, $2, $3, 'proposer', jamsos.id, 'cabang-uji', $4, admin.id
        from admin, person jamsos where jamsos.email = 'jamsos@uji.example')
    insert into role_end (province, season, id, reason, ended_at, ended_by)
      select $1, $2, $3, 'Selesai', $5, admin.id from admin where $5::timestamptz is not null`,
    [KEY.province, KEY.season, id, from, until],
  )
}

test('nobody acts for anybody: the same marks are never called marks for own candidates', async () => {
  assert.deepEqual(await ownCandidates(), [])
  assert.deepEqual((await asked()).notes, [])
})

test('a role that ended before the signatures or began after them ties nobody to what was signed', async () => {
  await proposedBy('dulu', '2026-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z')
  await proposedBy('kelak', '2026-03-03T00:00:00.000Z', null)
  assert.deepEqual(await ownCandidates(), [])
})

test('who acted for the branch that proposed three of twenty and lifted them is asked about, with these three', async () => {
  await proposedBy('saat-itu', '2026-01-01T00:00:00.000Z', '2026-03-09T00:00:00.000Z')
  assert.deepEqual(await ownCandidates(), [['jamsos', OWN]])
})

test('a sheet that was taken over from paper is of who signed it in ink', async () => {
  const [first] = OWN
  // As the secretary takes a sheet over: theirs is the signature in the system.
  await owner.query(
    `with people as (select split_part(email, '@', 1) as seat, id from person),
      paper as (insert into paper_sheet (province, season, category, candidate, seat, paper, received_at, note,
          signed_by, first_copier, second_copier, recorded_at, recorded_by)
        select $1, $2, $3, $4, 'jamsos', 1, $5, 'Kertas 1', ink.id, hukum.id, ekonomi.id, $5, secretary.id
        from people ink, people hukum, people ekonomi, people secretary
        where (ink.seat, hukum.seat, ekonomi.seat, secretary.seat) = ('jamsos', 'hukum', 'ekonomi', 'sekretaris')),
      taken as (insert into paper_sheet_taking (province, season, category, candidate, seat, paper, reason, taken_at, taken_by)
        select $1, $2, $3, $4, 'jamsos', 1, '', $5, id from people where seat = 'sekretaris')
    update mark_sheet_signature set signed_by = people.id
      from people where people.seat = 'sekretaris' and candidate = $4 and mark_sheet_signature.seat = 'jamsos'`,
    [KEY.province, KEY.season, KEY.category, first, NOW],
  )
  assert.deepEqual(await ownCandidates(), [['jamsos', OWN]])
})
