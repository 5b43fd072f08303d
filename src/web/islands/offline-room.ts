/**
 * The assessor's pages from the device: a PIN opens them, the sheets work as they do over the network, and what was
 * written is sent as soon as the network is back. The PIN is asked once a page load; the key never leaves the memory.
 */
import { askFacts } from './device-facts.ts'
import { openWithPin } from './device-pin.ts'
import { drawPictures, isEvidence, openEvidence } from './kept-evidence.ts'
import { hasPage, LIST_PATH, readPage } from './kept-pages.ts'
import { startMarkSheet } from './mark-sheet.ts'
import { SHELL_PATH } from './offline-shell.ts'
import { openSealedStore, type SealedStore } from './sealed-store.ts'
import { timed } from './status-line.ts'
import { sendAll, type UnsentWords } from './unsent-sheets.ts'

export type OfflineRoomWords = UnsentWords &
  Readonly<Record<'wrongPin' | 'waitPin' | 'noLine' | 'lineBack' | 'ordinary' | 'tryLine' | 'notKept', string>>

const ASK_MS = 15_000
/** Guessing at the keyboard gets slow; whoever copies the device has only the strength of the PIN against them. */
const FREE_TRIES = 5
const WAIT_SECONDS = 30

export function startOfflineRoom(room: HTMLElement): void {
  const words = JSON.parse(room.dataset['words'] ?? '{}') as OfflineRoomWords
  const main = document.querySelector('main')
  const form = room.querySelector<HTMLFormElement>('[data-part="pin"]')
  const wrong = room.querySelector<HTMLElement>('[data-part="wrong"]')
  const line = room.querySelector<HTMLElement>('[data-part="line"] .p-status')
  const away = room.querySelector<HTMLAnchorElement>('[data-part="line"] a')
  if (!main || !form || !wrong || !line || !away) return
  const head = room.closest<HTMLElement>('.p-wrap') ?? room
  let [tries, until] = [0, 0]
  let store: SealedStore | null = null
  let keptAt = Date.now()
  /** Puts down what was typed in the sheet that is left, for the list to send. */
  let leaveSheet: (() => Promise<void>) | null = null

  form.hidden = false
  away.href = location.pathname === SHELL_PATH ? LIST_PATH : location.href
  document.querySelector<HTMLInputElement>('#pin')?.focus()
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void tryPin((form.elements.namedItem('pin') as HTMLInputElement).value)
  })

  function refuse(sentence: string): void {
    wrong!.hidden = false
    wrong!.textContent = sentence
  }

  async function tryPin(pin: string): Promise<void> {
    const seconds = Math.ceil((until - performance.now()) / 1000)
    if (seconds > 0) return refuse(words.waitPin.replace('{n}', String(seconds)))
    const opened = await openWithPin(pin)
    form!.reset()
    if (!opened) {
      if (++tries >= FREE_TRIES) until = performance.now() + WAIT_SECONDS * 1000
      return refuse(words.wrongPin)
    }
    store = await openSealedStore(opened.owner, opened.secret)
    form!.remove()
    room.querySelector('[data-part="head"]')?.remove()
    await show(location.pathname)
    document.addEventListener('click', follow)
    window.addEventListener('popstate', () => void show(location.pathname))
    window.addEventListener('online', () => void askLine())
    window.setInterval(() => void askLine(), ASK_MS)
    await askLine()
  }

  /** What the page has of it, else the list. */
  async function show(path: string): Promise<void> {
    if (!store) return
    const page = (await readPage(store, path)) ?? (await readPage(store, LIST_PATH))
    if (!page) return void (line!.textContent = words.notKept)
    keptAt = page.at
    await leaveSheet?.()
    leaveSheet = null
    // Parsed apart: nothing in it runs.
    const drawn = new DOMParser().parseFromString(page.html, 'text/html')
    drawn.querySelector('[data-island="my-sheets"]')?.remove()
    await drawPictures(store, drawn)
    document.title = drawn.title
    // A sample says that it is one here too.
    document.querySelector('.p-sample-banner')?.remove()
    const sample = drawn.querySelector('.p-sample-banner')
    if (sample) document.querySelector('header')?.prepend(sample)
    main!.replaceChildren(head, ...(drawn.querySelector('main')?.childNodes ?? []))
    window.scrollTo(0, 0)
    away!.href = location.pathname
    const sheet = main!.querySelector<HTMLFormElement>('form[data-island="mark-sheet"]')
    if (sheet) leaveSheet = startMarkSheet(sheet, store)
    else await sendAll(store, main!, words)
  }

  function follow(event: MouseEvent): void {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || link === away || link.origin !== location.origin) return
    if (link.hash !== '' && link.pathname === location.pathname) return
    event.preventDefault()
    void goTo(link.href, link.pathname)
  }

  async function goTo(href: string, path: string): Promise<void> {
    if (store && (await hasPage(store, path))) {
      history.pushState(null, '', path)
      return show(path)
    }
    if (store && isEvidence(path) && (await openEvidence(store, path))) return
    if ((await askFacts()) !== null) location.assign(href)
    else line!.textContent = words.notKept
  }

  async function askLine(): Promise<void> {
    const facts = await askFacts()
    line!.dataset['is'] = facts === null ? 'wait' : 'done'
    line!.textContent = facts === null ? timed(words.noLine, keptAt) : words.lineBack
    away!.textContent = facts === null ? words.tryLine : words.ordinary
    if (facts !== null && store && !main!.querySelector('form[data-island="mark-sheet"]'))
      await sendAll(store, main!, words)
  }
}
