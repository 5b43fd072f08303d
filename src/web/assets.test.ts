import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { languages } from '../wording/language.ts'
import { type Assets, assetResponse, buildAssets, offlineWorkerResponse } from './assets.ts'
import { exampleFrame } from './gallery/example-frame.ts'
import { gallery } from './gallery/gallery.ts'
import { paths } from './paths.ts'
import { renderPage } from './layout/render-page.ts'

let assets: Assets
before(async () => {
  assets = await buildAssets()
})

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  assetResponse(assets, new Request(`http://localhost${path}`, { headers, method }))

const askForWorker = (headers: Record<string, string>) =>
  offlineWorkerResponse(assets, new Request(`http://localhost${paths.offlineWorker()}`, { headers }))

test('a shared file is named by its content, kept for ever, and sent compressed to those who accept it', async () => {
  assert.match(assets.links.css, /^\/aset\/paritrana\.entry-[A-Z0-9]{8}\.css$/)
  const brotli = ask(assets.links.css, { 'accept-encoding': 'gzip, br' })
  assert.equal(brotli?.headers.get('content-encoding'), 'br')
  assert.equal(brotli?.headers.get('cache-control'), 'public, max-age=31536000, immutable')
  assert.equal(brotli?.headers.get('vary'), 'accept-encoding')
  const gzip = ask(assets.links.css, { 'accept-encoding': 'gzip, br;q=0' })
  assert.equal(gzip?.headers.get('content-encoding'), 'gzip')
  const plain = ask(assets.links.css)
  assert.equal(plain?.headers.get('content-encoding'), null)
  const text = await plain?.text()
  assert.equal(gunzipSync(Buffer.from(await (gzip as Response).arrayBuffer())).toString(), text)
  assert.equal(brotliDecompressSync(Buffer.from(await (brotli as Response).arrayBuffer())).toString(), text)
})

test('a browser that has the file is told so without sending it again, and HEAD sends no body', async () => {
  const etag = ask(assets.links.font)?.headers.get('etag') ?? ''
  const again = ask(assets.links.font, { 'if-none-match': `W/"x", ${etag}` })
  assert.equal(again?.status, 304)
  assert.equal(await again?.text(), '')
  const head = ask(assets.links.font, {}, 'HEAD')
  assert.equal(head?.headers.get('content-type'), 'font/woff2')
  assert.equal(await head?.text(), '')
})

test('a path that is not a shared file gets no answer here, and none leads out of the folder', () => {
  assert.equal(ask('/aset/tidak-ada.css'), null)
  assert.equal(ask('/aset/../package.json'), null)
  assert.equal(ask('/aset/'), null)
})

test('the style sheet asks for nothing but our own files and icons within itself', () => {
  const css = Buffer.from(assets.byPath.get(assets.links.css)?.plain ?? []).toString()
  const asked = [...css.matchAll(/url\((?!"?data:)"?([^")]+)/g)].map((match) => match[1] ?? '')
  assert.ok(asked.length >= 2)
  for (const path of asked) assert.ok(assets.byPath.has(path), `${path} is served`)
  assert.ok(!/@import/.test(css))
})

test('the first visit of every form page stays under 60 kB on the wire without script', () => {
  const shared = [...assets.byPath.values()]
    .filter(({ contentType }) => !contentType.startsWith('text/javascript'))
    .reduce((sum, asset) => sum + (asset.gzip ?? asset.plain).byteLength, 0)
  let largest = { page: '', bytes: 0 }
  for (const { page, examples } of gallery) {
    for (const [name, draw] of Object.entries(examples)) {
      for (const language of languages) {
        const html = gzipSync(renderPage(draw(exampleFrame(language, assets.links)))).byteLength
        if (shared + html > largest.bytes) largest = { page: `${page} ${name} ${language}`, bytes: shared + html }
      }
    }
  }
  assert.ok(shared > 20_000, 'the measure counts the shared files')
  assert.ok(largest.bytes < 60_000, `${largest.page} takes ${largest.bytes} bytes`)
})

const ISLAND_BYTES_MAX = 4_096
/** The planner carries the rules of contributions themselves, so that sliders answer by the same code as the server. */
const RULES_BYTES_MAX = 14_000
/** Signatures, hash tree and the whole ranking with its exact arithmetic: what recomputes a result without us. */
const RECOUNT_BYTES_MAX = 33_000
/** Signatures and hash tree: a note is compared by the one who keeps it, or the comparison proves nothing. */
const WITNESS_BYTES_MAX = 22_000
/** Sealing, two devices coming together, and the pages of a day: what an assessor loads once and has without a network. */
const OFFLINE_BYTES_MAX = 6_400
const OFFLINE = /^\/aset\/(mark-sheet|my-sheets|offline-room)\./
const FROM_TEXT = /\beval\b|\bFunction\(|ZodType|safeParse|innerHTML|outerHTML|insertAdjacent|document\.write/
const ADDRESS = /https?:/
/** Its rules name the pages they were read from, and it speaks to nobody at all. */
const TALKS = /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\.src\b|\.href\b|\.action\b|\.submit\(/

function bytesMaxOf(path: string): number {
  if (path.startsWith('/aset/planner.')) return RULES_BYTES_MAX
  if (path.startsWith('/aset/recount.')) return RECOUNT_BYTES_MAX
  if (path.startsWith('/aset/witness.')) return WITNESS_BYTES_MAX
  return OFFLINE.test(path) ? OFFLINE_BYTES_MAX : ISLAND_BYTES_MAX
}

test('an island is a small file of its own, with no schema library, nothing made from text and no address but ours', () => {
  for (const path of Object.values(assets.links.islands)) {
    assert.match(path, /^\/aset\/[a-z-]+\.entry-[A-Z0-9]{8}\.js$/)
    const asset = assets.byPath.get(path) ?? assert.fail(`${path} is served`)
    assert.equal(asset.contentType, 'text/javascript; charset=utf-8')
    const isPlanner = path.startsWith('/aset/planner.')
    const bytesMax = bytesMaxOf(path)
    assert.ok((asset.gzip?.byteLength ?? Infinity) < bytesMax, `${path} takes ${asset.gzip?.byteLength} bytes`)
    const script = Buffer.from(asset.plain).toString()
    assert.doesNotMatch(script, isPlanner ? TALKS : ADDRESS)
    assert.doesNotMatch(script, FROM_TEXT)
    assert.doesNotMatch(script, /^import\b|\bimport\(/m)
  }
})

test('the offline worker lies at an address that lasts, is asked for anew each time, and is a few hundred bytes', async () => {
  const first = askForWorker({ 'accept-encoding': 'gzip' })
  assert.equal(first.headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.equal(first.headers.get('cache-control'), 'public, no-cache')
  assert.ok((await first.arrayBuffer()).byteLength < 700)
  assert.equal(askForWorker({ 'if-none-match': first.headers.get('etag') ?? '' }).status, 304)
})
