/**
 * Tells one process from another that later got the same number. Plain JavaScript, because the installer needs it
 * before the pinned Node is there.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A text that only this life of process `pid` has; undefined when no such process lives (a zombie counts as dead).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processMark(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return undefined
  return process.platform === 'linux' ? linuxMark(pid) : psMark(pid)
}

/**
 * What identifies the running process to others, one line: number and mark.
 * @returns {string}
 */
export function ownMark() {
  return `${process.pid} ${processMark(process.pid)}`
}

/**
 * Whether the process that wrote `line` (from `ownMark`) still lives.
 * @param {string} line
 * @returns {boolean}
 */
export function markIsAlive(line) {
  const space = line.indexOf(' ')
  if (space < 0) return false
  return processMark(Number(line.slice(0, space))) === line.slice(space + 1).trim()
}

/**
 * The start time in /proc counts from the boot of the machine, so the boot is part of the mark.
 * @param {number} pid
 * @returns {string | undefined}
 */
function linuxMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The command's name may hold spaces and brackets: fields are counted from the last bracket on.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${fields[19]}`
  } catch {
    return undefined
  }
}

/**
 * @param {number} pid
 * @returns {string | undefined}
 */
function psMark(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return line === '' || line.startsWith('Z') ? undefined : line.replace(/^\S+\s+/, '')
  } catch {
    return undefined
  }
}
