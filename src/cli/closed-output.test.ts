import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { test } from 'node:test'
import { Writable } from 'node:stream'
import { tolerateClosedOutput } from './closed-output.ts'

const PARITRANA = path.join(import.meta.dirname, '../../paritrana')

/** The real program; nobody reads what it writes from the beginning. */
async function unread(...words: readonly string[]) {
  const child = spawn('sh', [PARITRANA, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  return { exit: code as number | null, stderr: said }
}

test('a command whose output is closed early ends with its own exit code and without a stack', async () => {
  assert.deepEqual(await unread('calc', 'benefit', '--programme', 'JKM', '--month', '2026-05'), { exit: 0, stderr: '' })
})

test('another fault of an output is not passed over', () => {
  const full = new Writable()
  tolerateClosedOutput(full)
  assert.doesNotThrow(() => full.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })))
  const fault = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  assert.throws(() => full.emit('error', fault), fault)
})
