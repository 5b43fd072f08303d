import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { base64Of, bytesFromBase64 } from './base64.ts'

/** RFC 4648, section 10. */
test('the vectors of RFC 4648 are written and read', () => {
  for (const [text, expected] of [
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ] as const) {
    nodeAssert.equal(base64Of(utf8ToBytes(text)), expected)
    nodeAssert.deepEqual(bytesFromBase64(expected), utf8ToBytes(text))
  }
})

test('another spelling of the same bytes, a missing sign of filling, white space and the web alphabet are refused', () => {
  for (const text of ['Zh==', 'Zg=', 'Zg', 'Zg==\n', ' Zg==', 'Zm9-', 'Zm9_', 'Z', 'Zg==Zg==', '===='])
    nodeAssert.equal(bytesFromBase64(text), null, JSON.stringify(text))
})
