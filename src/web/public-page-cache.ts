/**
 * Published pages, rendered once and compressed once: whole for readers who are not signed in, and in two pieces for the
 * others, whose own head stands between. A frozen result never changes, so an entry needs no expiry; its key names
 * everything the page depends on.
 */
import { hash } from 'node:crypto'
import { constants, brotliCompressSync, gzipSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { aroundHead } from './layout/own-head.tsx'
import { makePiece, type PageText, type Piece } from './piece.ts'

type StoredPage = {
  readonly html: string
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly brotli: Uint8Array<ArrayBuffer>
  /** Made when the first signed-in reader asks. */
  around: readonly [before: Piece, after: Piece] | null
}

export type PublicPageCache = {
  answer(key: string, request: Request, render: () => Promise<string>): Promise<Response>
  /** A text file of everybody's that stays as it is. Null where there is none, and then nothing is kept. */
  file(key: string, request: Request, headers: Headers, make: () => Promise<string | null>): Promise<Response | null>
  /** The same page for a reader whose own head stands above it. */
  underHead(key: string, head: string, render: () => Promise<string>): Promise<PageText>
}

/** @param pagesMax the page unused longest makes room; one of 500 rows takes about a megabyte. */
export function publicPageCache(pagesMax = 200): PublicPageCache {
  const pages = new LRUCache<string, StoredPage>({ max: pagesMax })
  async function pageOf(key: string, render: () => Promise<string>): Promise<StoredPage> {
    const known = pages.get(key)
    if (known) return known
    const page = stored(await render())
    pages.set(key, page)
    return page
  }
  return {
    answer: async (key, request, render) => responseOf(await pageOf(key, render), request, PAGE_HEADERS),
    async file(key, request, headers, make) {
      const known = pages.get(key)
      const text = known ? null : await make()
      if (!known && text === null) return null
      return responseOf(known ?? (await pageOf(key, async () => text ?? '')), request, headers)
    },
    async underHead(key, head, render) {
      const page = await pageOf(key, render)
      page.around ??= piecesAround(page.html)
      const [before, after] = page.around
      return [before, head, after]
    },
  }
}

function piecesAround(html: string): readonly [Piece, Piece] {
  const [before, after] = aroundHead(html)
  return [makePiece(before), makePiece(after)]
}

function stored(html: string): StoredPage {
  const plain = Uint8Array.from(Buffer.from(html))
  return {
    html,
    etag: `"${hash('sha256', plain, 'base64url').slice(0, 22)}"`,
    plain,
    gzip: Uint8Array.from(gzipSync(plain, { level: 9 })),
    brotli: Uint8Array.from(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } })),
    around: null,
  }
}

const PAGE_HEADERS = new Headers({ 'content-type': 'text/html; charset=utf-8', vary: 'accept-encoding, cookie' })

function responseOf(page: StoredPage, request: Request, own: Headers): Response {
  const headers = new Headers(own)
  headers.set('cache-control', 'public, no-cache')
  headers.set('etag', page.etag)
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
