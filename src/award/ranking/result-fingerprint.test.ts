import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { categoryOf, criterionDocument } from '../rulebook/rulebook.examples.ts'
import { contestOf, indicatorOf, ranked } from './contest.examples.ts'
import { seasonFingerprint } from './result-fingerprint.ts'

const category = categoryOf({
  criteria: [
    criterionDocument({ id: 'z', weight: '60' }),
    {
      id: 'cakupan',
      name: 'Cakupan',
      weight: 40,
      source: 'indicator',
      indicator: 'coverage',
      valueFunction: { kind: 'target', target: '60.0' },
    },
  ],
})
const contest = contestOf(
  category,
  { b: { j2: ['80,50'], j1: ['70'] }, a: { j2: ['90'], j1: ['10'] } },
  {
    indicators: [indicatorOf('b', 'coverage', '30'), indicatorOf('a', 'coverage', '60.00')],
    recusals: [
      { candidate: 'a', assessor: 'j1', reason: 'keluarga' },
      { candidate: 'a', assessor: 'j1', reason: 'rekan usaha' },
    ],
    candidates: ['c'],
  },
)

/** Written out by hand after the published form, hashed by another library. */
test('the fingerprint is SHA-256 over the published form, written out by hand', () => {
  const form =
    '{"category":{"aggregation":"mean","assessmentYear":"2024","criteria":[' +
    '{"evidence":[],"id":"z","items":[],"levels":[],"name":"Regulasi","scaleMax":"100","source":"panel","weight":"60"},' +
    '{"evidence":[],"id":"cakupan","indicator":"coverage","items":[],"levels":[],"name":"Cakupan","scaleMax":"100",' +
    '"source":"indicator","valueFunction":{"kind":"target","target":"60"},"weight":"40"}],' +
    '"decimals":"2","documents":{"certificateTitle":"Piagam Penghargaan"},"entityKind":"organisation","id":"desa",' +
    '"interview":true,"name":"Desa","promote":{"alternates":"0","count":"1"},' +
    '"rankWords":["Peringkat I","Peringkat II","Peringkat III"],"ranking":"competition","special":false,' +
    '"spreadLimit":"15","ties":["plenary"],"winners":"3"},"format":"paritrana-result/1",' +
    '"indicators":[["a","coverage","60","ELIGIBLE_AGENCY","2024-12-31","CONTOH"],' +
    '["b","coverage","30","ELIGIBLE_AGENCY","2024-12-31","CONTOH"]],' +
    '"marks":[["a","j2","z","90"],["b","j1","z","70"],["b","j2","z","80.5"]],"recusals":[["a","j1"]],' +
    '"standings":[["1","a","94",null],["2","b","65.15",null]],"unranked":["c"],"votes":[]}'
  const expected = `sha256:${createHash('sha256').update(form).digest('hex')}`
  nodeAssert.equal(ranked(contest).fingerprint, expected)
})

test('the reason of a recusal is private and does not touch the fingerprint; a mark or a base does', () => {
  const { fingerprint } = ranked(contest)
  const recusals = contest.recusals.slice(0, 1)
  nodeAssert.equal(ranked({ ...contest, recusals }).fingerprint, fingerprint)
  const indicators = contest.indicators.map((each) => Object.assign({}, each, { base: 'EMPLOYED_BPS' }))
  nodeAssert.notEqual(ranked({ ...contest, indicators }).fingerprint, fingerprint)
  nodeAssert.notEqual(ranked({ ...contest, marks: contest.marks.slice(1) }).fingerprint, fingerprint)
})

test('the season fingerprint is that of the list of category fingerprints, in order', () => {
  const [first, second] = [{ fingerprint: 'sha256:aa' }, { fingerprint: 'sha256:bb' }] as const
  const expected = createHash('sha256').update('["sha256:aa","sha256:bb"]').digest('hex')
  nodeAssert.equal(seasonFingerprint([first, second]), `sha256:${expected}`)
  nodeAssert.notEqual(seasonFingerprint([second, first]), seasonFingerprint([first, second]))
})
