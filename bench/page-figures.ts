/** The pages that have a goal, each as its reader would ask for it. */
import { loadavg } from 'node:os'
import { gunzipSync } from 'node:zlib'
import { signInAsDemo } from '../src/actions/sign-in.ts'
import { assert } from '../src/award/result.ts'
import type { Database } from '../src/store/db.ts'
import { sheetIdOf } from '../src/web/sheet-id.ts'
import { antiForgeryField } from '../src/web/layout/frame.ts'
import { markSheetFields } from '../src/web/panel/mark-sheet-view.ts'
import { paths } from '../src/web/paths.ts'
import {
  ACCOUNTS,
  adoptAndPublish,
  BIG,
  type BigSeason,
  deskOf,
  SMALL,
  SMALL_CANDIDATES,
  slugOf,
} from './big-season.ts'
import { cpuGoal, type LoadFigure, type PlainFigure, spread } from './figures.ts'
import { firstVisitBytes } from './first-visit.ts'
import type { Answer, Client } from './load.ts'
import { measureLoad, type Measuring } from './measured-load.ts'
import { rawInserts } from './raw-inserts.ts'

const CONNECTIONS = 4
const RAW_MS = 2_000
const ANTI_FORGERY = 'sebuah-tanda-untuk-pengukuran-saja'
const LIST = { name: 'HotCRP, list of 500', cpuMs: 44.5, requestsPerSecond: 24.5, kB: 674 }
const FORM = { name: 'HotCRP, review form', cpuMs: 6.2, requestsPerSecond: 229 }
const SAVE = { name: 'HotCRP, save of a review (p99 257 ms)', cpuMs: 5.3, requestsPerSecond: 271 }

type Headers = Readonly<Record<string, string>>

/** Adopts and publishes the big category on the way, from this process while the server runs. */
export async function pageFigures(
  measuring: Measuring,
  { db, season, url }: { readonly db: Database; readonly season: BigSeason; readonly url: string },
  say: (text: string) => void,
): Promise<readonly (LoadFigure | PlainFigure)[]> {
  const address = { season: season.key.season, placeSlug: season.placeSlug, category: BIG }
  const [chair, assessor] = [await signedIn(season, 'ketua'), await signedIn(season, 'hukum')]
  const sheet = sheetPath(season, 'hukum', 0)
  const firstVisit = await firstVisitFigure(measuring.server.address, sheet, assessor)
  say('saves')
  const save = await saveFigure(measuring, season, url)
  say('standings')
  const standings = await measureLoad(measuring, {
    name: `Standings of ${season.candidates} candidates after closing, as chair`,
    clients: readers(paths.standings(address), chair, rows(season, 2)),
    goal: cpuGoal(15),
    peer: LIST,
    note: 'pages of 50 rows, each with its whole explanation; the peer shows 500 rows on one page',
  })
  say('adopting')
  await adoptAndPublish(db, season)
  const result = paths.result(address)
  say('result')
  const pages = Math.ceil(season.candidates / 50)
  const results = [
    await measureLoad(measuring, {
      name: `Frozen result of ${season.candidates}, signed out, first page`,
      clients: readers(result, GZIP, rows(season, 2)),
      goal: cpuGoal(2.2),
      peer: LIST,
      note: 'pages of 50 rows with all their explanations; the whole list is the next figure',
    }),
    await measureLoad(measuring, {
      name: `Frozen result of ${season.candidates}, signed out, all ${pages} pages`,
      clients: Array.from({ length: CONNECTIONS }, () => pageTurner(result, pages)),
      answersARequest: pages,
      goal: cpuGoal(2.2),
      peer: LIST,
      note: `one request of this figure is ${pages} answers: every row once`,
    }),
    await measureLoad(measuring, {
      name: `Frozen result of ${season.candidates}, signed in, first page`,
      clients: readers(result, chair, rows(season, 2)),
      goal: cpuGoal(2.2),
      peer: LIST,
      note: 'made for this reader: menu, name and sign-out stand on it',
    }),
  ]
  // Last of all: a server that has just started compiles while it answers, and a form is answered all day.
  say('mark sheet')
  const form = await measureLoad(measuring, {
    name: 'Mark sheet form, as assessor',
    clients: readers(sheet, assessor, contains(markSheetFields.mark(season.criteria[0] ?? ''))),
    goal: cpuGoal(0.8),
    peer: FORM,
    note: '',
  })
  return [...results, standings, form, firstVisit, save]
}

const GZIP: Headers = { 'accept-encoding': 'gzip' }

