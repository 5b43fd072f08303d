/**
 * Pages of the assessor's room as the server drew them, sealed on the device: the list, each sheet, each candidate's file.
 * Whatever asks for a network (evidence, papers, signing) is not among them.
 */
import type { SealedStore } from './sealed-store.ts'

export type KeptPage = {
  /** Milliseconds of the device's clock. */
  readonly at: number
  /** The whole page as it came. */
  readonly html: string
}

export const LIST_PATH = '/ruang/penilai'
const SHEET_PATH = /^\/ruang\/penilai\/lembar\/[^/]+$/
const FILE_PATH = /^\/ruang\/penilai\/lembar\/[^/]+\/berkas$/

const nameOf = (path: string) => `halaman ${path}`

export function readPage(store: SealedStore, path: string): Promise<KeptPage | null> {
  return store.read<KeptPage>(nameOf(path))
}

export async function hasPage(store: SealedStore, path: string): Promise<boolean> {
  return (await store.names(nameOf(path))).includes(nameOf(path))
}

export async function dropPages(store: SealedStore): Promise<void> {
  for (const name of await store.names('halaman ')) await store.drop(name)
}

export type Keeping = { readonly kept: number; readonly of: number; readonly whole: boolean }

/**
 * Keeps the list and every page it leads to; what it leads to no more goes, such as the file of a candidate from whom
 * somebody has stepped back.
 */
export async function keepPages(store: SealedStore, tell: (keeping: Keeping) => void): Promise<Keeping> {
  const waiting = [LIST_PATH]
  const known = new Set(waiting)
  let [kept, whole] = [0, true]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const html = await asked(path)
    if (html === null || !(await store.keep(nameOf(path), { at: Date.now(), html } satisfies KeptPage))) whole = false
    else {
      kept++
      for (const next of pathsIn(html)) {
        if (known.has(next)) continue
        known.add(next)
        waiting.push(next)
      }
    }
    tell({ kept, of: known.size, whole })
  }
  const gone = whole ? (await store.names('halaman ')).filter((name) => !known.has(name.slice(nameOf('').length))) : []
  for (const name of gone) await store.drop(name)
  return { kept, of: known.size, whole }
}

async function asked(path: string): Promise<string | null> {
  try {
    const response = await fetch(path, { cache: 'no-store', redirect: 'error' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

function pathsIn(html: string): readonly string[] {
  return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('main a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((path) => SHEET_PATH.test(path) || FILE_PATH.test(path))
}
