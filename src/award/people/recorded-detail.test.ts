import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { coarseAddress, recordedDetail, recordedWho } from './recorded-detail.ts'

describe('the detail of an entry', () => {
  test('before, after and the hash of who are read back', () => {
    const text = '{"after":{"version":2},"before":{"version":1},"who":"ab"}'
    assert.deepEqual(recordedDetail(text), { before: { version: 1 }, after: { version: 2 }, who: 'ab' })
    assert.deepEqual(recordedDetail('{"after":{},"before":null,"who":null}'), { before: null, after: {}, who: null })
  })

  test('an entry of the first form holds its facts bare, even one that has a fact called after', () => {
    assert.deepEqual(recordedDetail('{"version":3}'), { before: null, after: { version: 3 }, who: null })
    assert.deepEqual(recordedDetail('{"after":{"a":1}}'), { before: null, after: { after: { a: 1 } }, who: null })
  })

  test('what was erased or is no object is nothing', () => {
    assert.deepEqual([null, 'x', '[]', '3', '"a"'].map(recordedDetail), [null, null, null, null, null])
  })

  test('who holds person, name and address, each of which may be unknown', () => {
    assert.deepEqual(recordedWho('{"address":null,"name":"A","person":"p","salt":"s"}'), {
      person: 'p',
      name: 'A',
      address: null,
      salt: 's',
    })
    assert.equal(recordedWho(null), null)
  })
})

test('an address is shown as its network, and what is no address is not shown', () => {
  const shown = [
    ['192.168.7.23', '192.168.7.x'],
    ['::ffff:10.0.0.5', '10.0.0.x'],
    ['2001:db8:1:2::3', '2001:db8:1::x'],
    ['fe80::1%eth0', 'fe80::x'],
    ['::1', '::1'],
    ['unknown', ''],
    ['', ''],
  ] as const
  for (const [address, expected] of shown) assert.equal(coarseAddress(address), expected, address)
  assert.equal(coarseAddress(null), '')
})
