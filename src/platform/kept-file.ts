/** One file of the data folder that is replaced as a whole: whoever reads sees the old one or the new one, never half of either. */
import { randomBytes } from 'node:crypto'
import { open, readFile, rename, mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { isFull, type StoreFull } from './file-store.ts'

export type KeptFile<Value> = {
  /** Null where there is none. Read again only when another file has taken its place. */
  read(): Promise<Value | null>
  replace(text: string): Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: StoreFull }>
  /** @returns false where there was none. */
  remove(): Promise<boolean>
}

/** @param parse makes the value of the text; what it throws is the reader's. */
export function openKeptFile<Value>(place: string, parse: (text: string) => Value): KeptFile<Value> {
  let known: { readonly version: string; readonly value: Value } | null = null
  return {
    async read() {
      const version = await versionOf(place)
      if (version === null) return null
      if (known?.version !== version) known = { version, value: parse(await readFile(place, 'utf8')) }
      return known.value
    },
    async replace(text) {
      const aside = `${place}.${randomBytes(8).toString('hex')}`
      try {
        await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
        await writeSynced(aside, text)
        await rename(aside, place)
        await syncFolder(path.dirname(place))
        return { ok: true }
      } catch (problem) {
        await rm(aside, { force: true })
        if (isFull(problem)) return { ok: false, refusal: { code: 'store_full' } }
        throw problem
      }
    },
    async remove() {
      if ((await versionOf(place)) === null) return false
      await rm(place, { force: true })
      await syncFolder(path.dirname(place))
      return true
    },
  }
}

/** Another file under the same name has another number, or was changed at another time. */
async function versionOf(place: string): Promise<string | null> {
  try {
    const { ino, size, mtimeNs } = await stat(place, { bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return null
    throw problem
  }
}

async function writeSynced(place: string, text: string): Promise<void> {
  await using file = await open(place, 'wx', 0o600)
  await file.writeFile(text)
  await file.sync()
}

async function syncFolder(folder: string): Promise<void> {
  await using handle = await open(folder, 'r')
  await handle.sync()
}
