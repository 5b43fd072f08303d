/**
 * Published pages for readers who are not signed in: rendered once, compressed once, then sent as they are. A frozen
 * result never changes, so an entry needs no expiry; its key names everything the page depends on.
 */
import { createHash } from 'node:crypto'
import { constants, brotliCompressSync, gzipSync } from 'node:zlib'

type StoredPage = {
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer>
}

export type PublicPageCache = {
  answer(key: string, request: Request, render: () => Promise<string>): Promise<Response>
  /** The same page as text, for a reader whose own head stands above it. */
  html(key: string, render: () => Promise<string>): Promise<string>
}

/** @param pagesMax the oldest page makes room; a page of 500 rows takes about half a megabyte. */
export function publicPageCache(pagesMax = 200): PublicPageCache {
  const pages = new Map<string, StoredPage>()
  async function pageOf(key: string, render: () => Promise<string>): Promise<StoredPage> {
    const page = pages.get(key) ?? stored(await render())
    pages.delete(key)
    pages.set(key, page)
    const [oldest] = pages.keys()
    if (pages.size > pagesMax && oldest !== undefined) pages.delete(oldest)
    return page
  }
  return {
    answer: async (key, request, render) => responseOf(await pageOf(key, render), request),
    html: async (key, render) => Buffer.from((await pageOf(key, render)).plain).toString(),
  }
}

function stored(html: string): StoredPage {
  const plain = Uint8Array.from(Buffer.from(html))
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    gzip: Uint8Array.from(gzipSync(plain, { level: 9 })),
    brotli: Uint8Array.from(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })),
  }
}

function responseOf(page: StoredPage, request: Request): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'public, no-cache',
    etag: page.etag,
    vary: 'accept-encoding, cookie',
  })
  if (request.headers.get('if-none-match') === page.etag) return new Response(null, { status: 304, headers })
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = ['br', 'gzip'].find((name) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted),
  )
  if (encoding) headers.set('content-encoding', encoding)
  const body = encoding === 'br' ? page.brotli : encoding === 'gzip' ? page.gzip : page.plain
  headers.set('content-length', String(body.byteLength))
  return new Response(body, { headers })
}
