/**
 * A mark sheet that saves itself: sealed on the device first, then on the server. The same code serves the page from the
 * server and the page that the device kept for hours without a network.
 */
import { askFacts, type DeviceFacts } from './device-facts.ts'
import {
  bring,
  type Brought,
  dropHeld,
  type HeldSheet,
  isOwed,
  keepHeld,
  leftBehind,
  nameThisPage,
  TOKEN_FIELD,
  VERSION_FIELD,
} from './held-sheet.ts'
import { canSeal, openSealedStore, type SealedStore } from './sealed-store.ts'
import { COMMENT_PREFIX, MARK_PREFIX, mergedSheet, sameSheetText, type SheetTexts } from './sheet-texts.ts'
import { statusLine, type StatusShape, timed } from './status-line.ts'

/** Sentences in the reader's language; `{jam}` stands for the time of the device, the other two for numbers. */
export type MarkSheetIslandWords = Readonly<
  Record<
    'unsaved' | 'saving' | 'onDevice' | 'restored' | 'nowhere' | 'sessionOver' | 'anotherPerson' | 'refused' | 'filled',
    string
  >
>

const REST_MS = 1500
const TYPING_MS_MAX = 8000
const RETRY_MS = 3000
const RETRY_MS_MAX = 30_000

type Control = HTMLInputElement | HTMLTextAreaElement

/**
 * @param opened the store where the page was opened by PIN; without it the server is asked for the key.
 * @returns leaves the sheet: what it still owes lies on the device for whichever page comes next.
 */
