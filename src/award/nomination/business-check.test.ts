import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SIZE_CLASSES } from '../people/organisation.ts'
import { categoryOf } from '../rulebook/rulebook.examples.ts'
import {
  businessChecks,
  type BusinessDraft,
  businessFrom,
  futureFile,
  PROGRAMMES_ASKED,
  readinessOf,
} from './business-check.ts'
import { wholeNumberIn } from './whole-number.ts'

const DRAFT: BusinessDraft = {
  sizeClass: 'medium',
  sector: 'finance',
  workers: '1.250',
  registered: '1 200',
  wagesPaid: 'Rp 5.000.000.000',
  wagesReported: '5000000000,00',
  monthsOwed: '0',
  monthsOnTime: '11',
  reporting: 'ya',
  partners: '',
  programmes: ['jp', 'jkk', 'jkm', 'jht', 'tiada'],
}

function business(changes: Partial<BusinessDraft> = {}) {
  const read = businessFrom({ ...DRAFT, ...changes })
  assert.ok(read.ok, JSON.stringify(read))
  return read.value
}

const states = (changes: Partial<BusinessDraft> = {}) =>
  Object.fromEntries(businessChecks(business(changes)).map(({ id, is, missing }) => [id, [is, missing]]))

test('figures are read as people write them; what was left empty says nothing', () => {
  assert.deepEqual(business({ workers: '' }), {
    sizeClass: 'medium',
    sector: 'finance',
    workers: null,
    registered: 1200,
    wagesPaid: 5_000_000_000,
    wagesReported: 5_000_000_000,
    monthsOwed: 0,
    monthsOnTime: 11,
    reporting: true,
    partners: null,
    programmes: ['jkk', 'jkm', 'jht', 'jp'],
  })
})

test('everything that cannot be read is said at once', () => {
  const read = businessFrom({ ...DRAFT, sizeClass: '', sector: 'x', workers: '12,5', wagesPaid: 'banyak' })
  assert.deepEqual(read, {
    ok: false,
    refusal: [
      { code: 'size_class_missing' },
      { code: 'sector_missing' },
      { code: 'figure_unreadable', field: 'workers' },
      { code: 'figure_unreadable', field: 'wagesPaid' },
    ],
  })
})

const codes = (changes: Partial<BusinessDraft>) => {
  const read = businessFrom({ ...DRAFT, ...changes })
  return read.ok ? [] : read.refusal.map(({ code }) => code)
}

test('nobody registers more workers than there are, and a year has twelve months', () => {
  assert.deepEqual(codes({ workers: '10', registered: '10' }), [])
  assert.deepEqual(codes({ workers: '10', registered: '11' }), ['more_registered_than_workers'])
  assert.deepEqual(codes({ workers: '', registered: '11' }), [])
  assert.deepEqual(codes({ monthsOnTime: '12' }), [])
  assert.deepEqual(codes({ monthsOnTime: '13' }), ['more_months_than_a_year'])
})

test('each check says what is missing to it: programmes, workers, rupiah, months', () => {
  assert.deepEqual(states({ programmes: ['jkk'], monthsOwed: '2', wagesReported: '4.000.000.000' }), {
    programmes: ['unmet', ['jkm', 'jht', 'jp']],
    workers: ['unmet', 50],
    wages: ['unmet', 1_000_000_000],
    arrears: ['unmet', 2],
    on_time: ['unmet', 1],
    reporting: ['met', null],
    partners: ['unknown', null],
  })
  const all = { registered: '1250', monthsOnTime: '12', partners: 'tidak' }
  assert.deepEqual(states(all), {
    programmes: ['met', []],
    workers: ['met', 0],
    wages: ['met', 0],
    arrears: ['met', 0],
    on_time: ['met', 0],
    reporting: ['met', null],
    partners: ['unmet', null],
  })
})

test('three programmes are asked of micro and small businesses, four of medium and large ones', () => {
  assert.deepEqual(
    SIZE_CLASSES.map((size) => PROGRAMMES_ASKED[size].length),
    [3, 3, 4, 4],
  )
  const three = ['jkk', 'jkm', 'jht']
  assert.deepEqual(states({ sizeClass: 'small', programmes: three })['programmes'], ['met', []])
  assert.deepEqual(states({ sizeClass: 'medium', programmes: three })['programmes'], ['unmet', ['jp']])
})

const verdict = (changes: Partial<BusinessDraft>) => readinessOf(businessChecks(business(changes)))

test('ready when every condition is met, not yet when one is not, unsure when nothing was said of one', () => {
  const good = { registered: '1250' }
  assert.equal(verdict(good), 'ready')
  assert.equal(verdict({ ...good, monthsOnTime: '3', reporting: 'tidak' }), 'ready')
  assert.equal(verdict({ ...good, monthsOwed: '' }), 'unsure')
  assert.equal(verdict({ ...good, monthsOwed: '', programmes: [] }), 'not_yet')
})

test('the future file answers of the required fields what was typed, and lists the rest with its evidence', () => {
  const criterion = { id: 'kepatuhan', name: 'Kepatuhan', weight: '100', source: 'panel', evidence: ['sertifikat'] }
  const category = categoryOf({ id: 'besar', entityKind: 'company', criteria: [criterion] })
  const file = futureFile(business(), [category], { yearMax: 2026, tags: [] })
  const required = file.sections.filter((section) => section.required)
  assert.deepEqual(
    required.map(({ section, done, of }) => [section, done, of]),
    [
      ['kontak', 0, 5],
      ['kepesertaan', 4, 4],
      ['jawaban~besar', 0, 1],
    ],
  )
  assert.deepEqual([file.done, file.of, file.evidence.map(({ id }) => id)], [4, 10, ['sertifikat']])
  assert.equal(futureFile(business({ workers: '', programmes: [] }), [category], { yearMax: 2026, tags: [] }).done, 2)
})

test('a whole number has its thousands parted by points or spaces, or not at all', () => {
  const read = ['0', ' 12 ', '1.250', '1 250 000', '1.25', '1,250', '-1', '1e3', '99999999999999999'].map((text) =>
    wholeNumberIn(text, Number.MAX_SAFE_INTEGER),
  )
  assert.deepEqual(read, [0, 12, 1250, 1_250_000, null, null, null, null, null])
  assert.deepEqual([wholeNumberIn('10', 10), wholeNumberIn('11', 10)], [10, null])
})
