/**
 * Answers for the pages of the assessor's room where no network does: with one page that holds nothing of anybody and
 * opens by PIN what the device keeps sealed. What the server answers always comes first.
 */
import { CACHE, SHELL_PATH } from './offline-shell.ts'

/** What a service worker has and a page has not. */
type Worker = {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(kind: 'install' | 'activate', heard: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', heard: (event: Asked) => void): void
}
type Lasting = { waitUntil(work: Promise<unknown>): void }
type Asked = { readonly request: Request; respondWith(answer: Promise<Response>): void }

/** After this long a hotel's network that says nothing counts as none; papers are made while one waits, and wait longer. */
const PATIENCE_MS = 6_000
const PAPER_PATIENCE_MS = 60_000
/** What a proxy says when the server behind it is gone. */
const GONE = new Set([502, 503, 504])

const worker = globalThis as unknown as Worker

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(pageFor(request, pathname))
  else if (pathname.startsWith('/aset/')) event.respondWith(fileFor(request))
})

async function pageFor(request: Request, pathname: string): Promise<Response> {
  const shell = await (await caches.open(CACHE)).match(SHELL_PATH)
  if (!shell) return fetch(request)
  const isPaper = /\.\w+$/.test(pathname)
  const late = new Promise<null>((over) => setTimeout(() => over(null), isPaper ? PAPER_PATIENCE_MS : PATIENCE_MS))
  const answer = await Promise.race([fetch(request).catch(() => null), late])
  return answer === null || GONE.has(answer.status) ? shell : answer
}

/** Files are named by their content, so what is kept is what would come. */
async function fileFor(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request.url)) ?? fetch(request)
}
