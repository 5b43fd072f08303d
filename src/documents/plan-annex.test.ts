import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineWith } from '../award/coverage/coverage-plan.examples.ts'
import { planConcerns } from '../award/coverage/plan-concerns.ts'
import type { PlanDocument } from '../award/coverage/plan-document.ts'
import { costedPlan } from '../award/coverage/protection-plan.ts'
import { coverageEffect } from '../award/coverage/what-if.ts'
import { day } from '../award/units/dates.ts'
import { printable } from './paper-parts.ts'
import { planAnnex, type PlanAnnexFacts } from './plan-annex.ts'

const DOCUMENT: PlanDocument = {
  title: 'Nelayan 2026',
  note: '',
  universe: null,
  coverage: { covered: 69_590, eligible: 130_245, source: 'BPJS Ketenagakerjaan' },
  targetPercent: '59.56',
  available: [],
  tags: ['Asta Cita 3'],
  lines: [lineWith({ from: '2026-01' }), lineWith({ from: '2026-04', months: 9, people: 'Ojek', group: 'transport', fund: 'DANA_DESA', heads: 1 })], // prettier-ignore
}

function facts(changes: Partial<PlanAnnexFacts> = {}): PlanAnnexFacts {
  const costed = costedPlan(DOCUMENT.lines)
  return {
    place: { code: '61.08', parent: '61', level: 'regency', name: 'Kabupaten Landak' },
    year: 2026,
    version: 3,
    published: false,
    example: false,
    document: DOCUMENT,
    costed,
    concerns: planConcerns(costed, { universe: null, available: [], year: 2026 }),
    effect: coverageEffect({ covered: 69_590, eligible: 130_245 }, { atPeak: 5_001, atEnd: 5_001 }),
    day: day('2026-11-23'),
    url: 'https://paritrana.example/rencana/61.08/2026/1',
    ...changes,
  }
}

test('the annex says its sum in figures and in words, and every line at 16,800: no discount of 2026 is budgeted', () => {
  const paper = planAnnex(facts())
  assert.ok(printable(paper).ok)
  assert.deepEqual(paper.sum, {
    total: '1.008.151.200',
    totalWords: 'satu miliar delapan juta seratus lima puluh satu ribu dua ratus',
  })
  assert.deepEqual(paper.lines.map(({ contribution }) => contribution), ['16.800', '16.800']) // prettier-ignore
  assert.equal(paper.months.length, 12)
  assert.deepEqual(paper.effect[1], { label: 'Di bulan puncak', value: '57,27% (+3,84 poin)' })
  assert.equal(paper.letterhead.lines[0], 'PEMERINTAH KABUPATEN LANDAK')
})

test('words that do not say what the figures say are not printed', () => {
  const paper = planAnnex(facts())
  const forged = { ...paper, sum: { ...paper.sum, total: '1.008.151.201' } }
  assert.deepEqual(printable(forged), { ok: false, refusal: { code: 'paper_words_disagree', at: ['sum'] } })
})

test('a disputed fund is printed with its sources and as something to consider, never as settled', () => {
  const paper = planAnnex(facts())
  const fund = paper.funds.find(({ fund: name }) => name === 'Dana Desa')
  assert.equal(fund?.law, 'tidak ada peraturan yang kami temukan')
  assert.match(fund?.sources ?? '', /buletindesa\.com/)
  assert.ok(paper.concerns.some((sentence) => sentence.startsWith('Dana Desa diperdebatkan')))
})

test('an unpublished plan is a draft without a code, a published one leads to its page', () => {
  const { status, proof } = planAnnex(facts())
  assert.deepEqual([status, proof], ['draft', null])
  const out = planAnnex(facts({ published: true }))
  assert.deepEqual([out.status, out.proof?.url], ['final', 'https://paritrana.example/rencana/61.08/2026/1'])
})
