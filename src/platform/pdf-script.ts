/** Whether a PDF brings a program along: JavaScript, or an order to start something. Found also inside packed objects. */
import { inflateSync } from 'node:zlib'

/** Names of a PDF may be written by numbers of their letters: `/#4aavaScript`. */
const BY_NUMBER = /#([0-9a-f]{2})/gi
const SCRIPT = /\/(?:JavaScript|JS|Launch)(?![\w#])/
const PACKED_OBJECTS = /\/ObjStm\b/
const STREAM = /stream\r?\n/g
/** Of all packed objects together; what is packed further is not looked into. */
const UNPACKED_BYTES_MAX = 16 * 1024 * 1024

export function pdfHoldsScript(bytes: Uint8Array): boolean {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = pdf.toString('latin1')
  let left = UNPACKED_BYTES_MAX
  let from = 0
  for (const found of text.matchAll(STREAM)) {
    if (text.slice(found.index - 3, found.index) === 'end') continue
    const end = text.indexOf('endstream', found.index)
    const between = text.slice(from, found.index)
    if (hasScript(between)) return true
    const dictionary = between.slice(-1000)
    if (left > 0 && PACKED_OBJECTS.test(dictionary)) {
      const objects = unpacked(pdf.subarray(found.index + found[0].length, end === -1 ? undefined : end), left)
      left -= objects.length
      if (hasScript(objects)) return true
    }
    // What lies in a stream is content, such as a picture, in which any letters may stand by chance.
    from = end === -1 ? text.length : Math.max(from, end)
  }
  return hasScript(text.slice(from))
}

function hasScript(text: string): boolean {
  const plain = text.includes('#') ? text.replaceAll(BY_NUMBER, (_, code) => letter(code)) : text
  return SCRIPT.test(plain)
}

function letter(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16))
}

function unpacked(packed: Buffer, bytesMax: number): string {
  try {
    return inflateSync(packed, { maxOutputLength: bytesMax }).toString('latin1')
  } catch {
    return ''
  }
}
