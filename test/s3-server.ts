/** A store on loopback that speaks S3: checks each signature and each hash, and stumbles as it is told. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type S3Keys, s3Signature } from './s3-signature.ts'

export const S3_KEYS: S3Keys = { accessKeyId: 'KUNCI', secretAccessKey: 'rahasia/contoh+1', region: 'ap-southeast-3' }
const CLOCK_SKEW_MS = 15 * 60_000

export type S3Server = {
  readonly endpoint: string
  /** By host and path, such as `127.0.0.1/bukti-uji/bukti/ab12`. */
  readonly objects: Map<string, Buffer>
  /** What was asked, such as `PUT 200`. */
  readonly asked: string[]
  /** Answers to the next requests instead of its own; `hang_up` closes the line. */
  readonly stumbles: (number | 'hang_up')[]
  close(): Promise<void>
}

export async function startS3Server(): Promise<S3Server> {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  const stumbles: (number | 'hang_up')[] = []
  const server = createServer((request, response) => {
    void answer(request, response, objects, stumbles).then((status) => asked.push(`${request.method} ${status}`))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}`,
    objects,
    asked,
    stumbles,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Map<string, Buffer>,
  stumbles: (number | 'hang_up')[],
): Promise<number> {
  const stumble = stumbles.shift()
  if (stumble === 'hang_up') {
    request.socket.destroy()
    return 0
  }
  const body = await buffer(request)
  const status = stumble ?? refusal(request, body)
  if (status !== null) {
    response.writeHead(status).end('<Error/>')
    return status
  }
  return carriedOut(request, response, body, objects)
}

function carriedOut(
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  objects: Map<string, Buffer>,
): number {
  const name = `${(headers.host ?? '').split(':')[0]}${url}`
  const end = (status: number, bytes?: Buffer): number => {
    response.writeHead(status, bytes ? { 'content-length': bytes.length } : {})
    response.end(method === 'HEAD' ? undefined : bytes)
    return status
  }
  if (method === 'PUT') {
    objects.set(name, body)
    return end(200)
  }
  if (method === 'DELETE') {
    objects.delete(name)
    return end(204)
  }
  const found = objects.get(name)
  return found ? end(200, found) : end(404)
}

/** The status of a request that must not be carried out. */
function refusal({ method = '', url = '', headers }: IncomingMessage, body: Buffer): number | null {
  if (method === 'PUT' && headers['content-length'] === undefined) return 411
  const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  if (own['x-amz-content-sha256'] !== createHash('sha256').update(body).digest('hex')) return 400
  const said = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/[^,]+, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(own['authorization'] ?? '') // prettier-ignore
  const [, keyId, names = '', signature] = said ?? []
  const signed = names.split(';')
  const needed = ['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => signed.includes(name))
  const at = (own['x-amz-date'] ?? '').replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z')
  const isNow = Math.abs(Date.now() - Date.parse(at)) < CLOCK_SKEW_MS
  const [path = '', query = ''] = url.split('?')
  const isTrue = signature === s3Signature({ method, path, query, headers: own }, signed, S3_KEYS)
  return needed && isNow && isTrue && keyId === S3_KEYS.accessKeyId ? null : 403
}
