/** The few kinds of answer a handler gives. Headers that every answer carries are added by the server. */
import type { VNode } from 'preact'
import { streamResponse, textResponse } from './compressed.ts'
import { cookieLine } from './cookies.ts'
import { renderPage } from './layout/render-page.ts'
import type { PageText } from './piece.ts'
import type { Visit } from './visit.ts'

/** A page for this reader alone: never kept by a cache. */
export function page(visit: Visit, body: VNode, status = 200): Response {
  const shown = visit.flash === null ? [] : [cookieLine('pesan', '', visit.site.cookiesSecure, 0)]
  visit.cookies.push(...shown)
  return ownPage(visit, visit.pieces.textOf(renderPage(body)), status)
}

/** The same, where the text of the page is there already. */
export function ownPage({ request }: Visit, text: PageText, status = 200): Response {
  return textResponse(request, text, status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** After a deed: see the next page, which may say once what was done. */
export function seeOther(visit: Visit, path: string, flash?: string): Response {
  if (flash !== undefined) visit.cookies.push(cookieLine('pesan', flash, visit.site.cookiesSecure, 60))
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}

export const CONTENT_TYPE = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
  jpg: 'image/jpeg',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const

/** A file to keep. Always an attachment: nothing made from people's input is ever shown inside our own pages. */
export function download(name: string, type: keyof typeof CONTENT_TYPE, body: Uint8Array | string): Response {
  const headers = attachment(name, type)
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body), { headers })
}

/** A file too long to be held at once. */
export function downloadStream(
  { request }: Visit,
  name: string,
  type: keyof typeof CONTENT_TYPE,
  pieces: AsyncIterable<Uint8Array>,
): Response {
  return streamResponse(request, pieces, attachment(name, type))
}

/** What somebody brought: should a browser open it all the same, it runs nothing, sends nothing and belongs to no site. */
export function broughtFile(
  visit: Visit,
  { name, kind, bytes }: { readonly name: string; readonly kind: keyof typeof CONTENT_TYPE; readonly bytes: number },
  pieces: AsyncIterable<Uint8Array>,
): Response {
  const response = downloadStream(visit, name, kind, pieces)
  const plain = name.replace(/[^\w.-]+/g, '-')
  const written = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  response.headers.set('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${written}`)
  response.headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox")
  response.headers.set('content-length', String(bytes))
  return response
}

/**
 * A picture that we drew of what somebody brought, shown in our pages. Asked for anew each time, so that the right to see it is
 * checked each time; sent again only where the reader does not have it.
 * @param version names the picture: under one version it never changes.
 */
export function drawnPicture({ request }: Visit, jpeg: Uint8Array, version: string): Response {
  const headers = {
    'content-type': CONTENT_TYPE.jpg,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cache-control': 'private, no-cache',
    etag: `"${version}"`,
  }
  const isKnown = request.headers.get('if-none-match') === headers.etag
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(Uint8Array.from(jpeg), { headers })
}

function attachment(name: string, type: keyof typeof CONTENT_TYPE): Readonly<Record<string, string>> {
  return {
    'content-type': CONTENT_TYPE[type],
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
    'cache-control': 'private, no-store',
  }
}

/** Whether script of ours asks: it answers people itself and needs the facts. A browser that opens a page never asks so. */
export function asksForJson({ request }: Visit): boolean {
  return request.headers.get('accept')?.startsWith('application/json') === true
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': CONTENT_TYPE.json, 'cache-control': 'no-store' },
  })
}
