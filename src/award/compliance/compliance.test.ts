import { test } from 'node:test'
import assert from 'node:assert/strict'
import { complianceFindings } from './compliance-findings.ts'
import { complianceOf, isBelowMinimum, isOrderly } from './compliance.ts'
import type { Employer } from './employer.ts'
import { provinceOf } from './employer.ts'
import { monthStatus, openOf, PaymentTable, type PaymentTally } from './payments.ts'
import { PROGRAMME_RULES, programmeSet } from './required-programmes.ts'

const RULE = PROGRAMME_RULES['pp-6-2025']
const YEAR: PaymentTally = { due: 12, onTime: 12, settled: 12, absent: 0 }
const ALL = programmeSet(['jkk', 'jkm', 'jht', 'jp'])

const employer = (over: Partial<Employer> = {}): Employer => ({
  number: 'N1',
  name: 'PT CONTOH',
  place: '61.71',
  sector: 'finance',
  size: 'large',
  workersReported: 100,
  workersActual: 100,
  wagesReported: 500_000_000,
  wagesActual: 500_000_000,
  minimumWage: 3_000_000,
  programmes: ALL,
  ...over,
})
const orderly = (over: Partial<Employer>, tally: Partial<PaymentTally> = {}) =>
  isOrderly(complianceOf(employer(over), { ...YEAR, ...tally }, RULE))
const duties = (over: Partial<Employer>, tally: Partial<PaymentTally> = {}) =>
  complianceOf(employer(over), { ...YEAR, ...tally }, RULE).duties

test('all workers, real wages, all programmes and twelve months on time are orderly', () => {
  assert.equal(orderly({}), true)
})

test('one worker, one rupiah, one programme or one month less is not orderly', () => {
  assert.equal(orderly({ workersReported: 99 }), false)
  assert.equal(orderly({ wagesReported: 499_999_999 }), false)
  assert.equal(orderly({ programmes: programmeSet(['jkk', 'jkm', 'jht']) }), false)
  assert.equal(orderly({}, { onTime: 11 }), false)
})

test('more workers or wages than there are keep nobody from being orderly', () => {
  assert.equal(orderly({ workersReported: 101, wagesReported: 500_000_001 }), true)
})

test('what the file does not say is unknown, and nobody is called orderly on it', () => {
  for (const over of [{ workersActual: null }, { wagesReported: null }, { programmes: null }, { size: null }])
    assert.equal(orderly(over), null)
  assert.equal(orderly({ workersActual: 0, workersReported: 0 }), null)
  assert.equal(orderly({ workersActual: null, wagesReported: 1 }), false)
})

test('eleven months on time are no year, and one late among them decides all the same', () => {
  assert.equal(orderly({}, { due: 11, onTime: 11, absent: 1 }), null)
  assert.equal(orderly({}, { due: 11, onTime: 10, absent: 1 }), false)
  assert.equal(orderly({}, { due: 0, onTime: 0, absent: 12 }), null)
})

test('wages that are exactly the minimum a head are enough, a rupiah less is not, whatever the real wages', () => {
  const exact = { wagesReported: 300_000_000, wagesActual: 300_000_000 }
  assert.deepEqual([isBelowMinimum(employer(exact)), duties(exact).wages], [false, 'met'])
  const less = { wagesReported: 299_999_999, wagesActual: 299_999_999 }
  assert.deepEqual([isBelowMinimum(employer(less)), duties(less).wages], [true, 'unmet'])
  assert.equal(isBelowMinimum(employer({ ...less, minimumWage: null })), false)
})

test('a micro firm needs JHT by PP 6/2025 and not by the staging of Perpres 109/2013, which is not verified', () => {
  const micro = employer({ size: 'micro', programmes: programmeSet(['jkk', 'jkm']) })
  const staged = PROGRAMME_RULES['perpres-109-2013']
  assert.deepEqual(complianceOf(micro, YEAR, RULE).programmes, { part: 2, whole: 3 })
  assert.deepEqual(complianceOf(micro, YEAR, staged).programmes, { part: 2, whole: 2 })
  assert.deepEqual([RULE.verified, staged.verified], [true, false])
  const medium = employer({ size: 'medium', programmes: programmeSet(['jkk', 'jkm', 'jht']) })
  for (const rule of [RULE, staged])
    assert.deepEqual(complianceOf(medium, YEAR, rule).programmes, { part: 3, whole: 4 })
})

test('every reason is told with the numbers that prove it, months in the order of the calendar', () => {
  const payments = new PaymentTable()
  const months = ['2025-01', '2024-12', '2024-11']
  const paid = [
    { dueDay: 100, paidDay: 103, amountDue: 5, amountPaid: 5 },
    { dueDay: 70, paidDay: 71, amountDue: 5, amountPaid: 5 },
    { dueDay: 40, paidDay: null, amountDue: 5, amountPaid: null },
  ]
  for (const [month, payment] of paid.entries()) {
    const status = monthStatus(payment, null)
    payments.put(0, month, status, openOf(payment, status))
  }
  const about = employer({
    workersReported: 90,
    wagesReported: 200_000_000,
    programmes: programmeSet(['jkk', 'jht']),
  })
  const tally = payments.tally(0)
  const findings = complianceFindings(
    about,
    { payments, employer: 0, months, tally },
    complianceOf(about, tally, RULE),
    RULE,
  )
  assert.deepEqual(findings, [
    { code: 'workers_not_registered', missing: 10, part: 90, whole: 100 },
    { code: 'wages_reported_short', missing: 300_000_000, part: 200_000_000, whole: 500_000_000 },
    { code: 'wage_below_minimum', minimumWage: 3_000_000 },
    { code: 'programmes_lacking', programmes: ['jkm', 'jp'] },
    {
      code: 'months_late',
      months: [
        { month: '2024-12', days: 1 },
        { month: '2025-01', days: 3 },
      ],
    },
    { code: 'months_open', months: ['2024-11'] },
    { code: 'contributions_owed', rupiah: 5 },
    { code: 'year_incomplete', absent: 9 },
  ])
})

test('an orderly year gives no reason, and figures above the real ones are pointed out', () => {
  const payments = new PaymentTable()
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1))
  for (const [month] of months.entries()) payments.put(0, month, 0, 0)
  const year = { payments, employer: 0, months, tally: payments.tally(0) }
  const of = (about: Employer) =>
    complianceFindings(about, year, complianceOf(about, year.tally, RULE), RULE).map(({ code }) => code)
  assert.deepEqual(of(employer()), [])
  assert.deepEqual(of(employer({ workersReported: 101, wagesReported: 500_000_001 })), [
    'workers_above_actual',
    'wages_above_actual',
  ])
})

test('a place lies in the province of its code, and a name is no code', () => {
  assert.deepEqual(
    ['61', '61.71', '61.71.01.1001', '6171', 'Kota Pontianak', null].map((place) => provinceOf(employer({ place }))),
    ['61', '61', '61', null, null, null],
  )
})
