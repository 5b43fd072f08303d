import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { signedCheckpoint, type Signer, verifierOf, verifierText } from './checkpoint.ts'
import { HashTree, leafHash } from './hash-tree.ts'
import {
  heldNoteFrom,
  heldNoteText,
  historyFromText,
  historyOf,
  type LedgerHistory,
  noteFromAddress,
  noteInAddress,
  witnessed,
} from './witness.ts'

const NAME = 'paritrana.example/2025/61'
const signer: Signer = { name: NAME, secretKey: new Uint8Array(32).fill(7) }
const verifier = verifierOf(signer)

const leavesOf = (words: readonly string[]) => words.map((word) => leafHash(utf8ToBytes(word)))
const TRUE = ['buka', 'nilai', 'tutup', 'pleno', 'tetapkan', 'umumkan', 'sanggah']
const OTHER = ['buka', 'nilai lain', 'tutup', 'pleno', 'tetapkan', 'umumkan', 'sanggah']

function noteOf(words: readonly string[], by: Signer = signer): string {
  const tree = new HashTree(leavesOf(words))
  return signedCheckpoint({ origin: by.name, size: tree.size, root: tree.root() }, by)
}

function shown(words: readonly string[], since: number, by: Signer = signer): LedgerHistory {
  const tree = new HashTree(leavesOf(words))
  const head = { verifier: verifierText(verifierOf(by)), checkpoint: noteOf(words, by) }
  return historyOf(head, since, since <= tree.size ? tree.consistencyProof(since) : [])
}

const heldAt = (size: number) => ({ note: noteOf(TRUE.slice(0, size)), verifier })

function outcome(held: Parameters<typeof witnessed>[0], history: LedgerHistory): unknown {
  const told = witnessed(held, history)
  return told.ok ? [told.value.held.size, told.value.shown.size] : told.refusal
}

test('a ledger that has grown since goes on from every size it had, from the empty one to its own', () => {
  for (let from = 0; from <= TRUE.length; from++)
    for (let to = from; to <= TRUE.length; to++)
      nodeAssert.deepEqual(outcome(heldAt(from), shown(TRUE.slice(0, to), from)), [from, to])
})

test('two histories shown to two witnesses: whichever one is shown next, the other witness finds out', () => {
  const one = { note: noteOf(TRUE.slice(0, 4)), verifier }
  const other = { note: noteOf(OTHER.slice(0, 4)), verifier }
  nodeAssert.deepEqual(outcome(one, shown(TRUE, 4)), [4, 7])
  nodeAssert.deepEqual(outcome(other, shown(OTHER, 4)), [4, 7])
  nodeAssert.deepEqual(outcome(other, shown(TRUE, 4)), { code: 'history_not_continued', held: 4, shown: 7 })
  nodeAssert.deepEqual(outcome(one, shown(OTHER, 4)), { code: 'history_not_continued', held: 4, shown: 7 })
  nodeAssert.deepEqual(outcome(one, shown(OTHER.slice(0, 4), 4)), { code: 'history_split', size: 4 })
})

test('two witnesses who hold notes of different sizes are both told by one honest ledger', () => {
  nodeAssert.deepEqual(outcome(heldAt(3), shown(TRUE, 3)), [3, 7])
  nodeAssert.deepEqual(outcome(heldAt(6), shown(TRUE, 6)), [6, 7])
})

test('a log rolled back to a backup is smaller than what a witness holds', () => {
  nodeAssert.deepEqual(outcome(heldAt(5), shown(TRUE.slice(0, 4), 4)), {
    code: 'ledger_rolled_back',
    held: 5,
    shown: 4,
  })
})

test('a log that was rolled back and then went another way, beyond the old size, does not go on from it', () => {
  const grown = [...TRUE.slice(0, 4), 'lain', 'lain', 'lain', 'lain']
  nodeAssert.deepEqual(outcome(heldAt(5), shown(grown, 5)), { code: 'history_not_continued', held: 5, shown: 8 })
  nodeAssert.deepEqual(outcome(heldAt(4), shown(grown, 4)), [4, 8])
})

