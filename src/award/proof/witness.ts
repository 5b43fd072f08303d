/**
 * Who keeps an old checkpoint of a ledger is its witness: with it and a proof of consistency anybody tells whether the ledger
 * shown today goes on from the one shown then. RFC 9162, 2.1.4; the note is the signed note of C2SP tlog-checkpoint.
 */
import { accept, assert, refuse, type Result } from '../result.ts'
import { base64Of, bytesFromBase64 } from './base64.ts'
import {
  type Checkpoint,
  type CheckpointRefusal,
  checkedCheckpoint,
  type Verifier,
  verifierFromText,
} from './checkpoint.ts'
import { type Hash, isConsistent, isSame } from './hash-tree.ts'
import { count, list, matching, members, text } from './shape.ts'

/** The newest checkpoint of a ledger, and that it goes on from an earlier size. */
export type LedgerHistory = {
  readonly format: typeof HISTORY_FORMAT
  /** `name+hash+key` of whoever signed the checkpoint. */
  readonly verifier: string
  readonly checkpoint: string
  /** The earlier size the proof begins with; 0 where nothing earlier was asked about. */
  readonly since: number
  /** Hashes in Base64, in the order of RFC 9162; empty where nothing needs a proof. */
  readonly proof: readonly string[]
}

export const HISTORY_FORMAT = 'paritrana-ledger-history-1'

/** What a witness keeps: a signed note, and the key it was believed under where that was kept with it. */
export type HeldNote = { readonly note: string; readonly verifier: Verifier | null }

export type WitnessRefusal =
  /** Of another season or installation, so that neither says anything of the other. */
  | { readonly code: 'ledger_is_another'; readonly held: string; readonly shown: string }
  /** Signed with a key that is not the one this witness believed. */
  | { readonly code: 'verifier_is_another' }
  | CheckpointRefusal
  /** Fewer entries than there were: an old copy was put in its place. */
  | { readonly code: 'ledger_rolled_back'; readonly held: number; readonly shown: number }
  /** The same size under two roots, each signed: two histories were shown. */
  | { readonly code: 'history_split'; readonly size: number }
  /** The proof was made for another size than the one that is held. */
  | { readonly code: 'proof_of_another_size'; readonly held: number; readonly since: number }
  /** What was shown then is not the beginning of what is shown now. */
  | { readonly code: 'history_not_continued'; readonly held: number; readonly shown: number }

export type Witnessed = { readonly held: Checkpoint; readonly shown: Checkpoint }

/** @param held whose signature was checked when it was kept, and is checked again. */
export function witnessed(held: HeldNote, shown: LedgerHistory): Result<Witnessed, WitnessRefusal> {
  const verifier = verifierFromText(shown.verifier)
  if (!verifier) return refuse({ code: 'verifier_is_another' })
  const believed = held.verifier ?? verifier
  const before = checkedCheckpoint(held.note, believed)
  if (!before.ok) return before
  const now = checkedCheckpoint(shown.checkpoint, verifier)
  if (!now.ok) return now
  const { origin, size } = before.value
  if (now.value.origin !== origin) return refuse({ code: 'ledger_is_another', held: origin, shown: now.value.origin })
  if (!isSameKey(believed, verifier)) return refuse({ code: 'verifier_is_another' })
  if (now.value.size < size) return refuse({ code: 'ledger_rolled_back', held: size, shown: now.value.size })
  if (now.value.size === size)
    return isSame(before.value.root, now.value.root)
      ? accept({ held: before.value, shown: now.value })
      : refuse({ code: 'history_split', size })
  if (shown.since !== size) return refuse({ code: 'proof_of_another_size', held: size, since: shown.since })
  const proof = hashesFrom(shown.proof)
  return proof && isConsistent(before.value, now.value, proof)
    ? accept({ held: before.value, shown: now.value })
    : refuse({ code: 'history_not_continued', held: size, shown: now.value.size })
}

