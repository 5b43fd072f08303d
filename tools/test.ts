/**
 * `npm test`: format, lint, types, then every test in this one process. `npm test -- WORD ...` runs only the test files
 * whose path holds one of the words.
 */
import { globSync } from 'node:fs'
import path from 'node:path'
import { run } from 'node:test'
import { runChecks } from './checks.ts'
import { lastLine, seconds, TestReport } from './test-report.ts'

const root = path.dirname(import.meta.dirname)
const OPEN_MS = 20_000
const words = process.argv.slice(2)
const began = performance.now()
const report = new TestReport(root, console.log)

// A Ctrl-C must reach the `exit` hooks that stop PostgreSQL; npm passes it on a second time.
process.on('SIGINT', () => process.exit(130)).on('SIGTERM', () => process.exit(143))

if (words.length === 0) await check()
await runTests()

finish()

function finish(): void {
  console.log(`\nin ${seconds(performance.now() - began)}`)
  console.log(lastLine(report.counts))
  process.exitCode = report.counts.failed === 0 ? 0 : 1
}

/**
 * The runner waits for whatever a test left open (a pool, a server, a timer), for ever. Once every test has ended and
 * nothing has happened for a while, that is a failure.
 */
function endWhenLeftOpen(): void {
  console.log(`FAIL  something is still open ${seconds(OPEN_MS)} after the last test: a pool, a server or a timer`)
  report.counts.failed += 1
  finish()
  process.exit(1)
}

async function check(): Promise<void> {
  for (const { name, passed, said, ms } of await runChecks(root)) {
    report.counts[passed ? 'passed' : 'failed'] += 1
    console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name}, ${seconds(ms)}`)
    if (!passed) console.log(said.replaceAll(/^/gm, '    '))
  }
}

async function runTests(): Promise<void> {
  const files = globSync('{src,test,tools}/**/*.test.{ts,tsx}', { cwd: root }).toSorted()
  const chosen = files.filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  if (chosen.length === 0) {
    console.log(`no test file's path holds: ${words.join(', ')}`)
    report.counts.failed += 1
    return
  }
  const absolute = chosen.map((file) => path.join(root, file))
  const watch = { waiting: 0, timer: undefined as NodeJS.Timeout | undefined }
  for await (const event of run({ files: absolute, isolation: 'none', cwd: root, timeout: 600_000 })) {
    report.take(event)
    if (event.type === 'test:enqueue') watch.waiting += 1
    if (event.type === 'test:complete') watch.waiting -= 1
    clearTimeout(watch.timer)
    if (watch.waiting === 0) watch.timer = setTimeout(endWhenLeftOpen, OPEN_MS).unref()
  }
  clearTimeout(watch.timer)
  report.endFile()
}
