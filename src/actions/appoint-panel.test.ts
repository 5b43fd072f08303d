import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { CANDIDATES, KEY, PANEL_DECREE, sheet } from '../../test/cast.ts'
import { expectDone, NOW, openSeason, type JudgedSeason } from '../../test/judged-season.ts'
import { accept, refuse } from '../award/result.ts'
import { instant } from '../award/units/dates.ts'
import { listSheets } from '../store/mark-sheets.ts'
import { listSteppedBack } from '../store/recusals.ts'
import { appointPanel } from './appoint-panel.ts'
import { declareRecusal } from './declare-recusal.ts'
import { openDesk } from './desk.ts'

let season: JudgedSeason
before(async () => void (season = await openSeason()))
after(() => season.end())

const personIn = (seat: string) => season.viewer(seat).person?.id ?? assert.fail(seat)
const administrator = () => openDesk({ db: season.db, clock: { now: () => NOW }, viewer: season.administrator })

const chairedBy = (person: string) => appointPanel(administrator(), KEY, PANEL_DECREE, [{ seat: 'ketua', person }])

test('a conflicted chair cannot undo their own exclusion: not alone, not with an administrator, not by another seat', async () => {
  expectDone(await declareRecusal(season.as('ketua'), sheet('ketua'), 'pernah menjabat di sana'))
  const again = await declareRecusal(season.as('ketua'), sheet('ketua'), '')
  assert.deepEqual(again, refuse({ code: 'already_recused' }))
  const moved = await appointPanel(administrator(), KEY, PANEL_DECREE, [
    { seat: 'hukum', person: personIn('ketua') },
    { seat: 'ketua', person: personIn('hukum') },
  ])
  assert.deepEqual(moved, refuse({ code: 'recused_person_moves', from: 'ketua', to: 'hukum' }))
  const chairAndAdministrator = { ...season.viewer('ketua'), administrator: true }
  const own = await appointPanel(
    openDesk({ db: season.db, clock: { now: () => NOW }, viewer: chairAndAdministrator }),
    KEY,
    PANEL_DECREE,
    [{ seat: 'ketua', person: personIn('ketua') }],
  )
  assert.deepEqual(own, refuse({ code: 'seat_for_oneself', seat: 'ketua' }))
  await assert.rejects(season.db.deleteFrom('recusal').execute(), { code: '42501' })
})

test('whoever takes the seat of somebody who stepped back judges that candidate; whoever comes back is recused as before', async () => {
  const substitute = 'pengganti-ketua'
  await season.db
    .insertInto('person')
    .values({
      id: substitute,
      email: 'p@uji.example',
      display_name: 'P',
      password_hash: null,
      created_at: instant(NOW),
    })
    .execute()
  const recused = async () => {
    const sheets = await listSheets(season.db, KEY, { seats: ['ketua'] })
    return sheets.filter((one) => one.recused).map(({ candidate }) => candidate)
  }
  assert.deepEqual([await recused(), await listSteppedBack(season.db, KEY)], [[CANDIDATES[0]], ['ketua']])
  expectDone(await chairedBy(substitute))
  assert.deepEqual([await recused(), await listSteppedBack(season.db, KEY)], [[], []])
  expectDone(await chairedBy(personIn('ketua')))
  assert.deepEqual([await recused(), await listSteppedBack(season.db, KEY)], [[CANDIDATES[0]], ['ketua']])
})

test('whoever has stepped back may be confirmed in the same seat, and others may change theirs', async () => {
  const outcome = await appointPanel(administrator(), KEY, PANEL_DECREE, [
    { seat: 'ketua', person: personIn('ketua') },
    { seat: 'jamsos', person: personIn('ekonomi') },
    { seat: 'ekonomi', person: personIn('jamsos') },
  ])
  assert.deepEqual(outcome, accept(true))
})
