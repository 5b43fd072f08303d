/**
 * Uploads that arrive in pieces over a bad line. What has arrived lies in a file whose length is the offset to go on from,
 * so nothing has to be remembered elsewhere and a restart loses nothing. Knows nothing about what is uploaded.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { passed } from './passing-bytes.ts'
import { isFull, removeOlder, sizeOf } from './file-store.ts'

export type PartAbout = {
  /** Whose it is and for which file; whoever asks compares it. */
  readonly of: string
  readonly bytes: number
  readonly name: string
  readonly item: string
  /** What the device knows the file by: beginning again with the same mark goes on where it stopped. Empty: never. */
  readonly mark: string
}

export type Part = PartAbout & { readonly id: string; readonly offset: number }

export type AppendRefusal =
  | { readonly code: 'part_unknown' }
  | { readonly code: 'part_at_other_offset'; readonly offset: number }
  | { readonly code: 'part_too_long'; readonly bytes: number }
  | { readonly code: 'store_full' }

export type AppendOutcome =
  | { readonly ok: true; readonly offset: number }
  | { readonly ok: false; readonly refusal: AppendRefusal }

export type BeginOutcome =
  | { readonly ok: true; readonly part: Part }
  | { readonly ok: false; readonly refusal: { readonly code: 'store_full' } }

export type UploadParts = {
  begin(about: PartAbout): Promise<BeginOutcome>
  find(id: string): Promise<Part | null>
  /** A later piece ends an earlier one that still hangs on a dead line; what that one has written stays. */
  append(id: string, offset: number, chunks: AsyncIterable<Uint8Array>): Promise<AppendOutcome>
  /** What has arrived, opened: it can be read to its end even when somebody else ends the upload meanwhile. Null: it has ended. */
  pieces(id: string): Promise<AsyncIterable<Uint8Array> | null>
  end(id: string): Promise<void>
  removeAbandoned(before: Date): Promise<number>
}

const ID = /^[0-9a-f]{32}$/

/** @param folder made when the first upload begins. */
export function openUploadParts(folder: string): UploadParts {
  const bytesAt = (id: string) => path.join(folder, `${id}.bagian`)
  const aboutAt = (id: string) => path.join(folder, `${id}.json`)
  const writers = new Map<string, { turn: number; last: Promise<unknown> }>()

  async function find(id: string): Promise<Part | null> {
    if (!ID.test(id)) return null
    const offset = await sizeOf(bytesAt(id))
    const about = offset === null ? null : await readFile(aboutAt(id), 'utf8').then(aboutIn, () => null)
    return about === null || offset === null ? null : { ...about, id, offset }
  }

  /** Two that begin the same at once write the same; bytes that are there already stay. */
  async function make(id: string, about: PartAbout): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const aside = path.join(folder, `${randomBytes(16).toString('hex')}.baru`)
    try {
      await writeFile(aside, JSON.stringify(about), { mode: 0o600, flag: 'wx' })
      await rename(aside, aboutAt(id))
    } finally {
      await rm(aside, { force: true })
    }
    await writeFile(bytesAt(id), '', { mode: 0o600, flag: 'a' })
  }

  async function write(
    id: string,
    from: number,
    bytes: number,
    isOurs: () => boolean,
    chunks: AsyncIterable<Uint8Array>,
  ) {
    await using file = await open(bytesAt(id), 'r+')
    let at = from
    for await (const chunk of chunks) {
      if (!isOurs()) break
      if (at + chunk.length > bytes) return { ok: false, refusal: { code: 'part_too_long', bytes } } as const
      let done = 0
      while (done < chunk.length) done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten
      at += chunk.length
      passed(chunk.length)
    }
    // What is acknowledged outlives a power cut.
    await file.datasync()
    return { ok: true, offset: at } as const
  }

  return {
    find,
    async begin(about) {
      const id = about.mark === '' ? randomBytes(16).toString('hex') : idOf(about)
      try {
        const there = await find(id)
        if (!there) await make(id, about)
        return { ok: true, part: there ?? (await find(id)) ?? { ...about, id, offset: 0 } }
      } catch (problem) {
        if (isFull(problem)) return { ok: false, refusal: { code: 'store_full' } }
        throw problem
      }
    },
    async append(id, offset, chunks) {
      const writer = writers.get(id) ?? { turn: 0, last: Promise.resolve() }
      writers.set(id, writer)
      const turn = ++writer.turn
      const before = writer.last
      const work = (async (): Promise<AppendOutcome> => {
        // One that hangs is not waited for: it writes nothing more once it is no longer its turn.
        await Promise.race([before, stillHanging()])
        const part = await find(id)
        if (!part) return { ok: false, refusal: { code: 'part_unknown' } }
        if (part.offset !== offset) return { ok: false, refusal: { code: 'part_at_other_offset', offset: part.offset } }
        return await write(id, offset, part.bytes, () => writer.turn === turn, chunks)
      })().catch((problem: unknown): AppendOutcome => {
        if (isFull(problem)) return { ok: false, refusal: { code: 'store_full' } }
        throw problem
      })
      writer.last = work.catch(() => undefined)
      try {
        return await work
      } finally {
        if (writer.turn === turn) writers.delete(id)
      }
    },
    async pieces(id) {
      const file = await open(bytesAt(id)).catch(absent)
      return file && file.createReadStream()
    },
    async end(id) {
      if (!ID.test(id)) return
      await rm(bytesAt(id), { force: true })
      await rm(aboutAt(id), { force: true })
    },
    removeAbandoned: (before) => removeOlder(folder, before),
  }
}

function idOf({ of, bytes, name, item, mark }: PartAbout): string {
  const told = JSON.stringify([of, item, name, bytes, mark])
  return createHash('sha256').update(told).digest('hex').slice(0, 32)
}

/** Null where a power cut left a name without its text: whoever begins again writes it anew. */
function aboutIn(text: string): PartAbout | null {
  try {
    return JSON.parse(text) as PartAbout
  } catch {
    return null
  }
}

function absent(problem: unknown): null {
  if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem
  return null
}

const HANGING_MS = 100

function stillHanging(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, HANGING_MS).unref()
  })
}
