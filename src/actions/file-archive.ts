/**
 * Everything of a candidate's file in one ZIP: its print, its sections as data and as tables, the evidence in folders, and
 * lists by which anybody can check that all of it arrived whole.
 */
import { createHash } from 'node:crypto'
import type { EvidenceFile, EvidenceItem } from '../award/nomination/evidence.ts'
import { fileState } from '../award/nomination/evidence.ts'
import type { FileStore } from '../platform/file-store.ts'
import { safePaths } from '../platform/archive-names.ts'
import { type ZipEntry, zipStream, type ZipToSend } from '../platform/zip-stream.ts'

/** @property made what was made for this archive, at the top of it. */
export type ArchiveContent = {
  readonly made: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly evidence: readonly EvidenceFile[]
  /** Evidence that the scanner has not cleared: named in the manifest, not handed out. */
  readonly withheld: readonly EvidenceFile[]
  readonly items: readonly EvidenceItem[]
  /** Stands at the head of the manifest. */
  readonly about: Readonly<Record<string, unknown>>
  readonly at: Date
}

export const CHECKSUMS = 'SHA256SUMS'
export const MANIFEST = 'manifes.json'

type Packed = { readonly entry: ZipEntry; readonly sha256: string; readonly facts: Readonly<Record<string, unknown>> }

export async function fileArchive(store: FileStore, content: ArchiveContent): Promise<ZipToSend> {
  const { about, at } = content
  const made = content.made.map(({ name, bytes }) => packedBytes(name, bytes))
  const { packed, missing } = await packedEvidence(store, content)
  const files = [...made, ...packed]
  const manifest = {
    ...about,
    files: files.map(({ entry, sha256, facts }) => ({ path: entry.path, bytes: entry.bytes, sha256, ...facts })),
    // The row of the evidence is there and its bytes are not: said here, and found by whoever checks the sums.
    withheld: content.withheld.map(({ item, name, bytes, sha256, scan }) => ({
      item,
      name,
      bytes,
      sha256,
      scan: scan?.verdict,
    })),
    missing: missing.map(({ entry, sha256, facts }) => ({ path: entry.path, bytes: entry.bytes, sha256, ...facts })),
  }
  const list = packedBytes(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))
  const sums = [...files, ...missing, list].map(({ entry, sha256 }) => `${sha256}  ${entry.path}\n`)
  const last = packedBytes(CHECKSUMS, Buffer.from(sums.join('')))
  return zipStream(
    [...files, list, last].map(({ entry }) => entry),
    at,
  )
}

function packedBytes(path: string, bytes: Uint8Array): Packed {
  const open = async function* () {
    yield bytes
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { entry: { path, bytes: bytes.length, open }, sha256, facts: {} }
}

/** In a folder for the first criterion that asks for it, and in that one for the item; the manifest names them all. */
async function packedEvidence(store: FileStore, { evidence, items }: ArchiveContent) {
  const places = safePaths(
    evidence.map(({ item, name }) => {
      const asked = items.find(({ id }) => id === item)?.askedBy[0]
      return ['bukti', asked?.criterion ?? 'lain', item, name]
    }),
  )
  const [packed, missing]: [Packed[], Packed[]] = [[], []]
  for (const [at, file] of evidence.entries()) {
    const { sha256, bytes, name, item, judged } = file
    const criteria = items.find(({ id }) => id === item)?.askedBy.map(({ criterion }) => criterion) ?? []
    const facts = { name, item, criteria, state: fileState(file), reason: judged?.reason ?? null }
    const one = { entry: { path: places[at]!, bytes, open: () => stored(store, sha256) }, sha256, facts }
    const found = await store.has(sha256)
    ;(found ? packed : missing).push(one)
  }
  return { packed, missing }
}

async function* stored(store: FileStore, sha256: string): AsyncGenerator<Uint8Array> {
  const file = await store.read(sha256)
  if (!file) throw new Error(`the bytes of ${sha256} left the store while they were packed`)
  yield* file.pieces
}
