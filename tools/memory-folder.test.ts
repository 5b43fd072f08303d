import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { makeMemoryFolder, remove } from './memory-folder.ts'

let memory: string
before(() => (memory = mkdtempSync(path.join(tmpdir(), 'paritrana-memory-'))))
after(() => remove(memory))

test('the tests get a folder of their own, which another user may pass through, and nothing lies in it', () => {
  const folder = makeMemoryFolder(memory, process.pid, 1)
  assert.equal(folder, path.join(memory, `paritrana-test-${process.pid}`))
  assert.equal(statSync(folder).mode & 0o777, 0o755)
  assert.deepEqual(readdirSync(folder), [])
  remove(folder)
})

test('where the room asked for is not there, or the place does not exist, the disk will do', () => {
  assert.equal(makeMemoryFolder(memory, process.pid, Number.MAX_SAFE_INTEGER), null)
  // The place says that it is large, and the machine has one byte less than that to give.
  assert.equal(makeMemoryFolder(memory, process.pid, 1024, 1023), null)
  remove(makeMemoryFolder(memory, process.pid, 1024, 1024) ?? assert.fail())
  assert.equal(makeMemoryFolder(path.join(memory, 'nowhere'), process.pid, 1), null)
  assert.deepEqual(readdirSync(memory), [])
})

test('what a killed run has left is taken away, and what a living one uses is not', () => {
  const { pid: dead } = spawnSync('true')
  for (const left of [`paritrana-test-${dead}`, 'paritrana-test-1', 'of-somebody-else'])
    mkdirSync(path.join(memory, left))
  makeMemoryFolder(memory, process.pid, 1)
  assert.deepEqual(
    readdirSync(memory).toSorted(),
    ['of-somebody-else', 'paritrana-test-1', `paritrana-test-${process.pid}`].toSorted(),
  )
})
