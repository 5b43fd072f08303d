/**
 * A checkpoint says how large the history is and to which root it hashes, signed: a signed note with the three lines of
 * C2SP tlog-checkpoint (origin, size, root in Base64) and one Ed25519 signature line for each hand that vouches for it.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex as hexOf, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { accept, assert, refuse, type Result } from '../result.ts'
import { base64Of, bytesFromBase64 } from './base64.ts'
import { EMPTY_ROOT, type Hash, TREE_SIZE_MAX } from './hash-tree.ts'

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

/** Whom a signature is checked against. @property publicKey 32 bytes. */
export type Verifier = { readonly name: string; readonly publicKey: Uint8Array }

/** @property secretKey the 32 bytes of RFC 8032 from which everything else of the key comes. */
export type Signer = { readonly name: string; readonly secretKey: Uint8Array }

export type CheckpointRefusal =
  | { readonly code: 'checkpoint_unreadable' }
  | { readonly code: 'checkpoint_not_signed_by'; readonly name: string }
  | { readonly code: 'checkpoint_signature_wrong'; readonly name: string }

const ED25519 = 1
const KEY_HASH_BYTES = 4
const SIGNATURE_BYTES = 64
/** RFC 8032 as it stands: a signature has one spelling. */
const STRICT = { zip215: false }
const NAME = /^[^\s+]+$/u

export function verifierOf({ name, secretKey }: Signer): Verifier {
  return { name, publicKey: ed25519.getPublicKey(secretKey) }
}

/** `name+hash+key`, as the signed-note format writes whom to believe. */
export function verifierText({ name, publicKey }: Verifier): string {
  return `${name}+${hexOf(keyHash(name, publicKey))}+${base64Of(Uint8Array.of(ED25519, ...publicKey))}`
}

export function verifierFromText(text: string): Verifier | null {
  const [, name = '', key = ''] = /^([^+\s]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? []
  const bytes = bytesFromBase64(key)
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return null
  const verifier = { name, publicKey: bytes.slice(1) }
  return verifierText(verifier) === text ? verifier : null
}

/** What the file of a key holds: whoever reads it can sign in its name. */
export function signerText(signer: Signer): string {
  const { name, publicKey } = verifierOf(signer)
  return `PRIVATE+KEY+${name}+${hexOf(keyHash(name, publicKey))}+${base64Of(Uint8Array.of(ED25519, ...signer.secretKey))}`
}

export function signerFromText(text: string): Signer | null {
  const [, name = '', key = ''] = /^PRIVATE\+KEY\+([^+\s]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? []
  const bytes = bytesFromBase64(key)
  if (bytes?.length !== 33 || bytes[0] !== ED25519) return null
  const signer = { name, secretKey: bytes.slice(1) }
  return signerText(signer) === text ? signer : null
}

export function signedCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  assert(NAME.test(signer.name), 'the name of a signer has no space and no plus')
  const text = checkpointText(checkpoint)
  const signature = ed25519.sign(utf8ToBytes(text), signer.secretKey)
  const { publicKey } = verifierOf(signer)
  return `${text}\n— ${signer.name} ${base64Of(concatBytes(keyHash(signer.name, publicKey), signature))}\n`
}

function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${base64Of(root)}\n`
}

/** What the note says, once this verifier's own signature on it holds; lines of others are left aside. */
export function checkedCheckpoint(note: string, verifier: Verifier): Result<Checkpoint, CheckpointRefusal> {
  const parts = /^((?:[^\n]*\n){3})\n((?:— [^\n]+\n)+)$/u.exec(note)
  const [origin = '', size = '', root64 = ''] = (parts?.[1] ?? '').split('\n')
  const root = bytesFromBase64(root64)
  const isSize = /^(?:0|[1-9]\d{0,9})$/.test(size) && Number(size) <= TREE_SIZE_MAX
  if (!parts || origin === '' || !isSize || root?.length !== EMPTY_ROOT.length)
    return refuse({ code: 'checkpoint_unreadable' })
  const { name, publicKey } = verifier
  const lines = (parts[2] ?? '').trimEnd().split('\n')
  const own = lines.map((line) => /^— (\S+) (\S+)$/u.exec(line)).filter((line) => line?.[1] === name)
  const signatures = own.map((line) => bytesFromBase64(line?.[2] ?? ''))
  const hash = keyHash(name, publicKey)
  const signature = signatures.find(
    (bytes) => bytes?.length === KEY_HASH_BYTES + SIGNATURE_BYTES && hash.every((byte, at) => byte === bytes[at]),
  )
  if (!signature) return refuse({ code: 'checkpoint_not_signed_by', name })
  const isGenuine = ed25519.verify(signature.slice(KEY_HASH_BYTES), utf8ToBytes(parts[1] ?? ''), publicKey, STRICT)
  if (!isGenuine) return refuse({ code: 'checkpoint_signature_wrong', name })
  return accept({ origin, size: Number(size), root })
}

/** The first four bytes of SHA-256(name || 0x0A || 0x01 || key), by which a line says whose it is. */
function keyHash(name: string, publicKey: Uint8Array): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(name), Uint8Array.of(0x0a, ED25519), publicKey)).slice(0, KEY_HASH_BYTES)
}
