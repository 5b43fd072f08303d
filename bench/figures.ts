/** What was measured, as it is printed and written. */

/** A load, measured in rounds against the floor measured just before each of them. Times in milliseconds. */
export type LoadFigure = {
  readonly name: string
  readonly rounds: number
  readonly requests: number
  readonly connections: number
  /** CPU of the server process for one request. */
  readonly cpuMs: Spread
  /** CPU of PostgreSQL for one request; null where the system does not tell. */
  readonly databaseCpuMs: Spread | null
  readonly requestsPerSecond: Spread
  readonly p50Ms: number
  readonly p99Ms: number
  /** CPU of one request in CPU of one bare answer of the same round. */
  readonly timesTheFloor: Spread
  readonly bytes: number
  readonly gzipBytes: number
  readonly loadAverage: readonly [before: number, after: number]
  readonly goal: Goal | null
  readonly peer: Peer | null
  readonly note: string
}

/** Something else that was counted or timed. */
export type PlainFigure = {
  readonly name: string
  readonly unit: 'ms' | 'kB' | 'MiB'
  readonly value: Spread
  readonly cpuMs: Spread | null
  readonly loadAverage: readonly [before: number, after: number]
  readonly goal: Goal | null
  readonly peer: Peer | null
  readonly note: string
}

export type Spread = { readonly median: number; readonly min: number; readonly max: number }
/** `floors` is the same goal in bare answers, so that it holds on a machine of another speed. */
export type Goal =
  | { readonly of: 'cpuMs'; readonly atMost: number; readonly floors: number }
  | { readonly of: 'value'; readonly atMost: number }
  /** Requests a second, and the slowest of a hundred. */
  | { readonly of: 'rate'; readonly atLeast: number; readonly p99AtMost: number }
/** HotCRP as measured where and when the goals were set: CPU for one request, and requests a second. */
export type Peer = {
  readonly name: string
  readonly cpuMs?: number
  readonly requestsPerSecond?: number
  readonly kB?: number
}

export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN }
}

/** @param sorted ascending. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** CPU of a bare answer where and when the goals were set, in milliseconds. */
const FLOOR_WHERE_SET_MS = 0.02

export function cpuGoal(atMost: number): Goal {
  return { of: 'cpuMs', atMost, floors: atMost / FLOOR_WHERE_SET_MS }
}

export function isReached({ goal, ...figure }: LoadFigure | PlainFigure): boolean | null {
  if (!goal) return null
  if (goal.of === 'rate')
    return 'p99Ms' in figure && figure.requestsPerSecond.median >= goal.atLeast && figure.p99Ms <= goal.p99AtMost
  const measured = goal.of === 'value' && 'value' in figure ? figure.value : figure.cpuMs
  return measured !== null && measured.median <= goal.atMost
}

export function figureLines(figure: LoadFigure | PlainFigure): readonly string[] {
  const reached = isReached(figure)
  const goal = figure.goal ? `  goal ${goalText(figure.goal)}: ${reached ? 'reached' : 'NOT REACHED'}` : ''
  const load = `load ${figure.loadAverage.map((each) => each.toFixed(1)).join(' to ')}`
  const note = figure.note === '' ? [] : [`    ${figure.note}`]
  if ('value' in figure) {
    const cpu = figure.cpuMs ? `, CPU ${shown(figure.cpuMs)} ms` : ''
    return [
      `${figure.name}: ${shown(figure.value)} ${figure.unit}${cpu}${goal}`,
      `    ${load}${peerText(figure)}`,
      ...note,
    ]
  }
  const database = figure.databaseCpuMs ? `, PostgreSQL ${shown(figure.databaseCpuMs)}` : ''
  return [
    `${figure.name}: CPU ms a request ${shown(figure.cpuMs)}${database}${goal}`,
    `    ${shown(figure.requestsPerSecond)} requests/s, p50 ${digits(figure.p50Ms)} ms, p99 ${digits(figure.p99Ms)} ms, ${figure.connections} connections, ${figure.rounds} rounds, ${figure.requests} requests`,
    `    ${shown(figure.timesTheFloor)} times the floor${floorsGoal(figure)}; HTML ${kB(figure.bytes)}, gzip ${kB(figure.gzipBytes)}; ${load}${peerText(figure)}`,
    ...note,
  ]
}

function goalText(goal: Goal): string {
  return goal.of === 'rate' ? `>= ${goal.atLeast}/s, p99 <= ${goal.p99AtMost} ms` : `<= ${goal.atMost}`
}

/** This ratio was taken in one run; the milliseconds above move with whatever else the machine does. */
function floorsGoal({ goal, timesTheFloor }: LoadFigure): string {
  if (goal?.of !== 'cpuMs') return ''
  const reached = timesTheFloor.median <= goal.floors
  return ` (goal in floors <= ${digits(goal.floors)}: ${reached ? 'reached' : 'NOT REACHED'})`
}

/** The peer was measured on another day and machine, so this is no ratio of one run; ours counts PostgreSQL too. */
function peerText(figure: LoadFigure | PlainFigure): string {
  const { peer, cpuMs } = figure
  if (!peer) return ''
  const database = 'databaseCpuMs' in figure ? (figure.databaseCpuMs?.median ?? 0) : 0
  const cpu =
    peer.cpuMs && cpuMs
      ? [`${peer.cpuMs} CPU ms (${digits(peer.cpuMs / (cpuMs.median + database))} times ours with PostgreSQL)`]
      : []
  const rate =
    peer.requestsPerSecond && 'requestsPerSecond' in figure
      ? [`${peer.requestsPerSecond}/s (ours ${digits(figure.requestsPerSecond.median / peer.requestsPerSecond)} times)`]
      : []
  const size = peer.kB && 'bytes' in figure ? [`${peer.kB} kB`] : []
  return `\n    ${peer.name}: ${[...cpu, ...rate, ...size].join(', ')}`
}

/** Median, and the least and the most of the rounds. */
function shown({ median, min, max }: Spread): string {
  return `${digits(median)} (${digits(min)} to ${digits(max)})`
}

function digits(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 0)
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
