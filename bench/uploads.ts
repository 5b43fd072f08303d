/**
 * What one upload of 100 MB adds to the memory of a server that has just started, both ways: as a form in one piece, and
 * in pieces as the script of the page sends it. The server's own process at its highest, less what it held before.
 */
import { loadavg } from 'node:os'
import type { Database } from '../src/store/db.ts'
import { OFFSET_QUERY, uploadFields } from '../src/web/islands/upload-post.ts'
import { antiForgeryField } from '../src/web/layout/frame.ts'
import { paths } from '../src/web/paths.ts'
import { type BigSeason, EVIDENCE_ITEM } from './big-season.ts'
import { ANTI_FORGERY, answered, makeSender, partOf, type Posted, type Sender } from './evidence-sender.ts'
import { type PlainFigure, spread } from './figures.ts'
import type { MeasuredProcess } from './measured-process.ts'
import { forgetPeak, peakBytes, residentBytes } from './process-memory.ts'

const MEBIBYTE = 1024 * 1024
const FILE_BYTES = 100 * 1_000_000
const PIECE_BYTES = 512 * 1024
/** What a network hands on at once. */
const CHUNK_BYTES = 64 * 1024

type Way = 'form' | 'pieces'

export type Uploading = {
  /** Another server each time. */
  start(): Promise<MeasuredProcess>
  readonly db: Database
  readonly season: BigSeason
  /** Those registered by other measurements; ours are added. */
  readonly organisations: string[]
  readonly runs: number
}

/** None where the system does not tell. Of several servers, each started anew: nothing that an earlier upload has left is reckoned in its favour. */
export async function uploadFigures(uploading: Uploading): Promise<readonly PlainFigure[]> {
  if (process.platform !== 'linux') return []
  return [await uploadFigure('form', uploading), await uploadFigure('pieces', uploading)]
}

async function uploadFigure(way: Way, { start, db, season, organisations, runs }: Uploading): Promise<PlainFigure> {
  const before = loadavg()[0] ?? 0
  const added: number[] = []
  const cpuMs: number[] = []
  for (let run = 0; run < runs; run++) {
    const sender = await makeSender(db, season, organisations)
    const server = await start()
    try {
      await answered(server, sender, { path: paths.evidence(sender.fileId) }, 200)
      const [held, cpu] = [residentBytes(server.pid), await server.cpuMs()]
      forgetPeak(server.pid)
      await (way === 'form' ? sendForm : sendPieces)(server, sender)
      added.push((peakBytes(server.pid) - held) / MEBIBYTE)
      cpuMs.push((await server.cpuMs()) - cpu)
    } finally {
      await server.stop()
    }
  }
  return {
    name: `Upload of 100 MB: added memory, ${way === 'form' ? 'as a form in one piece' : 'in pieces of 512 KiB'}`,
    unit: 'MiB',
    value: spread(added),
    cpuMs: spread(cpuMs),
    loadAverage: [before, loadavg()[0] ?? 0],
    goal: { of: 'value', atMost: 32 },
    peer: null,
    note: `${runs} servers that had answered two requests; highest resident memory less what it held before`,
  }
}

/** Signature and header of a picture of one point, whose rest nobody looks at; a PDF would have to be read as a whole. */
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')

/** Part of a file of 100 MB, whose bytes are made while they are sent. */
function* fileFrom(offset: number, until: number): Generator<Uint8Array> {
  for (let at = offset; at < until; at += CHUNK_BYTES) {
    const chunk = Buffer.alloc(Math.min(CHUNK_BYTES, until - at), 'isi ')
    if (at === 0) PICTURE.copy(chunk)
    yield chunk
  }
}

async function sendForm(server: MeasuredProcess, sender: Sender): Promise<void> {
  const file = '--xx\r\ncontent-disposition: form-data; name="berkas-0"; filename="a.png"\r\n\r\n'
  const head = Buffer.from(partOf(antiForgeryField, ANTI_FORGERY) + partOf(uploadFields.item, EVIDENCE_ITEM) + file)
  const end = Buffer.from('\r\n--xx--\r\n')
  function* body(): Generator<Uint8Array> {
    yield head
    yield* fileFrom(0, FILE_BYTES)
    yield end
  }
  const headers = {
    'content-type': 'multipart/form-data; boundary=xx',
    'content-length': String(head.length + FILE_BYTES + end.length),
  }
  await answered(server, sender, { path: paths.evidence(sender.fileId), headers, body: body() }, 303)
}

async function sendPieces(server: MeasuredProcess, sender: Sender): Promise<void> {
  const { item, name, bytes } = uploadFields
  const about = { [item]: EVIDENCE_ITEM, [name]: 'a.png', [bytes]: String(FILE_BYTES) }
  const begun = await answered(server, sender, formOf(paths.uploads(sender.fileId), about), 201)
  const { unggahan, selesai } = JSON.parse(begun) as { readonly unggahan: string; readonly selesai: string }
  const headers = { 'x-tanda': ANTI_FORGERY }
  for (let at = 0; at < FILE_BYTES; at += PIECE_BYTES) {
    const body = fileFrom(at, Math.min(at + PIECE_BYTES, FILE_BYTES))
    await answered(server, sender, { path: `${unggahan}?${OFFSET_QUERY}=${at}`, headers, body }, 200)
  }
  await answered(server, sender, formOf(selesai, {}), 200)
}

function formOf(path: string, fields: Readonly<Record<string, string>>): Posted {
  const body = new URLSearchParams({ [antiForgeryField]: ANTI_FORGERY, ...fields }).toString()
  return { path, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: [Buffer.from(body)] }
}
