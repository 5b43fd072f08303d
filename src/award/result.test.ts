import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { accept, assert, BrokenPromise, refuse } from './result.ts'

test('an accepted step carries its value, a refused one its reason', () => {
  nodeAssert.deepEqual(accept(3), { ok: true, value: 3 })
  nodeAssert.deepEqual(refuse({ code: 'sheet_already_signed' }), {
    ok: false,
    refusal: { code: 'sheet_already_signed' },
  })
})

test('a broken promise stops the step and names the promise', () => {
  nodeAssert.throws(() => assert(false, 'weights sum to 100'), new BrokenPromise('weights sum to 100'))
  nodeAssert.doesNotThrow(() => assert(true, 'weights sum to 100'))
})
