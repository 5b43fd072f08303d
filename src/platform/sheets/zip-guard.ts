import { inflateRawSync } from 'node:zlib'

/** What a look at a ZIP's own table of contents and a trial unpacking with a hard ceiling found. */
export type ZipVerdict =
  | { readonly code: 'fits'; readonly names: readonly string[] }
  | { readonly code: 'broken' }
  | { readonly code: 'too_large' }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_LENGTH = 22
const COMMENT_LENGTH_MAX = 0xffff
const ENTRIES_MAX = 10_000
const METHOD = { stored: 0, deflated: 8 } as const

/**
 * Unpacks every part into a bounded buffer and throws it away, so that a ZIP bomb is found before any parser sees it.
 * Declared sizes are not believed: a bomb lies. Parts that overlap are counted every time they are named.
 */
export function zipVerdict(bytes: Uint8Array, unpackedBytesMax: number): ZipVerdict {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  let left = unpackedBytesMax
  for (const entry of directory(zip)) {
    if (entry === null || names.length === ENTRIES_MAX) return { code: 'broken' }
    const size = unpackedSize(zip, entry, left)
    if (typeof size !== 'number') return { code: size }
    left -= size
    names.push(entry.name)
  }
  return names.length === 0 ? { code: 'broken' } : { code: 'fits', names }
}

type Entry = { readonly name: string; readonly method: number; readonly packedSize: number; readonly offset: number }

/** The entries of the central directory; null where it breaks off. */
function* directory(zip: Buffer): Generator<Entry | null> {
  const end = endOfDirectory(zip)
  if (end === null) return
  const count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return yield null
    const nameLength = zip.readUInt16LE(at + 28)
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
}

function endOfDirectory(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END_LENGTH - COMMENT_LENGTH_MAX)
  for (let at = zip.length - END_LENGTH; at >= first; at--) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return null
}

function unpackedSize(
  zip: Buffer,
  { method, packedSize, offset }: Entry,
  bytesMax: number,
): number | 'broken' | 'too_large' {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_ENTRY) return 'broken'
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const packed = zip.subarray(start, start + packedSize)
  if (method === METHOD.stored) return packed.length > bytesMax ? 'too_large' : packed.length
  if (method !== METHOD.deflated) return 'broken'
  if (bytesMax <= 0) return 'too_large'
  try {
    return inflateRawSync(packed, { maxOutputLength: bytesMax }).length
  } catch (problem) {
    return problem instanceof RangeError ? 'too_large' : 'broken'
  }
}
