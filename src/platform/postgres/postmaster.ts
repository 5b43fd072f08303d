/** What `postmaster.pid` says about a server on the data folder, and whether it is still true. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { processMark } from '../process-mark.mjs'

export type Postmaster =
  | { readonly state: 'none' }
  /** The file is there, the server is not: the machine or the server was killed. */
  | { readonly state: 'stale' }
  | { readonly state: 'alive'; readonly pid: number; readonly port: number; readonly status: PostmasterStatus }

export type PostmasterStatus = 'starting' | 'ready' | 'stopping'

export function pidFileOf(cluster: string): string {
  return path.join(cluster, 'postmaster.pid')
}

export function readPostmaster(cluster: string): Postmaster {
  const text = readIfThere(pidFileOf(cluster))
  if (text === undefined) return { state: 'none' }
  // Lines: process, data folder, start, port, socket folder, address, shared memory, status.
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!isPostmasterOf(pid, cluster)) return { state: 'stale' }
  return { state: 'alive', pid, port: Number(lines[3] ?? 0), status: statusFrom(lines[7]) }
}

/** The number alone proves nothing: it may have gone to a foreign process, or the folder may be a copy of a live one. */
function isPostmasterOf(pid: number, cluster: string): boolean {
  if (processMark(pid) === undefined) return false
  const command = commandOf(pid)
  if (!/(^|\/)postgres(\s|$)/.test(command)) return false
  const workingIn = workingFolderOf(pid)
  return workingIn === undefined ? command.includes(cluster) : isSameFolder(workingIn, cluster)
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return (readIfThere(`/proc/${pid}/cmdline`) ?? '').replaceAll('\0', ' ')
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/** A server works in its data folder. Undefined where the system does not tell. */
function workingFolderOf(pid: number): string | undefined {
  try {
    const link = `/proc/${pid}/cwd`
    readlinkSync(link)
    return link
  } catch {
    return undefined
  }
}

function isSameFolder(one: string, other: string): boolean {
  const a = statSync(one, { throwIfNoEntry: false })
  const b = statSync(other, { throwIfNoEntry: false })
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino
}

function statusFrom(line: string | undefined): PostmasterStatus {
  const word = (line ?? '').trim()
  return word === 'ready' || word === 'stopping' ? word : 'starting'
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
