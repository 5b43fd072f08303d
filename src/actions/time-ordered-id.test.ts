import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeOrderedId } from './time-ordered-id.ts'

test('ids made one after the other sort in that order, however many fall into one millisecond', () => {
  const ids = Array.from({ length: 3_000 }, timeOrderedId)
  assert.equal(ids.toSorted().join(), ids.join())
  assert.equal(new Set(ids).size, ids.length)
  const wrong = ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
  assert.deepEqual(wrong, [])
})
