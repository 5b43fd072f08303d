import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { KEY } from '../../../test/cast.ts'
import { instant } from '../units/dates.ts'
import { hundredths, type Hundredths } from '../units/hundredths.ts'
import {
  COMMENT_CHARACTERS_MAX,
  missingMarks,
  sheetWithMarks,
  signedSheet,
  type Mark,
  type MarkSheet,
} from './mark-sheet.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const CRITERIA = [
  { id: 'cakupan', scaleMaxHundredths: hundredths(10000) },
  { id: 'wawancara', scaleMaxHundredths: hundredths(1000) },
]

function sheet(changes: Partial<MarkSheet> = {}): MarkSheet {
  return {
    ...KEY,
    candidate: 'kota-uji-raya',
    seat: 'kebijakan',
    criteria: CRITERIA,
    marks: [],
    version: 0,
    signedAt: null,
    categoryClosedAt: null,
    recused: false,
    left: null,
    ...changes,
  }
}

function mark(criterion: string, markHundredths: number | null, comment = ''): Mark {
  return { criterion, markHundredths: markHundredths === null ? null : hundredths(markHundredths), comment }
}

const FULL = [mark('cakupan', 8000), mark('wawancara', 800)]

/** A value that no door of ours would let in. */
function wrong(value: number): Mark {
  return { ...mark('cakupan', null), markHundredths: value as Hundredths }
}

function refusal(changes: Partial<MarkSheet>, seen: number, entered: readonly Mark[]): unknown {
  const outcome = sheetWithMarks(sheet(changes), seen, entered)
  return outcome.ok ? 'accepted' : outcome.refusal
}

function signing(changes: Partial<MarkSheet>, seen: number): unknown {
  const outcome = signedSheet(sheet(changes), seen, AT)
  return outcome.ok ? outcome.value : outcome.refusal
}

describe('marks on a sheet', () => {
  test('marks stand in the order of the criteria and every save counts the version up', () => {
    const outcome = sheetWithMarks(sheet(), 0, FULL.toReversed())
    assert.deepEqual(outcome, { ok: true, value: sheet({ marks: FULL, version: 1 }) })
  })

  test('a criterion left out keeps its mark, one entered again is replaced, comment and all', () => {
    const before = sheet({ marks: [mark('cakupan', 8000, 'lama'), mark('wawancara', 800)], version: 3 })
    const outcome = sheetWithMarks(before, 3, [mark('cakupan', 8125)])
    assert.deepEqual(outcome, {
      ok: true,
      value: sheet({ marks: [mark('cakupan', 8125), mark('wawancara', 800)], version: 4 }),
    })
  })

  test('a save without marks changes nothing but the version', () => {
    const outcome = sheetWithMarks(sheet({ marks: FULL, version: 1 }), 1, [])
    assert.deepEqual(outcome, { ok: true, value: sheet({ marks: FULL, version: 2 }) })
  })

  test('zero and the top of each scale are marks, one hundredth above is out of range', () => {
    assert.equal(refusal({}, 0, [mark('cakupan', 0), mark('wawancara', 0)]), 'accepted')
    assert.equal(refusal({}, 0, [mark('cakupan', 10000), mark('wawancara', 1000)]), 'accepted')
    assert.deepEqual(refusal({}, 0, [mark('cakupan', 10000), mark('wawancara', 1001)]), {
      code: 'mark_out_of_range',
      criterion: 'wawancara',
      scaleMaxHundredths: 1000,
    })
  })

  test('a mark below zero is out of range, and half a hundredth breaks a promise', () => {
    assert.deepEqual(refusal({}, 0, [wrong(-1)]), {
      code: 'mark_out_of_range',
      criterion: 'cakupan',
      scaleMaxHundredths: 10000,
    })
    assert.throws(() => refusal({}, 0, [wrong(0.5)]), { name: 'BrokenPromise' })
    assert.throws(() => refusal({}, 0, [wrong(Number.NaN)]), { name: 'BrokenPromise' })
  })

  test('a comment may stand without a mark', () => {
    const outcome = sheetWithMarks(sheet(), 0, [mark('cakupan', null, 'menunggu dokumen')])
    assert.deepEqual(outcome.ok ? outcome.value.marks : [], [mark('cakupan', null, 'menunggu dokumen')])
  })

  test('a comment of the longest length is kept, one character more is refused', () => {
    const longest = 'a'.repeat(COMMENT_CHARACTERS_MAX)
    assert.equal(refusal({}, 0, [mark('cakupan', 100, longest)]), 'accepted')
    assert.deepEqual(refusal({}, 0, [mark('cakupan', 100, `${longest}a`)]), {
      code: 'comment_too_long',
      criterion: 'cakupan',
      charactersMax: COMMENT_CHARACTERS_MAX,
    })
  })

  test('a criterion the sheet does not have is refused', () => {
    const code = 'criterion_not_on_sheet'
    assert.deepEqual(refusal({}, 0, [mark('constructor', 100)]), { code, criterion: 'constructor' })
  })

  test('the same criterion twice in one save is refused', () => {
    const twice = [mark('cakupan', 100), mark('wawancara', 100), mark('cakupan', 200)]
    assert.deepEqual(refusal({}, 0, twice), { code: 'mark_entered_twice', criterion: 'cakupan' })
  })

  test('a save that saw another version is refused and shows what stands there now', () => {
    for (const seen of [1, 3]) {
      assert.deepEqual(refusal({ version: 2, marks: FULL }, seen, []), {
        code: 'sheet_changed_elsewhere',
        version: 2,
        marks: FULL,
      })
    }
  })

  test('signed, recused and closed sheets and those of somebody who left take no marks, and the signature is named first', () => {
    const signed = { code: 'sheet_already_signed', signedAt: AT }
    assert.deepEqual(refusal({ signedAt: AT }, 0, FULL), signed)
    assert.deepEqual(refusal({ signedAt: AT, recused: true, categoryClosedAt: AT }, 9, FULL), signed)
    assert.deepEqual(refusal({ recused: true, left: 'absent', categoryClosedAt: AT }, 0, FULL), {
      code: 'assessor_is_recused',
    })
    const left = { code: 'nominee_left', state: 'absent' }
    assert.deepEqual(refusal({ left: 'absent', categoryClosedAt: AT }, 0, FULL), left)
    assert.deepEqual(refusal({ categoryClosedAt: AT }, 0, FULL), { code: 'category_already_closed', closedAt: AT })
  })
})

