/**
 * A page as it goes out: texts made for this answer, and pieces that were made and compressed before. Compressed pieces
 * stand next to fresh ones in one gzip stream (RFC 1952), so a long list is compressed once and not at each asking.
 */
import { constants, crc32, deflateRawSync, gzipSync, type ZlibOptions } from 'node:zlib'

export type Piece = {
  readonly html: string
  readonly plain: Uint8Array
  /** Raw deflate of `plain` (RFC 1951) that ends at a byte, with no last block: another may follow. */
  readonly deflated: Uint8Array
}

/** What stands on a page, in order. */
export type PageText = readonly (string | Piece)[]

/** Fresh text is compressed while somebody waits; what is kept is compressed once and sent many times. */
const FRESH_LEVEL = 3
const KEPT_LEVEL = 9

/**
 * A page of ours is small, and what a compressor of the usual size costs is mostly the clearing of its memory: a quarter
 * of a megabyte for each part. A window as long as the text finds all the same repetitions.
 */
const FRESH_MEMORY = 6
const SHORT_BYTES_MAX = 16 * 1024
const SHORT_WINDOW_BITS = 14
const WINDOW_BITS = 15

/** Magic, deflate, no flags, no time, no hint, unknown system. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
/** An empty block that says it is the last one. */
const DEFLATE_END = Buffer.from([3, 0])

export function makePiece(html: string): Piece {
  const plain = Buffer.from(html)
  return { html, plain, deflated: openDeflate(plain, { level: KEPT_LEVEL }) }
}

export function plainText(page: PageText): string {
  return page.map((part) => (typeof part === 'string' ? part : part.html)).join('')
}

export function gzipOf(page: PageText): Uint8Array<ArrayBuffer> {
  const [only] = page
  if (page.length === 1 && typeof only === 'string') {
    const plain = Buffer.from(only)
    return gzipSync(plain, freshOptions(plain))
  }
  const blocks: Uint8Array[] = [GZIP_HEAD]
  let [sum, length] = [0, 0]
  for (const part of page) {
    const plain = typeof part === 'string' ? Buffer.from(part) : part.plain
    blocks.push(typeof part === 'string' ? openDeflate(plain, freshOptions(plain)) : part.deflated)
    sum = crc32(plain, sum)
    length += plain.byteLength
  }
  const tail = Buffer.alloc(8)
  tail.writeUInt32LE(sum, 0)
  tail.writeUInt32LE(length % 2 ** 32, 4)
  return Buffer.concat([...blocks, DEFLATE_END, tail])
}

function freshOptions({ byteLength }: Uint8Array): ZlibOptions {
  return {
    level: FRESH_LEVEL,
    memLevel: FRESH_MEMORY,
    windowBits: byteLength <= SHORT_BYTES_MAX ? SHORT_WINDOW_BITS : WINDOW_BITS,
    // Room for the whole result in most cases; more is added when it is not enough.
    chunkSize: 256 + Math.ceil(byteLength / 2),
  }
}

function openDeflate(plain: Uint8Array, options: ZlibOptions): Uint8Array {
  return deflateRawSync(plain, { ...options, finishFlush: constants.Z_SYNC_FLUSH })
}
