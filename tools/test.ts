/**
 * `npm test`: format, lint, types, then every test, in three processes: what lies beside the code and the tools here, the
 * pages with most of the permissions in a second, most journeys and the commands in a third. Three on two cores, because
 * each waits a third of its time, for the database, a browser or a program it has started. Their files lie in the machine's
 * memory where it has room, else where the system keeps what is temporary. `npm test -- WORD ...` runs only
 * the test files whose path holds one of the words, or a `.planted.ts` that a word names, in this one process.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync } from 'node:fs'
import path from 'node:path'
import { inspect } from 'node:util'
import { runChecks } from './checks.ts'
import { makeMemoryFolder, remove, SHARED_MEMORY } from './memory-folder.ts'
import { type Counts, lastLine, seconds, TestReport } from './test-report.ts'
import { followNoPromises, run } from './without-promise-hooks.ts'

const root = path.dirname(import.meta.dirname)
const OPEN_MS = 20_000
/**
 * What the other processes run, by how a path begins, the longest beginning deciding; the first names one of them to each.
 * Everything else is its own (null). All three take about as long.
 */
const SHARES: Readonly<Record<string, string | null>> = {
  'src/web/': '--pages',
  'src/cli/': '--journeys',
  'test/permissions/permissions': '--pages',
  'test/permissions/what-is-recorded': '--pages',
  'test/journeys/': '--journeys',
  'test/journeys/plan': '--pages',
  'test/journeys/offline-marking': null,
  'test/journeys/season.': null,
  'test/journeys/upload.': '--pages',
}
const OTHERS = [...new Set(Object.values(SHARES))].filter((name) => name !== null)
const share = OTHERS.find((name) => name === process.argv[2]) ?? null
const words = share ? [] : process.argv.slice(2)
const began = performance.now()
const report = new TestReport(root, console.log)

// The other processes inherit it.
const memory = share ? null : makeMemoryFolder(SHARED_MEMORY, process.pid)
if (memory !== null) process.env['TMPDIR'] = memory

// The runner notes such an error and goes on.
process.on('uncaughtException', nobodyCaught).on('unhandledRejection', nobodyCaught)
// A Ctrl-C must reach the `exit` hooks that stop PostgreSQL; npm passes it on a second time.
process.on('SIGINT', () => leave(130)).on('SIGTERM', () => leave(143))

if (share) {
  await runTests((file) => shareOf(file) === share)
  process.send?.(report.counts)
  if (process.connected) process.disconnect?.()
} else if (words.length > 0) {
  await runTests((file) => words.some((word) => file.includes(word)))
  finish()
} else {
  const others = OTHERS.map(startShare)
  await check()
  await runTests((file) => shareOf(file) === null)
  for (const other of others) add(await other())
  finish()
}

function shareOf(file: string): string | null {
  const [longest] = Object.keys(SHARES)
    .filter((beginning) => file.startsWith(beginning))
    .toSorted((a, b) => b.length - a.length)
  return longest === undefined ? null : (SHARES[longest] ?? null)
}

/**
 * Nothing here waits for the other process before it is asked for: the runner ends only when nothing is left open.
 * @returns waits for what it counted; one that ends without a word has failed.
 */
function startShare(name: string): () => Promise<Counts> {
  const child = fork(import.meta.filename, [name])
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 }
  child.on('message', (said) => (counts = said as Counts))
  const closed = once(child, 'close')
  child.unref()
  child.channel?.unref()
  return async () => {
    child.ref()
    child.channel?.ref()
    await closed
    return counts
  }
}

function nobodyCaught(error: unknown): void {
  report.counts.failed += 1
  console.log(`\n  FAILED  nobody caught this\n${inspect(error).replaceAll(/^/gm, '    ')}\n`)
}

function add(counts: Counts): void {
  report.counts.passed += counts.passed
  report.counts.failed += counts.failed
  report.counts.skipped += counts.skipped
}

function leave(code: number): void {
  removeMemoryLast()
  process.exit(code)
}

/** The hooks that stop PostgreSQL were set before this one, and come first. */
function removeMemoryLast(): void {
  if (memory !== null) process.once('exit', () => remove(memory))
}

function finish(): void {
  removeMemoryLast()
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
  if (share) process.send?.(report.counts)
  else finish()
  process.exit(1)
}

/** A file that no run takes in by itself. */
function isPlanted(word: string): boolean {
  return word.endsWith('.planted.ts') && existsSync(path.join(root, word))
}

async function check(): Promise<void> {
  for (const { name, passed, said, ms } of await runChecks(root)) {
    report.counts[passed ? 'passed' : 'failed'] += 1
    console.log(`${passed ? 'ok  ' : 'FAIL'}  ${name}, ${seconds(ms)}`)
    if (!passed) console.log(said.replaceAll(/^/gm, '    '))
  }
}

async function runTests(isChosen: (file: string) => boolean): Promise<void> {
  const files = globSync('{src,test,tools}/**/*.test.{ts,tsx}', { cwd: root }).toSorted()
  const chosen = [...files.filter(isChosen), ...words.filter(isPlanted)]
  if (chosen.length === 0) {
    console.log(`no test file's path holds: ${words.join(', ')}`)
    report.counts.failed += 1
    return
  }
  const absolute = chosen.map((file) => path.join(root, file))
  const watch = { waiting: 0, timer: undefined as NodeJS.Timeout | undefined }
  for await (const event of run({ files: absolute, isolation: 'none', cwd: root, timeout: 600_000 })) {
    report.take(event)
    // No test begins before every file is loaded.
    if (event.type === 'test:dequeue') followNoPromises()
    if (event.type === 'test:enqueue') watch.waiting += 1
    if (event.type === 'test:complete') watch.waiting -= 1
    clearTimeout(watch.timer)
    if (watch.waiting === 0) watch.timer = setTimeout(endWhenLeftOpen, OPEN_MS).unref()
  }
  clearTimeout(watch.timer)
  report.endFile()
  if (words.length === 0)
    console.log(`ended  ${process.argv[2] ?? 'the first share'}, ${seconds(performance.now() - began)}`)
}
