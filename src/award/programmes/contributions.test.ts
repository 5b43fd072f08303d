import { test } from 'node:test'
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { day } from '../units/dates.ts'
import { rupiah } from '../units/rupiah.ts'
import { NO_HOLIDAYS } from '../units/working-days.ts'
import { contributionMonth, monthsFrom } from './contribution-month.ts'
import { PROGRAMMES } from './contribution-rules.ts'
import { type ContributionQuestion, contributions, type DatedAnswer } from './contributions.ts'
import { PROGRAMME_SETTINGS as SETTINGS } from './programme-settings.ts'
import type { WageEarner } from './pu-contribution.ts'

const CLERK: WageEarner = { wage: rupiah(7_000_000), risk: 1, programmes: PROGRAMMES, isLabourIntensive: false }

function answered(question: ContributionQuestion, holidays = NO_HOLIDAYS): DatedAnswer {
  const answer = contributions(question, holidays, SETTINGS)
  assert.ok(answer.ok)
  return answer.value
}

const puAsked = (of: Partial<WageEarner>) =>
  contributions({ segment: 'PU', month: contributionMonth('2025-06'), of: { ...CLERK, ...of } }, NO_HOLIDAYS, SETTINGS)

const pmiAsked = (month: string, months: number, extraMonths = 0) =>
  contributions({ segment: 'PMI', month: contributionMonth(month), of: { months, extraMonths } }, NO_HOLIDAYS, SETTINGS)

const migrant = (months: number, extraMonths = 0) =>
  answered({ segment: 'PMI', month: contributionMonth('2025-06'), of: { months, extraMonths } })

const wageEarner = (month: string, of: Partial<WageEarner> = {}) =>
  answered({ segment: 'PU', month: contributionMonth(month), of: { ...CLERK, ...of } })

const amounts = ({ items }: DatedAnswer) =>
  Object.fromEntries(items.map(({ programme, payer, amount }) => [`${programme} ${payer}`, amount]))

const codes = ({ notes }: DatedAnswer) => notes.map(({ code }) => code)

test('a wage earner: the employer, the worker and the state each pay their part, and the total leaves out the state', () => {
  const answer = wageEarner('2025-06')
  assert.deepEqual(amounts(answer), {
    'JKK employer': 16_800,
    'JKM employer': 21_000,
    'JHT employer': 259_000,
    'JHT worker': 140_000,
    'JP employer': 140_000,
    'JP worker': 70_000,
    'JKP state': 11_000,
  })
  assert.equal(answer.total, 646_800)
  assert.equal(answer.due, '2025-07-15')
})

test('a contribution of February is counted with the ceiling before 1 March', () => {
  const months = ['2025-02', '2025-03', '2026-02', '2026-03']
  assert.deepEqual(
    months.map((month) => amounts(wageEarner(month, { wage: rupiah(20_000_000) }))['JP worker']),
    [100_423, 105_474, 105_474, 110_863],
  )
  const february = wageEarner('2026-02', { wage: rupiah(20_000_000) })
  assert.equal(february.due, '2026-03-16')
  assert.deepEqual(february.notes[0], { code: 'ceiling_counts', ceiling: 10_547_400, effectiveFrom: '2025-03-01' })
  assert.equal(february.rules.at(-1)?.id, 'JP-CEILING-2025')
})

test('JKP costs nobody more: the employer pays the whole class rate before it began and after', () => {
  const before = wageEarner('2021-01')
  assert.equal(amounts(before)['JKP state'], undefined)
  const relieved = { 'JKK employer': 168, 'JKM employer': 210 }
  assert.deepEqual({ ...amounts(before), ...relieved }, amounts(before))
  const old = wageEarner('2025-01')
  const now = wageEarner('2025-02')
  assert.deepEqual(amounts(old), amounts(now))
  assert.deepEqual(
    old.notes.find(({ code }) => code === 'jkp_taken_from'),
    { code: 'jkp_taken_from', programmes: ['JKK', 'JKM'], amount: 12_000 },
  )
  assert.deepEqual(
    now.notes.find(({ code }) => code === 'jkp_taken_from'),
    { code: 'jkp_taken_from', programmes: ['JKK'], amount: 7000 },
  )
})

test('the month in which JKP changed says so, the one after does not', () => {
  assert.deepEqual(
    wageEarner('2025-02').notes.find(({ code }) => code === 'rule_changed_within_month'),
    { code: 'rule_changed_within_month', on: '2025-02-07', law: 'PP 6/2025 art. 11(5)' },
  )
  assert.equal(codes(wageEarner('2025-03')).includes('rule_changed_within_month'), false)
})

