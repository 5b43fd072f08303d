import { base64 } from '@scure/base'

/** Base64 of RFC 4648 with padding. */
export function base64Of(bytes: Uint8Array): string {
  return base64.encode(bytes)
}

/** Null where the text is no Base64, or another text says the same bytes: what can be spelled in two ways proves nothing. */
export function bytesFromBase64(text: string): Uint8Array | null {
  try {
    const bytes = base64.decode(text)
    return base64.encode(bytes) === text ? bytes : null
  } catch {
    return null
  }
}
