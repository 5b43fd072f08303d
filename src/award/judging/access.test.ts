import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { KEY, rulebook, sheet } from '../../../test/cast.ts'
import { chairSeats, ledPanel } from './panel-seats.ts'
import { NOBODY, type Viewer } from '../people/viewer.ts'
import { instant } from '../units/dates.ts'
import {
  isChair,
  isOnPanel,
  isSecretary,
  mayActAs,
  mayOpenSheet,
  maySeeStandings,
  type May,
  type PanelRole,
} from './access.ts'

const { panel } = rulebook()
const AT = instant('2026-03-02T03:00:00.000Z')

function holding(seat: string, province = KEY.province, season = KEY.season): Viewer {
  return { person: { id: seat, name: seat }, seats: [{ province, season, seat }], roles: [], administrator: false }
}

/** Everybody who could ask, and is not on this panel. */
const STRANGERS: readonly (readonly [who: string, viewer: Viewer])[] = [
  ['nobody', NOBODY],
  ['an administrator', { ...NOBODY, roles: [], administrator: true }],
  ['the chair of another province', holding('ketua', '61')],
  ['the chair of another year', holding('ketua', KEY.province, KEY.season - 1)],
]

const answer = (may: May): unknown => (may.ok ? 'yes' : may.refusal)
const NOT_FOUND = { code: 'not_found' }

function see(viewer: Viewer, closed: boolean, opened: boolean): unknown {
  const seal = { closedAt: closed ? AT : null, plenaryOpenedAt: opened ? AT : null }
  return answer(maySeeStandings(viewer, panel, KEY, seal))
}

describe('a category from which somebody stepped back', () => {
  const led = ledPanel(panel, ['ketua', 'hukum'])
  const seal = { closedAt: AT, plenaryOpenedAt: AT }
  const acting = chairSeats(led)[0] ?? ''

  test('a recused chair leads nothing there and sees no standings, not even once the plenary is open', () => {
    const chair = holding('ketua')
    assert.deepEqual([isChair(chair, led, KEY), mayActAs('committee', chair, led, KEY).ok], [false, false])
    assert.deepEqual(answer(maySeeStandings(chair, led, KEY, seal)), NOT_FOUND)
    assert.equal(isChair(chair, panel, KEY), true, 'the panel as a whole is still theirs')
  })

  test('a recused assessor sees no standings, the others do', () => {
    assert.deepEqual(answer(maySeeStandings(holding('hukum'), led, KEY, seal)), NOT_FOUND)
    assert.equal(answer(maySeeStandings(holding('jamsos'), led, KEY, seal)), 'yes')
  })

  test('whoever leads in the chair’s place sees the standings after the closing, before the plenary', () => {
    assert.equal(answer(maySeeStandings(holding(acting), led, KEY, { ...seal, plenaryOpenedAt: null })), 'yes')
    assert.deepEqual(
      answer(maySeeStandings(holding('jamsos'), led, KEY, { ...seal, plenaryOpenedAt: null })),
      NOT_FOUND,
    )
  })
})

