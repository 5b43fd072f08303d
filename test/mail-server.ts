/** A real mail server on loopback: keeps what it takes, and refuses as it is told. */
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ReceivedMail = {
  readonly from: string
  readonly to: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
}

export type MailServer = {
  /** `smtp://127.0.0.1:41235` */
  readonly url: string
  readonly received: ReceivedMail[]
  close(): Promise<void>
}

/** At which step the server refuses, and with which answer. */
export type Refusal = { readonly at: 'recipient' | 'text'; readonly code: number; readonly says: string }

/** @param refuses asked for each mail; null takes it. `beforeTaken` runs when the text has arrived, before the answer. */
export async function startMailServer(
  refuses: (to: string) => Refusal | null = () => null,
  beforeTaken: () => Promise<void> = async () => undefined,
): Promise<MailServer> {
  const received: ReceivedMail[] = []
  const refusal = (to: string, at: Refusal['at']): Error | null => {
    const found = refuses(to)
    return found?.at === at ? Object.assign(new Error(found.says), { responseCode: found.code }) : null
  }
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo: ({ address }, _session, done) => done(refusal(address, 'recipient')),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        const error = refusal(to[0] ?? '', 'text')
        if (error) return done(error)
        const from = session.envelope.mailFrom ? session.envelope.mailFrom.address : ''
        received.push({ from, to, ...parsed(Buffer.concat(parts).toString('latin1')) })
        void beforeTaken().finally(done)
      })
    },
  })
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  if (!listening.listening) await once(listening, 'listening')
  return {
    url: urlOf(listening),
    received,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** A server that takes the connection and says nothing, or greets and then says nothing more. */
export async function startHangingServer(greeting: string | null): Promise<Omit<MailServer, 'received'>> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    socket.resume()
    if (greeting !== null) socket.write(`${greeting}\r\n`)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    for (const socket of open) socket.destroy()
    await new Promise((closed) => server.close(closed))
  }
  return { url: urlOf(server), close }
}

function urlOf(server: Server): string {
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function parsed(raw: string): Pick<ReceivedMail, 'headers' | 'text'> {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n') // prettier-ignore
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { headers, text: decoded(raw.slice(end + 4), headers.get('content-transfer-encoding')) }
}

function decoded(body: string, encoding = '7bit'): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n')
  const bytes =
    encoding === 'quoted-printable'
      ? body
          .replace(/=\r\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      : body
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}
