/** What files and packages are called. */
import { type Finding, isCode, type SourceTree } from './source-tree.ts'

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
const SAYS_NOTHING = /^(utils?|helpers?|common|misc)$/
const EXACT_VERSION = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/

export function nameFindings(tree: SourceTree): Finding[] {
  const files = [...tree.keys()].filter(isCode).flatMap((file) => fileNameFindings(file))
  return [...files, ...versionFindings(tree), ...lockFindings(tree)]
}

function fileNameFindings(file: string): Finding[] {
  const parts = file.split('/')
  const name = parts.at(-1) ?? ''
  const words = parts.flatMap((part) => part.split(/[.-]/))
  const findings: Finding[] = []
  if (!parts.every((part) => KEBAB.test(part))) findings.push({ rule: 'file name not kebab-case', file, detail: name })
  if (words.some((word) => SAYS_NOTHING.test(word))) findings.push({ rule: 'name says nothing', file, detail: name })
  if (/^(index|mod)\./.test(name)) findings.push({ rule: 'barrel file', file, detail: name })
  if (name.endsWith('.tsx') && !file.startsWith('src/web/'))
    findings.push({ rule: 'page outside web', file, detail: name })
  return findings
}

function versionFindings(tree: SourceTree): Finding[] {
  const file = 'package.json'
  const manifest: Record<string, unknown> = JSON.parse(tree.get(file) ?? '{}')
  const lists = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].map(
    (list) => manifest[list] ?? {},
  )
  return lists
    .flatMap((list) => Object.entries(list))
    .filter(([, version]) => typeof version !== 'string' || !EXACT_VERSION.test(version))
    .map(([name, version]) => ({ rule: 'version not exact', file, detail: `${name} ${String(version)}` }))
}

function lockFindings(tree: SourceTree): Finding[] {
  const file = 'package-lock.json'
  const lock: { packages?: Record<string, { resolved?: string }> } = JSON.parse(tree.get(file) ?? '{}')
  return Object.entries(lock.packages ?? {})
    .filter(([, { resolved }]) => resolved !== undefined)
    .map(([place, { resolved }]) => ({ rule: 'download address in the lock', file, detail: `${place} ${resolved}` }))
}
