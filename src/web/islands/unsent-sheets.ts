/** What this device still holds of any sheet, brought to the server without its page being open, and told beside its line in the list. */
import { askFacts, type DeviceFacts } from './device-facts.ts'
import { bring, type Brought, type HeldEntry, isOwed, leftBehind } from './held-sheet.ts'
import type { SealedStore } from './sealed-store.ts'
import { timed } from './status-line.ts'

export type UnsentWords = Readonly<Record<'waits' | 'sent' | 'choose' | 'notTaken', string>>

/** `waits`: nobody answers, or somebody has to sign in. */
export type SentState = 'all' | 'some_stay' | 'waits'

/** Sends what closed pages have left. Each of them that is not taken stays on the device. */
export async function sendAll(store: SealedStore, list: ParentNode, words: UnsentWords): Promise<SentState> {
  const entries = await leftBehind(store)
  if (entries.length === 0) return 'all'
  for (const { path } of entries) tell(list, path, words.waits)
  const facts = await askFacts()
  if (facts === null || facts === 'signed_out' || facts.owner !== store.owner) return 'waits'
  let state: SentState = 'all'
  for (const entry of entries) {
    const brought = await bringEntry(store, facts, entry)
    tell(list, entry.path, sentenceFor(brought, words))
    if (brought.is === 'unknown' || brought.is === 'session_over') return 'waits'
    if (brought.is !== 'saved') state = 'some_stay'
  }
  return state
}

async function bringEntry(store: SealedStore, facts: DeviceFacts, { name, path, held }: HeldEntry): Promise<Brought> {
  const brought = await bring(path, facts.antiForgery, held, (noted) => store.keep(name, noted))
  if (brought.is === 'saved' && !isOwed(brought.held)) await store.drop(name)
  else await store.keep(name, brought.is === 'at_odds' ? { ...brought.held, handedOver: false } : brought.held)
  return brought
}

function sentenceFor(brought: Brought, words: UnsentWords): string {
  switch (brought.is) {
    case 'saved':
      return timed(words.sent, Date.now())
    case 'at_odds':
      return words.choose
    case 'refused':
      return words.notTaken.replace('{sebab}', brought.sentence)
    case 'session_over':
    case 'unknown':
      return words.waits
  }
}

/** A line below the sheet's own, in a list the server drew. */
function tell(list: ParentNode, path: string, sentence: string): void {
  const link = [...list.querySelectorAll('li a')].find((one) => one.getAttribute('href') === path)
  const item = link?.closest('li')
  if (!item) return
  const line = item.querySelector<HTMLElement>('[data-device]') ?? document.createElement('p')
  line.className = 'p-note'
  line.dataset['device'] = ''
  line.setAttribute('role', 'status')
  line.textContent = sentence
  item.append(line)
}