export function startMarkSheet(form: HTMLFormElement, opened: SealedStore | null): () => Promise<void> {
  const words = JSON.parse(form.dataset['words'] ?? '{}') as MarkSheetIslandWords
  const path = new URL(form.action).pathname
  const { page, close } = nameThisPage()
  const until = new AbortController()
  const { say } = statusLine(form)
  const versionField = form.elements.namedItem(VERSION_FIELD) as HTMLInputElement
  const tokenField = form.elements.namedItem(TOKEN_FIELD) as HTMLInputElement
  const controls = [...form.elements].filter(isSheetControl)
  const isTyped = form.dataset['content'] === 'typed'

  let store = opened
  let held: HeldSheet = {
    at: Date.now(),
    known: { version: Number(versionField.value), texts: isTyped ? {} : read() },
    texts: read(),
    sent: null,
    handedOver: false,
  }
  let facts: DeviceFacts | null = null
  let busy: Promise<Brought['is']> | null = null
  let [atOdds, passing, settling] = [false, false, false]
  let retryMs = RETRY_MS
  let [rest, most, retry] = [0, 0, 0]

  function read(): SheetTexts {
    return Object.fromEntries(controls.map(({ name, value }) => [name, value]))
  }

  function write(texts: SheetTexts): void {
    for (const control of controls) {
      const text = texts[control.name]
      if (text !== undefined && !sameSheetText(control.name, control.value, text)) control.value = text
    }
    count()
  }

  function count(): void {
    const marks = controls.filter(({ name }) => name.startsWith(MARK_PREFIX))
    const filled = marks.filter(({ value }) => value.trim() !== '')
    const line = form.querySelectorAll<HTMLElement>('.p-dock__state .p-status')[1]
    if (!line) return
    line.dataset['is'] = filled.length === marks.length ? 'done' : 'part'
    line.textContent = words.filled.replace('{terisi}', String(filled.length)).replace('{semua}', String(marks.length))
  }

  const keep = async (): Promise<boolean> => (store ? keepHeld(store, path, page, held) : false)

  async function sayKept(sentence: string, shape: StatusShape): Promise<void> {
    if (await keep()) say(timed(sentence, Date.now()), shape)
    else say(words.nowhere, 'stop')
  }

  /** The key may come late: a page whose line breaks at once goes on asking for it. */
  async function ready(): Promise<DeviceFacts | 'signed_out' | 'another' | null> {
    if (facts) return facts
    const asked = await askFacts()
    if (asked === null || asked === 'signed_out') return asked
    if (store && store.owner !== asked.owner) return 'another'
    if (!store && canSeal()) {
      store = await openSealedStore(asked.owner, asked.key)
      if (isOwed(held)) await keep()
    }
    return (facts = asked)
  }

  function soon(): void {
    clearTimeout(rest)
    rest = window.setTimeout(tick, REST_MS)
    most ||= window.setTimeout(tick, TYPING_MS_MAX)
  }

  function tick(): void {
    for (const timer of [rest, most, retry]) clearTimeout(timer)
    most = 0
    if (isOwed(held) && !atOdds) void send()
  }

  function send(atEnd = false): Promise<Brought['is']> {
    busy ??= post(atEnd).finally(() => (busy = null))
    return busy
  }

  async function post(atEnd: boolean): Promise<Brought['is']> {
    const may = await ready()
    if (may === null) return waitForLine()
    if (may === 'signed_out' || may === 'another') {
      await sayKept(may === 'another' ? words.anotherPerson : words.sessionOver, 'stop')
      return 'session_over'
    }
    tokenField.value = may.antiForgery
    const before = held.texts
    const brought = await bring(
      path,
      may.antiForgery,
      held,
      (noted) => ((held = { ...noted, texts: read() }), keep()),
      atEnd,
    )
    takeIn(brought.held, before)
    if (brought.is === 'unknown') return waitForLine()
    retryMs = RETRY_MS
    if (brought.is === 'session_over') {
      // Signed in again in another window, perhaps: the next try asks for the new token.
      facts = null
      await sayKept(words.sessionOver, 'stop')
    } else if (brought.is === 'saved') {
      await settledNow(brought.sentence)
    } else {
      atOdds = brought.is === 'at_odds'
      await keep()
      say(brought.sentence || words.refused, 'stop')
    }
    return brought.is
  }

  /** What was typed while the answer was under way stays; a field that both changed meanwhile stays with the old version. */
  function takeIn(brought: HeldSheet, before: SheetTexts): void {
    const { texts, atOdds: both } = mergedSheet(before, null, read(), brought.texts)
    held = both.length > 0 ? { ...held, sent: brought.sent } : { ...brought, at: held.at }
    write(texts)
    held = { ...held, texts: read() }
    versionField.value = String(held.known.version)
  }

  async function settledNow(sentence: string): Promise<void> {
    if (isOwed(held)) return soon()
    say(sentence || (form.dataset['saved'] ?? ''), 'done')
    if (!store) return
    await dropHeld(store, path, page)
    await takeUp()
  }

  async function waitForLine(): Promise<'unknown'> {
    await sayKept(words.onDevice, 'wait')
    clearTimeout(retry)
    retry = window.setTimeout(tick, retryMs)
    retryMs = Math.min(2 * retryMs, RETRY_MS_MAX)
    return 'unknown'
  }

  /** What closed pages of this device left of this sheet, oldest first, one at a time. */
  async function takeUp(): Promise<void> {
    if (!store || isTyped) return
    for (const { name, held: left } of await leftBehind(store, path)) {
      const isDone = left.handedOver && form.dataset['content'] === 'saved'
      if (isDone || form.dataset['content'] === 'dropped' || !isOwed(left)) {
        await store.drop(name)
        continue
      }
      const { texts, atOdds: both } = mergedSheet(left.known.texts, left.sent, left.texts, held.texts)
      if (both.length > 0 && isOwed(held)) continue
      // At odds with what the server holds: the old version goes along, and the server shows both sides.
      held = both.length > 0 ? { ...left, handedOver: false } : { ...held, at: left.at, texts }
      write(held.texts)
      versionField.value = String(held.known.version)
      await keep()
      await store.drop(name)
      if (isOwed(held)) {
        say(timed(words.restored, left.at), 'wait')
        return soon()
      }
    }
  }

  async function settled(): Promise<Brought['is']> {
    if (busy) await busy
    if (atOdds) return 'at_odds'
    for (let tries = 0; tries < 3 && isOwed(held); tries++) {
      const outcome = await send()
      if (outcome !== 'saved') return outcome
    }
    return 'saved'
  }

  form.addEventListener('submit', (event) => {
    if (passing || (!busy && !isOwed(held))) return
    event.preventDefault()
    if (settling) return
    settling = true
    say(words.saving, 'part')
    void goOn(event.submitter)
  })

  /** The ordinary form leads on: to the next page, or to the one that shows what stands against it. */
  async function goOn(button: HTMLElement | null): Promise<void> {
    const outcome = await settled()
    settling = false
    if (outcome === 'unknown' || outcome === 'session_over') return
    held = { ...held, handedOver: true }
    if (isOwed(held)) await keep()
    passing = true
    form.requestSubmit(button)
    passing = false
  }

  form.addEventListener('input', () => {
    held = { ...held, at: Date.now(), texts: read(), handedOver: false }
    count()
    if (isOwed(held)) say(words.unsaved, 'part')
    // At once, so that a browser that is closed in the next moment has lost nothing.
    void keep()
    if (!atOdds) soon()
  })
  window.addEventListener('online', tick, { signal: until.signal })
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden' && isOwed(held) && !atOdds && !passing && !busy) void send(true)
    },
    { signal: until.signal },
  )

  async function leave(): Promise<void> {
    until.abort()
    if (busy) await busy
    for (const timer of [rest, most, retry]) clearTimeout(timer)
    if (isOwed(held)) await keep()
    close()
  }

  form.autocomplete = 'off'
  count()
  // A page from the device knows its key, and shows at once what it held.
  void (store ? takeUp().then(ready) : ready().then(takeUp))
  return leave
}

function isSheetControl(element: Element): element is Control {
  const { name = '' } = element as Control
  return name.startsWith(MARK_PREFIX) || name.startsWith(COMMENT_PREFIX)
}
