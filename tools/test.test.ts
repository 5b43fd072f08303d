import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'

test('an error that nobody caught fails the run, though every test has passed', () => {
  const run = path.join(import.meta.dirname, 'run.sh')
  const { status, stdout } = spawnSync('sh', [run, 'tools/test.ts', 'tools/stray-error.planted.ts'], {
    encoding: 'utf8',
  })
  assert.match(stdout, /FAILED {2}nobody caught this\n {4}Error: nobody waits for this/)
  assert.match(stdout, /\ntests: 1 passed, 1 failed, 0 skipped\n$/)
  assert.equal(status, 1)
})
