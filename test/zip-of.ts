/** Archives that no writer of ours would make. */
import { deflateRawSync } from 'node:zlib'

/** A ZIP of one deflated file, whose checksums nobody reads. */
export function zipOf(name: string, content: Buffer): Uint8Array {
  return zipOfParts({ [name]: content })
}

/** The same of several files. */
export function zipOfParts(parts: Readonly<Record<string, Buffer>>): Uint8Array {
  return zipOfEntries(
    Object.entries(parts).map(([name, content]) => ({ name, packed: deflateRawSync(content), size: content.length })),
  )
}

export type ZipEntry = {
  readonly name: string
  readonly packed: Buffer
  /** What it says of itself. */
  readonly size: number
  /** Lies where the first one lies. */
  readonly same?: boolean
}

/** The same with sizes that may be lies, and parts that may lie on top of one another. */
export function zipOfEntries(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const listed: Buffer[] = []
  let offset = 0
  for (const { name, packed, size, same } of entries) {
    const isThere = same === true && locals.length > 0
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(size, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(isThere ? 0 : offset, 42)
    listed.push(entry, Buffer.from(name))
    if (isThere) continue
    locals.push(local, Buffer.from(name), packed)
    offset += local.length + name.length + packed.length
  }
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
