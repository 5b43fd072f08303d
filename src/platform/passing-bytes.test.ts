import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { passed } from './passing-bytes.ts'

const MEBIBYTE = 1024 * 1024

/** The most that buffers take while 200 MiB of them come and go, in MiB. */
async function gatheredMebibytes(told: (bytes: number) => void): Promise<number> {
  passed(2 * MEBIBYTE)
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  for (let chunks = 0; chunks < 3200; chunks++) {
    const chunk = Buffer.allocUnsafeSlow(64 * 1024)
    chunk[0] = chunks
    told(chunk.length)
    if (chunks % 16 === 0) await turn()
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  return most / MEBIBYTE
}

test('bytes that pass through do not gather: 200 MiB of them take less than 16, and untold they would take more', async () => {
  const told = await gatheredMebibytes(passed)
  assert.ok(told < 16, `${told} MiB`)
  const untold = await gatheredMebibytes(() => undefined)
  assert.ok(untold > told, `${untold} MiB untold, ${told} MiB told`)
})
