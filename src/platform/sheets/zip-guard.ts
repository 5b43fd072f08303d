import { inflateRawSync } from 'node:zlib'

/** What a look at a ZIP's own table of contents and a trial unpacking with a hard ceiling found. */
export type ZipVerdict =
  | { readonly code: 'fits'; readonly names: readonly string[] }
  | { readonly code: 'broken' }
  | { readonly code: 'too_large' }
  | { readonly code: 'too_many'; readonly partsMax: number }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const END_LENGTH = 22
const COMMENT_LENGTH_MAX = 0xffff
/** No document has so many parts; reading a table of contents that long is the harm itself. */
const PARTS_MAX = 10_000
/** An archive in an archive in an archive: embedded tables go one deep. */
const DEPTH_MAX = 2
/** What goes on so far beyond its own word is no slip of its writer: it is not followed to its end. */
const LIE_BYTES_MAX = 4 * 1024 * 1024
const METHOD = { stored: 0, deflated: 8 } as const

/**
 * Unpacks every part into a bounded buffer and throws it away, so that a ZIP bomb is found before any parser sees it.
 * Declared sizes are not believed: a bomb lies. What says itself that it is too large is not unpacked at all. Parts that
 * overlap are counted every time they are named, and archives among the parts are counted with all they hold.
 */
export function zipVerdict(bytes: Uint8Array, unpackedBytesMax: number): ZipVerdict {
  return verdictOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), unpackedBytesMax, 1)
}

function verdictOf(zip: Buffer, unpackedBytesMax: number, depth: number): ZipVerdict & { readonly unpacked?: number } {
  const read = directory(zip)
  if (read.code !== 'read') return read
  const { entries } = read
  if (entries.length === 0) return { code: 'broken' }
  if (entries.reduce((sum, { size }) => sum + size, 0) > unpackedBytesMax) return { code: 'too_large' }
  let left = unpackedBytesMax
  for (const entry of entries) {
    const part = unpackedPart(zip, entry, left)
    if (typeof part === 'string') return { code: part }
    left -= part.length
    const inner = innerVerdict(part, left, depth)
    if (inner.code !== 'fits') return inner
    left -= inner.unpacked
  }
  return { code: 'fits', names: entries.map(({ name }) => name), unpacked: unpackedBytesMax - left }
}

/** A part that only looks like an archive is no fault of the document. */
function innerVerdict(
  part: Buffer,
  left: number,
  depth: number,
): Exclude<ZipVerdict, { code: 'fits' | 'broken' }> | { code: 'fits'; unpacked: number } {
  if (part.length < END_LENGTH || part.readUInt32LE(0) !== LOCAL_ENTRY) return { code: 'fits', unpacked: 0 }
  if (depth > DEPTH_MAX) return { code: 'too_large' }
  const verdict = verdictOf(part, left, depth + 1)
  if (verdict.code === 'broken') return { code: 'fits', unpacked: 0 }
  return verdict.code === 'fits' ? { code: 'fits', unpacked: verdict.unpacked ?? 0 } : verdict
}

/** One part of an archive that was found to fit; null where there is none of that name or it cannot be unpacked. */
export function zipPart(bytes: Uint8Array, name: string): Uint8Array | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const read = directory(zip)
  const entry = read.code === 'read' ? read.entries.find((one) => one.name === name) : undefined
  const part = entry ? unpackedPart(zip, entry, entry.size) : 'broken'
  return typeof part === 'string' ? null : part
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly packedSize: number
  /** As it is declared. */
  readonly size: number
  readonly offset: number
}

type Directory =
  | { readonly code: 'read'; readonly entries: readonly Entry[] }
  | { readonly code: 'broken' }
  | { readonly code: 'too_many'; readonly partsMax: number }

/** The entries of the central directory. */
function directory(zip: Buffer): Directory {
  const end = endOfDirectory(zip)
  if (end === null) return { code: 'broken' }
  const count = zip.readUInt16LE(end + 10)
  if (count > PARTS_MAX) return { code: 'too_many', partsMax: PARTS_MAX }
  const entries: Entry[] = []
  let at = zip.readUInt32LE(end + 16)
  while (entries.length < count) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) return { code: 'broken' }
    const nameLength = zip.readUInt16LE(at + 28)
    entries.push({
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return { code: 'read', entries }
}

function endOfDirectory(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - END_LENGTH - COMMENT_LENGTH_MAX)
  for (let at = zip.length - END_LENGTH; at >= first; at--) {
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  return null
}

/** A part that unpacks to another size than it says is broken, or a bomb. */
function unpackedPart(
  zip: Buffer,
  { method, packedSize, size, offset }: Entry,
  bytesMax: number,
): Buffer | 'broken' | 'too_large' {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== LOCAL_ENTRY) return 'broken'
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const packed = zip.subarray(start, start + packedSize)
  const part = unpacked(packed, method, Math.min(bytesMax, size + LIE_BYTES_MAX))
  return typeof part === 'string' || part.length === size ? part : 'broken'
}

function unpacked(packed: Buffer, method: number, bytesMax: number): Buffer | 'broken' | 'too_large' {
  if (method === METHOD.stored) return packed.length > bytesMax ? 'too_large' : packed
  if (method !== METHOD.deflated) return 'broken'
  try {
    // An empty part still asks for room.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytesMax) })
  } catch (problem) {
    return problem instanceof RangeError ? 'too_large' : 'broken'
  }
}
