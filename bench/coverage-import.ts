/** How long `coverage import` takes for 100,000 rows, its whole process included: file, checks against the register, history. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { listPlaces } from '../src/actions/place-book.ts'
import { startPostgres } from '../src/platform/postgres/start-postgres.ts'
import { migrate } from '../src/store/migrate.ts'
import { figureLines, spread, type PlainFigure } from './figures.ts'

const ROWS = 100_000
const SEGMENTS = ['ALL', 'PU', 'BPU', 'JAKON', 'PMI']

const LOADER = new URL('../src/platform/tsx-loader.ts', import.meta.url).href
const COMMANDS = new URL('../src/cli/commands.ts', import.meta.url).href

type Run = { readonly wallMs: number; readonly cpuMs: number; readonly accepted: number; readonly warnings: number }

/** Every run adds its rows to those of the runs before, in a database of its own. */
export async function coverageImportFigure(runs: number): Promise<PlainFigure> {
  const before = loadavg()[0] ?? 0
  const folder = await mkdtemp(join(tmpdir(), 'paritrana-bench-'))
  const postgres = await startPostgres({ dataDir: join(folder, 'data') })
  const figures: Run[] = []
  try {
    await migrate(postgres.url)
    for (let run = 1; run <= runs; run++) {
      const file = join(folder, `cakupan-${run}.csv`)
      await writeFile(file, await manyRows(run))
      figures.push(await timedImport(file, postgres.url))
    }
  } finally {
    await postgres.stop()
    await rm(folder, { recursive: true, force: true })
  }
  const accepted = figures.map((figure) => figure.accepted)
  if (accepted.some((count) => count !== ROWS)) throw new Error(`rows were refused: ${accepted.join(', ')} went in`)
  return {
    name: `Import of ${ROWS} coverage rows, the whole command`,
    unit: 'ms',
    value: spread(figures.map((figure) => figure.wallMs)),
    cpuMs: spread(figures.map((figure) => figure.cpuMs)),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 10_000 },
    peer: null,
    note: `each run on top of the rows of the runs before; ${figures[0]?.warnings} rows flagged`,
  }
}

async function timedImport(file: string, url: string): Promise<Run> {
  const program = `
    const { commands } = await import(${JSON.stringify(COMMANDS)})
    process.exitCode = await commands.coverage(process.argv.slice(1))
    const { user, system } = process.cpuUsage()
    process.stderr.write(String((user + system) / 1000))`
  const begun = performance.now()
  const args = ['--import', LOADER, '--input-type=module', '--eval', program, '--', 'import', file, '--json']
  const child = spawn(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } })
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  const wallMs = performance.now() - begun
  const { accepted, warnings } = JSON.parse(stdout) as { accepted: number; warnings: readonly unknown[] }
  return { wallMs, cpuMs: Number(stderr), accepted, warnings: warnings.length }
}

/** Every regency and city by segment and month, from a fixed recipe; one row in a hundred has more members than its base. */
export async function manyRows(run: number): Promise<string> {
  const places = (await listPlaces()).filter(({ level }) => level === 'regency' || level === 'city')
  const rows = ['code,name,year,eligible,active_members,coverage_pct,segment,source,as_of']
  for (let row = 0; row < ROWS; row++) {
    const place = places[row % places.length]
    const segment = SEGMENTS[Math.floor(row / places.length) % SEGMENTS.length]
    const month = Math.floor(row / (places.length * SEGMENTS.length))
    const [year, eligible] = [2000 + Math.floor(month / 12), 50_000 + ((row * 7919) % 90_000)]
    const members = row % 100 === 0 ? eligible + 1 : (row * 104_729) % eligible
    const percent = ((members * 100) / eligible).toFixed(2)
    const asOf = `${year}-${String((month % 12) + 1).padStart(2, '0')}`
    rows.push(`${place?.code},${place?.name},${year},${eligible},${members},${percent},${segment},Uji ${run},${asOf}`)
  }
  return rows.join('\n')
}

if (import.meta.main) for (const line of figureLines(await coverageImportFigure(2))) console.log(line)
