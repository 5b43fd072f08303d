/** The project's files as text, and what the house rules want to know about one of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'

/** Path from the project's root (with `/`) to text. */
export type SourceTree = ReadonlyMap<string, string>

export type Finding = { readonly rule: string; readonly file: string; readonly detail: string }

const LEFT_OUT = new Set(['node_modules', '.git', 'data', 'tmp', 'screenshots'])
const TEXT = /\.(ts|tsx|mjs|js|json|md|sh|csv|typ|css|yml|yaml|txt|html)$|^[^.]+$|^\.[\w]+(rc)?$/

export function readTree(root: string): SourceTree {
  const tree = new Map<string, string>()
  const visit = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name)
      if (LEFT_OUT.has(entry.name)) continue
      if (entry.isDirectory()) visit(file)
      if (entry.isFile() && isText(root, file)) tree.set(file, readFileSync(path.join(root, file), 'utf8'))
    }
  }
  visit('')
  return tree
}

function isText(root: string, file: string): boolean {
  return TEXT.test(path.basename(file)) && statSync(path.join(root, file)).size < 5_000_000
}

export function isCode(file: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(file) && /^(src|test|tools|bench|migrations)\//.test(file)
}

export function isTest(file: string): boolean {
  return /\.test\.tsx?$|\.test-program\.ts$/.test(file) || file.startsWith('test/')
}

/** Code of the product itself: below `src`, and no test. */
export function isProduct(file: string): boolean {
  return file.startsWith('src/') && isCode(file) && !isTest(file)
}

export type Import = { readonly to: string; readonly isRelative: boolean }

/** What a file imports, types included. Relative ones as a path from the root. The formatter puts imports at a line's start. */
export function importsOf(file: string, text: string): Import[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\b[^;'"`]*?\bfrom\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/^import\s+['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ]
  return found.map(([, to = '']) => {
    const isRelative = to.startsWith('.')
    return { to: isRelative ? path.posix.join(path.posix.dirname(file), to) : to, isRelative }
  })
}

/** The code alone: comments and types are gone, so that a comment may speak of what the code must not do. */
export function withoutComments(file: string, text: string): string {
  const loader = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.mjs') ? 'js' : 'ts'
  const options = { jsx: 'preserve', legalComments: 'none', target: 'esnext', tsconfigRaw: {} } as const
  return transformSync(text, { ...options, loader }).code.replaceAll('/* @__PURE__ */ ', '')
}
