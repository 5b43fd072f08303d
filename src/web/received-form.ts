/**
 * A form with one file, read while it arrives: fields first, then the file straight into the store. Nothing of the file is
 * taken before the form has shown that it is ours and that its file may come.
 */
import { once } from 'node:events'
import { Readable } from 'node:stream'
import type { ReadableStream as StreamOfNode } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { accept, refuse, type Result } from '../award/result.ts'
import type { FileStore, ReceivedFile, StoreRefusal } from '../platform/file-store.ts'
import { passed } from '../platform/passing-bytes.ts'
import { comesFromOurForm } from './anti-forgery.ts'
import { type Form, formOf } from './form.ts'
import { antiForgeryField } from './layout/frame.ts'
import type { Visit } from './visit.ts'

export type ReceiveRefusal =
  | StoreRefusal
  | { readonly code: 'form_expired' }
  | { readonly code: 'form_broken' }
  | { readonly code: 'evidence_too_large'; readonly bytesMax: number }

export type ReceivedForm = {
  readonly form: Form
  /** Null where the form came without one. Whoever takes it keeps or discards it. */
  readonly file: { readonly name: string; readonly received: ReceivedFile } | null
}

type Taking<Refusal> = {
  readonly store: FileStore
  readonly bytesMax: number
  /** Asked with the fields before the file; a reason against it ends the reading. */
  readonly against: (form: Form) => Refusal | null
}

/** Fields, boundaries and headers beside the file. */
const ROOM_BYTES = 64 * 1024
/**
 * A browser shows an answer only after it has sent everything: so much is let in and thrown away for a clear sentence. It
 * always says how long its form is; whoever does not is answered at once.
 */
const THROWN_AWAY_BYTES_MAX = 48 * 1024 * 1024
const LIMITS = { fields: 20, fieldSize: 20_000, fieldNameSize: 200, files: 1, parts: 22, headerPairs: 20 }

export async function receivedForm<Refusal>(
  visit: Visit,
  { store, bytesMax, against }: Taking<Refusal>,
): Promise<Result<ReceivedForm, ReceiveRefusal | Refusal>> {
  const { request } = visit
  const reader = readerOf(request)
  if (!reader || !request.body) return refuse({ code: 'form_broken' })
  if (Number(request.headers.get('content-length') ?? 0) > bytesMax + ROOM_BYTES + THROWN_AWAY_BYTES_MAX)
    return refuse({ code: 'evidence_too_large', bytesMax })
  const fields = new FormData()
  const form = formOf(fields)
  const settled = new AbortController()
  const wrongs: (ReceiveRefusal | Refusal)[] = []
  const settle = (refusal: ReceiveRefusal | Refusal): void => {
    wrongs.push(refusal)
    settled.abort()
  }
  let part: BusboyFileStream | undefined
  let arriving: Promise<ReceivedForm['file']> = Promise.resolve(null)
  const take = async (arrives: BusboyFileStream, name: string): Promise<ReceivedForm['file']> => {
    const receipt = await store.receive(arrives, bytesMax).catch(() => null)
    if (receipt?.ok) return { name, received: receipt.value }
    if (!receipt) settle({ code: 'form_broken' })
    else settle(receipt.refusal.code === 'store_full' ? receipt.refusal : { code: 'evidence_too_large', bytesMax })
    return null
  }
  reader.on('field', (name, value) => fields.append(name, value))
  reader.on('file', (_name, arrives, name) => {
    arrives.on('error', () => undefined)
    part = arrives
    const isOurs = comesFromOurForm(visit, form.text(antiForgeryField))
    const refusal = isOurs ? against(form) : ({ code: 'form_expired' } as const)
    if (refusal === null) arriving = take(arrives, name ?? '')
    else settle(refusal)
  })
  reader.on('error', () => settle({ code: 'form_broken' }))
  const body = bodyOf(request)
  await pump(body, reader, settled.signal).catch(() => settle({ code: 'form_broken' }))
  if (settled.signal.aborted) await throwAwayRest(request, body).catch(() => undefined)
  if (wrongs.length > 0) part?.destroy(new Error('the form was not read to its end'))
  const file = await arriving
  if (!comesFromOurForm(visit, form.text(antiForgeryField))) settle({ code: 'form_expired' })
  const [wrong] = wrongs
  if (wrong === undefined) return accept({ form, file })
  await file?.received.discard()
  return refuse(wrong)
}

/** The bytes of a request as they come; a sender who goes away ends the reading with a fault. */
export function bodyOf({ body, signal }: Request): Readable {
  if (!body) return Readable.from([])
  const bytes = Readable.fromWeb(body as unknown as StreamOfNode)
  // Whoever reads learns of it from the reading; once it has been read to its end nobody is left to be told.
  bytes.on('error', () => undefined)
  signal.addEventListener('abort', () => bytes.destroy(new Error('the sender went away')))
  return bytes
}

function readerOf(request: Request): Busboy | null {
  const type = request.headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) return null
  try {
    return new Busboy({ headers: { 'content-type': type }, limits: LIMITS })
  } catch {
    return null
  }
}

/** What is left of a body of which nothing more is taken, up to a limit. The line stays open for the answer. */
export async function throwAwayRest({ headers }: Request, body: Readable): Promise<void> {
  if (!headers.has('content-length')) return
  let thrownAway = 0
  for await (const chunk of chunksOf(body)) {
    thrownAway += chunk.length
    passed(chunk.length)
    if (thrownAway > THROWN_AWAY_BYTES_MAX) return
  }
}

/** Whoever stops reading them does not end the line with it. */
export function chunksOf(body: Readable): AsyncIterable<Uint8Array> {
  return body.iterator({ destroyOnReturn: false })
}

/** Ends early once it is settled that nothing is taken. */
async function pump(body: Readable, reader: Busboy, settled: AbortSignal): Promise<void> {
  const until = (event: 'drain' | 'finish') => once(reader, event, { signal: settled }).catch(() => undefined)
  const finished = until('finish')
  for await (const chunk of chunksOf(body)) {
    if (!reader.write(chunk)) await until('drain')
    passed(chunk.length)
    if (settled.aborted) return
  }
  reader.end()
  await finished
}
