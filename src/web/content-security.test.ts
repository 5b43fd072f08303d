import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentSecurityPolicy } from './content-security.ts'

test('nothing inline is allowed, and images are ours or icons within the style sheet', () => {
  assert.ok(contentSecurityPolicy.startsWith("default-src 'none'"))
  assert.ok(!contentSecurityPolicy.includes('unsafe'))
  const data = contentSecurityPolicy.split('; ').filter((directive) => directive.includes('data:'))
  assert.deepEqual(data, ["img-src 'self' data:"])
})
