import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Lane, LANE_TRIES_A_MINUTE, laneFor, type TriesSoFar } from './sign-in-tries.ts'

const first: TriesSoFar = {
  lastMinute: { device: 0, shared: 0, fresh: 0 },
  deviceIsKnown: false,
  ofDeviceHere: 0,
  ofAddressHere: 0,
  addressTriedHereToday: false,
  ofAddress: 0,
  addressUnderWay: 0,
}
const attacked = { ...first, lastMinute: { device: 0, shared: 5, fresh: 0 } }
const flooded = { ...first, lastMinute: { device: 0, shared: 5, fresh: 2 } }
const known = { deviceIsKnown: true }

/** Each row: what has happened, and the lane or the minutes to wait. */
const CASES: readonly (readonly [string, TriesSoFar, Lane | number])[] = [
  ['nothing has happened yet', first, 'shared'],
  ['four strangers tried in this minute', { ...first, lastMinute: { device: 0, shared: 4, fresh: 0 } }, 'shared'],
  ['five strangers did, and this address has not tried here for a day', attacked, 'fresh'],
  ['five strangers did, and this address tried here today', { ...attacked, addressTriedHereToday: true }, 1],
  ['one address used the fresh lane', { ...attacked, lastMinute: { device: 0, shared: 5, fresh: 1 } }, 'fresh'],
  ['two did', flooded, 1],
  ['two did, and this browser is known', { ...flooded, ...known }, 'device'],
  ['this browser is known and nobody attacks', { ...first, ...known }, 'device'],
  ['known browsers tried three times in this minute', { ...first, ...known, lastMinute: { device: 3, shared: 0, fresh: 0 } }, 'shared'],
  ['all three lanes are full', { ...flooded, ...known, lastMinute: { device: 3, shared: 5, fresh: 2 } }, 1],
  ['this browser is known and failed four times', { ...flooded, ...known, ofDeviceHere: 4 }, 'device'],
  ['this browser is known and failed five times', { ...flooded, ...known, ofDeviceHere: 5 }, 1],
  ['this address failed four times here', { ...first, ofAddressHere: 4 }, 'shared'],
  ['this address failed five times here', { ...first, ofAddressHere: 5 }, 15],
  ['this address failed five times here, but the browser is known', { ...first, ...known, ofAddressHere: 5 }, 'device'],
  ['this address failed 29 times, at many accounts', { ...first, ofAddress: 29 }, 'shared'],
  ['this address failed 30 times, at many accounts', { ...first, ofAddress: 30 }, 15],
  ['this address failed 30 times, but the browser is known', { ...first, ...known, ofAddress: 30 }, 'device'],
  ['49 tries of this address are under way', { ...first, addressUnderWay: 49 }, 'shared'],
  ['50 tries of this address are under way', { ...first, addressUnderWay: 50 }, 1],
] // prettier-ignore
for (const [what, tries, expected] of CASES) {
  test(`${typeof expected === 'number' ? `the wait is ${expected} minutes` : `the lane is ${expected}`} when ${what}`, () => {
    const outcome = laneFor(tries)
    assert.deepEqual(outcome.ok ? outcome.value : outcome.refusal.waitMinutes, expected)
  })
}

test('the lanes together are ten tries a minute', () => {
  assert.equal(LANE_TRIES_A_MINUTE.device + LANE_TRIES_A_MINUTE.shared + LANE_TRIES_A_MINUTE.fresh, 10)
})
