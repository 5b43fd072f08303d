import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { closedCategory, REASON_CHARACTERS_MAX, type CategoryMarking, type UnsignedSheet } from './closing.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const signed = (seat: string, candidate = 'a') => ({ candidate, seat, signedAt: AT })
const open = (seat: string, candidate = 'a') => ({ candidate, seat, signedAt: null })
const because = (seat: string, reason: string, candidate = 'a') => ({ candidate, seat, reason })

function closing(
  sheets: CategoryMarking['sheets'],
  reasons: readonly UnsignedSheet[] = [],
  closedAt: CategoryMarking['closedAt'] = null,
  nominees = new Set(sheets.map((sheet) => sheet.candidate)).size,
): unknown {
  const outcome = closedCategory({ sheets, nominees, closedAt, chairSeats: ['ketua'] }, reasons)
  return outcome.ok ? outcome.value : outcome.refusal
}

test('a category whose sheets are all signed closes without a word', () => {
  assert.deepEqual(closing([signed('ketua')]), [])
  assert.deepEqual(closing([signed('ketua'), signed('hukum'), signed('hukum', 'b')]), [])
})

test('every unsigned sheet is named with its reason, in the order of the sheets, outer spaces gone', () => {
  const sheets = [open('hukum'), signed('ketua'), open('hukum', 'b')]
  const reasons = [because('hukum', 'sakit', 'b'), because('hukum', '  berhalangan hadir ')]
  assert.deepEqual(closing(sheets, reasons), [because('hukum', 'berhalangan hadir'), because('hukum', 'sakit', 'b')])
})

test('an unsigned sheet without a reason is refused by name, blanks are no reason', () => {
  const sheets = [signed('ketua'), open('hukum'), open('ekonomi'), open('jamsos')]
  assert.deepEqual(closing(sheets, [because('hukum', ' \n'), because('jamsos', 'sakit')]), {
    code: 'unsigned_sheet_without_reason',
    sheets: [
      { candidate: 'a', seat: 'hukum' },
      { candidate: 'a', seat: 'ekonomi' },
    ],
  })
})

test('a chair who owes a sheet cannot close, whatever reason is given', () => {
  const sheets = [open('ketua'), signed('hukum'), signed('ketua', 'b'), open('ketua', 'c')]
  assert.deepEqual(closing(sheets, [because('ketua', 'sibuk'), because('ketua', 'sibuk', 'c')]), {
    code: 'chair_owes_sheets',
    candidates: ['a', 'c'],
  })
})

test('a reason for a sheet that is signed, or that nobody expects, is refused', () => {
  const stray = { code: 'reason_for_a_signed_sheet', candidate: 'a' }
  assert.deepEqual(closing([signed('hukum')], [because('hukum', 'sakit')]), { ...stray, seat: 'hukum' })
  assert.deepEqual(closing([signed('hukum')], [because('tamu', 'sakit')]), { ...stray, seat: 'tamu' })
})

test('a reason of the longest length is kept, one character more is refused', () => {
  const longest = 'a'.repeat(REASON_CHARACTERS_MAX)
  assert.deepEqual(closing([open('hukum')], [because('hukum', longest)]), [because('hukum', longest)])
  assert.deepEqual(closing([open('hukum')], [because('hukum', `${longest}a`)]), {
    code: 'reason_too_long',
    candidate: 'a',
    seat: 'hukum',
    charactersMax: REASON_CHARACTERS_MAX,
  })
})

test('a closed category is not closed again, and an empty one not at all', () => {
  assert.deepEqual(closing([signed('ketua')], [], AT), { code: 'category_already_closed', closedAt: AT })
  assert.deepEqual(closing([], []), { code: 'category_has_no_nominee' })
})

test('a category whose every assessor stepped back from its only nominee can still be closed', () => {
  assert.deepEqual(closing([], [], null, 1), [])
})