test('what stays in JKK once JKP has taken its part is the class rate less 0.14 points, in every class', () => {
  for (const risk of [1, 2, 3, 4, 5] as const) {
    const { [`JKK-PU-${risk}` as const]: whole, [`JKK-PU-NET-${risk}` as const]: net, 'JKP-JKK': part } = SETTINGS.rules
    assert.equal((whole.rateBasisPoints ?? 0) - (part.rateBasisPoints ?? 0), net.rateBasisPoints)
  }
})

test('a labour-intensive industry pays half of JKK from February to July 2025, with its conditions', () => {
  const months = ['2025-01', '2025-02', '2025-07', '2025-08']
  const halved = (month: string) => amounts(wageEarner(month, { risk: 5, isLabourIntensive: true }))['JKK employer']
  assert.deepEqual(months.map(halved), [121_800, 60_900, 60_900, 121_800])
  assert.ok(codes(wageEarner('2025-03', { isLabourIntensive: true })).includes('relief_conditions'))
})

test('the announced extension of that relief is not counted, and the answer says that its text was not seen', () => {
  const months = ['2025-07', '2025-08', '2026-01', '2026-02']
  assert.deepEqual(
    months.map((month) => codes(wageEarner(month, { isLabourIntensive: true })).includes('relief_extension_not_seen')),
    [false, true, true, false],
  )
})

test('an unknown risk class and a question about no programme are refused', () => {
  for (const risk of [0, 6, 1.5])
    assert.deepEqual(puAsked({ risk }), { ok: false, refusal: [{ code: 'risk_class_unknown', risk }] })
  assert.deepEqual(puAsked({ programmes: [] }), { ok: false, refusal: [{ code: 'programmes_missing' }] })
})

test('contributions of members without a wage say whether bracket and relief are known or recalled', () => {
  const month = contributionMonth('2026-05')
  const member = { income: 1_250_000, sector: 'other', programmes: ['JKK', 'JKM'] } as const
  const paid = (payer: 'self' | 'APBD' | 'CSR', income = 1_250_000) =>
    answered({ segment: 'BPU', month, of: { ...member, income, payer } })
  assert.deepEqual(
    [paid('self').total, codes(paid('self'))],
    [9400, ['bracket_counts', 'relief_taken', 'holidays_not_known']],
  )
  assert.deepEqual(
    [paid('APBD').total, codes(paid('APBD'))],
    [18_800, ['bracket_counts', 'relief_excluded', 'holidays_not_known']],
  )
  assert.deepEqual(
    [paid('CSR').total, codes(paid('CSR'))],
    [18_800, ['bracket_counts', 'relief_unverified', 'holidays_not_known']],
  )
  assert.deepEqual(codes(paid('self', 1_300_000))[0], 'bracket_recalled')
})

test('leaving out a compulsory programme is answered and said', () => {
  const of = { income: 1_100_000, sector: 'other', payer: 'self', programmes: ['JKK'] } as const
  const answer = answered({ segment: 'BPU', month: contributionMonth('2026-04'), of })
  assert.deepEqual(
    [answer.total, answer.notes.find(({ code }) => code === 'compulsory_left_out')],
    [6000, { code: 'compulsory_left_out', programmes: ['JKM'] }],
  )
})

const project = (of: { contract: number } | { wages: number }) =>
  answered({
    segment: 'JAKON',
    month: contributionMonth('2025-06'),
    of: 'contract' in of ? { contract: rupiah(of.contract) } : { wages: rupiah(of.wages) },
  })

test('a contract of 100 million costs 240,000; what lies above a slice is counted with the next rate alone', () => {
  assert.equal(project({ contract: 100_000_000 }).total, 240_000)
  assert.deepEqual(amounts(project({ contract: 2_000_000_000 })), {
    'JKK employer': 2_640_000,
    'JKM employer': 310_000,
  })
  assert.equal(project({ contract: 100_010_000 }).total, 240_019)
  assert.equal(project({ contract: 6_000_000_000 }).rules.length, 10)
  assert.deepEqual([project({ contract: 0 }).total, project({ contract: 0 }).due], [0, null])
})

test('a project whose wages are known pays by them, and says that the JKK rate is from memory', () => {
  const { total, rules } = project({ wages: 10_000_000 })
  assert.equal(total, 204_000)
  assert.deepEqual(
    rules.map(({ id, recalled }) => [id, recalled]),
    [
      ['JKK-JAKON-WAGE', ['value']],
      ['JKM-PU', []],
    ],
  )
})

