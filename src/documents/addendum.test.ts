import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addendum } from './addendum.ts'
import { AWKWARD_NAMES, correctedFacts } from './facts-for-tests.ts'
import { printable } from './paper-parts.ts'

test('the addendum stands beside the berita acara it belongs to, and says old and new rank of everybody', () => {
  const paper = addendum(correctedFacts())
  assert.ok(printable(paper).ok)
  assert.equal(paper.number, 'CONTOH/02/TP-PARITRANA/08/2025')
  assert.equal(paper.former.number, 'CONTOH/01/TP-PARITRANA/08/2025')
  assert.equal(paper.former.date?.figures, '6 Agustus 2025')
  assert.deepEqual(
    paper.rows.map(({ name, before, rank, total, note }) => [name, before, rank, total, note]),
    [
      ['Kabupaten Contoh A', '1 (90,07)', '1', '90,07', 'tetap'],
      ['Kabupaten Contoh C', '3 (86,07)', '2', '89,00', 'peringkat berubah'],
      ['Kabupaten Contoh B', '2 (88,07)', '3', '88,07', 'peringkat berubah'],
    ],
  )
})

test('it quotes the objections that were upheld, each changed mark, and what becomes of certificates', () => {
  const paper = addendum(correctedFacts())
  assert.deepEqual(paper.objections, [
    'Kabupaten Contoh C, tentang nilai yang diberikan: dikabulkan, dengan alasan Lembarnya memang tertukar.',
  ])
  assert.deepEqual(paper.changedMarks, [
    'Anggota P8 (Ahli hukum) untuk Kabupaten Contoh C, Inovasi: dari 40 menjadi 90, karena lembar tertukar.',
  ])
  assert.deepEqual(paper.certificates, [
    'Piagam Nomor PA-98-2024-0002 atas nama Kabupaten Contoh B dicabut.',
    'Piagam Nomor PA-98-2024-0004 atas nama Kabupaten Contoh C diterbitkan.',
  ])
})

test('a mark that the former berita acara already told as changed is told from there, and not again where it stayed', () => {
  const facts = correctedFacts()
  const [changed] = facts.corrected.changedMarks
  assert.ok(changed)
  const withFormer = (mark: string) =>
    addendum({ ...facts, former: { ...facts.former, changedMarks: [{ ...changed, mark }] } }).changedMarks
  assert.deepEqual(withFormer('90'), [])
  assert.match(withFormer('60')[0] ?? '', /dari 60 menjadi 90/)
})

test('without its number it is not printed, and words that do not say what figures say are found', () => {
  const facts = correctedFacts()
  const unnumbered = { ...facts.corrected, plenary: { ...facts.corrected.plenary, number: null } }
  assert.deepEqual(printable(addendum({ ...facts, corrected: unnumbered })), {
    ok: false,
    refusal: { code: 'paper_incomplete', missing: ['number'] },
  })
  const paper = addendum(facts)
  const [first, ...others] = paper.rows
  assert.ok(first)
  assert.deepEqual(printable({ ...paper, rows: [{ ...first, total: '90,70' }, ...others] }), {
    ok: false,
    refusal: { code: 'paper_words_disagree', at: ['rows[0]'] },
  })
})

test('awkward names stay what they are', () => {
  const facts = correctedFacts()
  const named = facts.corrected.standings.map((each, at) => ({
    ...each,
    candidate: { ...each.candidate, name: AWKWARD_NAMES[at] ?? '' },
  }))
  const paper = addendum({ ...facts, corrected: { ...facts.corrected, standings: named } })
  assert.deepEqual(paper.rows.map(({ name }) => name), AWKWARD_NAMES.slice(0, 3)) // prettier-ignore
})
