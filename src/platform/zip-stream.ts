/**
 * A ZIP that leaves while it is made: entries one after another, stored as they are, since what people send is packed
 * already. Only a piece of one file is in memory at any time.
 */
import { makeZip, predictLength } from 'client-zip'

export type ZipEntry = {
  /** A path with `/`, safe to unpack (archive-names.ts). */
  readonly path: string
  readonly bytes: number
  /** Opened when its turn comes. */
  readonly open: () => AsyncIterable<Uint8Array>
}

export type ZipToSend = { readonly bytes: number; readonly pieces: AsyncIterable<Uint8Array> }

/** @param at the moment every entry carries. */
export function zipStream(entries: readonly ZipEntry[], at: Date): ZipToSend {
  const about = entries.map(({ path: name, bytes: size }) => ({ name, size, lastModified: at }))
  return { bytes: Number(predictLength(about)), pieces: makeZip(opened(entries, at)) }
}

async function* opened(entries: readonly ZipEntry[], at: Date) {
  for (const { path: name, bytes: size, open } of entries) {
    yield { name, size, lastModified: at, input: whole(open(), size, name) }
  }
}

/** A length that was promised and is not kept ends the archive where it stands, instead of handing out a wrong one. */
async function* whole(
  pieces: AsyncIterable<Uint8Array>,
  size: number,
  name: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let sent = 0
  for await (const piece of pieces) {
    sent += piece.length
    yield piece as Uint8Array<ArrayBuffer>
  }
  if (sent !== size) throw new Error(`${name} has ${sent} bytes, ${size} were expected`)
}
