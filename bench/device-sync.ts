/**
 * The network of the hotel comes back: two hundred devices, each with a day's marks of its own assessor, send all of them
 * at once, one sheet after the other as the page does. Nothing may fail.
 */
import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { openDesk } from '../src/actions/desk.ts'
import { readExampleSeason } from '../src/actions/example-season-folder.ts'
import { loadExampleSeason } from '../src/actions/load-example-season.ts'
import { signInAsDemo } from '../src/actions/sign-in.ts'
import { NOBODY } from '../src/award/people/viewer.ts'
import type { SeasonKey } from '../src/award/places/season-key.ts'
import { assert } from '../src/award/result.ts'
import { panelCriteria } from '../src/award/rulebook/rulebook.ts'
import { instant } from '../src/award/units/dates.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/store/db.ts'
import { antiForgeryField } from '../src/web/layout/frame.ts'
import { markSheetFields } from '../src/web/panel/mark-sheet-view.ts'
import { paths } from '../src/web/paths.ts'
import { sheetIdOf } from '../src/web/sheet-id.ts'
import { ACCOUNTS, administratorOf } from './big-season.ts'
import { type PlainFigure, quantile, spread } from './figures.ts'
import { asked } from './load.ts'
import type { MeasuredProcess } from './measured-process.ts'

const DEVICES = 200
/** Two days of seven. */
const SHEETS = 14
const CATEGORY = 'sehari'
const ANTI_FORGERY = 'sebuah-tanda-untuk-pengukuran-saja'
const FOLDER = fileURLToPath(new URL('../examples/provinsi-contoh', import.meta.url))

export type DeviceSeason = {
  readonly key: SeasonKey
  readonly seats: readonly string[]
  readonly criteria: readonly string[]
}

/** A panel of as many seats as there are devices, all sheets open and empty. */
export async function makeDeviceSeason(db: Database): Promise<DeviceSeason> {
  const example = await readExampleSeason(FOLDER)
  const [category] = example.rulebook.categories
  assert(category, 'the example has a category')
  const seats = Array.from({ length: DEVICES }, (_, at) => `perangkat-${at + 1}`)
  const panel = {
    ...example.rulebook.panel,
    seats: [
      ...example.rulebook.panel.seats.filter(({ scores }) => !scores),
      ...seats.map((id, at) => ({ id, unsur: `Unsur ${at + 1}`, chair: at === 0, scores: true })),
    ],
  }
  const nominees = Array.from({ length: SHEETS }, (_, at) => ({
    category: CATEGORY,
    candidate: candidateAt(at),
    name: `Kabupaten Contoh ${at + 1}`,
    entityKind: 'regency',
    placeCode: null,
  }))
  const empty = { files: [], holders: [], marks: [], recusals: [], closings: [], unfinished: null }
  const { outreach: _, ...plain } = example
  const administrator = await administratorOf(db)
  const key = await loadExampleSeason({
    db,
    administrator,
    example: {
      ...plain,
      ...empty,
      nominees,
      accounts: ACCOUNTS,
      rulebookDates: 'as_written',
      rulebook: { ...example.rulebook, panel, categories: [{ ...category, id: CATEGORY }] },
    },
    passwordHash: 'none',
    startedAt: instant(systemClock.now()),
  })
  return { key, seats, criteria: panelCriteria(category).map(({ id }) => id) }
}

export async function deviceSyncFigure(
  server: MeasuredProcess,
  db: Database,
  { key, seats, criteria }: DeviceSeason,
): Promise<PlainFigure> {
  const desk = openDesk({ db, clock: systemClock, viewer: NOBODY })
  const cookies: string[] = []
  for (const seat of seats) {
    const session = await signInAsDemo(desk, `${seat}@${ACCOUNTS}`, true)
    assert(session.ok, `${seat} may sign in`)
    cookies.push(`paritrana_sesi=${session.value}; paritrana_tanda=${ANTI_FORGERY}`)
  }
  const before = loadavg()[0] ?? 0
  const cpuBefore = await server.cpuMs()
  const agent = new Agent({ keepAlive: true, maxSockets: DEVICES })
  const latencies: number[] = []
  const begun = performance.now()
  await Promise.all(
    seats.map(async (seat, nth) => {
      const headers = { cookie: cookies[nth] ?? '', accept: 'application/json' }
      const facts = await asked(server.address, { path: paths.deviceFacts(), headers }, agent)
      assert(facts.status === 200, `a device is told who is signed in: ${facts.status}`)
      for (let at = 0; at < SHEETS; at++) {
        const sheet = { ...key, category: CATEGORY, candidate: candidateAt(at), seat }
        const now = performance.now()
        const { status, body } = await asked(
          server.address,
          {
            path: paths.markSheet(sheetIdOf(sheet)),
            headers: { ...headers, ...FORM },
            body: daysWork(criteria, nth, at),
          },
          agent,
        )
        assert(status === 200 && body.includes('"version":1'), `a sheet is taken: ${status}`)
        latencies.push(performance.now() - now)
      }
    }),
  )
  const totalMs = performance.now() - begun
  const cpuMs = ((await server.cpuMs()) - cpuBefore) / latencies.length
  agent.destroy()
  const sorted = latencies.toSorted((a, b) => a - b)
  return {
    name: `${DEVICES} devices send a day's work at once, ${SHEETS} sheets of ${criteria.length} criteria each`,
    unit: 'ms',
    value: spread([totalMs]),
    cpuMs: spread([cpuMs]),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 10_000 },
    peer: null,
    note: `${latencies.length} sheets, 0 failed; one sheet p50 ${quantile(sorted, 0.5).toFixed(0)} ms, p99 ${quantile(sorted, 0.99).toFixed(0)} ms; CPU is of the server, a sheet`,
  }
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

function candidateAt(at: number): string {
  return `kabupaten-${at + 1}`
}

function daysWork(criteria: readonly string[], nth: number, at: number): string {
  const fields = criteria.flatMap((criterion, place) => [
    [markSheetFields.mark(criterion), `${(nth * 7 + at * 13 + place * 29) % 100},5`],
    [markSheetFields.comment(criterion), `Catatan wawancara ${at + 1}, kriteria ${place + 1}`],
  ])
  return new URLSearchParams([[antiForgeryField, ANTI_FORGERY], [markSheetFields.version, '0'], ...fields]).toString()
}
