/**
 * A small file packed into text: the page of a trial carries it in its own form, and the server keeps nothing of it. What
 * comes back was in somebody's hands and is read like any other file.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib'

export function packedFile(bytes: Uint8Array): string {
  return deflateRawSync(bytes).toString('base64url')
}

/** Null where the text is no file of ours, or holds more than `bytesMax`. */
export function unpackedFile(text: string, bytesMax: number): Uint8Array | null {
  try {
    return inflateRawSync(Buffer.from(text, 'base64url'), { maxOutputLength: bytesMax })
  } catch {
    return null
  }
}
