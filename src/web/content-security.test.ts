import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSecurityPolicy } from './content-security.ts'

test('nothing inline is allowed, and images are ours or icons within the style sheet', () => {
  assert.ok(contentSecurityPolicy.startsWith("default-src 'none'"))
  assert.ok(!contentSecurityPolicy.includes('unsafe'))
  assert.ok(!/[*#]|nonce|sha\d|blob:|https?:/.test(contentSecurityPolicy))
  const data = contentSecurityPolicy.split('; ').filter((directive) => directive.includes('data:'))
  assert.deepEqual(data, ["img-src 'self' data:"])
})

test('the whole policy, so that a change to it is a change to this line', () => {
  assert.equal(
    contentSecurityPolicy,
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; font-src 'self'; " +
      "img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  )
})
