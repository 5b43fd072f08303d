/**
 * What a device keeps for one person, sealed with AES-GCM under that person's key: whoever finds the device reads
 * nothing of it. The name of an entry is bound to its content, so that none can be put in the place of another.
 */
import { createStore, del, get, keys, set } from 'idb-keyval'

export type SealedStore = {
  readonly owner: string
  /** Null where nothing is kept, or what is kept was sealed under another key. */
  read<Value>(name: string): Promise<Value | null>
  /** False where the device cannot keep it: no room, or storage is switched off. */
  keep(name: string, value: unknown): Promise<boolean>
  drop(name: string): Promise<void>
  /** Of every entry whose name begins so. */
  names(start: string): Promise<readonly string[]>
}

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly box: ArrayBuffer }

const IV_BYTES = 12
const entries = createStore('paritrana-lembar', 'isi')

/** Whether this browser, at this address, can keep anything sealed at all. */
export function canSeal(): boolean {
  return 'indexedDB' in globalThis && typeof crypto.subtle?.encrypt === 'function'
}

/** @param secret the key in hex. */
export async function openSealedStore(owner: string, secret: string): Promise<SealedStore> {
  const key = await keyOf(secret)
  const full = (name: string) => `${owner} ${name}`
  const bound = (name: string) => ({ additionalData: new TextEncoder().encode(full(name)) })
  return {
    owner,
    async read<Value>(name: string) {
      try {
        const sealed = await get<Sealed>(full(name), entries)
        if (!sealed) return null
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, ...bound(name) }, key, sealed.box)
        return JSON.parse(new TextDecoder().decode(text)) as Value
      } catch {
        return null
      }
    },
    async keep(name, value) {
      try {
        const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
        const text = new TextEncoder().encode(JSON.stringify(value))
        const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, ...bound(name) }, key, text)
        await set(full(name), { iv, box } satisfies Sealed, entries)
        return true
      } catch {
        return false
      }
    },
    drop: (name) => del(full(name), entries).catch(() => undefined),
    async names(start) {
      const all = await keys<string>(entries).catch(() => [])
      const from = `${owner} `.length
      return all.filter((name) => name.startsWith(full(start))).map((name) => name.slice(from))
    },
  }
}

/** The secret is long and random; SHA-256 only brings it to the length a key has. */
async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
