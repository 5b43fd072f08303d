import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FILE_SECTIONS } from '../nomination/file-sections.ts'
import { ONLY_ITEM } from '../nomination/section-draft.ts'
import { accept, refuse } from '../result.ts'
import { day } from '../units/dates.ts'
import { NO_HOLIDAYS } from '../units/working-days.ts'
import {
  ASKED_CHARACTERS_MAX,
  checkedAnswer,
  checkedCorrection,
  defaultDueDay,
  type FindingDraft,
  FINDINGS_MAX,
} from './findings.ts'

const TODAY = day('2026-02-26')
const DUE = '2026-03-05'

function finding(changes: Partial<FindingDraft> = {}): FindingDraft {
  return { section: 'anggaran', item: 'a1', field: 'rupiah', asked: 'Samakan dengan APBD.', ...changes }
}

const checked = (drafts: readonly FindingDraft[], dueOn = DUE) => checkedCorrection(FILE_SECTIONS, drafts, dueOn, TODAY)

test('a week is given unless somebody says otherwise, over the end of a month', () => {
  assert.equal(defaultDueDay(TODAY, NO_HOLIDAYS), DUE)
  assert.equal(defaultDueDay(TODAY, new Set([day(DUE)])), '2026-03-06')
  assert.equal(defaultDueDay(TODAY, new Set([day(DUE), day('2026-03-06')])), '2026-03-09')
})

test('findings name a section, an item or a field, and are numbered in their order', () => {
  const drafts = [
    finding({ item: null, field: null, asked: '  Lengkapi.\r\n' }),
    finding({ field: null }),
    finding({ section: 'kontak', item: ONLY_ITEM, field: 'telepon' }),
  ]
  assert.deepEqual(
    checked(drafts),
    accept({
      dueOn: day(DUE),
      findings: [
        { section: 'anggaran', item: null, field: null, asked: 'Lengkapi.', number: 1 },
        { section: 'anggaran', item: 'a1', field: null, asked: 'Samakan dengan APBD.', number: 2 },
        { section: 'kontak', item: ONLY_ITEM, field: 'telepon', asked: 'Samakan dengan APBD.', number: 3 },
      ],
    }),
  )
})

test('a return without findings asks for one', () => {
  assert.deepEqual(checked([]), refuse([{ code: 'finding_missing' }]))
})

test('as many findings as there may be, and one more', () => {
  assert.equal(checked(Array.from({ length: FINDINGS_MAX }, () => finding())).ok, true)
  assert.deepEqual(
    checked(Array.from({ length: FINDINGS_MAX + 1 }, () => finding())),
    refuse([{ code: 'too_many_findings', findingsMax: FINDINGS_MAX }]),
  )
})

test('everything that is wrong is said at once, each with the finding it stands in', () => {
  const drafts = [
    finding({ section: 'rahasia' }),
    finding({ field: 'telepon' }),
    finding({ item: null }),
    finding({ asked: ' \n' }),
    finding({ asked: 'x'.repeat(ASKED_CHARACTERS_MAX + 1) }),
    finding({ asked: 'Tulis 6171014507850002.' }),
    finding({ asked: 'x'.repeat(ASKED_CHARACTERS_MAX) }),
  ]
  assert.deepEqual(
    checked(drafts, 'besok'),
    refuse([
      { code: 'finding_place_unknown', at: 0 },
      { code: 'finding_place_unknown', at: 1 },
      { code: 'finding_place_unknown', at: 2 },
      { code: 'finding_text_missing', at: 3 },
      { code: 'finding_text_too_long', at: 4, charactersMax: ASKED_CHARACTERS_MAX },
      { code: 'finding_identity_number', at: 5 },
      { code: 'due_day_unreadable' },
    ]),
  )
})

test('a deadline lies between tomorrow and sixty days on', () => {
  const refused = refuse([{ code: 'due_day_out_of_reach', from: day('2026-02-27'), to: day('2026-04-27') }])
  assert.deepEqual(checked([finding()], '2026-02-26'), refused)
  assert.equal(checked([finding()], '2026-02-27').ok, true)
  assert.equal(checked([finding()], '2026-04-27').ok, true)
  assert.deepEqual(checked([finding()], '2026-04-28'), refused)
})

test('an answer says something, is not too long and holds no identity number', () => {
  assert.deepEqual(checkedAnswer(' Sudah diperbaiki.\r\n'), accept('Sudah diperbaiki.'))
  assert.deepEqual(checkedAnswer(' '), refuse({ code: 'answer_missing' }))
  assert.equal(checkedAnswer('x'.repeat(ASKED_CHARACTERS_MAX)).ok, true)
  assert.deepEqual(
    checkedAnswer('x'.repeat(ASKED_CHARACTERS_MAX + 1)),
    refuse({ code: 'answer_too_long', charactersMax: ASKED_CHARACTERS_MAX }),
  )
  assert.deepEqual(checkedAnswer('NIK 6171014507850002'), refuse({ code: 'answer_identity_number' }))
})
