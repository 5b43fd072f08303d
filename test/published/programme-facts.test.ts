/** The rules in the code are those of the files of facts, row by row. */
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { CONTRIBUTION_RULES, type ContributionRule } from '../../src/award/programmes/contribution-rules.ts'
import { BPU_BRACKETS, bracketOf } from '../../src/award/programmes/bpu-brackets.ts'
import { BENEFIT_RULES, type BenefitRule } from '../../src/award/programmes/benefit-rules.ts'
import { JP_CEILINGS } from '../../src/award/programmes/jp-ceiling.ts'
import { SCHOLARSHIP_LEVELS, SCHOLARSHIP_TERMS } from '../../src/award/programmes/scholarship.ts'
import { TRANSPORT_MAX } from '../../src/award/programmes/accident-benefit.ts'
import { LOWEST_PACKAGE } from '../../src/award/programmes/bpu-contribution.ts'
import { fraction } from '../../src/award/units/fraction.ts'
import { roundedText } from '../../src/award/units/rounding.ts'
import { factRows, type FactRow } from './fact-rows.ts'

/** A rule as its row of the file would say it; all text. */
function rowOf(id: string, rule: ContributionRule): FactRow {
  return {
    id,
    rate_pct: rule.rateBasisPoints === undefined ? '' : String(rule.rateBasisPoints / 100),
    amount_idr: rule.amount === undefined ? '' : String(rule.amount),
    effective_from: rule.from,
    effective_to: rule.until ?? '',
    law: rule.law,
    confidence: rule.confidence,
  }
}

/** What the cap and basis columns say that the code counts with. */
function boundsOf({ baseMax, slice }: ContributionRule): string {
  if (slice) return `${slice.above}..${slice.upTo ?? 'inf'}`
  return baseMax === undefined ? '' : String(baseMax)
}

function boundsIn({ basis = '', cap = '' }: FactRow): string {
  return /slice (\S+)/.exec(basis)?.[1] ?? (/^\d+$/.test(cap) ? cap : '')
}

test('every rule of contributions stands in the file with the same rate, amount, days, law and confidence', async () => {
  const rows = await factRows('contribution_rules.csv')
  const columns = ['id', 'rate_pct', 'amount_idr', 'effective_from', 'effective_to', 'law', 'confidence']
  const rules: readonly (readonly [string, ContributionRule])[] = Object.entries(CONTRIBUTION_RULES)
  assert.deepEqual(
    rules.map(([id, rule]) => rowOf(id, rule)),
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  )
  assert.deepEqual(
    rules.map(([, rule]) => boundsOf(rule)),
    rows.map(boundsIn),
  )
  for (const row of rows) {
    const named = CONTRIBUTION_RULES[row['id'] as keyof typeof CONTRIBUTION_RULES].programmes as readonly string[]
    const isOfProgrammes = row['programme'] !== 'registration duty'
    assert.deepEqual([...named], isOfProgrammes ? row['programme']?.match(/J[A-Z]{1,2}/g) : [])
  }
})

test('a rule whose row says "memory" or M is marked as recalled, and no other is', async () => {
  const rows = await factRows('contribution_rules.csv')
  const fromMemory = rows.filter(
    ({ confidence = '', note = '' }) => /\bM\b/.test(confidence) || /from memory/.test(note),
  )
  const rules: readonly (readonly [string, ContributionRule])[] = Object.entries(CONTRIBUTION_RULES)
  const marked = rules.flatMap(([id, { recalled }]) => (recalled ? [id] : []))
  assert.deepEqual(
    marked,
    fromMemory.map(({ id }) => id),
  )
})

test('the sourced brackets of income are those of the file, and the last base is the one it names', async () => {
  const rows = await factRows('bpu_brackets.csv')
  for (const { income_from: from = '', base_idr: base } of rows)
    assert.equal(String((from === '' ? BPU_BRACKETS.at(-1) : bracketOf(Number(from), BPU_BRACKETS))?.base), base)
  const bounded = rows.filter(({ income_from: from }) => from !== '')
  assert.deepEqual(
    BPU_BRACKETS.filter(({ isRecalled }) => !isRecalled).map(({ from }) => String(from)),
    bounded.map(({ income_from: from }) => from),
  )
})

test('every benefit stands in the file with the same programme, amount, day, law and confidence', async () => {
  const rows = await factRows('benefits.csv')
  const columns = ['id', 'programme', 'amount_idr', 'effective_from', 'law', 'confidence']
  const rules: readonly (readonly [string, BenefitRule])[] = Object.entries(BENEFIT_RULES)
  assert.deepEqual(
    rules.map(([id, rule]) => ({
      id,
      programme: rule.programmes.join('/'),
      amount_idr: rule.amount === undefined ? '' : String(rule.amount),
      effective_from: rule.from ?? '',
      law: rule.law,
      confidence: rule.confidence,
    })),
    rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column]]))),
  )
  const fromMemory = rows.filter(({ confidence = '' }) => /memory/.test(confidence)).map(({ id }) => id)
  assert.deepEqual(
    rules.flatMap(([id, { recalled }]) => (recalled ? [id] : [])),
    fromMemory,
  )
})

test('what a scholarship pays a year and for how long, and what each way to help may cost, are in the file', async () => {
  const formulas = new Map((await factRows('benefits.csv')).map((row) => [row['id'], row['formula_or_amount'] ?? '']))
  for (const level of SCHOLARSHIP_LEVELS) {
    const { rule, perYear, yearsMax } = SCHOLARSHIP_TERMS[level]
    assert.equal(formulas.get(rule), `${perYear.toLocaleString('en')} a year, at most ${yearsMax} years`)
  }
  const { land, sea, air } = TRANSPORT_MAX
  const inFile = [...(formulas.get('JKK-TRANSPORT') ?? '').matchAll(/[\d,]{9,}/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  )
  assert.deepEqual(inFile, [land, sea, air])
})

test('every ceiling of the pension stands in the file, and what was only computed is marked', async () => {
  const rows = await factRows('jp_wage_ceiling.csv')
  assert.deepEqual(
    JP_CEILINGS.map(({ from, ceiling, growthBasisPoints, confidence, isRecalled }) => [
      from,
      String(ceiling),
      growthBasisPoints === null ? '' : (growthBasisPoints / 100).toFixed(2),
      confidence,
      isRecalled === true,
    ]),
    rows.map((row) => [
      row['effective_from'],
      row['ceiling_idr'],
      row['gdp_growth_prev_year_pct'],
      row['confidence'],
      /memory/.test(row['confidence'] ?? ''),
    ]),
  )
})

test('how many months a programme for vulnerable workers pays for is its budget by heads and the lowest package', async () => {
  const rows = await factRows('vulnerable_worker_programmes.csv')
  const costed = rows.filter(({ months_at_16800: months }) => months !== '')
  assert.equal(costed.length, 7)
  for (const { heads = '', budget_idr: budget = '', months_at_16800: months } of costed)
    assert.equal(roundedText(fraction(BigInt(budget), BigInt(heads) * BigInt(LOWEST_PACKAGE)), 2), months)
})
