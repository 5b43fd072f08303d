/** Lets Node run `.tsx` files: it strips types itself but refuses JSX. Used as `node --import ./src/platform/tsx-loader.ts`. */
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const { code } = transformSync(readFileSync(new URL(url), 'utf8'), {
      loader: 'tsx',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: url,
      target: 'node24',
      tsconfigRaw: {},
    })
    return { format: 'module', source: code, shortCircuit: true }
  },
})
