import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalText } from '../canonical/canonical.ts'
import { BrokenPromise } from '../result.ts'
import {
  checkedCheckpoint,
  signedCheckpoint,
  signerFromText,
  signerText,
  verifierFromText,
  verifierOf,
  verifierText,
} from './checkpoint.ts'
import { EMPTY_ROOT, HashTree, leafHash, TREE_SIZE_MAX } from './hash-tree.ts'

/** The records of the published case own-end-to-end, whose key is of 32 bytes 07 and serves only tests. */
const RECORDS = [
  {
    type: 'rulebook',
    season: '2025',
    criteria: [
      { id: 'coverage', weight: 50 },
      { id: 'regulation', weight: 30 },
      { id: 'innovation', weight: 20 },
    ],
    aggregation: 'trimmed-1-1',
    decimals: 2,
  },
  { type: 'candidate', id: 'A', indicator: { coverage: 61.5 } },
  { type: 'score', judge: 'J1', candidate: 'A', values: { coverage: 80, innovation: 70, regulation: 75 } },
  { type: 'score', judge: 'J2', candidate: 'A', values: { coverage: 82, innovation: 64, regulation: 77 } },
  { type: 'result', candidate: 'A', total: 77.1, rank: 1 },
]
const NAME = 'paritrana.example/2025/kalbar'
const signer = { name: NAME, secretKey: new Uint8Array(32).fill(7) }
const verifier = verifierOf(signer)
const NOTE = `${NAME}
5
lP8F3Cg8uyWPmmNcvoGNmmBCir8FLa0/qRMEhm0lhs0=

— ${NAME} jum3X6BNt+kSDnD+VPHJHxTLDedj2kSX+SkXhAJcxxM3Akx9vt9NXhpv3YAxWnVNeoJ/l6o37DiXp3Sse9s0T6FynA0=
`

test('own-end-to-end of the published cases: records, leaves, root and the signed checkpoint', () => {
  const leaves = RECORDS.map((record) => leafHash(utf8ToBytes(canonicalText(record))))
  nodeAssert.equal(
    leaves[0] && bytesToHex(leaves[0]),
    '2d6d254388204a70d986876052b32042d4be9bf3e9f818f11246b1d6c83ce032',
  )
  nodeAssert.equal(
    leaves[4] && bytesToHex(leaves[4]),
    '7a926d8298cea6b28176284680246896ecf481b5f155849cc408c3374f13e6c2',
  )
  const root = new HashTree(leaves).root()
  nodeAssert.equal(bytesToHex(root), '94ff05dc283cbb258f9a635cbe818d9a60428abf052dad3fa91304866d2586cd')
  nodeAssert.equal(signedCheckpoint({ origin: NAME, size: 5, root }, signer), NOTE)
  nodeAssert.deepEqual(checkedCheckpoint(NOTE, verifier), {
    ok: true,
    value: { origin: NAME, size: 5, root },
  })
})

test('every bit of a checkpoint counts: each one flipped is refused', () => {
  const bytes = utf8ToBytes(NOTE)
  const accepted: number[] = []
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Uint8Array.from(bytes)
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    if (checkedCheckpoint(new TextDecoder().decode(flipped), verifier).ok) accepted.push(bit)
  }
  nodeAssert.deepEqual(accepted, [])
})

test('lines of other hands stay beside ours, and without ours the note is nobody we know', () => {
  const other = { name: 'saksi.example', secretKey: new Uint8Array(32).fill(8) }
  const root = EMPTY_ROOT
  const [text, line] = signedCheckpoint({ origin: NAME, size: 0, root }, signer).split('\n\n')
  const [, witnessed] = signedCheckpoint({ origin: NAME, size: 0, root }, other).split('\n\n')
  const note = `${text}\n\n${witnessed}${line}`
  nodeAssert.equal(checkedCheckpoint(note, verifier).ok, true)
  nodeAssert.equal(checkedCheckpoint(note, verifierOf(other)).ok, true)
  nodeAssert.deepEqual(checkedCheckpoint(`${text}\n\n${witnessed}`, verifier), {
    ok: false,
    refusal: { code: 'checkpoint_not_signed_by', name: NAME },
  })
})

test("another key under the same name is not the verifier's, and a signature of another text is wrong", () => {
  const impostor = { name: NAME, secretKey: new Uint8Array(32).fill(8) }
  const checkpoint = { origin: NAME, size: 0, root: EMPTY_ROOT }
  nodeAssert.deepEqual(checkedCheckpoint(signedCheckpoint(checkpoint, impostor), verifier), {
    ok: false,
    refusal: { code: 'checkpoint_not_signed_by', name: NAME },
  })
  nodeAssert.deepEqual(checkedCheckpoint(NOTE.replace('\n5\n', '\n6\n'), verifier), {
    ok: false,
    refusal: { code: 'checkpoint_signature_wrong', name: NAME },
  })
})

test('a note that is none is unreadable: no text, no signature, more lines, a size with a zero before, a root in another spelling', () => {
  const unreadable = { ok: false, refusal: { code: 'checkpoint_unreadable' } }
  for (const note of [
    '',
    NOTE.slice(0, NOTE.indexOf('\n\n') + 2),
    NOTE.replace('\n\n', '\nmore\n\n'),
    NOTE.replace('\n5\n', '\n05\n'),
    NOTE.replace('\n5\n', `\n${TREE_SIZE_MAX + 1}\n`),
    NOTE.replace('lhs0=\n', 'lhs1=\n'),
    NOTE.trimEnd(),
    NOTE.replaceAll('\n', '\r\n'),
  ])
    nodeAssert.deepEqual(checkedCheckpoint(note, verifier), unreadable, JSON.stringify(note))
})

test('the text that says whom to believe is read back, and one with a changed letter is not', () => {
  const text = verifierText(verifier)
  nodeAssert.match(text, /^paritrana\.example\/2025\/kalbar\+8ee9b75f\+A/)
  nodeAssert.deepEqual(verifierFromText(text), verifier)
  for (let at = 0; at < text.length; at++) {
    const changed = `${text.slice(0, at)}${text[at] === 'B' ? 'C' : 'B'}${text.slice(at + 1)}`
    nodeAssert.equal(verifierFromText(changed), null, changed)
  }
})

test('a key is kept as signed notes keep it, and a file with a changed letter or another name is no key', () => {
  const text = signerText(signer)
  nodeAssert.match(text, /^PRIVATE\+KEY\+paritrana\.example\/2025\/kalbar\+8ee9b75f\+AQcHBwcH/)
  nodeAssert.deepEqual(signerFromText(text), signer)
  for (let at = 0; at < text.length; at++) {
    const changed = `${text.slice(0, at)}${text[at] === 'B' ? 'C' : 'B'}${text.slice(at + 1)}`
    nodeAssert.equal(signerFromText(changed), null, changed)
  }
  nodeAssert.throws(
    () => signedCheckpoint({ origin: NAME, size: 0, root: EMPTY_ROOT }, { ...signer, name: 'two words' }),
    BrokenPromise,
  )
})
