/**
 * Asks a clamd (ClamAV) whether a file holds malware, by its INSTREAM command (clamd(8)). The file is handed over in pieces, so
 * that clamd needs no right to our folder and may be on another machine. What cannot be asked is a value, never a "no".
 */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A socket of this machine, or an address. */
export type ClamdPlace = { readonly path: string } | { readonly host: string; readonly port: number }

export type ScanOutcome =
  | { readonly is: 'clean' }
  /** @property finding as clamd calls it, such as `Win.Test.EICAR_HDB-1`. */
  | { readonly is: 'infected'; readonly finding: string }
  /** Nobody answers, or not in time, or the answer says that the file was not looked at. */
  | { readonly is: 'unknown'; readonly why: string }

export type Clamd = { scan(pieces: AsyncIterable<Uint8Array>): Promise<ScanOutcome> }

/** From the first byte to the answer. */
const PATIENCE_MS = 30_000
const PIECE_BYTES_MAX = 64 * 1024
const ANSWER_CHARACTERS_MAX = 1_000

export function openClamd(place: ClamdPlace, patienceMs = PATIENCE_MS): Clamd {
  return {
    async scan(pieces) {
      const socket = connect(place)
      const patience = AbortSignal.timeout(patienceMs)
      const left = () => socket.destroy(new Error('clamd did not answer in time'))
      patience.addEventListener('abort', left)
      try {
        const answered = answerOf(socket)
        // It may answer before it has everything, such as that the file is too large, and hear no more.
        await Promise.race([handOver(socket, pieces), answered])
        return outcomeOf(await answered)
      } catch (problem) {
        return { is: 'unknown', why: problem instanceof Error ? problem.message : String(problem) }
      } finally {
        patience.removeEventListener('abort', left)
        socket.destroy()
      }
    },
  }
}

async function handOver(socket: Socket, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await once(socket, 'connect')
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of pieces)
    for (let at = 0; at < piece.length; at += PIECE_BYTES_MAX) {
      if (socket.destroyed) return
      const part = piece.subarray(at, at + PIECE_BYTES_MAX)
      await write(socket, Buffer.concat([lengthOf(part.length), part]))
    }
  await write(socket, lengthOf(0))
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (socket.write(bytes)) return
  const settled = new AbortController()
  const until = (event: 'drain' | 'close') => once(socket, event, { signal: settled.signal })
  await Promise.race([until('drain'), until('close')]).finally(() => settled.abort())
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** All it says until it hangs up. A fault after an answer has come is none. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    socket.setEncoding('latin1')
    socket.on('data', (text: string) => {
      said = (said + text).slice(0, ANSWER_CHARACTERS_MAX)
      if (said.includes('\0')) resolve(said)
    })
    socket.on('error', (problem) => (said === '' ? reject(problem) : resolve(said)))
    socket.on('close', () => (said === '' ? reject(new Error('clamd hung up')) : resolve(said)))
  })
}

function outcomeOf(said: string): ScanOutcome {
  const line = said.split('\0')[0]?.trim() ?? ''
  if (line === 'stream: OK') return { is: 'clean' }
  const finding = /^stream: (.+) FOUND$/.exec(line)?.[1]
  return finding === undefined ? { is: 'unknown', why: line } : { is: 'infected', finding }
}
