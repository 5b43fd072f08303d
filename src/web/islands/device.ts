/** Preparing this device for work without a network, keeping what it keeps fresh, and taking it off again. */
import { askFacts } from './device-facts.ts'
import { forgetPin, hasPin, lockWithPin, PIN_CHARACTERS_MIN } from './device-pin.ts'
import { leftBehind } from './held-sheet.ts'
import { dropPages, keepPages, LIST_PATH, readPage } from './kept-pages.ts'
import { canWorkOffline, keepShell } from './offline-shell.ts'
import { canSeal, openSealedStore, type SealedStore } from './sealed-store.ts'
import { timed } from './status-line.ts'
import { sendAll, type UnsentWords } from './unsent-sheets.ts'

export type DeviceWords = UnsentWords &
  Readonly<
    Record<'pinTooShort' | 'preparing' | 'prepared' | 'notPrepared' | 'cannot' | 'removeWarning' | 'removed', string>
  >

/** A list that was kept in the last minutes is fresh enough. */
const FRESH_MS = 5 * 60_000

export async function startDevice(section: HTMLElement): Promise<void> {
  const words = JSON.parse(section.dataset['words'] ?? '{}') as DeviceWords
  const part = <Kind extends HTMLElement>(name: string) => section.querySelector<Kind>(`[data-part="${name}"]`)
  const [form, state, deeds] = [part<HTMLFormElement>('pin'), part('state'), part('deeds')]
  const list = document.querySelector('main')
  if (!form || !state || !deeds || !list) return
  section.hidden = false
  if (!canSeal() || !canWorkOffline()) return void (state.textContent = words.cannot)
  const facts = await askFacts()
  if (facts === null || facts === 'signed_out') return
  const store = await openSealedStore(facts.owner, facts.key)
  show(await hasPin(store.owner))

  function show(prepared: boolean): void {
    form!.hidden = prepared
    deeds!.hidden = !prepared
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const pin = (form.elements.namedItem('pin') as HTMLInputElement).value
    if (pin.length < PIN_CHARACTERS_MIN) return void (state.textContent = words.pinTooShort)
    void lockWithPin(store.owner, facts.key, pin).then(() => {
      form.reset()
      show(true)
      // Browsers that ask for leave ask now; the others decide by themselves.
      void navigator.storage?.persist?.()
      return renew()
    })
  })
  part('renew')?.addEventListener('click', () => void renew())
  part('remove')?.addEventListener('click', () => void remove(store))

  async function renew(): Promise<void> {
    const shell = await keepShell()
    const { of, whole } = await keepPages(store, ({ kept, of: all }) => {
      state!.textContent = words.preparing.replace('{n}', String(kept)).replace('{semua}', String(all))
    })
    state!.textContent =
      shell && whole ? timed(words.prepared, Date.now()).replace('{semua}', String(of)) : words.notPrepared
  }

  async function remove(from: SealedStore): Promise<void> {
    const unsent = await leftBehind(from)
    if (unsent.length > 0 && !window.confirm(words.removeWarning)) return
    for (const { name } of unsent) await from.drop(name)
    await dropPages(from)
    await forgetPin(from.owner)
    show(false)
    state!.textContent = words.removed
  }

  await sendAll(store, list, words)
  if (!(await hasPin(store.owner))) return
  const kept = await readPage(store, LIST_PATH)
  const isFresh = kept !== null && Math.abs(Date.now() - kept.at) < FRESH_MS
  const pages = (await store.names('halaman ')).length
  if (isFresh) state.textContent = timed(words.prepared, kept.at).replace('{semua}', String(pages))
  else await renew()
}
