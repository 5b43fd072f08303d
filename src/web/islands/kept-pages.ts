/**
 * Pages of the assessor's room as the server drew them, sealed on the device: the list, each sheet, each candidate's file.
 * Whatever asks for a network (papers, signing) is not among them.
 */
import { evidenceIn, type EvidenceLink, picturesIn } from './kept-evidence.ts'
import type { SealedStore } from './sealed-store.ts'

export type KeptPage = {
  /** Milliseconds of the device's clock. */
  readonly at: number
  /** The whole page as it came. */
  readonly html: string
}

export const LIST_PATH = '/ruang/penilai'
const SIGN_IN_PATH = '/masuk'
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

/** What the pages lead to that is no page. */
export type BesidePages = { readonly pictures: readonly EvidenceLink[]; readonly evidence: readonly EvidenceLink[] }

/**
 * Keeps the list and every page it leads to; what it leads to no more goes, such as the file of a candidate from whom
 * somebody has stepped back.
 */
export async function keepPages(store: SealedStore, tell: (keeping: Keeping) => void): Promise<Keeping & BesidePages> {
  const waiting = [LIST_PATH]
  const pictures: EvidenceLink[] = []
  const evidence: EvidenceLink[] = []
  const known = new Set(waiting)
  let [kept, whole] = [0, true]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const html = await asked(path)
    if (html === 'elsewhere') known.delete(path)
    else if (html === null || !(await store.keep(nameOf(path), { at: Date.now(), html } satisfies KeptPage)))
      whole = false
    else {
      kept++
      const drawn = new DOMParser().parseFromString(html, 'text/html')
      pictures.push(...picturesIn(drawn))
      evidence.push(...evidenceIn(drawn))
      for (const next of pathsIn(drawn)) {
        if (known.has(next)) continue
        known.add(next)
        waiting.push(next)
      }
    }
    tell({ kept, of: known.size, whole })
  }
  const gone = whole ? (await store.names('halaman ')).filter((name) => !known.has(name.slice(nameOf('').length))) : []
  for (const name of gone) await store.drop(name)
  return { kept, of: known.size, whole, pictures, evidence }
}

/** Null where the network broke, or the session is over. `elsewhere`: the page is not, or no longer, for them. */
async function asked(path: string): Promise<string | 'elsewhere' | null> {
  try {
    const response = await fetch(path, { cache: 'no-store' })
    const led = response.redirected ? new URL(response.url).pathname : path
    if (led === SIGN_IN_PATH) return null
    if (led !== path || response.status === 403 || response.status === 404) return 'elsewhere'
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}

/** What the kept files lead to. */
export async function keptEvidenceLinks(store: SealedStore): Promise<readonly EvidenceLink[]> {
  const paths = (await store.names('halaman ')).map((name) => name.slice(nameOf('').length))
  const links: EvidenceLink[] = []
  for (const path of paths.filter((one) => FILE_PATH.test(one))) {
    const page = await readPage(store, path)
    if (page) links.push(...evidenceIn(new DOMParser().parseFromString(page.html, 'text/html')))
  }
  return links
}

function pathsIn(drawn: ParentNode): readonly string[] {
  return [...drawn.querySelectorAll('main a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((path) => SHEET_PATH.test(path) || FILE_PATH.test(path))
}
