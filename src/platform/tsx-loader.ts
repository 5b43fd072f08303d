/**
 * Lets Node run `.tsx` files: it strips types itself but refuses JSX. Used as `node --import ./src/platform/tsx-loader.ts`.
 * What was translated once is kept, named by the hash of its source, and so is what Node compiled: a second start
 * translates nothing.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import type { transformSync as Transform } from 'esbuild'
import { BUILD_CACHE, keepText, keptText } from './build-cache.ts'

const OPTIONS = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  target: 'node24',
  tsconfigRaw: {},
} as const

const require = createRequire(import.meta.url)

// Node tells stale entries itself; so that a program ends at once after its work it writes new ones when it exits.
enableCompileCache(`${BUILD_CACHE}compiled`)

const OUR_FILE = /^\.\.?\/.*\.tsx?$/

registerHooks({
  /** Our own imports name the very file: nothing has to be looked for, which is a tenth of a start. */
  resolve(specifier, context, next) {
    const { parentURL } = context
    if (!OUR_FILE.test(specifier) || !parentURL?.startsWith('file:') || parentURL.includes('/node_modules/')) {
      return next(specifier, context)
    }
    const format = specifier.endsWith('.tsx') ? 'module' : 'module-typescript'
    return { url: new URL(specifier, parentURL).href, format, shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: translated(url, readFileSync(new URL(url), 'utf8')), shortCircuit: true }
  },
})

function translated(url: string, source: string): string {
  const version: string = require('esbuild/package.json').version
  const hash = createHash('sha256').update(JSON.stringify([version, OPTIONS, url, source]))
  const name = `${hash.digest('hex')}.js`
  const known = keptText(name)
  if (known !== undefined) return known
  // Only here, because starting the translator alone takes as long as reading everything it ever translated for us.
  const { transformSync }: { transformSync: typeof Transform } = require('esbuild')
  const { code } = transformSync(source, { ...OPTIONS, sourcemap: 'inline', sourcefile: url })
  keepText(name, code)
  return code
}
