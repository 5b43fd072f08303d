import { test } from 'node:test'
import assert from 'node:assert/strict'
import type { TestEvent } from 'node:test/reporters'
import { lastLine, seconds, TestReport } from './test-report.ts'

const DATA = {
  name: 'marks are kept whole',
  nesting: 0,
  testNumber: 1,
  file: '/rumah/src/a.test.ts',
  line: 7,
  column: 1,
}

function passed(more: object = {}): TestEvent {
  return { type: 'test:pass', data: { ...DATA, details: { duration_ms: 4 }, ...more } } as TestEvent
}

function failed(): TestEvent {
  const details = { duration_ms: 4, error: new Error('outer', { cause: new Error('three is not four') }) }
  return { type: 'test:fail', data: { ...DATA, details } } as unknown as TestEvent
}

function reported(...events: TestEvent[]) {
  const lines: string[] = []
  const report = new TestReport('/rumah', (line) => lines.push(line))
  for (const event of events) report.take(event)
  report.endFile()
  return { lines, counts: report.counts }
}

test('the last line has the form that was promised', () => {
  assert.equal(lastLine({ passed: 3, failed: 0, skipped: 1 }), 'tests: 3 passed, 0 failed, 1 skipped')
})

test('one line a file says how many tests it has and how long they took', () => {
  const other = { file: '/rumah/src/b.test.ts' }
  const { lines, counts } = reported(passed(), passed(), passed(), passed(other))
  assert.deepEqual(lines, ['ok    src/a.test.ts  3 tests, 0.01 s', 'ok    src/b.test.ts  1 test, 0.00 s'])
  assert.deepEqual(counts, { passed: 4, failed: 0, skipped: 0 })
})

test('a failure is told at once with its place and its reason, and its file is marked', () => {
  const { lines, counts } = reported(passed(), failed())
  assert.match(lines[0] ?? '', /FAILED {2}marks are kept whole \(src\/a\.test\.ts:7\)\n.*three is not four/)
  assert.equal(lines[1], 'FAIL  src/a.test.ts  2 tests, 0.01 s')
  assert.deepEqual(counts, { passed: 1, failed: 1, skipped: 0 })
})

test('what was passed over or put off counts as skipped, never as passed', () => {
  const { counts } = reported(passed({ skip: true }), passed({ todo: 'later' }), passed())
  assert.deepEqual(counts, { passed: 1, failed: 0, skipped: 2 })
})

test('a test that takes long is named', () => {
  assert.deepEqual(
    reported(passed({ details: { duration_ms: 2001 } })).lines[0],
    '  slow  marks are kept whole (2.00 s)',
  )
  assert.equal(seconds(12_345), '12 s')
})
