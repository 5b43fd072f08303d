/** Preparing this device for work without a network, keeping what it keeps fresh, and taking it off again. */
import { askFacts } from './device-facts.ts'
import { forgetPin, hasPin, lockWithPin, PIN_CHARACTERS_MIN } from './device-pin.ts'
import {
  dropEvidence,
  dropEvidenceBut,
  type EvidenceLink,
  keepEvidence,
  wantEvidence,
  wantsEvidence,
} from './kept-evidence.ts'
import { leftBehind } from './held-sheet.ts'
import { dropPages, keepPages, keptEvidenceLinks, LIST_PATH, readPage } from './kept-pages.ts'
import { canWorkOffline, keepShell } from './offline-shell.ts'
import { canSeal, openSealedStore, type SealedStore } from './sealed-store.ts'
import { timed } from './status-line.ts'
import { sendAll, type UnsentWords } from './unsent-sheets.ts'

export type DeviceWords = UnsentWords &
  Readonly<
    Record<
      | 'pinTooShort'
      | 'preparing'
      | 'prepared'
      | 'notPrepared'
      | 'cannot'
      | 'removeWarning'
      | 'removed'
      | 'keepingEvidence'
      | 'evidenceKept'
      | 'evidenceTooLarge',
      string
    >
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

  part('evidence')?.addEventListener('click', () => void wantEvidence(store).then(renew))

  async function renew(): Promise<void> {
    const shell = await keepShell()
    const { of, whole, pictures, evidence } = await keepPages(store, ({ kept, of: all }) => {
      state!.textContent = filled(words.preparing, kept, all)
    })
    if (whole) await dropEvidenceBut(store, new Set([...pictures, ...evidence].map(({ path }) => path)))
    const drawn = await keepEvidence(store, pictures, () => undefined)
    const ready = shell && whole && drawn.kept === drawn.of
    await evidenceToo(
      ready ? timed(words.prepared, Date.now()).replace('{semua}', String(of)) : words.notPrepared,
      evidence,
    )
  }

  /** Offered while there is evidence that is not wanted yet; from then on it is kept with the pages. */
  async function evidenceToo(prepared: string, links: readonly EvidenceLink[]): Promise<void> {
    const isWanted = await wantsEvidence(store)
    const button = part('evidence')
    if (button) button.hidden = links.length === 0 || isWanted
    state!.textContent = prepared
    if (!isWanted || links.length === 0) return
    const { kept, tooLarge } = await keepEvidence(store, links, (keeping) => {
      state!.textContent = `${prepared}. ${filled(words.keepingEvidence, keeping.kept, keeping.of)}`
    })
    const large = tooLarge > 0 ? ` ${words.evidenceTooLarge.replace('{n}', String(tooLarge))}` : ''
    state!.textContent = `${prepared}. ${filled(words.evidenceKept, kept, links.length)}${large}`
  }

  async function remove(from: SealedStore): Promise<void> {
    const unsent = await leftBehind(from)
    if (unsent.length > 0 && !window.confirm(words.removeWarning)) return
    for (const { name } of unsent) await from.drop(name)
    await dropPages(from)
    await dropEvidence(from)
    await forgetPin(from.owner)
    show(false)
    state!.textContent = words.removed
  }

  await sendAll(store, list, words)
  if (!(await hasPin(store.owner))) return
  const kept = await readPage(store, LIST_PATH)
  const isFresh = kept !== null && Math.abs(Date.now() - kept.at) < FRESH_MS
  const pages = (await store.names('halaman ')).length
  if (!isFresh) return renew()
  const prepared = timed(words.prepared, kept.at).replace('{semua}', String(pages))
  await evidenceToo(prepared, await keptEvidenceLinks(store))
}

function filled(sentence: string, done: number, all: number): string {
  return sentence.replace('{n}', String(done)).replace('{semua}', String(all))
}
