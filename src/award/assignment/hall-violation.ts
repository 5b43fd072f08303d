/**
 * Why demands cannot be met: a group that asks for more than all who could serve it can give. By Hall's theorem, in the
 * form of the cut that max-flow leaves (Ford and Fulkerson 1956), such a group exists whenever the demands cannot be met.
 */

/** @property group the askers, by index; `servers` could serve at least one of them. */
export type HallViolation = {
  readonly group: readonly number[]
  readonly servers: readonly number[]
  readonly needed: number
  readonly available: number
}

/**
 * @param open whether an asker may be served by a server, once.
 * @param needed what each asker asks for. @param most what each server can give.
 * @returns null when everything can be given.
 */
export function hallViolation(
  open: readonly (readonly boolean[])[],
  needed: number,
  most: number,
): HallViolation | null {
  const given = open.map((row) => row.map(() => false))
  const loads = (open[0] ?? []).map(() => 0)
  for (const asker of open.keys()) {
    for (let unit = 0; unit < needed; unit++) {
      const group = serveOnce(asker, { open, given, loads, most })
      if (group) return violation(group, open, needed, most)
    }
  }
  return null
}

type Served = {
  readonly open: readonly (readonly boolean[])[]
  readonly given: readonly boolean[][]
  readonly loads: number[]
  readonly most: number
}

/** Gives the asker one more, moving others where that helps; else every asker that was looked at on the way. */
function serveOnce(asker: number, { open, given, loads, most }: Served): readonly number[] | null {
  const cameFrom = new Map<number, number>()
  const reached = new Map<number, number | null>([[asker, null]])
  for (const from of reached.keys()) {
    for (const server of loads.keys()) {
      if (open[from]?.[server] !== true || given[from]?.[server] === true || cameFrom.has(server)) continue
      cameFrom.set(server, from)
      if ((loads[server] ?? 0) < most) {
        loads[server] = (loads[server] ?? 0) + 1
        turnWay(server, { given, cameFrom, reached })
        return null
      }
      for (const [other, row] of given.entries())
        if (row[server] === true && !reached.has(other)) reached.set(other, server)
    }
  }
  return [...reached.keys()].toSorted((a, b) => a - b)
}

type Way = {
  readonly given: readonly boolean[][]
  /** The asker from which a server was found, and the server from which an asker was found. */
  readonly cameFrom: ReadonlyMap<number, number>
  readonly reached: ReadonlyMap<number, number | null>
}

function turnWay(last: number, { given, cameFrom, reached }: Way): void {
  for (let server: number | null = last; server !== null;) {
    const asker: number = cameFrom.get(server) ?? 0
    const row = given[asker]
    if (row) row[server] = true
    const before: number | null = reached.get(asker) ?? null
    if (row && before !== null) row[before] = false
    server = before
  }
}

function violation(
  group: readonly number[],
  open: readonly (readonly boolean[])[],
  needed: number,
  most: number,
): HallViolation {
  const degrees = (open[0] ?? []).map((_, server) => group.filter((asker) => open[asker]?.[server] === true).length)
  return {
    group,
    servers: [...degrees.keys()].filter((server) => (degrees[server] ?? 0) > 0),
    needed: group.length * needed,
    available: degrees.reduce((sum, degree) => sum + Math.min(degree, most), 0),
  }
}
