/** As whom PostgreSQL runs: it refuses to be root, so root hands it to somebody who can reach its files. */
import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { PostgresUnavailable } from './unavailable.ts'

export type Identity = {
  /** Who owns the database's files, undefined when we are an ordinary user and they are simply ours. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined
  /** Given to spawn. */
  readonly as: { readonly uid?: number; readonly gid?: number }
  /** Words put before the command. */
  readonly before: readonly string[]
}

type Owner = { readonly uid: number; readonly gid: number }

const NOBODY: Owner = { uid: 65534, gid: 65534 }
const UNSHARE = ['unshare', '--user', '--map-user=1000', '--map-group=1000', '--']

/** `cluster` need not exist yet; its parent does. */
export function identityFor(native: string, cluster: string): Identity {
  if (process.getuid?.() !== 0) return { owner: undefined, as: {}, before: [] }
  const data = existsSync(cluster) ? cluster : path.dirname(cluster)
  // The owner of what exists first (so a user's data stays that user's), then nobody, then whoever closed a folder above.
  const candidates = [ownerOf(data), NOBODY, ...ancestors(data).map(ownerOf), ...ancestors(native).map(ownerOf)]
  const owner = candidates.find(({ uid }) => uid !== 0 && canReach(native, uid) && canReach(path.dirname(cluster), uid))
  if (owner) return { owner, as: owner, before: [] }
  assertUnshareWorks(cluster)
  return { owner: { uid: 0, gid: 0 }, as: {}, before: UNSHARE }
}

/** Gives every file of the folder to the owner, when the folder is not already theirs. */
export function handOver(folder: string, { owner }: Identity): void {
  if (!owner || statSync(folder).uid === owner.uid) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(path.join(folder, entry), owner.uid, owner.gid)
  }
  // The folder itself last: an interrupted hand-over is seen and done again.
  chownSync(folder, owner.uid, owner.gid)
}

/** Whether the user may step into the folder and everything above it. Groups are left out: when in doubt, no. */
export function canReach(folder: string, uid: number): boolean {
  return ancestors(folder).every((step) => {
    const { mode, uid: owner } = statSync(step)
    return owner === uid ? (mode & 0o100) !== 0 : (mode & 0o001) !== 0
  })
}

function ancestors(folder: string): string[] {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}

function ownerOf(folder: string): Owner {
  const { uid, gid } = statSync(folder)
  return { uid, gid }
}

function assertUnshareWorks(cluster: string): void {
  try {
    execFileSync('unshare', [...UNSHARE.slice(1), 'true'], { stdio: ['ignore', 'ignore', 'pipe'], timeout: 10_000 })
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n').at(-1) || error.message : String(error)
    throw new PostgresUnavailable({ code: 'root_cannot_step_down', folder: path.dirname(cluster), detail })
  }
}
