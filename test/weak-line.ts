/** A line between a browser and the site that breaks for real: sockets are destroyed under whatever is on its way. */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export type WeakLine = {
  readonly origin: string
  /** From now on each connection breaks after so many bytes towards the site, so many times in all. */
  breakAfter(bytes: number, times: number): void
  /** How often it has broken since. */
  breaks(): number
  /** From now on nothing more goes to the site on a connection that has brought so many bytes; null lets all of them go on. */
  holdAfter(bytes: number | null): void
  /** From now on every connection is broken, and each new one at once; `mend` lets them through again. */
  cut(): void
  mend(): void
  /** Connections on which somebody waits. */
  held(): number
  end(): Promise<void>
}

type Connection = { bytes: number; goOn: (() => void) | null }

/** @param site its origin. */
export async function openWeakLine(site: string): Promise<WeakLine> {
  const { hostname, port } = new URL(site)
  const sockets = new Set<Socket>()
  const open = new Set<Connection>()
  const state = { breaks: 0, times: 0, breakAfter: 0, holdAfter: Infinity, isCut: false }

  const server = createServer((browser) => {
    if (state.isCut) return void browser.destroy()
    const towards = connect(Number(port), hostname)
    const connection: Connection = { bytes: 0, goOn: null }
    open.add(connection)
    const end = () => {
      open.delete(connection)
      for (const socket of [browser, towards]) socket.destroy()
    }
    for (const socket of [browser, towards]) {
      sockets.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    towards.pipe(browser)
    const pass = (chunk: Buffer): void => {
      connection.bytes += chunk.length
      if (state.breaks < state.times && connection.bytes >= state.breakAfter) {
        state.breaks++
        // What came before the break has arrived.
        towards.write(chunk, end)
      } else if (!towards.write(chunk)) {
        browser.pause()
        towards.once('drain', () => browser.resume())
      }
    }
    browser.on('data', (chunk: Buffer) => {
      if (connection.bytes < state.holdAfter) return pass(chunk)
      browser.pause()
      connection.goOn = () => {
        connection.goOn = null
        pass(chunk)
        browser.resume()
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const fromNowOn = (change: Partial<typeof state>): void => {
    Object.assign(state, change)
    for (const connection of open) connection.bytes = 0
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    breakAfter: (bytes, times) => fromNowOn({ breakAfter: bytes, times, breaks: 0 }),
    breaks: () => state.breaks,
    holdAfter: (bytes) => {
      fromNowOn({ holdAfter: bytes ?? Infinity })
      if (bytes === null) for (const { goOn } of open) goOn?.()
    },
    cut: () => {
      state.isCut = true
      for (const socket of sockets) socket.destroy()
    },
    mend: () => void (state.isCut = false),
    held: () => [...open].filter(({ goOn }) => goOn !== null).length,
    end: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
