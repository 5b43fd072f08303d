/** A server on loopback that speaks clamd's INSTREAM, and finds what it is told to look for. */
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** The test file of the antivirus industry, put together so that no scanner minds this source. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

export type ClamdServer = {
  readonly place: { readonly host: string; readonly port: number }
  /** What was handed over, in full. */
  readonly received: Buffer[]
  /** What it does next: look, hang up, or say nothing. */
  does: 'look' | 'hang_up' | 'be_silent'
  close(): Promise<void>
}

/** @param bytesMax its StreamMaxLength. */
export async function startClamdServer(bytesMax = 1_000_000): Promise<ClamdServer> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    if (clamd.does === 'hang_up') return void socket.destroy()
    let bytes = Buffer.alloc(0)
    socket.on('data', (piece: Buffer) => {
      if (clamd.does === 'be_silent') return
      bytes = Buffer.concat([bytes, piece])
      const answer = answerTo(bytes, bytesMax, clamd.received)
      if (answer !== null) socket.end(`${answer}\0`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const clamd: ClamdServer = {
    place: { host: '127.0.0.1', port },
    received: [],
    does: 'look',
    async close() {
      for (const socket of open) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
  return clamd
}

/** Null while more is to come. */
function answerTo(bytes: Buffer, bytesMax: number, received: Buffer[]): string | null {
  const command = 'zINSTREAM\0'
  if (bytes.length < command.length) return null
  if (bytes.toString('latin1', 0, command.length) !== command) return 'UNKNOWN COMMAND'
  const parts: Buffer[] = []
  let [at, sum] = [command.length, 0]
  while (at + 4 <= bytes.length) {
    const length = bytes.readUInt32BE(at)
    if (length === 0) {
      const file = Buffer.concat(parts)
      received.push(file)
      return file.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
    }
    sum += length
    if (sum > bytesMax) return 'INSTREAM size limit exceeded. ERROR'
    if (at + 4 + length > bytes.length) return null
    parts.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
