/**
 * `npm run bench [-- --quick] [-- --json]`: every figure that has a goal, measured on the real server over loopback with
 * a durable database of its own, beside a bare server in the same run. CPU time and ratios are the figures to trust.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startPostgres } from '../src/platform/postgres/start-postgres.ts'
import { type Database, openDatabase } from '../src/store/db.ts'
import { migrate } from '../src/store/migrate.ts'
import { deviceSyncFigure, makeDeviceSeason } from './device-sync.ts'
import { type BigSeason, makeBigSeason, SMALL_CANDIDATES } from './big-season.ts'
import { type ClosingHour, closingHourFigure } from './closing-hour.ts'
import { coverageImportFigure } from './coverage-import.ts'
import { figureLines, type LoadFigure, type PlainFigure, spread } from './figures.ts'
import { longListFigures, MANY, NATION } from './long-list.ts'
import { type MeasuredProcess, startMeasured } from './measured-process.ts'
import type { Effort } from './measured-load.ts'
import { coveragePageFigures } from './coverage-pages.ts'
import { panelPlanFigures } from './panel-plans.ts'
import { decisionFigures } from './papers-and-tables.ts'
import { pageFigures } from './page-figures.ts'
import { benchRank } from './rank.ts'
import { refusedFigures } from './refused-uploads.ts'
import { uploadFigures } from './uploads.ts'

type Plan = Effort & {
  readonly candidates: number
  readonly starts: number
  readonly ranks: number
  /** Files of 100,000 coverage rows, one on top of the other. */
  readonly imports: number
  /** How often each file of employers is listed. */
  readonly lists: readonly { readonly employers: number; readonly runs: number }[]
  readonly closing: ClosingHour
  /** Assignments and timetables. */
  readonly plans: number
  /** Servers for each way. */
  readonly uploads: number
  /** How often the whole corpus of refused files is sent. */
  readonly refused: number
}

const FULL: Plan = {
  rounds: 5,
  roundMs: 2_000,
  warmMs: 8_000,
  candidates: 500,
  starts: 5,
  ranks: 3,
  imports: 3,
  lists: [
    { employers: MANY, runs: 3 },
    { employers: NATION, runs: 1 },
  ],
  closing: { sessions: 2_000, forMs: 60_000 },
  plans: 5,
  uploads: 3,
  refused: 3,
}
const QUICK: Plan = {
  rounds: 2,
  roundMs: 400,
  warmMs: 400,
  candidates: 60,
  starts: 2,
  ranks: 1,
  imports: 1,
  lists: [{ employers: MANY, runs: 1 }],
  closing: { sessions: 160, forMs: 10_000 },
  plans: 2,
  uploads: 1,
  refused: 1,
}

type Report = {
  readonly node: string
  readonly processors: string
  readonly candidates: number
  readonly figures: readonly Figure[]
}

type Environment = Readonly<Record<string, string>>
type Figure = LoadFigure | PlainFigure

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const options = { quick: { type: 'boolean' }, json: { type: 'boolean' } } as const
  const { values } = parseArgs({ args: words, options })
  // Without `--` npm keeps the options for itself and hands them on by name.
  const isAsked = (name: 'quick' | 'json') => values[name] === true || process.env[`npm_config_${name}`] === 'true'
  const report = await measured(isAsked('quick') ? QUICK : FULL)
  if (isAsked('json')) console.log(JSON.stringify(report))
  else console.log(printed(report))
  return 0
}

async function measured(plan: Plan): Promise<Report> {
  const figures = await inFolder(async (env) => {
    const pages = await onFreshDatabase(env, bigSeason(plan.candidates), (stage) =>
      withServer(env, (server) => measuredPages(server, stage, { plan, dataDir: env['DATA_DIR'] ?? '' })),
    )
    return [...pages, await secondStart(env, plan.starts), await ranking(plan.ranks), await importing(plan.imports)]
  })
  const lists = []
  for (const { employers, runs } of plan.lists) lists.push(...(await longListFigures(employers, runs, say)))
  say('a table from upload to ranking, and certificates')
  lists.push(...(await decisionFigures(plan.ranks)))
  say('plans of a panel')
  const plans = await panelPlanFigures(plan.plans)
  // In a database of their own, so that the start before it does not carry its thousands of saves.
  const closing = await inFolder((env) =>
    onFreshDatabase(env, bigSeason(SMALL_CANDIDATES), async (stage) => {
      say('uploads')
      const start = () => startMeasured('./upload-server.ts', [], env)
      const organisations: string[] = []
      const uploads = await uploadFigures({ ...stage, start, organisations, runs: plan.uploads })
      say('refused files')
      const refused = await withServer(env, (server) =>
        refusedFigures({ ...stage, server, organisations, rounds: plan.refused }),
      )
      say('closing hour')
      return [
        ...uploads,
        ...refused,
        await withServer(env, (server) => closingHourFigure(server, stage.db, stage.season, plan.closing)),
      ]
    }),
  )
  say('devices')
  const devices = await inFolder((env) =>
    onFreshDatabase(env, makeDeviceSeason, ({ db, season }) =>
      withServer(env, (server) => deviceSyncFigure(server, db, season)),
    ),
  )
  const processors = `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`
  const all = [...figures, ...lists, ...plans, ...closing, devices]
  return { node: process.version, processors, candidates: plan.candidates, figures: all }
}

