/** Compresses what is worth it. Pages that are kept come compressed already and pass through. */
import * as streams from 'node:stream/web'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { gzipOf, type PageText, plainText } from './piece.ts'

const gzipped = promisify(gzip)
const BYTES_MIN = 1024
/** A stream of events goes out word by word: gathering it would be waiting for ever. */
const WORTH_IT = /^(text\/(?!event-stream)|application\/json)/

/** A page for this one asker. Compressed before it becomes a response: reading it back out of one costs as much again. */
export function textResponse(
  request: Request,
  text: PageText,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const [first] = text
  const isSmall = text.length === 1 && typeof first === 'string' && first.length < BYTES_MIN
  if (isSmall || !acceptsGzip(request)) return new Response(plainText(text), { status, headers })
  const packed = { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }
  return new Response(gzipOf(text), { status, headers: packed })
}

/** A long file that leaves while it is made; compressed on the way, so that nothing gathers it. */
export function streamResponse(
  request: Request,
  pieces: AsyncIterable<Uint8Array>,
  headers: Readonly<Record<string, string>>,
): Response {
  // The platform's own type of stream does not know `from` yet.
  const body = streams.ReadableStream.from(pieces) as unknown as ReadableStream<Uint8Array<ArrayBuffer>>
  const packs = WORTH_IT.test(headers['content-type'] ?? '') && acceptsGzip(request)
  if (!packs) return new Response(body, { headers })
  const packed = { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' }
  return new Response(body.pipeThrough(new CompressionStream('gzip')), { headers: packed })
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
  return new Response(await gzipped(plain), { status: response.status, headers: out })
}

function acceptsGzip(request: Request): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get('accept-encoding') ?? '')
}