async function signedIn(season: BigSeason, seat: string): Promise<Headers> {
  const session = await signInAsDemo(deskOf(season, seat), `${seat}@${ACCOUNTS}`, true)
  assert(session.ok, `${seat} may sign in`)
  return { ...GZIP, cookie: `paritrana_sesi=${session.value}; paritrana_tanda=${ANTI_FORGERY}` }
}

function sheetPath(season: BigSeason, seat: string, at: number): string {
  return paths.markSheet(sheetIdOf({ ...season.key, category: SMALL, candidate: slugOf(SMALL, at), seat }))
}

function readers(path: string, headers: Headers, check: Client['check']): readonly Client[] {
  return Array.from({ length: CONNECTIONS }, () => ({ next: () => ({ path, headers }), check: everyTenth(check) }))
}

/** Every status is looked at, the content of the first answer and of every tenth: reading them all would slow the asking. */
function everyTenth(check: Client['check']): Client['check'] {
  let answers = 0
  return (answer) => {
    if (answer.status !== 200) throw new Error(`a page answered ${answer.status}`)
    if (answers++ % 10 === 0) check(answer)
  }
}

function textOf({ headers, body }: Answer): string {
  return (headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

function contains(words: string): Client['check'] {
  return (answer) => assert(textOf(answer).includes(words), `the page holds ${words}`)
}

/** The page holds fifty candidates (or all of fewer), each at least so many times. */
function rows({ candidates }: BigSeason, timesEach: number): Client['check'] {
  const wanted = Math.min(50, candidates) * timesEach
  return (answer) => {
    const named = textOf(answer).split(`Kabupaten Contoh ${BIG} `).length - 1
    assert(named >= wanted, `the page names its candidates: ${named} of at least ${wanted}`)
  }
}

function pageTurner(path: string, pages: number): Client {
  let turned = 0
  const check = everyTenth(contains(`Kabupaten Contoh ${BIG} `))
  return { next: () => ({ path: `${path}?halaman=${1 + (turned++ % pages)}`, headers: GZIP }), check }
}

async function firstVisitFigure(address: string, path: string, headers: Headers): Promise<PlainFigure> {
  const sizes = await firstVisitBytes(address, path, headers)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000
  const parts = [...sizes].map(([file, size]) => `${file === path ? 'page' : file} ${(size / 1000).toFixed(1)}`)
  return {
    name: 'First visit of a mark sheet, gzip, without script',
    unit: 'kB',
    value: spread([total]),
    cpuMs: null,
    loadAverage: [loadavg()[0] ?? 0, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 60 },
    peer: null,
    note: parts.join(', '),
  }
}

/** Four assessors, each on a sheet of their own, each save with other marks: what comes back must be the redirect of a saved draft. */
export async function saveFigure(measuring: Measuring, season: BigSeason, url: string): Promise<LoadFigure> {
  const clients = []
  for (const [at, seat] of season.seats.slice(0, CONNECTIONS).entries()) {
    clients.push(saver(season, sheetPath(season, seat, at % SMALL_CANDIDATES), await signedIn(season, seat)))
  }
  const figure = await measureLoad(measuring, {
    name: 'Save of a draft, durable, with its history and the look at the session',
    clients,
    // Three times the peer's rate, and a quarter of its slowest of a hundred.
    goal: { of: 'rate', atLeast: 3 * SAVE.requestsPerSecond, p99AtMost: 257 / 4 },
    peer: SAVE,
    note: '',
  })
  const raw = await rawInserts(url, CONNECTIONS, RAW_MS)
  const note = `in the same minute PostgreSQL alone takes ${raw.perSecond.toFixed(0)} durable inserts of one row a second on ${CONNECTIONS} connections, p99 ${raw.p99Ms.toFixed(2)} ms`
  return { ...figure, note }
}

function saver(season: BigSeason, path: string, cookies: Headers): Client {
  let version = 0
  return {
    next: () => {
      const fields = season.criteria.flatMap((criterion, at) => [
        [markSheetFields.mark(criterion), `${(version * 7 + at * 13) % 100},5`],
        [markSheetFields.comment(criterion), `catatan ke-${version}`],
      ])
      const own = [
        [antiForgeryField, ANTI_FORGERY],
        [markSheetFields.version, String(version)],
      ]
      const headers = { ...cookies, 'content-type': 'application/x-www-form-urlencoded' }
      return { path, headers, body: new URLSearchParams([...own, ...fields]).toString() }
    },
    check: ({ status, headers }) => {
      const saved = status === 303 && String(headers['set-cookie']).includes('draf-tersimpan')
      assert(saved, `a draft is saved: ${status}`)
      version++
    },
  }
}