function isSameKey(one: Verifier, other: Verifier): boolean {
  return one.name === other.name && isSame(one.publicKey, other.publicKey)
}

function hashesFrom(texts: readonly string[]): readonly Hash[] | null {
  const hashes = texts.flatMap((hash) => bytesFromBase64(hash) ?? [])
  return hashes.length === texts.length ? hashes : null
}

const LINE = {
  verifier: /^[^+\s]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}$/u,
  size: /^\d{1,10}$/u,
  root: /^[A-Za-z0-9+/]{43}=$/u,
  signature: /^— \S+ [A-Za-z0-9+/=]+$/u,
} as const

/**
 * The note in a text that somebody kept: a mail, also one that was quoted, or the file. Lines are taken without the marks and
 * spaces around them; whether they are what was signed, the signature tells.
 * @returns null where there is none; the first where there are several.
 */
export function heldNoteFrom(kept: string): HeldNote | null {
  const lines = kept.split(/\r?\n/u).map((line) => line.replace(/^[>\s]+/u, '').trimEnd()).filter((line) => line !== '') // prettier-ignore
  const at = lines.findIndex((line, nth) => LINE.root.test(line) && LINE.size.test(lines[nth - 1] ?? ''))
  const origin = lines[at - 2]
  const signatures = lines.slice(at + 1)
  const end = signatures.findIndex((line) => !LINE.signature.test(line))
  const signed = end === -1 ? signatures : signatures.slice(0, end)
  if (at < 0 || origin === undefined || signed.length === 0) return null
  const named = lines.find((line) => LINE.verifier.test(line))
  return {
    note: `${lines.slice(at - 2, at + 1).join('\n')}\n\n${signed.join('\n')}\n`,
    verifier: named === undefined ? null : verifierFromText(named),
  }
}

/** @returns what a witness keeps: the key on its own line, and the note. */
export function heldNoteText({ verifier, checkpoint }: Pick<LedgerHistory, 'verifier' | 'checkpoint'>): string {
  return `${verifier}\n\n${checkpoint}`
}

/** A note of ours short enough for the QR code of a paper: size, root and signature, in letters an address may hold. */
export function noteInAddress(note: string): string {
  const [, size = '', root = '', , line = ''] = note.split('\n')
  const signature = line.split(' ')[2]
  assert(signature !== undefined && note.split('\n').length === 6, 'a note of ours has one signature')
  return [size, inAddress(root), inAddress(signature)].join('.')
}

/** @param name of the ledger whose page the address leads to. */
export function noteFromAddress(short: string, name: string): string | null {
  const [, size = '', root = '', signature = ''] = /^(\d{1,10})\.([\w-]{43})\.([\w-]{91})$/u.exec(short) ?? []
  if (size === '') return null
  return `${name}\n${size}\n${fromAddress(root)}\n\n— ${name} ${fromAddress(signature)}\n`
}

function inAddress(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')
}

function fromAddress(short: string): string {
  const letters = short.replaceAll('-', '+').replaceAll('_', '/')
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=')
}

export function historyOf(
  { verifier, checkpoint }: Pick<LedgerHistory, 'verifier' | 'checkpoint'>,
  since: number,
  proof: readonly Hash[],
): LedgerHistory {
  return { format: HISTORY_FORMAT, verifier, checkpoint, since, proof: proof.map(base64Of) }
}

const PROOF_SHAPE = members({
  format: matching(new RegExp(`^${HISTORY_FORMAT}$`, 'u')),
  verifier: text,
  checkpoint: text,
  since: count,
  proof: list(text),
})

/** @returns null for a text that is no such history, or has more in it. */
export function historyFromText(json: string): LedgerHistory | null {
  try {
    const value: unknown = JSON.parse(json)
    return PROOF_SHAPE(value, '') === null ? (value as LedgerHistory) : null
  } catch {
    return null
  }
}
