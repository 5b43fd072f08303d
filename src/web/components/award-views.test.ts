import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { explanationWords } from '../../wording/explanation.ts'
import { roomWords } from '../../wording/room.ts'
import { explanationOf, ketapangCoverage } from '../gallery/example-award.ts'
import { CoverageInRow } from './coverage-figure.tsx'
import { Explanation, spreadSentence } from './explanation.tsx'
import { SignGrid } from './sign-grid.tsx'

test('a coverage figure never stands without date, base and source; without a figure it says so', () => {
  const html = renderToString(h(CoverageInRow, { coverage: ketapangCoverage, language: 'id' }))
  for (const part of ['68,02%', '31 Desember 2024', 'penyebut tidak disebut', 'ketapangmedia.com']) {
    assert.ok(html.includes(part), part)
  }
  assert.equal(
    renderToString(h(CoverageInRow, { coverage: null, language: 'id' })),
    '<span class="p-absent">belum ada data</span>',
  )
})

test('an explanation shows every criterion, every assessor, what was dropped, and the rule that spoke', () => {
  const tie = { by: 'criterion', criterion: 'Wawancara', others: ['Kabupaten B'] } as const
  const html = renderToString(h(Explanation, { explanation: explanationOf('Kabupaten A', 80, tie), language: 'id' }))
  assert.equal(html.match(/Rata-rata penilai/g)?.length, 4)
  assert.equal(html.match(/<s>/g)?.length, 2)
  assert.ok(html.includes('sama dengan Kabupaten B. Urutan ditentukan kriteria Wawancara'))
})

test('the sentence of a dot strip gives the same numbers as the dots', () => {
  const { sheets } = explanationOf('Kabupaten A', 80)
  assert.equal(
    spreadSentence(sheets, '80,00', explanationWords.id),
    '8 penilai, dari 75,7000 sampai 84,5000; nilai akhir 80,00; dikeluarkan 75,7000 dan 84,5000',
  )
})

test('the grid of signatures counts who signed and tells no mark', () => {
  const grid = {
    seats: ['Ahli hukum', 'Ahli ekonomi'],
    rows: [{ candidate: 'Kabupaten A', sheets: ['signed', 'open'] as const }],
  }
  const html = renderToString(h(SignGrid, { grid, caption: 'Siapa', words: roomWords.id }))
  assert.ok(html.includes('Ahli hukum: sudah') && html.includes('Ahli ekonomi: belum'))
  assert.ok(html.includes('>1/2</td>'))
})