describe('signing a sheet', () => {
  test('a full sheet is signed at the moment given and keeps its version', () => {
    assert.deepEqual(signing({ marks: FULL, version: 1 }, 1), sheet({ marks: FULL, version: 1, signedAt: AT }))
  })

  test('a missing mark is named, and a comment alone is no mark', () => {
    const marks = [mark('cakupan', null, 'belum'), mark('wawancara', 800)]
    assert.deepEqual(signing({ marks, version: 1 }, 1), { code: 'marks_missing', criteria: ['cakupan'] })
    assert.deepEqual(signing({}, 0), { code: 'marks_missing', criteria: ['cakupan', 'wawancara'] })
  })

  test('nobody signs a version they have not read', () => {
    assert.deepEqual(signing({ marks: FULL, version: 2 }, 1), {
      code: 'sheet_changed_elsewhere',
      version: 2,
      marks: FULL,
    })
  })

  test('a sheet is signed once, never by the recused, never for somebody who left and never after the closing', () => {
    const ready = { marks: FULL, version: 1 }
    assert.deepEqual(signing({ ...ready, signedAt: AT }, 1), { code: 'sheet_already_signed', signedAt: AT })
    assert.deepEqual(signing({ ...ready, recused: true }, 1), { code: 'assessor_is_recused' })
    assert.deepEqual(signing({ ...ready, left: 'withdrawn' }, 1), { code: 'nominee_left', state: 'withdrawn' })
    assert.deepEqual(signing({ ...ready, categoryClosedAt: AT }, 1), { code: 'category_already_closed', closedAt: AT })
  })
})

test('missing marks stand in the order of the sheet', () => {
  assert.deepEqual(missingMarks(sheet()), ['cakupan', 'wawancara'])
  assert.deepEqual(missingMarks(sheet({ marks: [mark('cakupan', 0)] })), ['wawancara'])
  assert.deepEqual(missingMarks(sheet({ marks: FULL })), [])
})
