import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, Socket } from 'node:net'
import { test, type TestContext } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { GatheringSocket } from './gathering-socket.ts'

/** Writes as the driver does, question by question. @returns how many bytes wait after each, and what arrived in the end. */
async function asked(t: TestContext, socket: Socket, questions: readonly string[]) {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const accepted = once(server, 'connection') as Promise<[Socket]>
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const [far] = await accepted
  const waiting = []
  for (const question of questions) {
    socket.cork()
    socket.write(question)
    socket.uncork()
    await Promise.resolve()
    waiting.push(socket.writableLength)
  }
  await turn()
  waiting.push(socket.writableLength)
  socket.end()
  const arrived = await far.setEncoding('utf8').toArray()
  return { waiting, arrived: arrived.join('') }
}

test('questions asked in one turn wait for each other and leave together, in their order', async (t) => {
  const together = await asked(t, new GatheringSocket(), ['satu', 'dua', 'tiga'])
  assert.deepEqual(together, { waiting: [4, 7, 11, 0], arrived: 'satuduatiga' })
})

test('a plain line sends each by itself: what the gathering is compared with', async (t) => {
  const apart = await asked(t, new Socket(), ['satu', 'dua', 'tiga'])
  assert.deepEqual(apart, { waiting: [0, 0, 0, 0], arrived: 'satuduatiga' })
})
