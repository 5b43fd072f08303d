import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { day } from '../units/dates.ts'
import {
  checkedFilePlenary,
  type FileBeforePlenary,
  type FileDecisionDraft,
  type FilePlenaryDraft,
} from './file-plenary.ts'

const TODAY = day('2026-03-12')
const file = (candidate: string, changes: Partial<FileBeforePlenary> = {}): FileBeforePlenary => ({
  candidate,
  step: 4,
  isOwn: false,
  openFindings: 0,
  openVisits: 0,
  sections: ['kontak', 'anggaran'],
  ...changes,
})
const decision = (candidate: string, changes: Partial<FileDecisionDraft> = {}): FileDecisionDraft => ({
  candidate,
  seenStep: 4,
  decision: 'pass',
  reason: '',
  section: '',
  ...changes,
})
const draft = (files: readonly FileDecisionDraft[], changes: Partial<FilePlenaryDraft> = {}): FilePlenaryDraft => ({
  number: ' BA-1/2026 ',
  day: '2026-03-12',
  from: '09:00',
  to: '11:30',
  place: 'Ruang  Rapat',
  town: 'Pontianak',
  attendees: 'Dr. Hj. Ani, M.Si.; Ketua\r\n\r\nBudi ;Sekretaris',
  dueOn: '',
  files,
  ...changes,
})
const MEETING = { number: 'BA-1/2026', day: TODAY, from: '09:00', to: '11:30', place: 'Ruang Rapat', town: 'Pontianak' }
const codes = (files: readonly FileBeforePlenary[], one: FilePlenaryDraft) => {
  const outcome = checkedFilePlenary(files, one, TODAY)
  return outcome.ok ? null : outcome.refusal
}

test('every verified file is decided: passed, failed with a reason, returned with a reason and a section', () => {
  const drafts = [
    decision('a'),
    decision('b', { decision: 'fail', reason: ' Tidak aktif. ' }),
    decision('c', { decision: 'return', reason: 'Samakan.', section: 'anggaran' }),
  ]
  assert.deepEqual(
    checkedFilePlenary([file('a'), file('b'), file('c')], draft(drafts), TODAY),
    accept({
      meeting: MEETING,
      attendees: [
        { name: 'Dr. Hj. Ani, M.Si.', office: 'Ketua' },
        { name: 'Budi', office: 'Sekretaris' },
      ],
      files: [
        { candidate: 'a', step: 4, decision: 'pass', reason: null, section: null },
        { candidate: 'b', step: 4, decision: 'fail', reason: 'Tidak aktif.', section: null },
        { candidate: 'c', step: 4, decision: 'return', reason: 'Samakan.', section: 'anggaran' },
      ],
    }),
  )
})

test('one file without a decision, one that moved and one that is not there refuse the whole meeting', () => {
  assert.deepEqual(codes([file('a'), file('b')], draft([decision('a', { seenStep: 3 }), decision('z')])), [
    { code: 'file_moved_meanwhile', candidate: 'a' },
    { code: 'file_undecided', candidate: 'b' },
    { code: 'file_moved_meanwhile', candidate: 'z' },
  ])
  assert.deepEqual(codes([], draft([])), [{ code: 'no_file_to_decide' }])
  assert.deepEqual(codes([file('a')], draft([decision('a', { decision: 'mungkin' })])), [
    { code: 'file_undecided', candidate: 'a' },
  ])
})

test('a file with open findings or a visit that nobody recorded goes back at most', () => {
  const open = file('a', { openFindings: 2, openVisits: 1 })
  const both = [
    { code: 'file_has_open_findings', candidate: 'a', findings: 2 },
    { code: 'file_has_open_visits', candidate: 'a', visits: 1 },
  ]
  assert.deepEqual(codes([open], draft([decision('a')])), both)
  assert.deepEqual(codes([open], draft([decision('a', { decision: 'fail', reason: 'x' })])), both)
  assert.equal(codes([open], draft([decision('a', { decision: 'return', reason: 'x', section: 'kontak' })])), null)
})

test('nobody decides on a file they proposed, filled in or handed in, whatever the decision', () => {
  const own = [{ code: 'own_file_decided', candidate: 'a' }]
  for (const one of ['pass', 'fail', 'return'])
    assert.deepEqual(
      codes([file('a', { isOwn: true })], draft([decision('a', { decision: one, reason: 'x', section: 'kontak' })])),
      own,
    )
})

const of = (changes: Partial<FileDecisionDraft>) => codes([file('a')], draft([decision('a', changes)]))

test('reasons are owed, bounded and hold no identity number; a return names a section of the file', () => {
  assert.deepEqual(of({ decision: 'fail', reason: ' ' }), [{ code: 'decision_reason_missing', candidate: 'a' }])
  assert.deepEqual(of({ decision: 'return', reason: 'x', section: 'jawaban~lain' }), [
    { code: 'decision_section_missing', candidate: 'a' },
  ])
  assert.equal(of({ decision: 'fail', reason: 'x'.repeat(1000) }), null)
  assert.deepEqual(of({ decision: 'fail', reason: 'x'.repeat(1001) }), [
    { code: 'decision_reason_too_long', candidate: 'a', charactersMax: 1000 },
  ])
  assert.deepEqual(of({ reason: 'NIK 6171014507850002' }), [{ code: 'decision_identity_number', candidate: 'a' }])
})

test('the meeting lies behind us, ends after it began, and at least two different people were there', () => {
  const wrong = {
    number: ' ',
    day: '2026-03-13',
    from: '10:00',
    to: '10:00',
    town: 'x'.repeat(301),
    attendees: 'Ani; Ketua\nBudi\nani ; Wakil',
  }
  assert.deepEqual(codes([file('a')], draft([decision('a')], wrong)), [
    { code: 'meeting_field_missing', field: 'number' },
    { code: 'meeting_field_too_long', field: 'town', charactersMax: 300 },
    { code: 'meeting_day_in_the_future', day: '2026-03-13' },
    { code: 'meeting_ends_before_it_begins' },
    { code: 'attendee_unreadable', line: 2 },
    { code: 'attendee_twice', line: 3 },
  ])
  assert.deepEqual(
    checkedFilePlenary([file('a')], draft([decision('a')], { attendees: 'Ani; Ketua', from: '9', day: '' }), TODAY),
    refuse([
      { code: 'meeting_field_missing', field: 'day' },
      { code: 'meeting_field_missing', field: 'from' },
      { code: 'attendees_number', min: 2, max: 40 },
    ]),
  )
})
