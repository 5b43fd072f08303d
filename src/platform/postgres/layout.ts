/** Which file is which in the data folder. */
import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'

export type Layout = {
  readonly dataDir: string
  /** PostgreSQL's own folder. It exists only when complete: it is made beside and moved here. */
  readonly cluster: string
  readonly newClusterPrefix: string
  readonly passwordFile: string
  readonly logFile: string
  readonly lockFile: string
  readonly usersDir: string
  readonly libraryDir: string
}

/** Makes the data folder when it is missing and names what lives in it. The path is the true one, without links. */
export function layoutOf(dataDir: string): Layout {
  // Root's server runs as another user, who must be able to pass through; what is secret inside has its own 0600 or 0700.
  mkdirSync(path.dirname(path.resolve(dataDir)), { recursive: true })
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  const real = realpathSync(dataDir)
  return {
    dataDir: real,
    cluster: path.join(real, 'postgres'),
    newClusterPrefix: path.join(real, 'postgres.new-'),
    passwordFile: path.join(real, 'postgres-password'),
    logFile: path.join(real, 'postgres.log'),
    lockFile: path.join(real, 'postgres.lock'),
    usersDir: path.join(real, 'postgres-users'),
    libraryDir: path.join(real, 'postgres-libraries'),
  }
}
