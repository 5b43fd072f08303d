import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as holds, constantFrom, property, record } from 'fast-check'
import { mergedSheet, sameSheetTexts } from './sheet-texts.ts'

test('a field that one device alone changed is as that device has it, whichever of the two it is', () => {
  const known = { 'nilai-a': '70', 'nilai-b': '', 'catatan-a': '' }
  const mine = { 'nilai-a': '80', 'nilai-b': '', 'catatan-a': '' }
  const theirs = { 'nilai-a': '70', 'nilai-b': '65,5', 'catatan-a': 'rapi' }
  assert.deepEqual(mergedSheet(known, null, mine, theirs), {
    texts: { 'nilai-a': '80', 'nilai-b': '65,5', 'catatan-a': 'rapi' },
    atOdds: [],
  })
})

test('a field that both changed to something else is named, and keeps what stands here', () => {
  const merged = mergedSheet({ 'nilai-a': '' }, null, { 'nilai-a': '80' }, { 'nilai-a': '81' })
  assert.deepEqual(merged, { texts: { 'nilai-a': '80' }, atOdds: ['nilai-a'] })
})

test('the same mark written in two ways is one mark, and the same comment with other line ends one comment', () => {
  const mine = { 'nilai-a': '87,50', 'catatan-a': 'satu\ndua' }
  const theirs = { 'nilai-a': '87,5', 'catatan-a': 'satu\r\ndua' }
  assert.deepEqual(mergedSheet({}, null, mine, theirs).atOdds, [])
  assert.equal(sameSheetTexts(mine, theirs), true)
  assert.equal(sameSheetTexts({ 'nilai-a': '87,5' }, { 'nilai-a': '87,51' }), false)
})

test('what this device sent without hearing an answer is its own when the server has it: no other device is made up', () => {
  const known = { 'nilai-a': '', 'nilai-b': '' }
  const sent = { 'nilai-a': '70', 'nilai-b': '' }
  const mine = { 'nilai-a': '75', 'nilai-b': '' }
  assert.deepEqual(mergedSheet(known, sent, mine, { 'nilai-a': '70', 'nilai-b': '60' }), {
    texts: { 'nilai-a': '75', 'nilai-b': '60' },
    atOdds: [],
  })
  // Taken back before the answer came: what was sent does not return.
  assert.deepEqual(mergedSheet(known, sent, known, sent), { texts: known, atOdds: [] })
})

test('for any three sheets: no change of one side alone is lost, and every difference of both is named', () => {
  const text = constantFrom('', '1', '2', '3')
  const sheet = record({ 'nilai-a': text, 'nilai-b': text })
  holds(
    property(sheet, sheet, sheet, (known, mine, theirs) => {
      const { texts, atOdds } = mergedSheet(known, null, mine, theirs)
      for (const name of ['nilai-a', 'nilai-b'] as const) {
        const [was, here, there] = [known[name], mine[name], theirs[name]]
        const wanted = here === was ? there : here
        assert.equal(texts[name], wanted)
        assert.equal(atOdds.includes(name), here !== was && there !== was && here !== there)
      }
    }),
  )
})
