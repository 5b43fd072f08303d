/** The page and the files that open where no network answers, put where the offline worker finds them. They hold nothing of anybody. */

export const SHELL_PATH = '/ruang/penilai/luring'
export const WORKER_PATH = '/penilai-luring.js'
export const CACHE = 'paritrana-luring'

export function canWorkOffline(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis
}

/** Newest first: what an earlier version left goes only when all of the new one is there. */
export async function keepShell(): Promise<boolean> {
  try {
    await navigator.serviceWorker.register(WORKER_PATH, { scope: '/ruang/penilai' })
    const response = await fetch(SHELL_PATH, { cache: 'no-store', redirect: 'error' })
    if (!response.ok) return false
    const files = filesOf(await response.clone().text())
    const cache = await caches.open(CACHE)
    await cache.addAll(files)
    await cache.put(SHELL_PATH, response)
    const wanted = new Set([SHELL_PATH, ...files])
    for (const { url } of await cache.keys()) if (!wanted.has(new URL(url).pathname)) await cache.delete(url)
    return true
  } catch {
    return false
  }
}

function filesOf(html: string): readonly string[] {
  const drawn = new DOMParser().parseFromString(html, 'text/html')
  const links = [...drawn.querySelectorAll('link[href], script[src], img[src]')]
  return [...new Set(links.map((link) => link.getAttribute('href') ?? link.getAttribute('src') ?? ''))].filter((path) =>
    path.startsWith('/aset/'),
  )
}
