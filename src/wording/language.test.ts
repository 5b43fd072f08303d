import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listed, otherLanguage } from './language.ts'

test('a list of names ends with its conjunction, and one name stands alone', () => {
  assert.equal(listed([], 'id'), '')
  assert.equal(listed(['Ketapang'], 'id'), 'Ketapang')
  assert.equal(listed(['Ketapang', 'Mempawah'], 'en'), 'Ketapang and Mempawah')
  assert.equal(listed(['Ketapang', 'Mempawah', 'Sekadau'], 'id'), 'Ketapang, Mempawah, dan Sekadau')
})

test('the language switch offers the language one is not reading', () => {
  assert.equal(otherLanguage('id'), 'en')
  assert.equal(otherLanguage('en'), 'id')
})
