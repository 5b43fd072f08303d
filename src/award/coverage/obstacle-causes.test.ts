import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publicCauses } from './obstacle-causes.ts'

const named = (cause: string, obstacles: number, candidates: number) => ({ cause, obstacles, candidates })

test('a cause is told to everybody once three candidates name it, however often they do', () => {
  const counts = [named('dana', 9, 2), named('regulasi', 3, 3), named('geografi', 4, 4)]
  assert.deepEqual(publicCauses(counts), counts.slice(1))
  assert.deepEqual(publicCauses([]), [])
})
