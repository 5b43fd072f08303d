/** The memory of a process at its highest, as Linux keeps it: nothing between two samples is missed. */
import { readFileSync, writeFileSync } from 'node:fs'

const KIB = 1024

/** What it holds in RAM now, in bytes. */
export function residentBytes(pid: number): number {
  return field(pid, 'VmRSS')
}

/** From now on the highest is that of the time to come. */
export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
}

/** The most it has held in RAM since, in bytes. */
export function peakBytes(pid: number): number {
  return field(pid, 'VmHWM')
}

function field(pid: number, name: string): number {
  const line = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1]) * KIB
}
