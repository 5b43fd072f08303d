import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { hundredths } from '../units/hundredths.ts'
import type { Mark, MarkSheet } from './mark-sheet.ts'
import {
  itemsToDiscuss,
  marksNow,
  type MarkRevision,
  revisedMark,
  revisedSheet,
  type RevisionFacts,
  type SignedMark,
} from './mark-revision.ts'

const AT = instant('2026-03-01T01:00:00.000Z')
const CRITERIA = [
  { id: 'kebijakan', scaleMaxHundredths: hundredths(10_000) },
  { id: 'inovasi', scaleMaxHundredths: hundredths(1_000) },
]
const given = (candidate: string, criterion: string, ...counts: readonly number[]): SignedMark[] =>
  counts.map((count, at) => ({ candidate, assessor: `kursi-${at}`, criterion, markHundredths: hundredths(count) }))

test('an item is talked about when its marks lie further apart than the limit, and not when they reach it', () => {
  const marks = [...given('hulu', 'kebijakan', 7000, 8500, 7500), ...given('hilir', 'kebijakan', 7000, 8501)]
  assert.deepEqual(itemsToDiscuss(marks, CRITERIA, '15'), [
    { candidate: 'hilir', criterion: 'kebijakan', lowest: 7000, highest: 8501 },
  ])
  assert.deepEqual(itemsToDiscuss([], CRITERIA, '15'), [])
})

test('on a scale of ten the limit is the same share of the scale', () => {
  assert.deepEqual(itemsToDiscuss(given('hulu', 'inovasi', 600, 750), CRITERIA, '15'), [])
  assert.deepEqual(itemsToDiscuss(given('hulu', 'inovasi', 600, 751), CRITERIA, '15'), [
    { candidate: 'hulu', criterion: 'inovasi', lowest: 600, highest: 751 },
  ])
})

test('items stand by candidate and in the order of the sheet', () => {
  const marks = [
    ...given('raya', 'kebijakan', 0, 9000),
    ...given('hulu', 'inovasi', 0, 900),
    ...given('hulu', 'kebijakan', 0, 9000),
  ]
  assert.deepEqual(
    itemsToDiscuss(marks, CRITERIA, '15').map(({ candidate, criterion }) => `${candidate}/${criterion}`),
    ['hulu/kebijakan', 'hulu/inovasi', 'raya/kebijakan'],
  )
})

const mark = (criterion: string, count: number | null, comment = ''): Mark => ({
  criterion,
  markHundredths: count === null ? null : hundredths(count),
  comment,
})
const SHEET: MarkSheet = {
  province: '61',
  season: 2026,
  category: 'kabupaten',
  candidate: 'hulu',
  seat: 'hukum',
  criteria: CRITERIA,
  marks: [mark('kebijakan', 5000, 'Semula'), mark('inovasi', 700)],
  version: 3,
  signedAt: AT,
  categoryClosedAt: AT,
  recused: false,
  left: null,
}
const FACTS: RevisionFacts = {
  sheet: SHEET,
  revisions: [],
  signedByPredecessor: false,
  plenaryOpenedAt: AT,
  adoptedAt: null,
  correction: null,
  items: [{ criterion: 'kebijakan' }],
}
const first: MarkRevision = {
  revision: 1,
  criterion: 'kebijakan',
  markHundredths: hundredths(6000),
  reason: 'Lampiran',
  correction: null,
  isCancelled: false,
}

function codeOf(facts: Partial<RevisionFacts>, seen: number, asked: Mark): string {
  const revised = revisedMark({ ...FACTS, ...facts }, seen, asked)
  return revised.ok ? 'revised' : revised.refusal.code
}

test('a mark under discussion is changed with a reason, and each change counts on', () => {
  const changed = revisedMark(FACTS, 0, mark('kebijakan', 6000, ' Lampiran '))
  assert.deepEqual(changed, { ok: true, value: first })
  const again = revisedMark({ ...FACTS, revisions: [first] }, 1, mark('kebijakan', 5000, 'Kembali'))
  assert.deepEqual(again, { ok: true, value: { ...first, revision: 2, markHundredths: 5000, reason: 'Kembali' } })
})

test('what may not be changed is refused by name', () => {
  const asked = mark('kebijakan', 6000, 'Lampiran')
  assert.equal(codeOf({ plenaryOpenedAt: null }, 0, asked), 'discussion_not_open')
  assert.equal(codeOf({ adoptedAt: AT }, 0, asked), 'already_adopted')
  assert.equal(codeOf({ signedByPredecessor: true }, 0, asked), 'signed_by_predecessor')
  assert.equal(codeOf({ sheet: { ...SHEET, signedAt: null } }, 0, asked), 'sheet_not_signed')
  assert.equal(codeOf({ sheet: { ...SHEET, recused: true } }, 0, asked), 'assessor_is_recused')
  assert.equal(codeOf({}, 0, mark('inovasi', 600, 'Lampiran')), 'item_not_discussed')
  assert.equal(codeOf({}, 0, mark('lain', 600, 'Lampiran')), 'criterion_not_on_sheet')
  assert.equal(codeOf({ revisions: [first] }, 0, mark('kebijakan', 6100, 'x')), 'revised_elsewhere')
})

test('a change needs another mark within the scale, and a reason of bearable length', () => {
  assert.equal(codeOf({}, 0, mark('kebijakan', 5000, 'Sama')), 'mark_unchanged')
  assert.equal(codeOf({}, 0, mark('kebijakan', null, 'Kosong')), 'mark_missing')
  assert.equal(codeOf({}, 0, mark('kebijakan', 10_000, 'x')), 'revised')
  assert.equal(codeOf({}, 0, mark('kebijakan', 10_001, 'x')), 'mark_out_of_range')
  assert.equal(codeOf({}, 0, mark('kebijakan', 6000, ' ')), 'reason_missing')
  assert.equal(codeOf({}, 0, mark('kebijakan', 6000, 'x'.repeat(2000))), 'revised')
  assert.equal(codeOf({}, 0, mark('kebijakan', 6000, 'x'.repeat(2001))), 'reason_too_long')
})

test('the last change of a criterion holds, the others stay as they were signed, and the signature binds all of them', () => {
  const second: MarkRevision = { ...first, revision: 2, markHundredths: hundredths(6500), reason: 'Rapat' }
  assert.deepEqual(marksNow(SHEET.marks, [first, second]), [mark('kebijakan', 6500, 'Rapat'), mark('inovasi', 700)])
  assert.deepEqual(marksNow(SHEET.marks, []), SHEET.marks)
  const bound = revisedSheet(SHEET, [first, second], AT)
  assert.deepEqual([bound.version, bound.marks[0], bound.signedAt], [5, mark('kebijakan', 6500, 'Rapat'), AT])
})
