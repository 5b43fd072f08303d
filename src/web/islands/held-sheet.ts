/**
 * What a device holds of a sheet and the server does not have yet, and how it is brought there: as often as other
 * devices of the same person have saved in between, what both hold is put together and sent again.
 */
import { isSessionOver, posted } from './posted.ts'
import type { SealedStore } from './sealed-store.ts'
import { type KnownSheet, mergedSheet, sameSheetTexts, type SheetTexts } from './sheet-texts.ts'

export type HeldSheet = {
  /** Milliseconds of the device's clock: shown to the person, and never asked what counts. */
  readonly at: number
  readonly known: KnownSheet
  readonly texts: SheetTexts
  /** Sent, and no answer came. It goes out again as it was, so that at most one version of it can exist. */
  readonly sent: SheetTexts | null
  /** Went out with the ordinary form; when the next page says "saved", it is done with. */
  readonly handedOver: boolean
}

export type Brought = { readonly held: HeldSheet } & (
  | { readonly is: 'saved'; readonly sentence: string }
  /** Both devices changed a field: the person chooses on the page for it. */
  | { readonly is: 'at_odds'; readonly sentence: string }
  /** The server does not take it, for a reason that waiting does not mend. */
  | { readonly is: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly is: 'session_over' }
  | { readonly is: 'unknown' }
)

/** Names of fields that every form of a sheet carries beside its texts. */
export const TOKEN_FIELD = 'antiForgery'
export const VERSION_FIELD = 'versi'

type Answer = { version: number; texts: SheetTexts; sentence: string; code: string }

/** Two devices that save at the same moment meet again at once; more often than this somebody is playing. */
const TURNS_MAX = 8

/** @param note writes down what is about to be sent: a device that dies while it waits knows it afterwards. */
export async function bring(
  action: string,
  token: string,
  start: HeldSheet,
  note: (held: HeldSheet) => Promise<unknown>,
  atEnd = false,
): Promise<Brought> {
  let held = start
  let sentence = ''
  for (let turn = 0; turn < TURNS_MAX && isOwed(held); turn++) {
    const sent = held.sent ?? held.texts
    held = withChange(held, { sent })
    await note(held)
    const version = String(held.known.version)
    const answer = await posted<Answer>(action, { [TOKEN_FIELD]: token, [VERSION_FIELD]: version, ...sent }, atEnd)
    const facts = answer && answer.status < 500 ? answer.facts : {}
    const stored = facts.texts && { version: facts.version ?? 0, texts: facts.texts }
    sentence = facts.sentence ?? ''
    if (answer?.status === 200 && stored) {
      held = withChange(held, { known: stored, sent: null })
    } else if (facts.code === 'sheet_changed_elsewhere' && stored) {
      const { texts, atOdds } = mergedSheet(held.known.texts, sent, held.texts, stored.texts)
      // The form then still carries the old version, so that the server shows both sides.
      if (atOdds.length > 0) return { is: 'at_odds', held: withChange(held, { texts, sent: null }), sentence }
      held = withChange(held, { known: stored, texts, sent: null })
    } else if (facts.code === undefined) {
      return { is: 'unknown', held }
    } else {
      if (isSessionOver(facts.code)) return { is: 'session_over', held }
      return { is: 'refused', held: withChange(held, { sent: null }), code: facts.code, sentence }
    }
  }
  return isOwed(held) ? { is: 'unknown', held } : { is: 'saved', held, sentence }
}

function withChange(held: HeldSheet, change: Partial<HeldSheet>): HeldSheet {
  return { ...held, ...change }
}

/** Whether the server lacks something of it, or may. */
export function isOwed({ known, texts, sent }: HeldSheet): boolean {
  return sent !== null || !sameSheetTexts(texts, known.texts)
}

/** Each open page keeps what it holds under a name of its own: two pages of one device take nothing from each other. */
const nameOf = (path: string, page: string) => `isian ${path} ${page}`

export type HeldEntry = { readonly name: string; readonly path: string; readonly held: HeldSheet }

export function keepHeld(store: SealedStore, path: string, page: string, held: HeldSheet): Promise<boolean> {
  return store.keep(nameOf(path, page), held)
}

export function dropHeld(store: SealedStore, path: string, page: string): Promise<void> {
  return store.drop(nameOf(path, page))
}

/** What pages that are closed by now have left. @param path of one sheet; of all without it. */
export async function leftBehind(store: SealedStore, path?: string): Promise<readonly HeldEntry[]> {
  const open = await openPages()
  const entries: HeldEntry[] = []
  for (const name of await store.names(path === undefined ? 'isian ' : nameOf(path, ''))) {
    const [, of = '', page = ''] = name.split(' ')
    const held = open.has(page) ? null : await store.read<HeldSheet>(name)
    if (held) entries.push({ name, path: of, held })
  }
  entries.sort((one, other) => one.held.at - other.held.at)
  return entries
}

const LOCK = 'paritrana-lembar '

/** A name for this page, which other pages see until it is closed or gone. */
export function nameThisPage(): { readonly page: string; close(): void } {
  const page = crypto.getRandomValues(new Uint32Array(4)).join('-')
  const open = new AbortController()
  const closed = new Promise<void>((done) => open.signal.addEventListener('abort', () => done()))
  void navigator.locks?.request(LOCK + page, () => closed)
  return { page, close: () => open.abort() }
}

async function openPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  return new Set(
    held
      .map(({ name = '' }) => name)
      .filter((name) => name.startsWith(LOCK))
      .map((name) => name.slice(LOCK.length)),
  )
}
