/**
 * The files a page asks for: one style sheet, the font, the woven band, the mark, the islands of script. Bundled once when the server starts,
 * named by their content, compressed beforehand and kept in memory; a browser may keep them for ever.
 */
import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build, type OutputFile } from 'esbuild'
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

const theme = fileURLToPath(new URL('./theme/', import.meta.url))
const islands = fileURLToPath(new URL('./islands/', import.meta.url))
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export async function buildAssets(): Promise<Assets> {
  const files = [...(await bundleOfTheme()), ...(await bundleOfIslands())]
  const byPath = new Map(files.map((file) => [paths.asset(basename(file.path)), assetFrom(file)]))
  return { links: linksTo([...byPath.keys()]), byPath }
}

const shared = {
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  logLevel: 'silent',
  entryNames: '[name]-[hash]',
} as const

async function bundleOfTheme(): Promise<readonly OutputFile[]> {
  const bundle = await build({
    ...shared,
    entryPoints: [`${theme}paritrana.entry.css`, `${theme}mark.svg`],
    outdir: theme,
    assetNames: '[name]-[hash]',
    publicPath: paths.asset('').replace(/\/$/, ''),
    loader: { '.woff2': 'file', '.svg': 'copy' },
  })
  return bundle.outputFiles
}

/** One file an island: phones that are five years old read it. */
async function bundleOfIslands(): Promise<readonly OutputFile[]> {
  const entryPoints = islandNames.map((name) => `${islands}${name}.entry.ts`)
  const bundle = await build({ ...shared, entryPoints, outdir: islands, format: 'esm', target: 'es2020' })
  return bundle.outputFiles
}

function assetFrom(file: { readonly path: string; readonly contents: Uint8Array }): Asset {
  const contentType = contentTypes[extname(file.path)]
  assert(contentType, `we know the content type of ${basename(file.path)}`)
  const plain = Uint8Array.from(file.contents)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  if (contentType === 'font/woff2') return { contentType, etag, plain }
  const gzip = Uint8Array.from(gzipSync(plain, { level: 9 }))
  const brotli = Uint8Array.from(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
  return { contentType, etag, plain, gzip, brotli }
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

function smallest(asset: Asset, accepted: string): [encoding: string | null, body: Uint8Array<ArrayBuffer>] {
  if (asset.brotli && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return ['br', asset.brotli]
  if (asset.gzip && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted)) return ['gzip', asset.gzip]
  return [null, asset.plain]
}
