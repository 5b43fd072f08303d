/**
 * The last minute before nominations close: thousands of sessions, each writing in a file of its province and saving every
 * ten seconds, whether the answer before has come or not. Nothing may fail.
 */
import { Agent } from 'node:http'
import { loadavg } from 'node:os'
import { grantRole } from '../src/actions/grant-role.ts'
import { invitePerson } from '../src/actions/invite-person.ts'
import { openDesk, type Desk } from '../src/actions/desk.ts'
import { openCandidateFile } from '../src/actions/open-candidate-file.ts'
import { registerOrganisation } from '../src/actions/register-organisation.ts'
import { signInAsDemo } from '../src/actions/sign-in.ts'
import { answersId, FILE_SECTIONS } from '../src/award/nomination/file-sections.ts'
import { ONLY_ITEM } from '../src/award/nomination/section-draft.ts'
import { assert, type Result } from '../src/award/result.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database } from '../src/store/db.ts'
import { fileIdOf } from '../src/web/candidate/file-id.ts'
import { contentField, fileSectionFields } from '../src/web/candidate/section.form.ts'
import { antiForgeryField } from '../src/web/layout/frame.ts'
import { paths } from '../src/web/paths.ts'
import { ACCOUNTS, type BigSeason, SMALL } from './big-season.ts'
import { type PlainFigure, quantile, spread } from './figures.ts'
import { type Ask, asked } from './load.ts'
import type { MeasuredProcess } from './measured-process.ts'

export type ClosingHour = { readonly sessions: number; readonly forMs: number }

const SAVE_EVERY_MS = 10_000
/** Browsers of so many phones hold their lines open; the server sees them come and go. */
const CONNECTIONS_MAX = 256
const ANTI_FORGERY = 'sebuah-tanda-untuk-pengukuran-saja'
const AT_ONCE = 8

/** One session in one section of one file: nobody else writes there, so every save must go through as it is. */
type Writer = { readonly path: string; readonly cookie: string; readonly field: string; version: number }

type Save = { readonly latencyMs: number; readonly problem: string | null }

export async function closingHourFigure(
  server: MeasuredProcess,
  db: Database,
  season: BigSeason,
  { sessions, forMs }: ClosingHour,
): Promise<PlainFigure> {
  const writers = await makeWriters(db, season, sessions)
  const before = loadavg()[0] ?? 0
  const cpuBefore = await server.cpuMs()
  const saves = await saveOnTime(server.address, writers, forMs)
  const cpuMs = ((await server.cpuMs()) - cpuBefore) / saves.length
  const failed = saves.filter(({ problem }) => problem !== null)
  assert(failed.length === 0, `no save fails: ${failed.length} of ${saves.length} did, first: ${failed[0]?.problem}`)
  const latencies = saves.map(({ latencyMs }) => latencyMs).toSorted((a, b) => a - b)
  const p99 = quantile(latencies, 0.99)
  return {
    name: `Closing hour: ${sessions} sessions, each saving a section every 10 s, for ${forMs / 1000} s: p99 of a save`,
    unit: 'ms',
    value: { ...spread([p99]), min: quantile(latencies, 0.5), max: latencies.at(-1) ?? p99 },
    cpuMs: spread([cpuMs]),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 1000 },
    peer: null,
    note: `${saves.length} saves, 0 failed; in brackets the median and the slowest; CPU is of the server, a save`,
  }
}

