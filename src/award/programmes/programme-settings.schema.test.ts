import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { bpuItem } from './bpu-contribution.ts'
import { contributionMonth } from './contribution-month.ts'
import { PROGRAMME_SETTINGS } from './programme-settings.ts'
import { programmeSettingsFrom } from './programme-settings.schema.ts'
import { usedRule } from './rule-in-force.ts'

const settings = (document: unknown) => programmeSettingsFrom(JSON.stringify(document))

test('an empty file, and the one that is shipped, change nothing', async () => {
  assert.deepEqual(settings({}), { ok: true, value: PROGRAMME_SETTINGS })
  const shipped = await readFile(new URL('../../../reference/programme_settings.json', import.meta.url), 'utf8')
  assert.deepEqual(programmeSettingsFrom(shipped), { ok: true, value: PROGRAMME_SETTINGS })
})

test('a rule from memory that somebody has read in the law takes its place and loses its mark', () => {
  const read = settings({
    rules: { 'JKK-JAKON-WAGE': { rateBasisPoints: 127, law: 'PP 44/2015 art. 55', isVerified: true } },
  })
  assert.ok(read.ok)
  assert.equal(read.value.rules['JKK-JAKON-WAGE'].rateBasisPoints, 127)
  assert.deepEqual(usedRule('JKK-JAKON-WAGE', read.value), {
    id: 'JKK-JAKON-WAGE',
    law: 'PP 44/2015 art. 55',
    effectiveFrom: '2015-07-01',
    confidence: 'V',
    recalled: [],
  })
  const unread = settings({ rules: { 'JKK-JAKON-WAGE': { rateBasisPoints: 127, isVerified: false } } })
  assert.ok(unread.ok)
  assert.deepEqual(usedRule('JKK-JAKON-WAGE', unread.value).recalled, ['value'])
})

test('a rule that a source shows, and one that does not exist, are not replaced', () => {
  assert.deepEqual(settings({ rules: { 'JHT-PU-ER': { rateBasisPoints: 1, isVerified: true } } }), {
    ok: false,
    refusal: ['rules.JHT-PU-ER: a source shows this rule; it is not recalled'],
  })
  assert.deepEqual(settings({ rules: { JKN: { isVerified: true } } }), {
    ok: false,
    refusal: ['rules.JKN: no such rule'],
  })
})

test('the table of brackets is replaced whole, from 0 upwards', () => {
  const read = settings({
    bpuBrackets: [
      { from: 0, base: 1_000_000, isVerified: true },
      { from: 2_000_000, base: 2_500_000, isVerified: true },
    ],
  })
  assert.ok(read.ok)
  const member = { income: 2_000_000, sector: 'other', payer: 'self' } as const
  assert.equal(bpuItem('JKK', member, contributionMonth('2025-06'), read.value).amount, 25_000)
  assert.equal(settings({ bpuBrackets: [{ from: 1, base: 1, isVerified: true }] }).ok, false)
  const falling = [0, 5, 5].map((from) => ({ from, base: 1, isVerified: true }))
  assert.equal(settings({ bpuBrackets: falling }).ok, false)
})

test('APBD can be given no relief by a setting, and a word that is none of ours is refused', () => {
  assert.equal(settings({ discountedFunds: ['APBD'] }).ok, false)
  assert.equal(settings({ rounding: 'bankers' }).ok, false)
  assert.equal(settings({ roundings: 'up' }).ok, false)
  assert.equal(programmeSettingsFrom('{').ok, false)
  assert.deepEqual(settings({ discountedFunds: ['CSR'] }), {
    ok: true,
    value: { ...PROGRAMME_SETTINGS, discountedFunds: ['CSR'] },
  })
})
