/**
 * How soon a file that must not come in is refused, on the clock; what the others notice of it meanwhile, and what it takes
 * of the server's memory. The corpus is that of the tests, and besides a file of 2 GB.
 */
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { assert } from '../src/award/result.ts'
import type { Database } from '../src/store/db.ts'
import { uploadFields } from '../src/web/islands/upload-post.ts'
import { antiForgeryField } from '../src/web/layout/frame.ts'
import { paths } from '../src/web/paths.ts'
import { sendMuch } from '../test/endless-sender.ts'
import { type RefusedFile, refusedFiles } from '../test/refused-files.ts'
import { type BigSeason, EVIDENCE_ITEM } from './big-season.ts'
import { ANTI_FORGERY, answered, makeSender, partOf, type Sender } from './evidence-sender.ts'
import { type PlainFigure, spread } from './figures.ts'
import type { MeasuredProcess } from './measured-process.ts'
import { forgetPeak, peakBytes, residentBytes } from './process-memory.ts'

const MEBIBYTE = 1024 * 1024
const TWO_GIGABYTES = 2 * 1024 * MEBIBYTE
const SECOND_MS = 1000
const CALM_LOOKS = 100
const LOOK_EVERY_MS = 50
const MULTIPART = 'multipart/form-data; boundary=xx'

export type Refusing = {
  readonly server: MeasuredProcess
  readonly db: Database
  readonly season: BigSeason
  /** Those registered by other measurements; ours are added. */
  readonly organisations: string[]
  readonly rounds: number
}

/** None where the system does not tell of memory. */
export async function refusedFigures({
  server,
  db,
  season,
  organisations,
  rounds,
}: Refusing): Promise<readonly PlainFigure[]> {
  if (process.platform !== 'linux') return []
  const sender = await makeSender(db, season, organisations)
  const corpus = await refusedFiles()
  const titles = [...new Set(corpus.map(({ title }) => title))]
  const before = loadavg()[0] ?? 0
  // The process that looks into files starts with the first of them, and a server that has just started grows by itself.
  for (const { name, bytes } of corpus.slice(0, 1)) await refusedMs(server, sender, name, bytes)
  const calmMs: number[] = []
  while (calmMs.length < CALM_LOOKS) calmMs.push(await lookMs(server))
  const held = residentBytes(server.pid)
  forgetPeak(server.pid)
  const slowest = new Map<string, number[]>()
  const note = (title: string, ms: number) => slowest.set(title, [...(slowest.get(title) ?? []), ms])
  const meanwhileMs = await lookingMeanwhile(server, async () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const title of titles) note(title, await slowestMs(server, sender, corpus, title))
      note('a file of 2 GB', await tooLargeMs(server, sender))
    }
  })
  const grown = (peakBytes(server.pid) - held) / MEBIBYTE
  const common = { cpuMs: null, loadAverage: [before, loadavg()[0] ?? 0], peer: null } as const
  const once = spread(calmMs)
  return [
    ...[...slowest].map(([title, ms]): PlainFigure => {
      const files = corpus.filter((file) => file.title === title).length || 1
      return {
        ...common,
        name: `Refused, ${title}: from the first byte to the sentence`,
        unit: 'ms',
        value: spread(ms),
        goal: { of: 'value', atMost: SECOND_MS },
        note: `the slowest of ${files} ${files === 1 ? 'file' : 'files'}, ${rounds} rounds`,
      }
    }),
    {
      ...common,
      name: 'Refused files, the start page for somebody else meanwhile',
      unit: 'ms',
      value: spread(meanwhileMs),
      goal: null,
      note: `${meanwhileMs.length} looks; on a calm server ${once.median.toFixed(2)} (${once.min.toFixed(2)} to ${once.max.toFixed(2)})`,
    },
    {
      ...common,
      name: 'Refused files, added memory of the server',
      unit: 'MiB',
      value: spread([grown]),
      goal: { of: 'value', atMost: 64 },
      note: 'highest resident memory over all rounds less what it held before',
    },
  ]
}

async function slowestMs(
  server: MeasuredProcess,
  sender: Sender,
  corpus: readonly RefusedFile[],
  title: string,
): Promise<number> {
  let slowest = 0
  for (const file of corpus)
    if (file.title === title) slowest = Math.max(slowest, await refusedMs(server, sender, file.name, file.bytes))
  return slowest
}

async function refusedMs(server: MeasuredProcess, sender: Sender, name: string, bytes: Uint8Array): Promise<number> {
  const body = [Buffer.from(headOf(name)), bytes, Buffer.from('\r\n--xx--\r\n')]
  const length = body.reduce((sum, part) => sum + part.length, 0)
  const headers = { 'content-type': MULTIPART, 'content-length': String(length) }
  const begun = performance.now()
  await answered(server, sender, { path: paths.evidence(sender.fileId), headers, body }, 422)
  return performance.now() - begun
}

async function tooLargeMs({ address }: MeasuredProcess, { fileId, cookie }: Sender): Promise<number> {
  const headers = { cookie, 'content-type': MULTIPART, 'content-length': String(TWO_GIGABYTES) }
  const sending = {
    address: address + paths.evidence(fileId),
    headers,
    head: headOf('besar.pdf'),
    bytes: TWO_GIGABYTES,
  }
  const { status, answeredMs } = await sendMuch(sending)
  assert(status === 413, `2 GB are refused with 413: ${status}`)
  return answeredMs
}

function headOf(name: string): string {
  const file = `--xx\r\ncontent-disposition: form-data; name="berkas-0"; filename="${name}"\r\n\r\n`
  return partOf(antiForgeryField, ANTI_FORGERY) + partOf(uploadFields.item, EVIDENCE_ITEM) + file
}

async function lookingMeanwhile(server: MeasuredProcess, work: () => Promise<void>): Promise<readonly number[]> {
  const looks: number[] = []
  const done = new AbortController()
  const looking = (async () => {
    for (; !done.signal.aborted; await pause(LOOK_EVERY_MS)) looks.push(await lookMs(server))
  })()
  try {
    await work()
  } finally {
    done.abort()
    await looking
  }
  return looks
}

async function lookMs({ address }: MeasuredProcess): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(address)
  await answer.arrayBuffer()
  assert(answer.status === 200, `the start page is answered: ${answer.status}`)
  return performance.now() - begun
}
