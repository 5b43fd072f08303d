/**
 * Lets Node run `.tsx` files: it strips types itself but refuses JSX. Used as `node --import ./src/platform/tsx-loader.ts`.
 * What was translated once is kept below node_modules, named by the hash of its source, and so is what Node compiled:
 * a second start translates nothing. The folder may be missing or closed to us; then every start works as the first.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { transformSync as Transform } from 'esbuild'

const KEPT = fileURLToPath(new URL('../../node_modules/.cache/paritrana/', import.meta.url))
const OPTIONS = {
  loader: 'tsx',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  target: 'node24',
  tsconfigRaw: {},
} as const

const require = createRequire(import.meta.url)

// Node tells stale entries itself; so that a program ends at once after its work it writes new ones when it exits.
enableCompileCache(`${KEPT}compiled`)

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: translated(url, readFileSync(new URL(url), 'utf8')), shortCircuit: true }
  },
})

function translated(url: string, source: string): string {
  const version: string = require('esbuild/package.json').version
  const name = createHash('sha256')
    .update(JSON.stringify([version, OPTIONS, url, source]))
    .digest('hex')
  const known = kept(name)
  if (known !== undefined) return known
  // Only here, because starting the translator alone takes as long as reading everything it ever translated for us.
  const { transformSync }: { transformSync: typeof Transform } = require('esbuild')
  const { code } = transformSync(source, { ...OPTIONS, sourcemap: 'inline', sourcefile: url })
  keep(name, code)
  return code
}

function kept(name: string): string | undefined {
  try {
    return readFileSync(`${KEPT}${name}.js`, 'utf8')
  } catch {
    return undefined
  }
}

/** Written beside and moved into place, so that nobody ever reads half a file. */
function keep(name: string, code: string): void {
  try {
    mkdirSync(KEPT, { recursive: true })
    const beside = `${KEPT}${name}.${process.pid}`
    writeFileSync(beside, code)
    renameSync(beside, `${KEPT}${name}.js`)
  } catch {
    // A place we may not write to costs time at every start and nothing else.
  }
}
