/**
 * The files a page asks for: one style sheet, the font, the woven band, the mark, the islands of script. Bundled once and kept,
 * named by their content, compressed beforehand and kept in memory; a browser may keep them for ever.
 */
import { createHash } from 'node:crypto'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bundledOnce, type Bundle, type BundledFile } from './kept-assets.ts'
import { paths } from './paths.ts'
import { assert } from '../award/result.ts'
import { type AssetLinks, islandNames } from './layout/frame.ts'

export type Asset = {
  readonly contentType: string
  readonly etag: string
  readonly plain: Uint8Array<ArrayBuffer>
  /** Absent where compressing gains nothing (fonts are compressed already). */
  readonly gzip?: Uint8Array<ArrayBuffer>
  readonly brotli?: Uint8Array<ArrayBuffer>
}

export type Assets = { readonly links: AssetLinks; readonly byPath: ReadonlyMap<string, Asset> }

const here = fileURLToPath(new URL('./', import.meta.url))
const theme = fileURLToPath(new URL('./theme/', import.meta.url))
const islands = fileURLToPath(new URL('./islands/', import.meta.url))
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

const OFFLINE_WORKER = 'offline-worker'

export async function buildAssets(): Promise<Assets> {
  const files = await bundledOnce('aset.json', bundle)
  const byPath = new Map(files.map((file) => [paths.asset(file.name), assetFrom(file)]))
  return { links: linksTo([...byPath.keys()]), byPath }
}

const shared = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  absWorkingDir: here,
  legalComments: 'none',
  logLevel: 'silent',
  entryNames: '[name]-[hash]',
} as const

/** This file and the list of islands decide what is bundled, so they are inputs too. */
async function bundle(): Promise<Bundle> {
  const made = [await bundleOfTheme(), await bundleOfIslands()]
  const inputs = made.flatMap(({ metafile }) => Object.keys(metafile.inputs).map((path) => join(here, path)))
  const own = [fileURLToPath(import.meta.url), `${here}layout/frame.ts`]
  const files = made.flatMap(({ outputFiles }) => outputFiles.map(compressed))
  return { files, inputs: [...own, ...new Set(inputs)] }
}

/** The bundler is loaded only when something changed: starting it takes longer than all the rest here. */
async function bundleOfTheme() {
  const { build } = await import('esbuild')
  return build({
    ...shared,
    entryPoints: [`${theme}paritrana.entry.css`, `${theme}mark.svg`],
    outdir: theme,
    assetNames: '[name]-[hash]',
    publicPath: paths.asset('').replace(/\/$/, ''),
    loader: { '.woff2': 'file', '.svg': 'copy' },
  })
}

/** One file an island: phones that are five years old read it. */
async function bundleOfIslands() {
  const { build } = await import('esbuild')
  const entryPoints = [...islandNames, OFFLINE_WORKER].map((name) => `${islands}${name}.entry.ts`)
  return build({ ...shared, entryPoints, outdir: islands, format: 'esm', target: 'es2020' })
}

function compressed({ path, contents }: { readonly path: string; readonly contents: Uint8Array }): BundledFile {
  const file = { name: basename(path), plain: Uint8Array.from(contents) }
  if (extname(path) === '.woff2') return file
  const gzip = Uint8Array.from(gzipSync(file.plain, { level: 9 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 }
  return { ...file, gzip, brotli: Uint8Array.from(brotliCompressSync(file.plain, { params })) }
}

function assetFrom({ name, ...bytes }: BundledFile): Asset {
  const contentType = contentTypes[extname(name)]
  assert(contentType, `we know the content type of ${name}`)
  const etag = `"${createHash('sha256').update(bytes.plain).digest('base64url').slice(0, 22)}"`
  return { contentType, etag, ...bytes }
}

function linksTo(all: readonly string[]): AssetLinks {
  const named = (start: string) => {
    const path = all.find((candidate) => basename(candidate).startsWith(start))
    assert(path, `the bundle holds ${start}`)
    return path
  }
  return {
    css: named('paritrana.entry-'),
    font: named('plus-jakarta-sans-'),
    mark: named('mark-'),
    islands: Object.fromEntries(islandNames.map((name) => [name, named(`${name}.entry-`)])) as AssetLinks['islands'],
    offlineWorker: named(`${OFFLINE_WORKER}.entry-`),
  }
}

/** The answer to a request below `/aset/`, or null when no such file exists (the caller answers 404). */
export function assetResponse(assets: Assets, request: Request): Response | null {
  const asset = assets.byPath.get(new URL(request.url).pathname)
  if (!asset) return null
  const headers = new Headers({
    'content-type': asset.contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    etag: asset.etag,
    vary: 'accept-encoding',
  })
  if (request.headers.get('if-none-match')?.includes(asset.etag)) return new Response(null, { status: 304, headers })
  const [encoding, body] = smallest(asset, request.headers.get('accept-encoding') ?? '')
  if (encoding) headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}

/** The service worker under its lasting address: browsers ask each time whether it has changed. */
export function offlineWorkerResponse(assets: Assets, request: Request): Response {
  const response = assetResponse(assets, new Request(new URL(assets.links.offlineWorker, request.url), request))
  assert(response, 'the bundle holds the offline worker')
  response.headers.set('cache-control', 'public, no-cache')
  return response
}

function smallest(asset: Asset, accepted: string): [encoding: string | null, body: Uint8Array<ArrayBuffer>] {
  if (asset.brotli && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return ['br', asset.brotli]
  if (asset.gzip && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return ['gzip', asset.gzip]
  return [null, asset.plain]
}
