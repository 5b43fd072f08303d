import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Panel } from '../rulebook/rulebook.ts'
import { recusalShortfalls } from './recusal-shortfall.ts'

const seat = (id: string, scores = true) => ({ id, unsur: id, chair: id === 'ketua', scores })
/** Six seats, five must decide. */
const panel: Panel = {
  name: 'Panel',
  quorum: 5,
  chairRequired: true,
  decreeRequired: true,
  seats: [...['ketua', 'hukum', 'ekonomi', 'buruh', 'usaha'].map((id) => seat(id)), seat('sekretaris', false)],
}
const back = (candidate: string, ...seats: readonly string[]) => seats.map((one) => ({ candidate, seat: one }))

test('two recusals leaving fewer than the quorum are told at the second, not at the first', () => {
  assert.deepEqual(recusalShortfalls(panel, back('a', 'hukum')), [])
  assert.deepEqual(recusalShortfalls(panel, back('a', 'hukum', 'buruh')), [
    { candidate: 'a', seatsLeft: 4, sheetsLeft: 3, quorum: 5 },
  ])
})

test('recusals from different candidates do not add up, and nobody recused is no shortfall', () => {
  assert.deepEqual(recusalShortfalls(panel, []), [])
  assert.deepEqual(recusalShortfalls(panel, [...back('a', 'hukum'), ...back('b', 'buruh')]), [])
})

test('a candidate whom nobody can mark is told whatever the quorum, by candidate', () => {
  const small: Panel = { ...panel, quorum: 1 }
  const everybody = ['ketua', 'hukum', 'ekonomi', 'buruh', 'usaha']
  assert.deepEqual(recusalShortfalls(small, [...back('b', ...everybody), ...back('a', ...everybody.slice(1))]), [
    { candidate: 'b', seatsLeft: 1, sheetsLeft: 0, quorum: 1 },
  ])
})
