/** Turns the events of the test runner into a text a person can read, and counts them. */
import { inspect } from 'node:util'
import path from 'node:path'
import type { TestEvent } from 'node:test/reporters'

export type Counts = { passed: number; failed: number; skipped: number }

type FileTally = { readonly name: string; tests: number; failed: number; ms: number }

const SLOW_MS = 2_000

/** Prints one line a file (its tests come one after the other), every failure in full, and what took long. */
export class TestReport {
  readonly counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  readonly #root: string
  readonly #print: (line: string) => void
  #file: FileTally | undefined

  constructor(root: string, print: (line: string) => void) {
    this.#root = root
    this.#print = print
  }

  take(event: TestEvent): void {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') return
    const { data } = event
    if (data.details.type === 'suite' && event.type === 'test:pass') return
    const file = this.#fileOf(data.file ?? data.name)
    file.tests += 1
    file.ms += data.nesting === 0 ? data.details.duration_ms : 0
    if (event.type === 'test:fail') this.#fail(event.data, file)
    else if (data.skip !== undefined || data.todo !== undefined) this.counts.skipped += 1
    else this.counts.passed += 1
    if (data.details.duration_ms > SLOW_MS) this.#print(`  slow  ${data.name} (${seconds(data.details.duration_ms)})`)
  }

  /** After the last event, or in between when another file begins. */
  endFile(): void {
    const file = this.#file
    this.#file = undefined
    if (!file) return
    const verdict = file.failed === 0 ? 'ok  ' : 'FAIL'
    this.#print(`${verdict}  ${file.name}  ${file.tests} ${file.tests === 1 ? 'test' : 'tests'}, ${seconds(file.ms)}`)
  }

  #fileOf(full: string): FileTally {
    const name = path.isAbsolute(full) ? path.relative(this.#root, full) : full
    if (this.#file?.name !== name) this.endFile()
    return (this.#file ??= { name, tests: 0, failed: 0, ms: 0 })
  }

  #fail(data: Extract<TestEvent, { type: 'test:fail' }>['data'], file: { failed: number }): void {
    this.counts.failed += 1
    file.failed += 1
    const at = data.file ? ` (${path.relative(this.#root, data.file)}:${data.line ?? 0})` : ''
    const reason = inspect(data.details.error.cause ?? data.details.error, { depth: 6 })
    this.#print(`\n  FAILED  ${data.name}${at}\n${reason.replaceAll(/^/gm, '    ')}\n`)
  }
}

/** The contract's last line. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(ms < 9_950 ? 2 : 0)} s`
}
