import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seededRandom } from '../../../tools/seeded-random.ts'
import { hallViolation } from './hall-violation.ts'

test('two who want the one server both can have are named, and the third is not', () => {
  const open = [
    [true, false],
    [true, false],
    [true, true],
  ]
  assert.deepEqual(hallViolation(open, 1, 2), null)
  assert.deepEqual(hallViolation(open.slice(0, 2), 1, 1), { group: [0, 1], servers: [0], needed: 2, available: 1 })
})

test('a group is named exactly when some group asks for more than it can be given, in 300 small tables', () => {
  const random = seededRandom(20_261)
  let broken = 0
  for (let turn = 0; turn < 300; turn++) {
    const servers = 1 + random.whole(4)
    const open = Array.from({ length: 1 + random.whole(4) }, () =>
      Array.from({ length: servers }, () => random.chance(0.6)),
    )
    const [needed, most] = [1 + random.whole(2), random.whole(4)]
    const groups = Array.from({ length: 2 ** open.length - 1 }, (_, bits) => [...open.keys()].filter((at) => (bits + 1) & (1 << at))) // prettier-ignore
    const given = (group: readonly number[]) =>
      Array.from({ length: servers }, (_, server) => Math.min(most, group.filter((at) => open[at]?.[server]).length))
    const available = (group: readonly number[]) => given(group).reduce((sum, count) => sum + count, 0)
    const found = hallViolation(open, needed, most)
    const tooMuch = groups.some((group) => group.length * needed > available(group))
    assert.equal(found !== null, tooMuch)
    if (!found) continue
    broken++
    assert.deepEqual([found.needed, found.available], [found.group.length * needed, available(found.group)])
    assert.ok(found.needed > found.available)
  }
  assert.ok(broken > 50 && broken < 250)
})
