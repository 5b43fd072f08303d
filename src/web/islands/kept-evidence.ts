/**
 * Evidence of candidates, sealed on the device: the small pictures on a file's page always, the files themselves when the
 * assessor wants them. Evidence never changes under its address, so what is kept is not fetched again.
 */
import type { SealedStore } from './sealed-store.ts'

const FILE_PATH = /^\/ruang\/penilai\/lembar\/[^/]+\/berkas\/bukti\/[^/]+$/
const PICTURE_PATH = /^\/ruang\/penilai\/lembar\/[^/]+\/berkas\/bukti\/[^/]+\/gambar$/

/** Beyond this a weak phone no longer seals a file in one piece. */
const FILE_BYTES_MAX = 10_000_000

export type EvidenceLink = { readonly path: string; readonly name: string }

type KeptFile = {
  readonly name: string
  /** `data:application/pdf;base64,...` */
  readonly url: string
}

/** `none`: the network broke, or the device has no room. */
type Outcome = 'kept' | 'too_large' | 'none'

export type EvidenceKeeping = { readonly kept: number; readonly tooLarge: number; readonly of: number }

const nameOf = (path: string) => `bukti ${path}`
const WANTED = 'setelan bukti'

export function isEvidence(path: string): boolean {
  return FILE_PATH.test(path)
}

export function picturesIn(drawn: ParentNode): readonly EvidenceLink[] {
  return pictures(drawn).map((picture) => ({ path: picture.getAttribute('src') ?? '', name: picture.alt }))
}

export function evidenceIn(drawn: ParentNode): readonly EvidenceLink[] {
  return [...drawn.querySelectorAll('main a')]
    .map((link) => ({ path: link.getAttribute('href') ?? '', name: link.textContent.trim() }))
    .filter(({ path }) => isEvidence(path))
}

export async function wantsEvidence(store: SealedStore): Promise<boolean> {
  return (await store.read<boolean>(WANTED)) === true
}

export function wantEvidence(store: SealedStore): Promise<boolean> {
  return store.keep(WANTED, true)
}

/** In their order, one after the other: a hotel's line carries one better than six. */
export async function keepEvidence(
  store: SealedStore,
  links: readonly EvidenceLink[],
  tell: (keeping: EvidenceKeeping) => void,
): Promise<EvidenceKeeping> {
  const known = new Set(await store.names('bukti '))
  let [kept, tooLarge] = [0, 0]
  for (const link of links) {
    const outcome = known.has(nameOf(link.path)) ? 'kept' : await keepOne(store, link)
    if (outcome === 'kept') kept++
    if (outcome === 'too_large') tooLarge++
    tell({ kept, tooLarge, of: links.length })
  }
  return { kept, tooLarge, of: links.length }
}

/** @param paths what a file of the room still leads to. */
export async function dropEvidenceBut(store: SealedStore, paths: ReadonlySet<string>): Promise<void> {
  for (const name of await store.names('bukti ')) if (!paths.has(name.slice('bukti '.length))) await store.drop(name)
}

export async function dropEvidence(store: SealedStore): Promise<void> {
  await dropEvidenceBut(store, new Set())
  await store.drop(WANTED)
}

/** Puts the kept pictures in the place of addresses that no network answers. @param drawn parsed apart, so that nothing is asked for. */
export async function drawPictures(store: SealedStore, drawn: ParentNode): Promise<void> {
  for (const picture of pictures(drawn)) {
    const kept = await store.read<KeptFile>(nameOf(picture.getAttribute('src') ?? ''))
    if (kept) picture.src = kept.url
    else picture.removeAttribute('src')
  }
}

/** Hands a kept file to the device's own programs. False where it is not kept. */
export async function openEvidence(store: SealedStore, path: string): Promise<boolean> {
  const kept = await store.read<KeptFile>(nameOf(path))
  if (!kept) return false
  const address = URL.createObjectURL(blobOf(kept.url))
  const link = document.createElement('a')
  link.href = address
  link.download = kept.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return true
}

function pictures(drawn: ParentNode): readonly HTMLImageElement[] {
  return [...drawn.querySelectorAll<HTMLImageElement>('main img')].filter((picture) =>
    PICTURE_PATH.test(picture.getAttribute('src') ?? ''),
  )
}

async function keepOne(store: SealedStore, { path, name }: EvidenceLink): Promise<Outcome> {
  try {
    const response = await fetch(path, { cache: 'no-store', redirect: 'error' })
    if (!response.ok) return 'none'
    if (Number(response.headers.get('content-length') ?? 0) > FILE_BYTES_MAX) {
      await response.body?.cancel()
      return 'too_large'
    }
    const bytes = await response.blob()
    if (bytes.size > FILE_BYTES_MAX) return 'too_large'
    const file: KeptFile = { name, url: await dataUrlOf(bytes) }
    return (await store.keep(nameOf(path), file)) ? 'kept' : 'none'
  } catch {
    return 'none'
  }
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result)))
    reader.addEventListener('error', () => failed(reader.error ?? new Error('the file could not be read')))
    reader.readAsDataURL(blob)
  })
}

function blobOf(url: string): Blob {
  const comma = url.indexOf(',')
  const text = atob(url.slice(comma + 1))
  const type = url.slice('data:'.length, comma).replace(/;base64$/, '')
  return new Blob([Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)], { type })
}