/** A file for every eight sessions, one session for each of its sections. */
async function makeWriters(db: Database, season: BigSeason, sessions: number): Promise<readonly Writer[]> {
  const sections = sectionsWritten()
  const desk = openDesk({ db, clock: systemClock, viewer: season.administrator })
  const files = Array.from({ length: Math.ceil(sessions / sections.length) }, (_, at) => at)
  const organisations: string[] = []
  for (const at of files) organisations.push(await registered(desk, season, at, organisations))
  const writers: Writer[] = []
  const queue = files.values()
  const work = async () => {
    for (const at of queue) writers.push(...(await writersOf(desk, season, organisations[at]!, sections)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return writers.slice(0, sessions)
}

type Written = { readonly section: string; readonly field: string }

function sectionsWritten(): readonly Written[] {
  const ours = FILE_SECTIONS.filter(({ askedOf }) => !askedOf || askedOf.includes('regency'))
  const written = ours.map(({ id, list, fields }) => {
    const text = fields.find(({ kind }) => kind.is === 'text')
    assert(text, `the section ${id} has a text to write in`)
    return { section: id, field: contentField(list ? 'a' : ONLY_ITEM, text.id) }
  })
  return [...written, { section: answersId(SMALL), field: contentField(ONLY_ITEM, 'regulasi') }]
}

async function registered(desk: Desk, { key }: BigSeason, at: number, others: readonly string[]): Promise<string> {
  const typed = { name: `Kabupaten Ukur ${at}`, kind: 'regency', placeCode: '', registrationNumber: '' }
  const organisation = { ...typed, sizeClass: '', sector: '' }
  return done(await registerOrganisation(desk, key, organisation, others)).organisation
}

async function writersOf(
  desk: Desk,
  { key }: BigSeason,
  organisation: string,
  sections: readonly Written[],
): Promise<readonly Writer[]> {
  const email = `${organisation}@${ACCOUNTS}`
  done(await invitePerson(desk, { email, displayName: organisation, passwordHash: 'none', demo: true }))
  const role = { role: 'candidate_contact', email, displayName: organisation, organisation } as const
  done(await grantRole(desk, key, role, (token) => token))
  done(await openCandidateFile(desk, key, { organisation, categories: [SMALL] }))
  const fileId = fileIdOf({ ...key, candidate: organisation })
  const writers: Writer[] = []
  for (const { section, field } of sections) {
    const session = done(await signInAsDemo(desk, email, true))
    const cookie = `paritrana_sesi=${session}; paritrana_tanda=${ANTI_FORGERY}`
    writers.push({ path: paths.fileSection(fileId, section), cookie, field, version: 0 })
  }
  return writers
}

/** Everybody saves at their own time of each ten seconds. A save that is still under way when the next is due, delays it. */
async function saveOnTime(address: string, writers: readonly Writer[], forMs: number): Promise<readonly Save[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS_MAX })
  const saves: Save[] = []
  const begun = performance.now()
  await Promise.all(
    writers.map(async (writer, nth) => {
      const first = (nth / writers.length) * SAVE_EVERY_MS
      for (let due = first; due < forMs; due += SAVE_EVERY_MS) {
        await until(begun + due)
        saves.push(await saved(address, writer, begun + due, agent))
      }
    }),
  )
  agent.destroy()
  return saves
}

/** @param dueAt from when it is reckoned: waiting for a line counts. */
async function saved(address: string, writer: Writer, dueAt: number, agent: Agent): Promise<Save> {
  const latency = () => performance.now() - dueAt
  try {
    const { status, headers } = await asked(address, askOf(writer), agent)
    const isSaved = status === 303 && String(headers['set-cookie']).includes('draf-tersimpan')
    if (isSaved) writer.version += 1
    return { latencyMs: latency(), problem: isSaved ? null : `${writer.path} answered ${status}` }
  } catch (error) {
    return { latencyMs: latency(), problem: String(error) }
  }
}

function askOf({ path, cookie, field, version }: Writer): Ask {
  const body = new URLSearchParams([
    [antiForgeryField, ANTI_FORGERY],
    [fileSectionFields.version, String(version)],
    [field, `Kalimat ke-${version}. ${'Iuran pekerja rentan dibayar pemerintah desa. '.repeat(10)}`],
  ])
  return { path, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: body.toString() }
}

function until(time: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, time - performance.now()))
  })
}

function done<Value, Reason>(outcome: Result<Value, Reason>): Value {
  assert(outcome.ok, `the closing hour can begin: ${outcome.ok ? '' : JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
