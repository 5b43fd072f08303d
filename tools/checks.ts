/** Format, lint and types, each by its own program, all at the same time. */
import { spawn } from 'node:child_process'
import path from 'node:path'

export type CheckOutcome = {
  readonly name: string
  readonly passed: boolean
  readonly said: string
  readonly ms: number
}

const CHECKS: readonly (readonly [name: string, program: string, args: readonly string[]])[] = [
  ['format', 'oxfmt', ['--check']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['types of the whole house', 'tsc', []],
  ['types of the rulebook alone', 'tsc', ['-p', 'tsconfig.award.json']],
]

export function runChecks(root: string): Promise<CheckOutcome[]> {
  return Promise.all(CHECKS.map(([name, program, args]) => runCheck(root, name, program, args)))
}

function runCheck(root: string, name: string, program: string, args: readonly string[]): Promise<CheckOutcome> {
  const bin = path.join(root, 'node_modules', '.bin')
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}` }
  const began = performance.now()
  return new Promise((resolve) => {
    let said = ''
    const done = (passed: boolean): void => resolve({ name, passed, said: said.trim(), ms: performance.now() - began })
    const child = spawn(path.join(bin, program), args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
    child.once('error', (error) => {
      said += error.message
      done(false)
    })
    child.once('close', (code) => done(code === 0))
  })
}
