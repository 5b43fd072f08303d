/** What an administrator and the committee do before anybody marks, and what they may no longer do afterwards. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { CANDIDATES, KEY, PANEL_DECREE, PLACE, rulebook, SCORING, sheet } from '../../test/cast.ts'
import { emptyWorld, expectDone, markEverySheet, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { hundredths } from '../award/units/hundredths.ts'
import { NOBODY, type Viewer } from '../award/people/viewer.ts'
import { listNominations } from '../store/candidates.ts'
import { listSeatHolders } from '../store/panels.ts'
import { latestRulebook } from '../store/seasons.ts'
import { appointPanel } from './appoint-panel.ts'
import { closeCategory } from './close-category.ts'
import { declareRecusal } from './declare-recusal.ts'
import { enterMarks } from './enter-marks.ts'
import { openDesk, type Desk } from './desk.ts'
import { foundSeason } from './found-season.ts'
import { invitePerson } from './invite-person.ts'
import { nominateCandidates, type Nominee } from './nominate-candidates.ts'
import { openMarking } from './open-marking.ts'
import { openPlenary } from './open-plenary.ts'
import { publishResult } from './publish-result.ts'
import { signMarkSheet } from './sign-mark-sheet.ts'
import { reviseRulebook } from './revise-rulebook.ts'

const NOT_FOUND = { ok: false, refusal: { code: 'not_found' } }

function nominee(candidate: string, changes: Partial<Nominee> = {}): Nominee {
  const { category } = KEY
  return { category, candidate, name: 'Kandidat Uji', entityKind: 'regency', placeCode: null, ...changes }
}

describe('before the marking', () => {
  let world: Awaited<ReturnType<typeof emptyWorld>>
  before(async () => void (world = await emptyWorld()))
  after(() => world.end())

  const deskOf = (viewer: Viewer): Desk => openDesk({ db: world.db, clock: { now: () => NOW }, viewer })
  const administrator = () => deskOf(world.administrator)
  const season = { place: PLACE, rulebook: rulebook(), zone: 'WITA', example: true } as const

  test('only an administrator founds a season, once, with a rulebook of that place', async () => {
    assert.deepEqual(await foundSeason(deskOf(NOBODY), season), NOT_FOUND)
    const elsewhere = { ...season, rulebook: { ...rulebook(), place: '61' } }
    assert.deepEqual(await foundSeason(administrator(), elsewhere), {
      ok: false,
      refusal: { code: 'rulebook_of_another_place', place: '61' },
    })
    expectDone(await foundSeason(administrator(), season))
    assert.deepEqual(await foundSeason(administrator(), season), {
      ok: false,
      refusal: { code: 'season_exists', label: rulebook().label },
    })
  })

  test('rules are revised as long as no sheet is open, and only for their own season', async () => {
    assert.deepEqual(await reviseRulebook(deskOf(NOBODY), KEY, rulebook()), NOT_FOUND)
    const other = { ...rulebook(), assessmentYear: 2024 }
    assert.deepEqual(await reviseRulebook(administrator(), KEY, other), {
      ok: false,
      refusal: { code: 'rulebook_of_another_season' },
    })
    assert.deepEqual(await reviseRulebook(administrator(), KEY, rulebook()), { ok: true, value: 2 })
  })

  test('candidates with a bad slug or no name are refused, and nothing of the list is kept', async () => {
    const good = nominee('kota-uji')
    const slugs = ['Kota-Uji', 'kota uji', 'kota--uji', '-kota', 'kota/uji', '']
    for (const slug of slugs) {
      assert.deepEqual(await nominateCandidates(administrator(), KEY, [good, nominee(slug)]), {
        ok: false,
        refusal: { code: 'candidate_slug_invalid', candidate: slug },
      })
    }
    assert.deepEqual(await nominateCandidates(administrator(), KEY, [good, nominee('desa-uji', { name: ' ' })]), {
      ok: false,
      refusal: { code: 'candidate_name_missing', candidate: 'desa-uji' },
    })
    assert.deepEqual(await nominateCandidates(deskOf(NOBODY), KEY, [good]), NOT_FOUND)
    assert.deepEqual(await listNominations(world.db, KEY), [])
  })

  test('a panel takes the seats of the rulebook only, and a person one seat, also when appointed bit by bit', async () => {
    const expert = { email: 'ahli@uji.example', displayName: 'Ahli', passwordHash: null, demo: false }
    const person = expectDone(await invitePerson(administrator(), expert))
    assert.deepEqual(await appointPanel(deskOf(NOBODY), KEY, PANEL_DECREE, []), NOT_FOUND)
    assert.deepEqual(await appointPanel(administrator(), KEY, PANEL_DECREE, [{ seat: 'tamu', person }]), {
      ok: false,
      refusal: { code: 'seat_not_in_rulebook', seats: ['tamu'] },
    })
    const both = { ok: false, refusal: { code: 'person_holds_two_seats', seats: ['hukum', 'ekonomi'] } }
    const [hukum, ekonomi] = ['hukum', 'ekonomi'].map((seat) => [{ seat, person }])
    assert.deepEqual(
      await appointPanel(administrator(), KEY, PANEL_DECREE, [...(hukum ?? []), ...(ekonomi ?? [])]),
      both,
    )
    expectDone(await appointPanel(administrator(), KEY, PANEL_DECREE, hukum ?? []))
    assert.deepEqual(await appointPanel(administrator(), KEY, PANEL_DECREE, ekonomi ?? []), both)
    expectDone(await appointPanel(administrator(), KEY, PANEL_DECREE, hukum ?? []))
    assert.deepEqual(await listSeatHolders(world.db, KEY), hukum)
  })

  test('marking opens for the committee, once every scoring seat is held', async () => {
    const seats = [{ province: KEY.province, season: KEY.season, seat: 'ketua' }]
    const chair = deskOf({ ...world.administrator, seats })
    assert.deepEqual(await openMarking(administrator(), KEY), NOT_FOUND)
    assert.deepEqual(await openMarking(chair, { ...KEY, category: 'tiada' }), NOT_FOUND)
    assert.deepEqual(await openMarking(chair, KEY), {
      ok: false,
      refusal: { code: 'scoring_seats_vacant', seats: SCORING.filter((seat) => seat !== 'hukum') },
    })
  })
})

describe('once the marking is open', () => {
  let season: JudgedSeason
  let administrator: Desk
  before(async () => {
    season = await openSeason()
    administrator = openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })
  })
  after(() => season.end())

  test('the rules are locked', async () => {
    assert.deepEqual(await reviseRulebook(administrator, KEY, rulebook()), {
      ok: false,
      refusal: { code: 'rulebook_locked', sheets: CANDIDATES.length * SCORING.length },
    })
    assert.equal((await latestRulebook(season.db, KEY))?.version, 1)
  })

  test('a recusal needs a reason and an open sheet of one’s own', async () => {
    const key = sheet('jamsos', CANDIDATES[2])
    assert.deepEqual(await declareRecusal(season.as('hukum'), key, 'kerabat'), NOT_FOUND)
    assert.deepEqual(await declareRecusal(season.as('jamsos'), key, ' '), {
      ok: false,
      refusal: { code: 'recusal_without_reason' },
    })
    expectDone(await declareRecusal(season.as('jamsos'), key, 'kerabat'))
  })

  test('no plenary before the closing, no publication before the adoption', async () => {
    assert.deepEqual(await openPlenary(season.as('ketua'), KEY), {
      ok: false,
      refusal: { code: 'category_not_closed' },
    })
    assert.deepEqual(await publishResult(season.as('ketua'), KEY, 'announced'), {
      ok: false,
      refusal: { code: 'result_not_adopted' },
    })
  })

  test('a late candidate joins an open category, and its sheets are opened', async () => {
    expectDone(await nominateCandidates(administrator, KEY, [nominee('kota-terlambat')]))
    const opened = expectDone(await openMarking(season.as('sekretaris'), KEY))
    assert.equal(opened.sheets, 4 * SCORING.length)
  })

  test('after the closing nobody joins, recuses or opens sheets any more', async () => {
    await markEverySheet(season, [{ seat: 'jamsos', candidate: CANDIDATES[2] }])
    assert.deepEqual(await declareRecusal(season.as('hukum'), sheet('hukum'), 'kerabat'), {
      ok: false,
      refusal: { code: 'sheet_already_signed' },
    })
    const owed = await closeCategory(season.as('ketua'), KEY, [])
    assert.deepEqual(owed, { ok: false, refusal: { code: 'chair_owes_sheets', candidates: ['kota-terlambat'] } })
    await allButOneStepBack(season)
    expectDone(await closeCategory(season.as(LEFT_OVER), KEY, []))
    assert.deepEqual(await nominateCandidates(administrator, KEY, [nominee('kota-terlalu-terlambat')]), {
      ok: false,
      refusal: { code: 'category_already_closed', category: KEY.category, closedAt: NOW },
    })
    assert.deepEqual(await openMarking(season.as('sekretaris'), KEY), {
      ok: false,
      refusal: { code: 'category_already_closed' },
    })
    assert.equal((await listNominations(season.db, KEY)).length, 4)
  })

  test('a plenary is opened once, and by whoever leads the category alone', async () => {
    assert.deepEqual(await openPlenary(season.as('sekretaris'), KEY), {
      ok: false,
      refusal: { code: 'not_your_role', needed: 'chair' },
    })
    expectDone(await openPlenary(season.as(LEFT_OVER), KEY))
    assert.deepEqual(await openPlenary(season.as(LEFT_OVER), KEY), {
      ok: false,
      refusal: { code: 'plenary_already_opened', openedAt: NOW },
    })
  })
})

const LEFT_OVER = 'kebijakan'

/** All but one step back from the late candidate, and that one, who leads the category from now on, signs. */
async function allButOneStepBack(season: JudgedSeason): Promise<void> {
  for (const seat of SCORING.filter((one) => one !== LEFT_OVER))
    expectDone(await declareRecusal(season.as(seat), sheet(seat, 'kota-terlambat'), 'terlambat'))
  const late = sheet(LEFT_OVER, 'kota-terlambat')
  const marks = ['cakupan', 'regulasi', 'wawancara'].map((criterion) => {
    return { criterion, markHundredths: hundredths(7000), comment: '' }
  })
  const saved = expectDone(await enterMarks(season.as(LEFT_OVER), late, 0, marks))
  expectDone(await signMarkSheet(season.as(LEFT_OVER), late, saved.version))
}
