/** CPU time of PostgreSQL: the postmaster, its living children and those that have ended. Linux only, in steps of 10 ms. */
import { readdirSync, readFileSync } from 'node:fs'

const MS_A_TICK = 10

/** Null where the system does not tell. */
export function familyCpuMs(parent: number): number | null {
  const family = stat(parent)
  if (!family) return null
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => stat(Number(name)) ?? [])
    .filter((each) => each.parent === parent)
  return (children.reduce((sum, child) => sum + child.own, 0) + family.own + family.ofEndedChildren) * MS_A_TICK
}

function stat(pid: number) {
  try {
    // The name of the program stands in brackets and may hold blanks; the numbers begin after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ').map(Number) ?? []
    const at = (field: number) => fields[field - 3] ?? 0
    return { parent: at(4), own: at(14) + at(15), ofEndedChildren: at(16) + at(17) }
  } catch {
    return null
  }
}