test('a deleted, a reordered and a changed entry below the old size are each found', () => {
  const [buka = '', nilai = '', tutup = '', ...rest] = TRUE
  for (const words of [
    [buka, tutup, ...rest, 'baru'],
    [nilai, buka, tutup, ...rest],
    [buka, nilai, 'Tutup', ...rest],
  ])
    nodeAssert.deepEqual(outcome(heldAt(3), shown(words, 3)), { code: 'history_not_continued', held: 3, shown: 7 })
})

test('the proof of another size, a proof with a flipped bit, one hash less or one more proves nothing', () => {
  const history = shown(TRUE, 3)
  nodeAssert.deepEqual(outcome(heldAt(4), history), { code: 'proof_of_another_size', held: 4, since: 3 })
  const [first = '', ...others] = history.proof
  const flipped = `${first.startsWith('A') ? 'B' : 'A'}${first.slice(1)}`
  for (const proof of [others, [...history.proof, first], [flipped, ...others], ['not base64', ...others], []])
    nodeAssert.deepEqual(outcome(heldAt(3), { ...history, proof }), {
      code: 'history_not_continued',
      held: 3,
      shown: 7,
    })
})

test('a note that nobody signed, of another key, of another season, and a key that took the place of the old', () => {
  const forged = { note: heldAt(3).note.replace('\n3\n', '\n2\n'), verifier }
  nodeAssert.deepEqual(outcome(forged, shown(TRUE, 2)), { code: 'checkpoint_signature_wrong', name: NAME })
  const thief: Signer = { name: NAME, secretKey: new Uint8Array(32).fill(8) }
  nodeAssert.deepEqual(outcome(heldAt(3), shown(TRUE, 3, thief)), { code: 'verifier_is_another' })
  nodeAssert.deepEqual(outcome({ ...heldAt(3), verifier: null }, shown(TRUE, 3, thief)), {
    code: 'checkpoint_not_signed_by',
    name: NAME,
  })
  const elsewhere: Signer = { ...signer, name: 'paritrana.example/2025/63' }
  nodeAssert.deepEqual(outcome(heldAt(3), shown(TRUE, 3, elsewhere)), {
    code: 'ledger_is_another',
    held: NAME,
    shown: elsewhere.name,
  })
  nodeAssert.deepEqual(outcome(heldAt(3), { ...shown(TRUE, 3), verifier: 'x' }), { code: 'verifier_is_another' })
})

test('a note is found in what a person keeps: the file, a mail, a mail that was quoted, lines of Windows', () => {
  const note = noteOf(TRUE)
  const file = heldNoteText({ verifier: verifierText(verifier), checkpoint: note })
  nodeAssert.deepEqual(heldNoteFrom(file), { note, verifier })
  const mail = `Yth. Ibu Ratna,\n\nSimpan catatan ini.\n\n${file}\nSalam\n`
  nodeAssert.deepEqual(heldNoteFrom(mail), { note, verifier })
  const quoted = mail.split('\n').map((line) => `> ${line}  `).join('\r\n') // prettier-ignore
  nodeAssert.deepEqual(heldNoteFrom(quoted), { note, verifier })
  nodeAssert.deepEqual(heldNoteFrom(note), { note, verifier: null })
  for (const nothing of ['', 'Selamat pagi', note.split('\n').slice(0, 3).join('\n'), note.replace(NAME, '').slice(1)])
    nodeAssert.equal(heldNoteFrom(nothing)?.note === note, false)
})

test('a note goes through the address of a QR code and comes back to the byte', () => {
  const note = noteOf(TRUE)
  const short = noteInAddress(note)
  nodeAssert.match(short, /^7\.[\w-]{43}\.[\w-]{91}$/)
  nodeAssert.equal(noteFromAddress(short, NAME), note)
  for (const broken of ['', short.slice(1), `${short}A`, short.replace('.', '')])
    nodeAssert.equal(noteFromAddress(broken, NAME), null)
})

test('a history is read from its own text only, with every member and no other', () => {
  const history = shown(TRUE, 3)
  nodeAssert.deepEqual(historyFromText(JSON.stringify(history)), history)
  const { since: _, ...less } = history
  for (const wrong of [{ ...history, more: 1 }, less, { ...history, since: -1 }, { ...history, format: 'x' }, null])
    nodeAssert.equal(historyFromText(JSON.stringify(wrong)), null)
  nodeAssert.equal(historyFromText('<html>'), null)
})
