/** Secrets that only their owner's browser or mailbox holds; we keep the hash. */
import { createHash } from 'node:crypto'

/** SHA-256 in hex: enough for secrets that nobody can guess, unlike passwords. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
