import assert from 'node:assert/strict'
import { test } from 'node:test'
import { subscriberAddress } from './network-address.ts'

const CASES = {
  '203.0.113.7': '203.0.113.7',
  '::ffff:203.0.113.7': '203.0.113.7',
  '2001:db8:0:12::1': '2001:db8:0:12::/64',
  '2001:0DB8:0000:0012:ffff:1:2:3': '2001:db8:0:12::/64',
  '2001:db8:0:13::1': '2001:db8:0:13::/64',
  '::1': '0:0:0:0::/64',
  'fe80::1%eth0': 'fe80:0:0:0::/64',
  unknown: 'unknown',
}
for (const [address, subscriber] of Object.entries(CASES)) {
  test(`tries from ${address} are those of ${subscriber}`, () => {
    assert.equal(subscriberAddress(address), subscriber)
  })
}
