import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type ClamdServer, EICAR, startClamdServer } from '../../test/clamd-server.ts'
import { openClamd } from './clamd.ts'

let server: ClamdServer
before(async () => {
  server = await startClamdServer(300_000)
})
after(() => server.close())

async function* pieces(...all: readonly (string | Buffer)[]): AsyncGenerator<Uint8Array> {
  for (const piece of all) yield Buffer.from(piece)
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('a')
  throw new Error('the disk is gone')
}

const scan = (...all: readonly (string | Buffer)[]) => openClamd(server.place, 500).scan(pieces(...all))

test('a file is handed over whole, in pieces of any length, and is clean', async () => {
  const long = Buffer.alloc(200_000, 'a')
  assert.deepEqual(await scan('x', long, '', 'z'), { is: 'clean' })
  assert.ok(server.received.at(-1)?.equals(Buffer.concat([Buffer.from('x'), long, Buffer.from('z')])))
})

test('what it finds is told as it calls it, wherever the pieces are cut', async () => {
  const found = { is: 'infected', finding: 'Eicar-Test-Signature' }
  assert.deepEqual(await scan(EICAR), found)
  assert.deepEqual(await scan(EICAR.slice(0, 10), EICAR.slice(10)), found)
})

test('a file larger than it takes, one it hangs up on, and silence are unknown, never clean', async () => {
  const tooLong = await scan(...Array.from({ length: 50 }, () => Buffer.alloc(100_000)))
  assert.deepEqual(tooLong, { is: 'unknown', why: 'INSTREAM size limit exceeded. ERROR' })
  server.does = 'hang_up'
  assert.equal((await scan('a')).is, 'unknown')
  server.does = 'be_silent'
  assert.deepEqual(await scan('a'), { is: 'unknown', why: 'clamd did not answer in time' })
  server.does = 'look'
})

test('nobody at that address is unknown, and so is a file that cannot be read to its end', async () => {
  const gone = await startClamdServer()
  await gone.close()
  const outcome = await openClamd(gone.place).scan(pieces('a'))
  assert.match(outcome.is === 'unknown' ? outcome.why : '', /ECONNREFUSED/)
  assert.deepEqual(await openClamd(server.place).scan(broken()), { is: 'unknown', why: 'the disk is gone' })
})
