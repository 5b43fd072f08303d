/**
 * A lock file that outlives nobody: it names its holder, and a dead holder's lock is taken over.
 * Plain JavaScript, because the installer needs it before the pinned Node is there.
 * It serves processes of one machine; a folder shared by several machines is not protected.
 */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { markIsAlive, ownMark } from './process-mark.mjs'

const POLL_MS = 50
/** Between the birth of a lock file and its first word there is a moment; an empty one older than this has no holder. */
const EMPTY_MS = 2000

export class LockNotFree extends Error {
  name = 'LockNotFree'
}

/**
 * Waits for the lock and takes it. The answer lets go of it.
 * @param {string} file where the lock lives; its folder exists
 * @param {{ patienceMs: number, onWait?: (holderPid: number) => void }} options `onWait` is called once, when somebody else holds it
 * @returns {Promise<() => void>}
 */
export async function holdLock(file, { patienceMs, onWait }) {
  const until = Date.now() + patienceMs
  let waiting = false
  let release = takeLock(file)
  while (!release) {
    const holderPid = Number(readLock(file)?.split(' ')[0] ?? 0)
    if (Date.now() >= until) throw new LockNotFree(`process ${holderPid} holds ${file} for too long`)
    if (!waiting && holderPid > 0) {
      waiting = true
      onWait?.(holderPid)
    }
    await pause(POLL_MS)
    release = takeLock(file)
  }
  return release
}

/**
 * Takes the lock when it is free or its holder is dead, else undefined.
 * @param {string} file
 * @returns {(() => void) | undefined}
 */
function takeLock(file) {
  const mine = `${ownMark()}\n`
  const seen = readLock(file)
  if (seen !== undefined && !isAbandoned(file, seen)) return undefined
  if (seen !== undefined && !removeAbandoned(file, seen)) return undefined
  try {
    writeFileSync(file, mine, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined
    throw error
  }
  return () => {
    if (readLock(file) === mine) rmSync(file, { force: true })
  }
}

/**
 * Moving is atomic: of several who saw the same dead holder one gets the file, and looks whether it is still that one.
 * @param {string} file
 * @param {string} seen
 * @returns {boolean}
 */
function removeAbandoned(file, seen) {
  const aside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const moved = readLock(aside)
  if (moved === seen) {
    rmSync(aside, { force: true })
    return true
  }
  giveBack(aside, file)
  return false
}

/**
 * @param {string} aside
 * @param {string} file
 */
function giveBack(aside, file) {
  try {
    writeFileSync(file, readFileSync(aside), { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * @param {string} file
 * @param {string} content
 * @returns {boolean}
 */
function isAbandoned(file, content) {
  if (content !== '') return !markIsAlive(content)
  const born = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - born > EMPTY_MS
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readLock(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {unknown} error
 * @returns {string | undefined}
 */
function codeOf(error) {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
