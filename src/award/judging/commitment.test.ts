import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { fingerprintOf } from '../canonical/canonical.ts'
import { hundredths } from '../units/hundredths.ts'
import { commitmentTo, opens, receiptText, type SignedSheet } from './commitment.ts'

const SALT = '0123456789abcdef0123456789abcdef'
const SHEET: SignedSheet = {
  province: '61',
  season: 2025,
  category: 'pemda',
  candidate: 'kab-contoh',
  seat: 'ketua',
  version: 3,
  signedAt: instant('2025-07-30T02:58:00.000Z'),
  marks: [
    { criterion: 'regulasi', markHundredths: hundredths(8750), comment: '' },
    { criterion: 'inovasi', markHundredths: hundredths(9000), comment: 'Baik.' },
  ],
}

const hash = (bytes: string): `sha256:${string}` => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

const CLOSED_SALT = 'fedcba9876543210fedcba9876543210'

test('the receipt is one line of text without a moment or a comment, and its SHA-256 is the commitment', () => {
  const commitment = commitmentTo(SHEET, SALT, CLOSED_SALT)
  const text = receiptText(SHEET, commitment)
  const closed = hash(
    `{"comments":[["inovasi","Baik."],["regulasi",""]],"salt":"${CLOSED_SALT}",` +
      `"signedAt":"2025-07-30T02:58:00.000Z","version":3}`,
  )
  assert.equal(
    text,
    `{"candidate":"kab-contoh","category":"pemda","closed":"${closed}","format":"paritrana-sheet/2",` +
      `"marks":[["inovasi","90"],["regulasi","87.5"]],"province":"61","salt":"${SALT}","season":2025,"seat":"ketua"}`,
  )
  assert.deepEqual(commitment, { hash: hash(text), salt: SALT, closed: { hash: closed, salt: CLOSED_SALT } })
})

test('a sheet that was signed before there was a closed part still opens', () => {
  const comments = hash(`{"comments":[["inovasi","Baik."],["regulasi",""]],"salt":"${SALT}"}`)
  const text =
    `{"candidate":"kab-contoh","category":"pemda","comments":"${comments}","format":"paritrana-sheet/1",` +
    `"marks":[["inovasi","90"],["regulasi","87.5"]],"province":"61","salt":"${SALT}","season":2025,"seat":"ketua",` +
    `"signedAt":"2025-07-30T02:58:00.000Z","version":3}`
  const before = { hash: hash(text), salt: SALT, closed: null }
  assert.equal(receiptText(SHEET, before), text)
  assert.deepEqual([opens(before, SHEET), opens(before, { ...SHEET, seat: 'serikat' })], [true, false])
})

test('it opens to the sheet that was signed, in whatever order its marks come', () => {
  const commitment = commitmentTo(SHEET, SALT, CLOSED_SALT)
  assert.equal(opens(commitment, SHEET), true)
  assert.equal(opens(commitment, { ...SHEET, marks: SHEET.marks.toReversed() }), true)
})

test('a mark changed by a hundredth, a comment, a version, a moment, a seat or a salt does not open it', () => {
  const commitment = commitmentTo(SHEET, SALT, CLOSED_SALT)
  const [first, second] = SHEET.marks
  assert.ok(first && second)
  const others: readonly SignedSheet[] = [
    { ...SHEET, marks: [{ ...first, markHundredths: hundredths(8751) }, second] },
    { ...SHEET, marks: [first, { ...second, comment: 'Baik' }] },
    { ...SHEET, marks: [first] },
    { ...SHEET, version: 4 },
    { ...SHEET, signedAt: instant('2025-07-30T02:58:00.001Z') },
    { ...SHEET, seat: 'serikat' },
  ]
  assert.deepEqual(
    others.map((sheet) => opens(commitment, sheet)),
    others.map(() => false),
  )
  assert.equal(opens({ ...commitment, salt: SALT.replace('0', '1') }, SHEET), false)
  const closed = commitment.closed ?? assert.fail('it has a closed part')
  assert.equal(opens({ ...commitment, closed: { ...closed, salt: SALT } }, SHEET), false)
  assert.equal(opens({ ...commitment, closed: { ...closed, hash: commitment.hash } }, SHEET), false)
})

test('a sheet that lacks a mark, and a salt too short to hide one, are broken promises', () => {
  const [first] = SHEET.marks
  assert.ok(first)
  const lacking = { ...SHEET, marks: [{ ...first, markHundredths: null }] }
  assert.throws(() => commitmentTo(lacking, SALT, CLOSED_SALT), /mark for every criterion/)
  assert.throws(() => commitmentTo(SHEET, SALT.slice(1), CLOSED_SALT), /32 hexadecimal digits/)
  assert.throws(() => commitmentTo(SHEET, SALT, ''), /32 hexadecimal digits/)
})

/** The published case own-end-to-end binds a score by SHA-256 over the RFC 8785 form of an object that holds its salt: so do we. */
test('own-end-to-end of the published cases: the commitment to a score', () => {
  const score = { candidate: 'A', judge: 'J1', values: { coverage: 80, innovation: 70, regulation: 75 } }
  assert.equal(
    fingerprintOf({ ...score, salt: '09090909090909090909090909090909' }),
    'sha256:db37c97c718ee45fdecd3ecdaeeae8ce2d36e7c61d25432cfb855dff0b849adb',
  )
})
