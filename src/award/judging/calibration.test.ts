import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instant } from '../units/dates.ts'
import { hundredths } from '../units/hundredths.ts'
import {
  type CalibrationRound,
  checkedSampleMarks,
  endedCalibration,
  openedCalibration,
  sampleSpread,
  seatsToSend,
} from './calibration.ts'
import type { Mark } from './mark-sheet.ts'

const AT = instant('2026-03-01T01:00:00.000Z')
const CRITERIA = [
  { id: 'kebijakan', scaleMaxHundredths: hundredths(10_000) },
  { id: 'inovasi', scaleMaxHundredths: hundredths(10_000) },
]
const running: CalibrationRound = { round: 1, title: 'Kabupaten Umpama', dossier: 'Isi', openedAt: AT, endedAt: null }
const ended = { ...running, endedAt: AT }
const mark = (criterion: string, count: number, comment = ''): Mark => ({ criterion, markHundredths: hundredths(count), comment }) // prettier-ignore
const both = (first: number, second: number) => [mark('kebijakan', first), mark('inovasi', second)]

test('a round begins with a title and a dossier, numbered after the last, and none begins while one runs', () => {
  const sample = { title: ' Kabupaten Umpama ', dossier: 'Cakupan 41,2%.\n' }
  const opened = { title: 'Kabupaten Umpama', dossier: 'Cakupan 41,2%.' }
  assert.deepEqual(openedCalibration([], sample, null), { ok: true, value: { ...opened, round: 1 } })
  assert.deepEqual(openedCalibration([ended], sample, null), { ok: true, value: { ...opened, round: 2 } })
  assert.deepEqual(openedCalibration([running], sample, null), {
    ok: false,
    refusal: { code: 'calibration_running', round: 1 },
  })
})

test('a round wants both texts within their lengths, and a category that still judges', () => {
  const code = (title: string, dossier: string, closedAt: typeof AT | null = null) => {
    const opened = openedCalibration([], { title, dossier }, closedAt)
    return opened.ok ? 'opened' : opened.refusal.code
  }
  assert.equal(code(' ', 'Isi'), 'sample_title_missing')
  assert.equal(code('x'.repeat(200), 'Isi'), 'opened')
  assert.equal(code('x'.repeat(201), 'Isi'), 'sample_title_too_long')
  assert.equal(code('Umpama', '\n'), 'sample_dossier_missing')
  assert.equal(code('Umpama', 'x'.repeat(20_000)), 'opened')
  assert.equal(code('Umpama', 'x'.repeat(20_001)), 'sample_dossier_too_long')
  assert.equal(code('Umpama', 'Isi', AT), 'category_already_closed')
})

test('marks of a sample come once, whole, and within the scale', () => {
  const given = { seat: 'hukum', criteria: CRITERIA }
  const sent = (marks: readonly Mark[], round = running, before: readonly { seat: string }[] = []) => {
    const checked = checkedSampleMarks(round, before, { ...given, marks })
    return checked.ok ? checked.value : checked.refusal
  }
  assert.deepEqual(sent(both(10_000, 0)), both(10_000, 0))
  assert.deepEqual(sent([mark('kebijakan', 7000)]), { code: 'marks_missing', criteria: ['inovasi'] })
  assert.deepEqual(sent(both(10_001, 0)), {
    code: 'mark_out_of_range',
    criterion: 'kebijakan',
    scaleMaxHundredths: 10_000,
  })
  assert.deepEqual(sent(both(7000, 7000), ended), { code: 'calibration_ended' })
  assert.deepEqual(sent(both(7000, 7000), running, [{ seat: 'hukum' }]), { code: 'sample_already_marked' })
  assert.deepEqual(sent(both(7000, 7000), running, [{ seat: 'serikat' }]), both(7000, 7000))
})

test('a round ends with the last of the held seats, or by hand once two have sent', () => {
  const sent = [{ seat: 'hukum' }, { seat: 'serikat' }]
  assert.deepEqual(seatsToSend(['hukum', 'serikat', 'akademisi'], sent), ['akademisi'])
  assert.deepEqual(seatsToSend(['hukum', 'serikat'], sent), [])
  assert.deepEqual(endedCalibration(running, sent), { ok: true, value: true })
  const tooFew = { code: 'too_few_sent', sent: 1, least: 2 }
  assert.deepEqual(endedCalibration(running, sent.slice(0, 1)), { ok: false, refusal: tooFew })
  assert.deepEqual(endedCalibration(ended, sent), { ok: false, refusal: { code: 'calibration_ended' } })
})

test('the spread names lowest, highest and mean of each criterion; more than a fifth of the scale apart is wide', () => {
  const sent = [{ marks: both(7000, 5000) }, { marks: both(9000, 7001) }, { marks: both(8050, 6000) }]
  const [first, second] = sampleSpread(CRITERIA, sent)
  assert.deepEqual(first, {
    criterion: 'kebijakan',
    marks: [7000, 8050, 9000].map((markHundredths) => ({ markHundredths, comment: '' })),
    lowest: 7000,
    highest: 9000,
    mean: '80.17',
    isWide: false,
  })
  assert.deepEqual([second?.lowest, second?.highest, second?.mean, second?.isWide], [5000, 7001, '60.00', true])
  assert.deepEqual(sampleSpread(CRITERIA, []), [])
})

test('who sent first shows nowhere in the spread', () => {
  const one = [mark('kebijakan', 7000, 'b'), mark('inovasi', 1)]
  const other = [mark('kebijakan', 7000, 'a'), mark('inovasi', 2)]
  const orders = [[{ marks: one }, { marks: other }], [{ marks: other }, { marks: one }]] // prettier-ignore
  const [first, second] = orders.map((sent) => sampleSpread(CRITERIA, sent))
  assert.deepEqual(first, second)
  assert.deepEqual(first?.[0]?.marks.map(({ comment }) => comment), ['a', 'b']) // prettier-ignore
})
