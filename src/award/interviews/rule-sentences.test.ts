import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedRule, ruleOfSentence } from './rule-sentences.ts'

const NAMES = ['Berau', 'Kutai Timur', 'Kutai', 'Bangka dan Belitung', 'Paser']

function understood(sentence: string) {
  const words = ruleOfSentence(sentence, NAMES)
  return words.ok ? [words.value.kind, words.value.candidates, words.value.day] : words.refusal
}

function check(kind: 'on_day' | 'adjacent' | 'same_day', candidates: readonly number[], day: number | null = null) {
  const rule = checkedRule({ kind, candidates, day }, 2)
  return rule.ok ? rule.value : rule.refusal.code
}

test('three rules are understood in both languages, with their reason in brackets or without', () => {
  const flight = ['same_day', [0, 1], null]
  assert.deepEqual(understood('Berau and Kutai Timur same day (one flight)'), flight)
  assert.deepEqual(understood('Berau dan Kutai Timur pada hari yang sama.'), flight)
  assert.deepEqual(understood('berau dan kutai timur hari sama (satu pesawat)'), flight)
  const car = ['adjacent', [4, 2], null]
  assert.deepEqual(understood('Paser and Kutai same day and adjacent slots (shared car)'), car)
  assert.deepEqual(understood('Paser dan Kutai hari yang sama dan bersebelahan'), car)
  assert.deepEqual(understood('Paser & Kutai adjacent'), car)
  assert.deepEqual(understood('Berau on day 1 (its lead assessor is only there on day 1)'), ['on_day', [0], 1])
  assert.deepEqual(understood('Berau, Paser, dan Kutai pada hari ke-2'), ['on_day', [0, 4, 2], 2])
})

test('a name that holds "dan" and one that begins like another are read whole', () => {
  assert.deepEqual(understood('Bangka dan Belitung dan Kutai Timur hari sama'), ['same_day', [3, 1], null])
})

test('anything else is refused: another sentence, an unknown name, a day that is none, a pair of one', () => {
  assert.deepEqual(understood('Berau before Paser'), { code: 'rule_not_understood', sentence: 'Berau before Paser' })
  assert.deepEqual(understood('Berau and Bontang same day'), { code: 'candidate_unknown', name: 'Bontang' })
  assert.equal(check('on_day', [0], 3), 'interview_day_unknown')
  assert.deepEqual(check('on_day', [0], 2), { kind: 'on_day', candidates: [0], day: 1 })
  assert.equal(check('adjacent', [0, 1, 2]), 'adjacent_takes_two')
  assert.equal(check('adjacent', [1, 1]), 'adjacent_takes_two')
  assert.equal(check('same_day', [1, 1]), 'rule_needs_more')
})
