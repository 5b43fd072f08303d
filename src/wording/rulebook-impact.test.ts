import nodeAssert from 'node:assert/strict'
import { test } from 'node:test'
import type { RulebookImpact } from '../award/ranking/rulebook-impact.ts'
import { impactSentences } from './rulebook-impact.ts'

const names = { candidate: (id: string) => id.toUpperCase(), criterion: (id: string) => `"${id}"` }
const quiet: RulebookImpact = {
  candidates: [],
  movesResult: false,
  newlyUnranked: [],
  newlyRanked: [],
  tiesGone: [],
  tiesNew: [],
  leftOut: { marks: 0, indicators: 0, votes: 0 },
}

test('where nothing moves one sentence says so', () => {
  nodeAssert.deepEqual(impactSentences(quiet, names, 'id'), ['Tidak ada peringkat atau penghargaan yang berpindah.'])
})

test('who moves, new ties and what is left out are said with names, ranks and totals', () => {
  const impact: RulebookImpact = {
    ...quiet,
    candidates: [
      {
        candidate: 'x',
        before: { rank: 2, total: '70.50', wins: false, word: null },
        after: { rank: 1, total: '76.00', wins: true, word: 'Juara I' },
        moves: true,
      },
      { candidate: 'y', before: { rank: 1, total: '75.00', wins: true, word: 'Juara I' }, after: null, moves: true },
    ],
    tiesNew: [{ total: '60.00', candidates: ['v', 'w', 'z'], settledBy: ['cakupan', 'plenary'], isShared: true }],
    leftOut: { marks: 3, indicators: 0, votes: 2 },
  }
  nodeAssert.deepEqual(impactSentences(impact, names, 'id'), [
    'X: dari peringkat 2 (70,50) menjadi peringkat 1 (76,00, Juara I).',
    'Y: dari peringkat 1 (75,00, Juara I) menjadi tidak diperingkat.',
    'Nilai sama: V, W, dan Z, diputus oleh "cakupan" dan suara pleno, dan masih berbagi peringkat.',
    '3 nilai tidak terpakai karena kriterianya tidak ada lagi.',
    '2 suara pleno tidak terpakai karena yang bernilai sama bukan lagi kandidat yang sama.',
  ])
  nodeAssert.deepEqual(impactSentences(impact, names, 'en').slice(2), [
    'Equal totals: V, W, and Z, settled by "cakupan" and the plenary vote, and still share a rank.',
    'Marks left out, because their criterion is gone: 3.',
    'Plenary votes left out, because others are tied now: 2.',
  ])
})
