/**
 * The PIN of a device: it opens the sealed sheets where no network can give their key. It guards a copy of the key, never
 * the sheets themselves, so a forgotten PIN loses nothing: whoever signs in again chooses another one.
 */
import { createStore, del, get, set, values } from 'idb-keyval'

type Lock = {
  readonly owner: string
  readonly rounds: number
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iv: Uint8Array<ArrayBuffer>
  readonly box: ArrayBuffer
}

export type Opened = { readonly owner: string; readonly secret: string }

export const PIN_CHARACTERS_MIN = 6

/** What OWASP's cheat sheet on password storage asks of PBKDF2 with SHA-256. */
const ROUNDS = 600_000
const locks = createStore('paritrana-kunci', 'kunci')

export async function lockWithPin(owner: string, secret: string, pin: string): Promise<void> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))]
  const key = await keyFrom(pin, salt, ROUNDS)
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(secret))
  await set(owner, { owner, rounds: ROUNDS, salt, iv, box } satisfies Lock, locks)
}

/** Several people may have prepared one tablet: the PIN says which of them it is. Null where it is nobody's. */
export async function openWithPin(pin: string): Promise<Opened | null> {
  for (const lock of await values<Lock>(locks)) {
    try {
      const key = await keyFrom(pin, lock.salt, lock.rounds)
      const secret = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, key, lock.box)
      return { owner: lock.owner, secret: new TextDecoder().decode(secret) }
    } catch {
      // Another's, or a wrong PIN.
    }
  }
  return null
}

export async function hasPin(owner: string): Promise<boolean> {
  return (await get(owner, locks).catch(() => undefined)) !== undefined
}

export function forgetPin(owner: string): Promise<void> {
  return del(owner, locks)
}

async function keyFrom(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, typed, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}
