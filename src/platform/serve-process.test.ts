import { test, type TestContext } from 'node:test'
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

type Program = { readonly child: ChildProcess; readonly base: string; said(): string }

async function start(t: TestContext, ...words: string[]): Promise<Program> {
  const file = path.join(import.meta.dirname, 'serve.test-program.ts')
  const child = spawn(process.execPath, [file, ...words], { stdio: ['ignore', 'pipe', 'ignore'] })
  t.after(() => child.kill('SIGKILL'))
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  await once(child.stdout, 'data')
  const { port } = JSON.parse(said) as { port: number }
  said = ''
  return { child, base: `http://127.0.0.1:${port}`, said: () => said }
}

async function exitOf({ child }: Program): Promise<number | null> {
  return child.exitCode ?? ((await once(child, 'close'))[0] as number | null)
}

test('a signal lets the request under way finish, takes no new one, and ends the rest in order', async (t) => {
  const program = await start(t)
  assert.equal(await (await fetch(program.base)).text(), 'answer')
  const slow = fetch(`${program.base}/slow`)
  await pause(100)
  program.child.kill('SIGTERM')
  await pause(100)
  await assert.rejects(fetch(program.base))
  assert.equal(await (await slow).text(), 'slow answer')
  assert.equal(await exitOf(program), 0)
  assert.equal(program.said(), 'pool ended\ndatabase ended\n')
})

test('a request that never ends is cut off when patience is over', async (t) => {
  const program = await start(t, '200')
  const never = fetch(`${program.base}/never`).then((response) => response.text())
  never.catch(() => {})
  await pause(100)
  program.child.kill('SIGINT')
  assert.equal(await exitOf(program), 0)
  await assert.rejects(never)
  assert.equal(program.said(), 'pool ended\ndatabase ended\n')
})

test('an ending that fails is told by the exit code', async (t) => {
  const program = await start(t, '200', 'failing')
  program.child.kill('SIGINT')
  assert.equal(await exitOf(program), 1)
})

test('the same Ctrl-C heard twice is one wish, a second one later ends at once', async (t) => {
  const program = await start(t, '200', 'hanging')
  program.child.kill('SIGINT')
  await pause(50)
  program.child.kill('SIGINT')
  await pause(1_100)
  assert.equal(program.child.exitCode, null)
  program.child.kill('SIGINT')
  assert.equal(await exitOf(program), 130)
})
