import canonicalize from 'canonicalize'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { assert } from '../result.ts'

/** `sha256:` and 64 lower-case hexadecimal digits. */
export type Fingerprint = `sha256:${string}`

/** The one JSON text of a value after RFC 8785 (JCS), so that equal values have equal bytes on every machine. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value)
  assert(text !== undefined, 'only a JSON value has a canonical text')
  return text
}

/** SHA-256 over the UTF-8 bytes of the canonical text. */
export function fingerprintOf(value: unknown): Fingerprint {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(value))))}`
}
