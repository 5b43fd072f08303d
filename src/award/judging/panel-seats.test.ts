import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../../test/cast.ts'
import type { Panel } from '../rulebook/rulebook.ts'
import { chairSeats, hasSecretary, ledPanel, secretarySeats, unsurOf } from './panel-seats.ts'

const { panel } = rulebook()
const only = (...ids: readonly string[]): Panel => ({
  ...panel,
  seats: panel.seats.filter((seat) => ids.includes(seat.id)),
})

test('a panel has a secretary when it has the seat called sekretaris, scoring or not', () => {
  assert.equal(hasSecretary(panel), true)
  assert.equal(hasSecretary(only('ketua', 'hukum')), false)
  const scoring = { ...panel, seats: panel.seats.map((seat) => ({ ...seat, scores: true })) }
  assert.equal(hasSecretary(scoring), true)
})

test('the chair is whoever the rulebook calls chair: none, one or several', () => {
  assert.deepEqual(chairSeats(panel), ['ketua'])
  assert.deepEqual(chairSeats(only('sekretaris', 'hukum')), [])
  const many = { ...panel, seats: panel.seats.map((seat) => ({ ...seat, chair: seat.id !== 'hukum' })) }
  assert.deepEqual(chairSeats(many).length, panel.seats.length - 1)
})

test('a category is led by the chair of the panel while the chair stepped back from none of its candidates', () => {
  assert.deepEqual(ledPanel(panel, []), panel)
  assert.deepEqual(chairSeats(ledPanel(panel, ['hukum', 'jamsos'])), ['ketua'])
})

test('a category whose chair stepped back is led by the first scoring seat of the rulebook that did not', () => {
  const [chair, second, third] = panel.seats.filter(({ scores }) => scores).map(({ id }) => id)
  assert.deepEqual(chair, 'ketua')
  assert.deepEqual(chairSeats(ledPanel(panel, ['ketua'])), [second])
  assert.deepEqual(chairSeats(ledPanel(panel, ['ketua', second ?? ''])), [third])
})

test('nobody leads a category from which every scoring seat stepped back, and never its secretary', () => {
  const everybody = panel.seats.filter(({ scores }) => scores).map(({ id }) => id)
  assert.deepEqual(chairSeats(ledPanel(panel, everybody)), [])
})

test('where the secretary stepped back, whoever leads the category keeps its minutes', () => {
  assert.deepEqual(secretarySeats(ledPanel(panel, ['hukum'])), ['sekretaris'])
  assert.deepEqual(secretarySeats(ledPanel(panel, ['sekretaris'])), ['ketua'])
  assert.deepEqual(secretarySeats(only('ketua', 'hukum')), [])
})

test('a seat is shown by its unsur, and an unknown one by its id', () => {
  assert.equal(unsurOf(panel, 'hukum'), 'Unsur hukum')
  assert.equal(unsurOf(panel, 'tamu'), 'tamu')
})
