/** Somebody who sends far more than anybody asked for, as fast as the line takes it, until they are answered or cut off. */
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'

export type Sending = {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  /** Sent before the filling. */
  readonly head: string
  /** So much filling, in bytes. */
  readonly bytes: number
}

export type Sent = {
  /** Null where the line was cut before an answer came. */
  readonly status: number | null
  readonly body: string
  /** Filling that the system has taken, sent or still waiting in its buffers. */
  readonly bytes: number
  /** From the first byte to the answer. */
  readonly answeredMs: number
}

const FILLING = Buffer.alloc(64 * 1024, 'x')

export async function sendMuch({ address, headers, head, bytes }: Sending): Promise<Sent> {
  const begun = performance.now()
  const sending = request(address, { method: 'POST', headers })
  const life = { over: false, sent: 0 }
  const answer = new Promise<IncomingMessage | null>((resolve) => {
    sending.once('response', resolve)
    sending.on('error', () => resolve(null))
    sending.once('close', () => resolve(null))
  }).finally(() => (life.over = true))
  sending.write(head)
  while (!life.over && life.sent < bytes) {
    life.sent += FILLING.length
    if (!sending.write(FILLING)) await Promise.race([once(sending, 'drain').catch(() => undefined), answer])
  }
  const response = await answer
  const answeredMs = performance.now() - begun
  const body = response ? await text(response).catch(() => '') : ''
  sending.destroy()
  return { status: response?.statusCode ?? null, body, bytes: life.sent, answeredMs }
}
