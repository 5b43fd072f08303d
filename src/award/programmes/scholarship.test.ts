import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { amountOf } from './benefit.ts'
import {
  type Child,
  countedChildren,
  gradesOf,
  remainingScholarship,
  SCHOLARSHIP_LEVELS,
  SCHOLARSHIP_TERMS,
  SCHOOLS,
} from './scholarship.ts'

const TODDLER: Child = { age: 4, school: 'TK', grade: 1, isWorkingOrMarried: false }
const remaining = (child: Partial<Child>) => remainingScholarship({ ...TODDLER, ...child })

test('each level pays its rate for its years, and all levels make 87 million for one child', () => {
  for (const level of SCHOLARSHIP_LEVELS) {
    const { rule, perYear, yearsMax } = SCHOLARSHIP_TERMS[level]
    assert.equal(amountOf(rule), perYear * yearsMax)
  }
  assert.equal(remaining({}).total, 87_000_000)
  assert.equal(remaining({}).total * 2, amountOf('SCH-MAX'))
})

test('a child not yet at school starts on reaching the age, and loses nothing by waiting', () => {
  assert.deepEqual(
    [0, 3, 4].map((age) => remaining({ age, school: 'BELUM' }).total),
    [87_000_000, 87_000_000, 87_000_000],
  )
})

test('a pupil in the third year of primary has four years of it left, this one included', () => {
  const { parts, total, because } = remaining({ age: 8, school: 'SD', grade: 3 })
  assert.deepEqual(
    parts.map(({ level, years }) => [level, years]),
    [
      ['TKSD', 4],
      ['SMP', 3],
      ['SMA', 3],
      ['PT', 5],
    ],
  )
  assert.deepEqual([total, because], [4 * 1_500_000 + 6_000_000 + 9_000_000 + 60_000_000, 'whole'])
})

test('it ends at 23: a student of 22 receives one more year, one of 23 none', () => {
  assert.deepEqual(remaining({ age: 22, school: 'PT', grade: 1 }), {
    parts: [{ level: 'PT', years: 1, perYear: 12_000_000, amount: 12_000_000 }],
    total: 12_000_000,
    because: 'ends_at_23',
  })
  assert.deepEqual(remaining({ age: 23, school: 'PT' }), { parts: [], total: 0, because: 'too_old' })
})

test('a child who works or is married receives nothing', () => {
  assert.deepEqual(remaining({ isWorkingOrMarried: true }), { parts: [], total: 0, because: 'working_or_married' })
})

test('at most two children count, the first two who are entitled, and the others are named', () => {
  const grown = { ...TODDLER, age: 23 }
  const [one, two, three] = [TODDLER, { ...TODDLER, age: 10 }, { ...TODDLER, age: 12 }]
  assert.deepEqual(countedChildren([grown, one]), { counted: [one], leftOut: 0 })
  assert.deepEqual(countedChildren([grown, one, two, three]), { counted: [one, two], leftOut: 1 })
})

test('no child receives more than 87 million, and an older one of the same class never more than a younger', () => {
  const anyChild = fc.constantFrom(...SCHOOLS).chain((school) =>
    fc.record({
      age: fc.integer({ min: 0, max: 30 }),
      school: fc.constant(school),
      grade: fc.integer({ min: 1, max: gradesOf(school) }),
      isWorkingOrMarried: fc.constant(false),
    }),
  )
  fc.assert(
    fc.property(anyChild, (child) => {
      const { total, parts } = remainingScholarship(child)
      assert.ok(total <= 87_000_000)
      assert.ok(remainingScholarship({ ...child, age: child.age + 1 }).total <= total)
      for (const { level, years, amount } of parts)
        assert.deepEqual(
          [amount, years <= SCHOLARSHIP_TERMS[level].yearsMax],
          [years * SCHOLARSHIP_TERMS[level].perYear, true],
        )
    }),
  )
})
