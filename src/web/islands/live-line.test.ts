import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BROKEN_MS_MAX, lineState, secondsLeft, SILENCE_MS_MAX, stateSentence } from './live-line.ts'

const WORDS = { open: 'buka', asking: 'tanya', stale: 'terputus sejak {jam}', over: 'selesai {jam}', typing: 'ketik' }
/** 28 July 2025, 02:00:00 UTC, whatever the device believes. */
const SERVER = 1_753_668_000_000

test('the clock of the room counts from the server, not from the device', () => {
  const line = lineState(SERVER, 500)
  assert.equal(line.serverNow(10_500), SERVER + 10_000)
  line.heard(SERVER + 12_000, 11_500, 'open')
  assert.equal(line.serverNow(11_500), SERVER + 12_000)
  assert.deepEqual(secondsLeft(SERVER + 900_000, line.serverNow(11_500)), { text: '14:48', isOver: false })
  assert.deepEqual(secondsLeft(SERVER, SERVER), { text: '0:00', isOver: false })
  assert.deepEqual(secondsLeft(SERVER, SERVER + 5_000), { text: '-0:05', isOver: true })
})

test('a board says that it is old after silence, after a break that lasts, and never again once its session is over', () => {
  const line = lineState(SERVER, 0)
  assert.equal(line.modeAt(0), 'starting')
  line.heard(SERVER, 1_000, 'open')
  assert.deepEqual([line.modeAt(1_000 + SILENCE_MS_MAX), line.modeAt(1_001 + SILENCE_MS_MAX)], ['open', 'stale'])
  line.heard(SERVER + 30_000, 31_000, 'asking')
  assert.equal(line.modeAt(31_000), 'asking')
  line.broke(32_000)
  line.broke(34_000)
  assert.deepEqual([line.modeAt(32_000 + BROKEN_MS_MAX), line.modeAt(32_001 + BROKEN_MS_MAX)], ['asking', 'stale'])
  line.heard(SERVER + 40_000, 41_000, 'open')
  assert.equal(line.modeAt(41_000), 'open')
  line.end()
  line.heard(SERVER + 50_000, 51_000, 'open')
  assert.deepEqual([line.modeAt(51_000), line.ended()], ['over', true])
})

test('nothing is said before the first word of the server, and the hour stands in the sentence of an old board', () => {
  assert.equal(stateSentence(WORDS, 'starting', '09.00'), '')
  assert.equal(stateSentence(WORDS, 'stale', '09.41'), 'terputus sejak 09.41')
})
