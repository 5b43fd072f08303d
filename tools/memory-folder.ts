/**
 * Where the tests keep their files: in the machine's memory where it has room. The tests make and drop some six hundred
 * databases; on a disk the kernel takes a tenth of a second to copy each and a third of all their time.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Linux keeps it in memory; a container's own is often 64 MB and may run nothing. */
export const SHARED_MEMORY = '/dev/shm'
/** Three times what a whole run was seen to take. */
export const ROOM_BYTES = 4 * 1024 ** 3
const NAME = /^paritrana-test-(\d+)$/

/**
 * Makes this process's own folder in memory, after taking away those whose process was killed before it could.
 * @param room that must be free; @param available of the machine's memory, or of the container's share of it.
 * @returns null where there is no such place, it is too small, may not be written or runs no programs: the disk will do.
 */
export function makeMemoryFolder(
  memory: string,
  pid: number,
  room = ROOM_BYTES,
  available = process.availableMemory(),
): string | null {
  const folder = path.join(memory, `paritrana-test-${pid}`)
  try {
    for (const left of readdirSync(memory).filter((name) => isLeft(name))) remove(path.join(memory, left))
    const { bavail, bsize } = statfsSync(memory)
    // What lies there counts as memory in use: on a small machine, or in a container with a limit, the kernel would kill us.
    if (Math.min(bavail * bsize, available) < room) return null
    // PostgreSQL may run as another user, who must pass through.
    mkdirSync(folder, { mode: 0o755 })
    const program = path.join(folder, 'runs')
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
    execFileSync(program)
    rmSync(program)
    return folder
  } catch {
    remove(folder)
    return null
  }
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20 })
}

function isLeft(name: string): boolean {
  const [, pid] = NAME.exec(name) ?? []
  if (pid === undefined) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    // Another user's lives, as far as we may know.
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
