/** What a browser without script fetches to show a page it has never seen, compressed as the server sends it. */
import { gunzipSync } from 'node:zlib'
import { asked } from './load.ts'

/** The page, every file its HTML links, and every file those style sheets name; in bytes on the wire without headers. */
export async function firstVisitBytes(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  const waiting = [path]
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (sizes.has(next)) continue
    const answer = await asked(address, { path: next, headers: { ...headers, 'accept-encoding': 'gzip' } })
    if (answer.status !== 200) throw new Error(`${next} answered ${answer.status}`)
    sizes.set(next, answer.body.length)
    const type = String(answer.headers['content-type'])
    if (!type.startsWith('text/')) continue
    const text = (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(answer.body) : answer.body).toString()
    waiting.push(...(type.startsWith('text/css') ? filesOfCss(text) : filesOfHtml(text)))
  }
  return sizes
}

function filesOfHtml(html: string): readonly string[] {
  const tags = html.match(/<(link|img|source)\b[^>]*>/g) ?? []
  return tags.flatMap((tag) => /\b(?:href|src)="(\/[^"]*)"/.exec(tag)?.[1] ?? [])
}

function filesOfCss(css: string): readonly string[] {
  return [...css.matchAll(/url\(["']?(\/[^"')]+)["']?\)/g)].flatMap((found) => found[1] ?? [])
}