async function inFolder<Measured>(work: (env: Environment) => Promise<Measured>): Promise<Measured> {
  const dataDir = await mkdtemp(join(tmpdir(), 'paritrana-bench-'))
  try {
    return await work({
      DATA_DIR: dataDir,
      PORT: '0',
      HOST: '127.0.0.1',
      PARITRANA_DEMO: '1',
      DATABASE_URL: '',
      BASE_URL: '',
    })
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

type Stage<Season = BigSeason> = {
  readonly db: Database
  readonly season: Season
  readonly postmaster: number
  /** Of the owner of the database. */
  readonly url: string
}

async function measuredPages(
  server: MeasuredProcess,
  { db, season, postmaster, url }: Stage,
  { plan, dataDir }: { readonly plan: Plan; readonly dataDir: string },
): Promise<readonly Figure[]> {
  const floor = await startMeasured('./floor.ts', [], {})
  try {
    const measuring = { floor, server, postmaster, effort: plan }
    const pages = await pageFigures(measuring, { db, season, url }, say)
    say('maps')
    return [...pages, ...(await coveragePageFigures(measuring, db, dataDir))]
  } finally {
    await floor.stop()
  }
}

async function withServer<Measured>(
  env: Environment,
  work: (server: MeasuredProcess) => Promise<Measured>,
): Promise<Measured> {
  const server = await startMeasured('../src/main.ts', ['serve'], env)
  try {
    return await work(server)
  } finally {
    await server.stop()
  }
}

/** The database is ours here and servers attach to it, so that its CPU can be told from theirs. */
async function onFreshDatabase<Season, Measured>(
  env: Environment,
  make: (db: Database) => Promise<Season>,
  work: (stage: Stage<Season>) => Promise<Measured>,
): Promise<Measured> {
  const postgres = await startPostgres({ dataDir: env['DATA_DIR'] ?? '' })
  try {
    await migrate(postgres.url)
    const { db, close } = openDatabase(postgres.url, (error) => say(error.message))
    try {
      const season = await make(db)
      return await work({ db, season, postmaster: postgres.pid, url: postgres.url })
    } finally {
      await close()
    }
  } finally {
    await postgres.stop()
  }
}

function bigSeason(candidates: number): (db: Database) => Promise<BigSeason> {
  return (db) => {
    say(`making a season of ${candidates} candidates`)
    return makeBigSeason(db, candidates)
  }
}

async function secondStart(env: Environment, starts: number): Promise<PlainFigure> {
  const before = loadavg()[0] ?? 0
  const runs: { readonly startMs: number; readonly cpuMs: number }[] = []
  for (let run = 0; run < starts; run++) {
    say(`start ${run + 1} of ${starts}`)
    const server = await startMeasured('../src/main.ts', ['serve'], env)
    runs.push({ startMs: server.startMs, cpuMs: await server.cpuMs() })
    await server.stop()
  }
  return {
    name: 'Second start, from the process to the first 200',
    unit: 'ms',
    value: spread(runs.map((run) => run.startMs)),
    cpuMs: spread(runs.map((run) => run.cpuMs)),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 1000 },
    peer: null,
    note: 'with its PostgreSQL; HotCRP with all three of its servers: 600 to 1,400 ms',
  }
}

async function ranking(runs: number): Promise<PlainFigure> {
  const before = loadavg()[0] ?? 0
  const figures = []
  for (let run = 0; run < runs; run++) {
    say(`rank ${run + 1} of ${runs}`)
    figures.push(await benchRank())
  }
  return {
    name: `rank --no-statistics, 190 contests, ${figures[0]?.marks} marks`,
    unit: 'ms',
    value: spread(figures.map((figure) => figure.wallMs)),
    cpuMs: spread(figures.map((figure) => figure.cpuMs)),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 2000 },
    peer: null,
    note: `the whole process with reading and JSON; ${figures[0]?.ranked} candidates ranked`,
  }
}

async function importing(runs: number): Promise<PlainFigure> {
  say('coverage import')
  return coverageImportFigure(runs)
}

function printed({ node, processors, candidates, figures }: Report): string {
  const head = `Node ${node}, ${processors}; ${candidates} candidates. Median (least to most of the rounds).`
  return [head, ...figures.flatMap((figure) => ['', ...figureLines(figure)])].join('\n')
}

function say(text: string): void {
  process.stderr.write(`bench: ${text}\n`)
}
