/** Shared files as they were bundled and compressed last time, used again as long as no byte they came from has changed. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { keepText, keptText } from '../platform/build-cache.ts'

/** A file as the bundler made it, with what compressing gained. */
export type BundledFile = {
  readonly name: string
  readonly plain: Uint8Array<ArrayBuffer>
  /** Absent where compressing gains nothing. */
  readonly gzip?: Uint8Array<ArrayBuffer>
  readonly brotli?: Uint8Array<ArrayBuffer>
}

export type Bundle = {
  readonly files: readonly BundledFile[]
  /** Absolute paths. */ readonly inputs: readonly string[]
}

/** Paths from this folder: a copy of the whole project must look at its own files and not at those it was copied from. */
const HERE = fileURLToPath(new URL('./', import.meta.url))

type Kept = {
  readonly inputs: readonly (readonly [path: string, sha256: string])[]
  readonly files: readonly {
    readonly name: string
    readonly plain: string
    readonly gzip?: string
    readonly brotli?: string
  }[]
}

/**
 * The kept files, or those of `make`, which are then kept.
 * @param name of the file they are kept in.
 */
export async function bundledOnce(name: string, make: () => Promise<Bundle>): Promise<readonly BundledFile[]> {
  const kept = readKept(name)
  if (kept) return kept
  const { files, inputs } = await make()
  const text: Kept = {
    inputs: inputs.map((path) => [relative(HERE, path), hashOf(path) ?? '']),
    files: files.map(({ name: file, plain, gzip, brotli }) => ({
      name: file,
      plain: textOf(plain),
      ...(gzip && { gzip: textOf(gzip) }),
      ...(brotli && { brotli: textOf(brotli) }),
    })),
  }
  keepText(name, JSON.stringify(text))
  return files
}

function readKept(name: string): readonly BundledFile[] | null {
  const kept = parsed(keptText(name))
  if (!kept || kept.inputs.some(([path, sha256]) => hashOf(join(HERE, path)) !== sha256)) return null
  const { files } = kept
  return files.map(({ plain, gzip, brotli, ...file }) => ({
    ...file,
    plain: bytesOf(plain),
    ...(gzip !== undefined && { gzip: bytesOf(gzip) }),
    ...(brotli !== undefined && { brotli: bytesOf(brotli) }),
  }))
}

/** A kept file that somebody damaged is as good as none. */
function parsed(text: string | undefined): Kept | null {
  try {
    return text === undefined ? null : (JSON.parse(text) as Kept)
  } catch {
    return null
  }
}

/** Null for a file that is gone. */
function hashOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return null
  }
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, 'base64'))
}
