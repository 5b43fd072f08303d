/**
 * Files under the hash of their bytes. What arrives is hashed while it is written, never held as a whole, and takes its
 * place in one step; the same file twice lies there once. Knows nothing about what the files are.
 */
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { passed } from './passing-bytes.ts'

/** A folder, or a store elsewhere (`s3-store.ts`). */
export type FileStore = {
  /** Refuses at the first byte too many; what was written until then is gone. */
  receive(chunks: AsyncIterable<Uint8Array>, bytesMax: number): Promise<Receipt>
  /** Null where there is no such file. */
  read(sha256: string): Promise<StoredFile | null>
  /** The same question without opening anything. */
  has(sha256: string): Promise<boolean>
  /** Nothing where there is no such file. */
  remove(sha256: string): Promise<void>
  /** Removes what a process that died left half received. */
  removeAbandoned(before: Date): Promise<number>
}

export type StoredFile = { readonly bytes: number; readonly pieces: AsyncIterable<Uint8Array> }

/** Lies aside until somebody decides: kept under its hash, or gone. */
export type ReceivedFile = {
  readonly sha256: string
  readonly bytes: number
  /** Where it may be looked at until then. */
  readonly path: string
  keep(): Promise<StoreOutcome>
  discard(): Promise<void>
}

export type StoreFull = { readonly code: 'store_full' }
export type StoreRefusal =
  | StoreFull
  /** Where files lie does not answer, or not as it should. */
  | { readonly code: 'store_unreachable' }
export type StoreOutcome = { readonly ok: true } | { readonly ok: false; readonly refusal: StoreRefusal }
export type Receipt =
  | { readonly ok: true; readonly value: ReceivedFile }
  | {
      readonly ok: false
      readonly refusal: StoreFull | { readonly code: 'file_too_large'; readonly bytesMax: number }
    }

/** Writes all of it; for tests that fill a disk. */
export type WriteAll = (file: FileHandle, chunk: Uint8Array) => Promise<void>

const writeAll: WriteAll = async (file, chunk) => {
  let at = 0
  while (at < chunk.length) at += (await file.write(chunk, at)).bytesWritten
}

const SHA256 = /^[0-9a-f]{64}$/
const ARRIVING = 'masuk'

/** @param folder made when the first file comes. */
export function openFolderStore(folder: string, write: WriteAll = writeAll): FileStore {
  const arriving = path.join(folder, ARRIVING)
  const placeOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return {
    async receive(chunks, bytesMax) {
      const aside = path.join(arriving, randomBytes(16).toString('hex'))
      const discard = () => rm(aside, { force: true })
      try {
        await mkdir(arriving, { recursive: true, mode: 0o700 })
        const written = await writeHashed(aside, chunks, bytesMax, write)
        if (written) {
          // A deed that is tried again keeps it again.
          let kept: Promise<StoreOutcome> | undefined
          const keeping = () => (kept ??= keep(aside, written.sha256))
          return { ok: true, value: { ...written, path: aside, keep: keeping, discard } }
        }
        await discard()
        return { ok: false, refusal: { code: 'file_too_large', bytesMax } }
      } catch (problem) {
        await discard()
        if (isFull(problem)) return { ok: false, refusal: { code: 'store_full' } }
        throw problem
      }
    },
    async read(sha256) {
      if (!SHA256.test(sha256)) return null
      const bytes = await sizeOf(placeOf(sha256))
      return bytes === null ? null : { bytes, pieces: piecesOf(placeOf(sha256)) }
    },
    has: async (sha256) => SHA256.test(sha256) && (await sizeOf(placeOf(sha256))) !== null,
    async remove(sha256) {
      if (SHA256.test(sha256)) await rm(placeOf(sha256), { force: true })
    },
    removeAbandoned: (before) => removeOlder(arriving, before),
  }

  async function keep(aside: string, sha256: string): Promise<StoreOutcome> {
    try {
      const place = placeOf(sha256)
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
      await rename(aside, place)
      await syncFolder(path.dirname(place))
      return { ok: true }
    } catch (problem) {
      await rm(aside, { force: true })
      if (isFull(problem)) return { ok: false, refusal: { code: 'store_full' } }
      throw problem
    }
  }
}

/** Null when there were more bytes than allowed. */
async function writeHashed(
  place: string,
  chunks: AsyncIterable<Uint8Array>,
  bytesMax: number,
  write: WriteAll,
): Promise<{ readonly sha256: string; readonly bytes: number } | null> {
  await using file = await open(place, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > bytesMax) return null
    hash.update(chunk)
    await write(file, chunk)
    passed(chunk.length)
  }
  // A row that names the file must never outlive it in a power cut.
  await file.sync()
  return { sha256: hash.digest('hex'), bytes }
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}

/** No space, no more of it for this user, or none for this process. */
const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

export function isFull(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && FULL.has(problem.code)
}

export async function sizeOf(place: string): Promise<number | null> {
  try {
    return (await stat(place)).size
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null
    throw problem
  }
}

/**
 * The bytes of a file, opened when somebody begins to read: a stream that nobody reads would stay open, and would end the
 * program if its file went meanwhile.
 */
export async function* piecesOf(place: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(place)
}

/** Files of a folder that nobody has written since. */
export async function removeOlder(folder: string, before: Date): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let removed = 0
  for (const name of names) {
    const about = await stat(path.join(folder, name)).catch(() => null)
    if (!about || about.mtime >= before) continue
    await rm(path.join(folder, name), { force: true })
    removed++
  }
  return removed
}

/** The first and the last bytes of a file; of a short one both are all of it. */
export async function fileEnds(
  place: string,
  headBytes: number,
  tailBytes: number,
): Promise<{ readonly bytes: number; readonly head: Uint8Array; readonly tail: Uint8Array }> {
  await using file = await open(place)
  const { size: bytes } = await file.stat()
  const part = async (length: number, from: number): Promise<Uint8Array> => {
    const buffer = Buffer.alloc(length)
    const { bytesRead } = await file.read(buffer, 0, length, from)
    return buffer.subarray(0, bytesRead)
  }
  const tail = Math.min(bytes, tailBytes)
  return { bytes, head: await part(Math.min(bytes, headBytes), 0), tail: await part(tail, bytes - tail) }
}
