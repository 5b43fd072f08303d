import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CANDIDATES, NAMES, PANEL_DECREE, rulebook, SCORING } from '../../../test/cast.ts'
import { minutes } from '../../../test/judged-season.ts'
import { assert as promise } from '../result.ts'
import type { Contest, GivenIndicator } from '../ranking/contest.ts'
import { rankedContest } from '../ranking/ranked-contest.ts'
import { day, instant } from '../units/dates.ts'
import { fraction } from '../units/fraction.ts'
import { hundredths } from '../units/hundredths.ts'
import {
  ADOPTED_FORMAT,
  adoptedHash,
  contestOf,
  frozenIndicator,
  nameOf,
  type AdoptedResult,
} from './adopted-result.ts'
import { checkedMinutes } from './plenary.ts'

const AT = instant('2026-03-02T03:00:00.000Z')

/** Half coverage by indicator, half by the panel: both kinds of input must survive the freezing. */
const rules = rulebook({
  criteria: [
    {
      id: 'cakupan',
      name: 'Cakupan',
      weight: '50',
      source: 'indicator',
      indicator: 'coverage',
      valueFunction: { kind: 'linear', low: '0', high: '100' },
    },
    { id: 'wawancara', name: 'Wawancara', weight: '50', source: 'panel', scaleMax: '100' },
  ],
  ties: ['cakupan', 'plenary'],
})

const INDICATORS: readonly GivenIndicator[] = CANDIDATES.map((candidate, at) => ({
  candidate,
  indicator: 'coverage',
  value: fraction(BigInt(100 - at), 3n),
  base: 'ELIGIBLE_AGENCY',
  asOf: '2025-12-31',
  source: 'CONTOH',
}))

function contest(): Contest {
  const [category] = rules.categories
  promise(category, 'the cast has a category')
  const marks = CANDIDATES.flatMap((candidate, place) =>
    SCORING.map((assessor, at) => ({
      candidate,
      assessor,
      criterion: 'wawancara',
      markHundredths: hundredths(9000 - 1000 * place + 33 * at),
    })),
  )
  return { category, marks, indicators: INDICATORS, recusals: [], votes: [], candidates: [...CANDIDATES] }
}

function frozen(changes: Partial<AdoptedResult> = {}): AdoptedResult {
  const { category, marks } = contest()
  const ranked = rankedContest(contest())
  const plenary = checkedMinutes(rules.panel, minutes(), day('2026-03-02'))
  promise(ranked.ok && plenary.ok, 'the example can be adopted')
  return {
    format: ADOPTED_FORMAT,
    season: {
      province: '98',
      season: 2025,
      label: 'Uji',
      placeName: 'Provinsi Uji',
      placeSlug: 'provinsi-uji',
      zone: 'WITA',
      example: true,
    },
    rulebook: { version: 1, hash: 'sha256:0', official: false, banner: 'uji', hosts: [], objectionWorkdays: 3 },
    panel: rules.panel,
    panelDecree: PANEL_DECREE,
    category,
    candidates: CANDIDATES.map((candidate, at) => ({ candidate, name: NAMES[at] ?? '', coverage: [] })),
    marks,
    indicators: INDICATORS.map(frozenIndicator),
    recusals: [],
    votes: [],
    unsigned: [],
    sheetsSigned: 24,
    plenary: plenary.value,
    ranked: ranked.value,
    certificates: [],
    closedAt: AT,
    adoptedAt: AT,
    adoptedBySeat: 'ketua',
    ...changes,
  }
}

/** What is read back from where it was kept. */
const kept = (result: AdoptedResult): AdoptedResult => JSON.parse(JSON.stringify(result)) as AdoptedResult

test('an indicator is frozen as whole numbers in text and comes back as the same fraction', () => {
  const [given] = INDICATORS
  promise(given, 'the example has indicators')
  const { numerator, denominator } = frozenIndicator(given)
  assert.deepEqual([numerator, denominator], ['100', '3'])
  assert.deepEqual(contestOf(kept(frozen())).indicators, INDICATORS)
})

test('a result read back from text is ranked again to the same standings and the same fingerprint', () => {
  const result = kept(frozen())
  assert.deepEqual(rankedContest(contestOf(result)), { ok: true, value: result.ranked })
})

test('the hash is the same for the same result, kept or not', () => {
  assert.match(adoptedHash(frozen()), /^sha256:[0-9a-f]{64}$/)
  assert.equal(adoptedHash(kept(frozen())), adoptedHash(frozen()))
})

test('every single member of the result is under the hash', () => {
  const whole = frozen()
  for (const member of Object.keys(whole)) {
    const changed = { ...whole, [member]: 'changed' }
    assert.notEqual(adoptedHash(changed), adoptedHash(whole), member)
  }
})

test('one letter of one name deep inside changes the hash', () => {
  const [first, ...rest] = frozen().candidates
  promise(first, 'the example has candidates')
  const renamed = frozen({ candidates: [{ ...first, name: `${first.name}.` }, ...rest] })
  assert.notEqual(adoptedHash(renamed), adoptedHash(frozen()))
})

test('a candidate is called by the frozen name, an unknown one by its slug', () => {
  assert.equal(nameOf(frozen(), CANDIDATES[2]), NAMES[2])
  assert.equal(nameOf(frozen(), 'tiada'), 'tiada')
})
