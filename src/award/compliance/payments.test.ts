import { test } from 'node:test'
import assert from 'node:assert/strict'
import { MONTHS, monthStatus, OPEN, openOf, type Payment, PaymentTable, SHORT } from './payments.ts'

const paid = (over: Partial<Payment> = {}): Payment => ({
  dueDay: 100,
  paidDay: 100,
  amountDue: 500,
  amountPaid: 500,
  ...over,
})
const statusOf = (over: Partial<Payment>, asOfDay: number | null = null) => monthStatus(paid(over), asOfDay)

test('a contribution paid on its due day is on time, a day before too, and a day later is a day late', () => {
  assert.deepEqual([statusOf({}), statusOf({ paidDay: 99 }), statusOf({ paidDay: 101 })], [0, 0, 1])
})

test('what is not paid is open, and what is paid with a rupiah less than due is neither on time nor settled', () => {
  assert.equal(statusOf({ paidDay: null, amountPaid: null }), OPEN)
  assert.equal(statusOf({ amountPaid: 499 }), SHORT)
  assert.equal(statusOf({ amountPaid: 0 }), OPEN)
  assert.equal(statusOf({ amountPaid: 501 }), 0)
})

test('without amounts the days alone decide', () => {
  assert.equal(statusOf({ amountDue: null, amountPaid: null }), 0)
  assert.equal(statusOf({ amountDue: null, amountPaid: null, paidDay: 103 }), 3)
  assert.equal(statusOf({ amountPaid: null }), 0)
})

test('on the day asked about a month due that day is due, one due the day after is not yet', () => {
  const unpaid = { paidDay: null, amountPaid: null }
  const table = new PaymentTable()
  table.put(0, 0, statusOf(unpaid, 100), 0)
  assert.equal(table.tally(0).due, 1)
  table.put(1, 0, statusOf(unpaid, 99), 0)
  assert.deepEqual(table.tally(1), { due: 0, onTime: 0, settled: 0, absent: 11 })
  // What was paid before it was due counts.
  table.put(2, 0, statusOf({ paidDay: 90 }, 95), 0)
  assert.deepEqual(table.tally(2), { due: 1, onTime: 1, settled: 1, absent: 11 })
})

test('a month of which nothing was due is no month due', () => {
  const table = new PaymentTable()
  table.put(0, 3, statusOf({ amountDue: 0, paidDay: null, amountPaid: null }), 0)
  assert.deepEqual(table.tally(0), { due: 0, onTime: 0, settled: 0, absent: 11 })
})

test('a year of one late, one short, one open and nine on time is tallied, and its arrears add up', () => {
  const table = new PaymentTable()
  const months = [
    paid({ paidDay: 101 }),
    paid({ amountPaid: 200 }),
    paid({ paidDay: null, amountPaid: null }),
    ...Array.from({ length: 9 }, () => paid()),
  ]
  for (const [month, payment] of months.entries()) {
    const status = monthStatus(payment, null)
    table.put(5000, month, status, openOf(payment, status))
  }
  assert.equal(months.length, MONTHS)
  assert.deepEqual(table.tally(5000), { due: 12, onTime: 9, settled: 10, absent: 0 })
  assert.equal(table.openRupiah(5000), 800)
  assert.deepEqual([table.has(5000, 11), table.has(4999, 11), table.openRupiah(0)], [true, false, 0])
})