test('a migrant pays before leaving, for the contract of 6, 12 or 24 months, and for each month beyond it', () => {
  assert.deepEqual([migrant(6).total, migrant(12).total, migrant(24).total], [145_500, 226_500, 370_000])
  assert.equal(migrant(24, 3).total, 370_000 + 3 * 13_500)
  assert.deepEqual(
    migrant(24, 1).items.map(({ part }) => part),
    ['before', 'contract', 'beyond'],
  )
})

test('a migrant contract of other months, too many extra months and a month before the rule are refused', () => {
  assert.deepEqual(pmiAsked('2025-06', 18), { ok: false, refusal: [{ code: 'migrant_contract_unknown', months: 18 }] })
  assert.deepEqual(pmiAsked('2025-06', 24, 121), {
    ok: false,
    refusal: [{ code: 'extra_months_out_of_range', max: 120 }],
  })
  assert.deepEqual(pmiAsked('2023-01', 24), {
    ok: false,
    refusal: [{ code: 'segment_rules_begin_later', segment: 'PMI', first: '2023-02' }],
  })
  assert.equal(pmiAsked('2023-02', 24).ok, true)
})

test('the due day of a year whose holidays are known says nothing more', () => {
  const holidays = new Set([day('2025-08-17')])
  const answer = answered({ segment: 'PU', month: contributionMonth('2025-06'), of: CLERK }, holidays)
  assert.equal(codes(answer).includes('holidays_not_known'), false)
})

test('every amount of every month, wage and class is a whole rupiah, and the rounding is a setting', () => {
  const months = monthsFrom(contributionMonth('2015-07'), 150)
  fc.assert(
    fc.property(
      fc.constantFrom(...months),
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.integer({ min: 1, max: 5 }),
      (month, wage, risk) => {
        for (const rounding of ['half_up', 'down', 'up'] as const) {
          const asked = { segment: 'PU', month, of: { ...CLERK, wage: rupiah(wage), risk } } as const
          const answer = contributions(asked, NO_HOLIDAYS, { ...SETTINGS, rounding })
          assert.ok(answer.ok)
          const { items, total } = answer.value
          for (const { amount } of items) assert.ok(Number.isSafeInteger(amount) && amount >= 0)
          const paid = items.filter(({ payer }) => payer !== 'state')
          assert.equal(
            paid.reduce((sum, { amount }) => sum + amount, 0),
            total,
          )
        }
      },
    ),
  )
  const odd = {
    segment: 'PU',
    month: contributionMonth('2025-06'),
    of: { ...CLERK, wage: rupiah(1_000_050), programmes: ['JHT'] },
  } as const
  const by = (rounding: 'half_up' | 'down' | 'up') => {
    const answer = contributions(odd, NO_HOLIDAYS, { ...SETTINGS, rounding })
    assert.ok(answer.ok)
    return answer.value.items.map(({ amount }) => amount)
  }
  assert.deepEqual(
    [by('half_up'), by('down'), by('up')],
    [
      [37_002, 20_001],
      [37_001, 20_001],
      [37_002, 20_001],
    ],
  )
})

test('members without a wage, projects and migrants pay whole rupiah in every month as well', () => {
  const months = monthsFrom(contributionMonth('2023-02'), 60)
  const amountsOf = fc.integer({ min: 0, max: 999_999_999_999_999 })
  fc.assert(
    fc.property(
      fc.constantFrom(...months),
      amountsOf,
      fc.constantFrom('self', 'APBD', 'CSR'),
      (month, amount, payer) => {
        const member = { income: amount, sector: 'transport', payer, programmes: ['JKK', 'JKM', 'JHT'] } as const
        const questions: readonly ContributionQuestion[] = [
          { segment: 'BPU', month, of: member },
          { segment: 'JAKON', month, of: { contract: rupiah(amount) } },
          { segment: 'JAKON', month, of: { wages: rupiah(amount) } },
          { segment: 'PMI', month, of: { months: 24, extraMonths: amount % 120 } },
        ]
        for (const { items, total } of questions.map((question) => answered(question))) {
          assert.ok(items.every((item) => Number.isSafeInteger(item.amount) && item.amount >= 0))
          assert.equal(
            items.reduce((sum, item) => sum + item.amount, 0),
            total,
          )
        }
      },
    ),
    { numRuns: 40 },
  )
})
