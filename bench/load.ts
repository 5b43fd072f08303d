/** Drives a server over loopback: so many connections, each asking again as soon as it is answered. */
import { Agent, request } from 'node:http'

export type Ask = {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** Posted when given. */
  readonly body?: string
}

export type Answer = {
  readonly status: number
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: Buffer
}

export type Driven = { readonly requests: number; readonly wallMs: number; readonly latenciesMs: readonly number[] }

/** One client: its next question, and what must be true of the answer (throws when it is not). */
export type Client = { next(): Ask; check(answer: Answer): void }

export async function drive(address: string, clients: readonly Client[], forMs: number): Promise<Driven> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients.length })
  const latenciesMs: number[] = []
  const begun = performance.now()
  await Promise.all(
    clients.map(async (client) => {
      for (let now = begun; now - begun < forMs;) {
        const answer = await asked(address, client.next(), agent)
        const after = performance.now()
        client.check(answer)
        latenciesMs.push(after - now)
        now = performance.now()
      }
    }),
  )
  const wallMs = performance.now() - begun
  agent.destroy()
  return { requests: latenciesMs.length, wallMs, latenciesMs }
}

export function asked(address: string, { path, headers = {}, body }: Ask, agent?: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${address}${path}`,
      { method: body === undefined ? 'GET' : 'POST', headers, ...(agent ? { agent } : {}) },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        )
        response.on('error', reject)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
