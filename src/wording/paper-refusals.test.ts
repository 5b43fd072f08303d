import { test } from 'node:test'
import assert from 'node:assert/strict'
import { paperRefusalSentence } from './paper-refusals.ts'

test('a refused paper says what is missing and where, in both languages', () => {
  const refusal = { code: 'paper_incomplete', missing: ['number', 'panel.decree'] } as const
  assert.equal(
    paperRefusalSentence(refusal, 'id'),
    'Dokumen belum dapat dicetak karena bagian ini belum terisi: number dan panel.decree.',
  )
  assert.equal(
    paperRefusalSentence(refusal, 'en'),
    'The paper cannot be printed yet; these parts are missing: number and panel.decree.',
  )
})

test('a machine without the printing package is told so in words', () => {
  assert.match(
    paperRefusalSentence({ code: 'typst_missing' }, 'id'),
    /paket pencetak \(Typst\) tersedia untuk Linux x64/,
  )
  assert.match(paperRefusalSentence({ code: 'typst_missing' }, 'en'), /exists for Linux x64/)
})

test('every other refusal has a sentence of its own in each language', () => {
  const refusals = [
    { code: 'paper_words_disagree', at: ['results[0].rows[1]'] },
    { code: 'letters_without_font', letters: ['中'] },
    { code: 'font_not_ours', fonts: ['DejaVuSans'] },
    { code: 'typst_failed', messages: ['x'] },
    { code: 'typst_crashed' },
    { code: 'typst_too_slow', limitMs: 20_000 },
    { code: 'typst_busy', waiting: 200 },
    { code: 'typst_closed' },
  ] as const
  const written = refusals.flatMap((refusal) => [
    paperRefusalSentence(refusal, 'id'),
    paperRefusalSentence(refusal, 'en'),
  ])
  assert.equal(new Set(written).size, refusals.length * 2)
  assert.equal(written.includes('Dokumen tidak selesai disusun dalam 20 detik. Coba lagi sebentar lagi.'), true)
})
