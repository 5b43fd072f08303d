/** Logos of a season's hosts: which picture is taken, and where it stands in the rules. */
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { accept, refuse, type Result } from '../result.ts'

/** `name` is the SHA-256 of the bytes and their kind: `<64 hexadecimal digits>.png`. */
export type Picture = { readonly name: string; readonly bytes: Uint8Array }

export type PictureRefusal =
  | { readonly code: 'picture_missing' }
  | { readonly code: 'picture_too_large'; readonly bytesMax: number }
  | { readonly code: 'picture_is_svg' }
  | { readonly code: 'picture_kind_unknown' }

export const PICTURE_BYTES_MAX = 512 * 1024

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const JPEG = [0xff, 0xd8, 0xff]
const SVG_LOOKED_AT = 4096

/** Known by what the bytes are, whatever the file is called. */
export function pictureFrom(bytes: Uint8Array): Result<Picture, PictureRefusal> {
  if (bytes.length === 0) return refuse({ code: 'picture_missing' })
  if (bytes.length > PICTURE_BYTES_MAX) return refuse({ code: 'picture_too_large', bytesMax: PICTURE_BYTES_MAX })
  const kind = beginsWith(bytes, PNG) ? 'png' : beginsWith(bytes, JPEG) ? 'jpg' : null
  if (kind) return accept({ name: `${bytesToHex(sha256(bytes))}.${kind}`, bytes })
  return refuse({ code: isSvg(bytes) ? 'picture_is_svg' : 'picture_kind_unknown' })
}

export function isPictureName(name: string): boolean {
  return /^[0-9a-f]{64}\.(png|jpg)$/.test(name)
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

function isSvg(bytes: Uint8Array): boolean {
  const text = String.fromCharCode(...bytes.subarray(0, SVG_LOOKED_AT))
  return /<svg[\s>]/i.test(text)
}

/** A host has one logo: another takes its place. Logos stand in the order of the hosts. */
export function withLogo(rulebook: Rulebook, host: string, file: string): Rulebook {
  const others = (rulebook.logos ?? []).filter(({ of }) => of !== host)
  const place = (of: string) => rulebook.hosts.indexOf(of)
  return { ...rulebook, logos: [...others, { of: host, file }].toSorted((a, b) => place(a.of) - place(b.of)) }
}

export function withoutLogo(rulebook: Rulebook, host: string): Rulebook {
  const { logos = [], ...rules } = rulebook
  const left = logos.filter(({ of }) => of !== host)
  return left.length === 0 ? rules : { ...rules, logos: left }
}
