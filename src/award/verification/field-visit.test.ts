import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { day } from '../units/dates.ts'
import {
  checkedPlan,
  checkedRecord,
  type ClaimedCheck,
  subjectText,
  VISIT_TEXT_CHARACTERS_MAX,
  type VisitPlanDraft,
  type VisitRecordDraft,
  type VisitResultDraft,
  type VisitSubject,
} from './field-visit.ts'

const TODAY = day('2026-03-12')
const WORKERS = { is: 'figure', section: 'anggaran', item: 'a1', field: 'pekerja' } as const
const RUPIAH = { ...WORKERS, field: 'rupiah' } as const
const DECREE = { is: 'evidence', item: 'peraturan' } as const
const POSSIBLE: readonly VisitSubject[] = [WORKERS, RUPIAH, DECREE]

const plan = (changes: Partial<VisitPlanDraft> = {}): VisitPlanDraft => ({
  plannedFor: '2026-03-12',
  place: ' Balai  Desa ',
  visitors: 'Vera\r\nVito',
  purpose: 'Daftar peserta.',
  subjects: POSSIBLE.map(subjectText),
  ...changes,
})
const planned = (changes: Partial<VisitPlanDraft> = {}) => checkedPlan(POSSIBLE, plan(changes), TODAY)

test('a plan keeps the order of the file, names each subject once, and begins today at the earliest', () => {
  const texts = POSSIBLE.map(subjectText)
  assert.deepEqual(texts, ['angka/anggaran/a1/pekerja', 'angka/anggaran/a1/rupiah', 'bukti/peraturan'])
  assert.deepEqual(
    planned({ subjects: [texts[2] ?? '', texts[0] ?? '', texts[2] ?? ''] }),
    accept({
      plannedFor: TODAY,
      place: 'Balai Desa',
      visitors: 'Vera\nVito',
      purpose: 'Daftar peserta.',
      checks: [
        { number: 1, subject: WORKERS },
        { number: 2, subject: DECREE },
      ],
    }),
  )
  const reach = { code: 'visit_day_out_of_reach', from: '2026-03-12', to: '2026-09-08' } as const
  assert.deepEqual(planned({ plannedFor: '2026-03-11' }), refuse([reach]))
  assert.equal(planned({ plannedFor: '2026-09-08' }).ok, true)
  assert.deepEqual(planned({ plannedFor: '2026-09-09' }), refuse([reach]))
})

test('everything that is wrong with a plan is said at once', () => {
  assert.deepEqual(
    planned({ plannedFor: 'besok', place: ' ', visitors: 'x'.repeat(1001), purpose: '6171014507850002', subjects: [] }),
    refuse([
      { code: 'visit_day_unreadable' },
      { code: 'visit_text_missing', text: 'place', number: null },
      { code: 'visit_text_too_long', text: 'visitors', number: null, charactersMax: VISIT_TEXT_CHARACTERS_MAX },
      { code: 'visit_identity_number', text: 'purpose', number: null },
      { code: 'visit_checks_nothing' },
    ]),
  )
  assert.deepEqual(
    planned({ subjects: ['angka/kontak/satu/telepon'] }),
    refuse([{ code: 'visit_subject_unknown', subject: 'angka/kontak/satu/telepon' }]),
  )
})

const CHECKS: readonly ClaimedCheck[] = [
  { number: 1, subject: WORKERS, claimed: '1.250' },
  { number: 2, subject: RUPIAH, claimed: 'banyak' },
  { number: 3, subject: DECREE, claimed: null },
]
const RESULTS: readonly VisitResultDraft[] = [
  { number: 1, outcome: 'matches', seen: '', value: '', seenClaim: '1.250' },
  { number: 2, outcome: 'differs', seen: 'Menurut DPA.', value: 'Rp1.000', seenClaim: 'banyak' },
  { number: 3, outcome: 'not_checkable', seen: 'Kantor tutup.', value: '', seenClaim: '' },
]
const record = (changes: Partial<VisitRecordDraft> = {}): VisitRecordDraft => ({
  visitedOn: '2026-03-12',
  place: 'Balai Desa',
  coordinates: ' −0.02633, 109.3425 ',
  summary: 'Diterima kepala desa.',
  results: RESULTS,
  ...changes,
})
const recorded = (changes: Partial<VisitRecordDraft> = {}) => checkedRecord(CHECKS, record(changes), TODAY)
const withResult = (change: Partial<VisitResultDraft> & { readonly number: number }) =>
  recorded({ results: RESULTS.map((one) => (one.number === change.number ? { ...one, ...change } : one)) })

test('a figure that matches is the claim itself, one that differs is what was found, evidence has no figure', () => {
  assert.deepEqual(
    recorded(),
    accept({
      visitedOn: TODAY,
      place: 'Balai Desa',
      coordinates: '-0.026330, 109.342500',
      summary: 'Diterima kepala desa.',
      results: [
        { number: 1, outcome: 'matches', claimed: '1.250', seen: null, value: 1250 },
        { number: 2, outcome: 'differs', claimed: 'banyak', seen: 'Menurut DPA.', value: 1000 },
        { number: 3, outcome: 'not_checkable', claimed: null, seen: 'Kantor tutup.', value: null },
      ],
    }),
  )
})

function refusal(change: Parameters<typeof withResult>[0]) {
  const outcome = withResult(change)
  return outcome.ok ? null : outcome.refusal
}

test('a result that contradicts itself is refused with its number', () => {
  assert.deepEqual(refusal({ number: 1, value: '1249' }), [{ code: 'visit_value_not_wanted', number: 1 }])
  assert.equal(refusal({ number: 1, value: '1250' }), null)
  assert.deepEqual(refusal({ number: 1, outcome: 'differs', value: '1250', seen: 'x' }), [
    { code: 'visit_value_as_claimed', number: 1 },
  ])
  assert.deepEqual(refusal({ number: 1, outcome: 'differs', value: '12,5', seen: '' }), [
    { code: 'visit_value_unreadable', number: 1 },
    { code: 'visit_text_missing', text: 'seen', number: 1 },
  ])
  assert.deepEqual(refusal({ number: 2, outcome: 'matches', value: '' }), [
    { code: 'visit_claim_unreadable', number: 2 },
  ])
  assert.deepEqual(refusal({ number: 1, seenClaim: '1.200' }), [{ code: 'visit_claim_changed', number: 1 }])
  assert.deepEqual(refusal({ number: 3, value: '3' }), [{ code: 'visit_value_not_wanted', number: 3 }])
  assert.deepEqual(refusal({ number: 3, outcome: 'mungkin' }), [{ code: 'visit_outcome_missing', number: 3 }])
})

test('a check without a result, a day that has not come and places off the earth are refused together', () => {
  assert.deepEqual(
    recorded({ visitedOn: '2026-03-13', coordinates: '91, 109', summary: '', results: RESULTS.slice(0, 2) }),
    refuse([
      { code: 'visit_day_out_of_reach', from: day('2025-03-11'), to: TODAY },
      { code: 'visit_coordinates_unreadable' },
      { code: 'visit_outcome_missing', number: 3 },
      { code: 'visit_text_missing', text: 'summary', number: null },
    ]),
  )
  assert.equal(recorded({ coordinates: '90 180' }).ok, true)
  assert.equal(recorded({ coordinates: '0.5 -180.00000001' }).ok, false)
  assert.equal(recorded({ coordinates: '' }).ok, true)
})
