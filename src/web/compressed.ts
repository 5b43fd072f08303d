/** Compresses what is worth it, off the main thread. Pages that are kept come compressed already and pass through. */
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipped = promisify(gzip)
const BYTES_MIN = 1024
const WORTH_IT = /^(text\/|application\/json)/

export async function compressed(request: Request, response: Response): Promise<Response> {
  const { headers } = response
  const accepts = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.headers.get('accept-encoding') ?? '')
  const fits = WORTH_IT.test(headers.get('content-type') ?? '') && !headers.has('content-encoding')
  if (!accepts || !fits || response.body === null) return response
  const plain = Buffer.from(await response.arrayBuffer())
  const out = new Headers(headers)
  if (plain.byteLength < BYTES_MIN) return new Response(plain, { status: response.status, headers: out })
  out.set('content-encoding', 'gzip')
  out.append('vary', 'accept-encoding')
  return new Response(await gzipped(plain, { level: 5 }), { status: response.status, headers: out })
}
