/** How long `longlist` takes on employers x 12 months, and beside it DuckDB for the same sums of the same file. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { writeEmployerFile } from './employer-file.ts'
import { type Goal, type PlainFigure, spread } from './figures.ts'

/** Employers in the agency's count of the whole nation. */
export const NATION = 725_356
export const MANY = 10_000

const LOADER = new URL('../src/platform/tsx-loader.ts', import.meta.url).href
const COMMANDS = new URL('../src/cli/commands.ts', import.meta.url).href
const RULEBOOK = fileURLToPath(new URL('../rulebooks/tertib-administrasi.json', import.meta.url))
const DUCKDB = fileURLToPath(new URL('./duckdb-long-list.ts', import.meta.url))

/** What a list of a nation may take of memory, and DuckDB beside it. */
const MEMORY_MIB = 1024

type Measured = {
  readonly wallMs: number
  readonly cpuMs: number
  readonly peakBytes: number
  readonly employers: number
  readonly orderly: number
}

/** The file is made once; then both read it, in turn, as often as asked. */
export async function longListFigures(
  employers: number,
  runs: number,
  say: (what: string) => void,
): Promise<readonly PlainFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'paritrana-bench-'))
  try {
    const file = join(folder, 'pemberi-kerja.csv')
    say(`writing ${employers} employers x 12 months`)
    const bytes = await writeEmployerFile(file, employers)
    const before = loadavg()[0] ?? 0
    const ours: Measured[] = []
    const theirs: Measured[] = []
    for (let run = 0; run < runs; run++) {
      say(`longlist of ${employers} employers, ${run + 1} of ${runs}`)
      ours.push(await ourList(file))
      say(`DuckDB on the same, ${run + 1} of ${runs}`)
      theirs.push(await duckDb(file))
    }
    const agreed = ours.every(({ orderly }, run) => orderly === theirs[run]?.orderly)
    if (!agreed) throw new Error('longlist and DuckDB count different orderly employers')
    return figuresOf(employers, bytes, ours, theirs, [before, loadavg()[0] ?? 0])
  } finally {
    await rm(folder, { recursive: true })
  }
}

function figuresOf(
  employers: number,
  bytes: number,
  ours: readonly Measured[],
  theirs: readonly Measured[],
  loadAverage: PlainFigure['loadAverage'],
): readonly PlainFigure[] {
  const [wall, cpu, peak] = [
    spread(ours.map(({ wallMs }) => wallMs)),
    spread(ours.map(({ cpuMs }) => cpuMs)),
    spread(ours.map(({ peakBytes }) => mib(peakBytes))),
  ]
  const their = {
    wall: medianOf(theirs, 'wallMs'),
    cpu: medianOf(theirs, 'cpuMs'),
    peak: medianOf(theirs, 'peakBytes'),
  }
  const timeGoal: Goal | null = employers === MANY ? { of: 'value', atMost: 2000 } : null
  const shared = { loadAverage, peer: null }
  return [
    {
      ...shared,
      name: `longlist --json --top 100, ${employers} employers x 12 months`,
      unit: 'ms',
      value: wall,
      cpuMs: cpu,
      goal: timeGoal,
      note: `the whole process, ${mib(bytes).toFixed(0)} MiB of CSV; DuckDB, only the sums, in the same run: ${their.wall.toFixed(0)} ms, CPU ${their.cpu.toFixed(0)} ms, so ours takes ${times(wall.median, their.wall)} its time and ${times(cpu.median, their.cpu)} its CPU; both count ${ours[0]?.orderly} orderly`,
    },
    {
      ...shared,
      name: `longlist, most memory with ${employers} employers`,
      unit: 'MiB',
      value: peak,
      cpuMs: null,
      goal: { of: 'value', atMost: MEMORY_MIB },
      note: `DuckDB, told to stay below ${MEMORY_MIB} MiB: ${mib(their.peak).toFixed(0)} MiB`,
    },
  ]
}

async function ourList(file: string): Promise<Measured> {
  const program = `
    const { commands } = await import(${JSON.stringify(COMMANDS)})
    process.exitCode = await commands.longlist(process.argv.slice(1))
    const { user, system } = process.cpuUsage()
    process.send({ cpuMs: (user + system) / 1000, peakBytes: process.resourceUsage().maxRSS * 1024 })
    process.disconnect()`
  const args = ['--employers', file, '--rulebook', RULEBOOK, '--top', '100', '--json']
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', LOADER, '--input-type=module', '--eval', program, '--', ...args], {
    // The bar of its progress is for whoever watches.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [stdout, [used]] = await Promise.all([text(child.stdout!), once(child, 'message'), once(child, 'close')])
  const wallMs = performance.now() - begun
  const told = JSON.parse(stdout) as { readonly rankedEmployers: number; readonly orderlyEmployers: number }
  const { cpuMs, peakBytes } = used as Pick<Measured, 'cpuMs' | 'peakBytes'>
  return { wallMs, cpuMs, peakBytes, employers: told.rankedEmployers, orderly: told.orderlyEmployers }
}

async function duckDb(file: string): Promise<Measured> {
  const begun = performance.now()
  const child = spawn(process.execPath, [DUCKDB, file, `${MEMORY_MIB}MiB`], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [stdout] = await Promise.all([text(child.stdout), once(child, 'close')])
  const told = JSON.parse(stdout) as Readonly<Record<'employers' | 'orderly' | 'cpuMs' | 'peakBytes', string | number>>
  return {
    wallMs: performance.now() - begun,
    cpuMs: Number(told.cpuMs),
    peakBytes: Number(told.peakBytes),
    employers: Number(told.employers),
    orderly: Number(told.orderly),
  }
}

function times(us: number, them: number): string {
  return `${(us / them).toFixed(1)} times`
}

function medianOf(runs: readonly Measured[], of: 'wallMs' | 'cpuMs' | 'peakBytes'): number {
  return spread(runs.map((run) => run[of])).median
}

function mib(bytes: number): number {
  return bytes / (1024 * 1024)
}

if (import.meta.main) {
  const [employers = MANY] = process.argv.slice(2).map(Number)
  for (const { name, value, unit, cpuMs, note } of await longListFigures(employers, 1, console.error))
    console.log(`${name}: ${value.median.toFixed(0)} ${unit}, CPU ${cpuMs?.median.toFixed(0) ?? '-'} ms; ${note}`)
}