describe('opening a sheet', () => {
  test('an assessor opens the sheets of their own seat', () => {
    assert.equal(answer(mayOpenSheet(holding('hukum'), panel, sheet('hukum'))), 'yes')
    assert.equal(answer(mayOpenSheet(holding('ketua'), panel, sheet('ketua'))), 'yes')
  })

  test("another's sheet and a sheet of no seat are equally not there, even for chair and administrator", () => {
    for (const seat of ['hukum', 'tamu']) {
      assert.deepEqual(answer(mayOpenSheet(holding('ketua'), panel, sheet(seat))), NOT_FOUND)
      assert.deepEqual(
        answer(mayOpenSheet({ ...NOBODY, roles: [], administrator: true }, panel, sheet(seat))),
        NOT_FOUND,
      )
    }
  })

  test('a seat that does not score has no sheet to open', () => {
    assert.deepEqual(answer(mayOpenSheet(holding('sekretaris'), panel, sheet('sekretaris'))), NOT_FOUND)
  })

  test('the same seat in another province or another year opens nothing here', () => {
    assert.deepEqual(answer(mayOpenSheet(holding('hukum', '61'), panel, sheet('hukum'))), NOT_FOUND)
    assert.deepEqual(answer(mayOpenSheet(holding('hukum', KEY.province, 2024), panel, sheet('hukum'))), NOT_FOUND)
  })

  test('who holds two seats opens the sheets of both', () => {
    const seats = [...holding('hukum').seats, ...holding('ekonomi').seats]
    const both: Viewer = { ...holding('hukum'), seats }
    assert.equal(answer(mayOpenSheet(both, panel, sheet('hukum'))), 'yes')
    assert.equal(answer(mayOpenSheet(both, panel, sheet('ekonomi'))), 'yes')
    assert.deepEqual(answer(mayOpenSheet(both, panel, sheet('jamsos'))), NOT_FOUND)
  })
})

describe('acting in a role', () => {
  /** Each role, and the seats that hold it. */
  const ROLES: readonly (readonly [role: PanelRole, seats: readonly string[]])[] = [
    ['panel', ['ketua', 'sekretaris', 'hukum']],
    ['chair', ['ketua']],
    ['secretary', ['sekretaris']],
    ['committee', ['ketua', 'sekretaris']],
    ['assessor', ['ketua', 'hukum']],
  ]

  for (const [role, seats] of ROLES) {
    test(`of ketua, sekretaris and hukum exactly ${seats.join(', ')} may act as ${role}`, () => {
      for (const seat of ['ketua', 'sekretaris', 'hukum']) {
        const expected = seats.includes(seat) ? 'yes' : { code: 'not_your_role', needed: role }
        assert.deepEqual(answer(mayActAs(role, holding(seat), panel, KEY)), expected)
      }
    })
  }

  test('strangers are told in every role that there is nothing here', () => {
    for (const [role] of ROLES) {
      for (const [who, viewer] of STRANGERS) {
        assert.deepEqual([who, answer(mayActAs(role, viewer, panel, KEY))], [who, NOT_FOUND])
      }
    }
  })

  test('a panel without the seat sekretaris has nobody who keeps its minutes', () => {
    const without = { ...panel, seats: panel.seats.filter((seat) => seat.id !== 'sekretaris') }
    assert.equal(isSecretary(holding('sekretaris'), panel, KEY), true)
    assert.equal(isSecretary(holding('sekretaris'), without, KEY), false)
  })

  test('chair and panel belong to one season of one place', () => {
    assert.deepEqual([isChair(holding('ketua'), panel, KEY), isOnPanel(holding('ketua'), KEY)], [true, true])
    for (const [, viewer] of STRANGERS) {
      assert.deepEqual([isChair(viewer, panel, KEY), isOnPanel(viewer, KEY)], [false, false])
    }
  })
})

describe('seeing the standings', () => {
  test('before the closing nobody sees a total, not even the chair, and not even if a plenary were open', () => {
    for (const seat of ['ketua', 'sekretaris', 'hukum']) {
      assert.deepEqual(see(holding(seat), false, false), NOT_FOUND)
      assert.deepEqual(see(holding(seat), false, true), NOT_FOUND)
    }
  })

  test('after the closing chair and secretary see the totals, the assessors not yet', () => {
    assert.equal(see(holding('ketua'), true, false), 'yes')
    assert.equal(see(holding('sekretaris'), true, false), 'yes')
    assert.deepEqual(see(holding('hukum'), true, false), NOT_FOUND)
  })

  test('once the plenary is open the whole panel sees the totals, and strangers still do not', () => {
    assert.equal(see(holding('hukum'), true, true), 'yes')
    for (const [who, viewer] of STRANGERS) assert.deepEqual([who, see(viewer, true, true)], [who, NOT_FOUND])
  })
})
