/**
 * What somebody typed, kept on their device until the server has it: one copy for a person and a page. Signing out takes
 * all of them away, and none grows old.
 */
import type { Texts } from './section-texts.ts'

export type DeviceCopy = {
  /** Milliseconds of the device's clock. */
  readonly at: number
  /** The version the texts were written over. */
  readonly version: number
  readonly texts: Texts
  /** Posted, and no answer came: the server may have it or not. */
  readonly sent: Texts | null
  /** The open page that keeps it: another page of the same person does not take it away. */
  readonly page: string
  /** Went out with the ordinary form; when the next page says "saved", it is done with. */
  readonly handedOver: boolean
}

export type Device = {
  read(): DeviceCopy | null
  /** False where the device cannot keep anything: no room, or storage is switched off. */
  keep(copy: DeviceCopy): boolean
  forget(): void
}

const PREFIX = 'paritrana:'
const DAY_MS = 86_400_000
const DAYS_MAX = 14

export function openDevice(owner: string, path: string): Device {
  const key = `${PREFIX}${owner}:${path}`
  return {
    read: () => attempt(() => copyIn(localStorage.getItem(key))) ?? null,
    keep: (copy) => attempt(() => (localStorage.setItem(key, JSON.stringify(copy)), true)) ?? false,
    forget: () => void attempt(() => localStorage.removeItem(key)),
  }
}

/** Every copy of this site, whoever wrote it: the next person at this computer finds none. */
export function forgetAll(): void {
  attempt(() => eachKey((key) => localStorage.removeItem(key)))
}

/** @param now milliseconds */
export function forgetOld(now: number): void {
  attempt(() =>
    eachKey((key) => {
      const copy = copyIn(localStorage.getItem(key))
      if (!copy || now - copy.at > DAYS_MAX * DAY_MS) localStorage.removeItem(key)
    }),
  )
}

function eachKey(use: (key: string) => void): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) use(key)
}

function copyIn(text: string | null): DeviceCopy | null {
  const copy = attempt(() => JSON.parse(text ?? 'null') as DeviceCopy | null)
  return copy && Number.isInteger(copy.version) && typeof copy.at === 'number' && copy.texts ? copy : null
}

/** Storage throws where it is switched off or full. */
function attempt<Value>(what: () => Value): Value | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
