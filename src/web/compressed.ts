/** Compresses what is worth it. Pages that are kept come compressed already and pass through. */
import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'

const gzipped = promisify(gzip)
const LEVEL = { level: 5 }
const BYTES_MIN = 1024
/** Up to here handing the work to another thread costs more CPU than the work, and the main thread waits for less than a millisecond. */
const AT_ONCE_CHARACTERS_MAX = 64 * 1024
const WORTH_IT = /^(text\/|application\/json)/

/** A text for this one asker. Compressed before it becomes a response: reading it back out of one costs as much again. */
export async function textResponse(
  request: Request,
  text: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  if (text.length < BYTES_MIN || !acceptsGzip(request)) return new Response(text, { status, headers })
  const body = text.length <= AT_ONCE_CHARACTERS_MAX ? gzipSync(text, LEVEL) : await gzipped(text, LEVEL)
  return new Response(body, { status, headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' } })
}

export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response
  const fits = WORTH_IT.test(headers.get('content-type') ?? '') && !headers.has('content-encoding')
  if (!fits || !acceptsGzip(request) || response.body === null) return response
  const plain = Buffer.from(await response.arrayBuffer())
  const out = new Headers(headers)
  if (plain.byteLength < BYTES_MIN) return new Response(plain, { status: response.status, headers: out })
  out.set('content-encoding', 'gzip')
  out.append('vary', 'accept-encoding')
  return new Response(await gzipped(plain, LEVEL), { status: response.status, headers: out })
}

function acceptsGzip(request: Request): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get('accept-encoding') ?? '')
}
