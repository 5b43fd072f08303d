/** Makes the database's files the first time. Interrupted at any moment, it leaves either nothing or all of them. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs'
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Binaries } from './binaries.ts'
import type { Identity } from './identity.ts'
import type { Layout } from './layout.ts'
import { PostgresUnavailable } from './unavailable.ts'

export const SUPERUSER = 'postgres'

/** Call it while holding the lock. Answers with the password of the database's owner. */
export async function ensureCluster(layout: Layout, binaries: Binaries, identity: Identity): Promise<string> {
  removeLeftovers(layout)
  if (!isFirstStart(layout)) return knownPassword(layout)
  const chosen = readPassword(layout) ?? makePassword(layout)
  await makeCluster(layout, binaries, identity, chosen)
  return chosen
}

export function isFirstStart({ cluster }: Layout): boolean {
  return !existsSync(cluster)
}

export function knownPassword(layout: Layout): string {
  const password = readPassword(layout)
  if (password === undefined) throw new PostgresUnavailable({ code: 'password_missing', file: layout.passwordFile })
  return password
}

async function makeCluster(layout: Layout, binaries: Binaries, identity: Identity, password: string): Promise<void> {
  const beside = `${layout.newClusterPrefix}${randomBytes(6).toString('hex')}`
  const passwordFile = `${beside}.password`
  try {
    mkdirSync(beside, { mode: 0o700 })
    writeFileSync(passwordFile, password, { mode: 0o600 })
    if (identity.owner)
      for (const made of [beside, passwordFile]) chownSync(made, identity.owner.uid, identity.owner.gid)
    await initdb(beside, passwordFile, binaries, identity)
    renameSync(beside, layout.cluster)
    flushFolder(layout.dataDir)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(beside, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function initdb(folder: string, passwordFile: string, binaries: Binaries, identity: Identity): Promise<void> {
  // The builtin locale sorts the same on every machine and needs nothing from the system.
  const words = [...identity.before, binaries.initdb, '-D', folder, '-U', SUPERUSER, `--pwfile=${passwordFile}`]
  words.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin')
  words.push('--builtin-locale=C.UTF-8', '--data-checksums', '--no-instructions')
  const [program = '', ...args] = words
  try {
    await promisify(execFile)(program, args, { ...identity.as, cwd: '/', env: serverEnv(binaries), timeout: 300_000 })
  } catch (error) {
    throw new PostgresUnavailable({ code: 'initdb_failed', detail: failureText(error) })
  }
}

export function serverEnv(binaries: Binaries): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC', ...binaries.env }
}

function failureText(error: unknown): string {
  const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return stderr || (error instanceof Error ? error.message : String(error))
}

/** What an earlier start left when it was killed. Its initdb may still be writing: then the rest goes next time. */
function removeLeftovers(layout: Layout): void {
  const prefix = path.basename(layout.newClusterPrefix)
  for (const name of readdirSync(layout.dataDir).filter((entry) => entry.startsWith(prefix))) {
    try {
      rmSync(path.join(layout.dataDir, name), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      continue
    }
  }
}

function readPassword({ passwordFile }: Layout): string | undefined {
  return existsSync(passwordFile) ? readFileSync(passwordFile, 'utf8').trim() || undefined : undefined
}

/** Written beside and moved, so that a password is on disk whole before any database is locked with it. */
function makePassword({ passwordFile, dataDir }: Layout): string {
  const password = randomBytes(24).toString('hex')
  const beside = `${passwordFile}.new`
  const file = openSync(beside, 'w', 0o600)
  writeFileSync(file, `${password}\n`)
  fsyncSync(file)
  closeSync(file)
  renameSync(beside, passwordFile)
  flushFolder(dataDir)
  return password
}

function flushFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
