import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MEASURE_NAMES } from '../rulebook/measure-names.ts'
import type { FieldValue } from '../nomination/section-reading.ts'
import { exactText } from '../units/rounding.ts'
import { figureWith } from './coverage.examples.ts'
import type { FileItem, KnownFigure, MeasuredFacts } from './measured-facts.ts'
import { measureOf } from './measures.ts'

const ON = { year: 2024, base: 'ELIGIBLE_AGENCY' } as const
const figure = (parts: Parameters<typeof figureWith>[0], chosen = false): KnownFigure => ({
  ...figureWith(parts),
  chosen,
})
const item = (section: string, values: Record<string, FieldValue>, verified: FileItem['verified'] = {}): FileItem => ({
  section,
  values,
  verified,
})

/** The value as text, or why there is none. */
function given(name: string, { figures = [], targets = [], items = [], ...more }: Partial<MeasuredFacts>): string {
  const measured = measureOf(name)?.measure({ figures, targets, items, ...more }, ON)
  assert.ok(measured, `no measure is called ${name}`)
  return measured.known ? exactText(measured.value) : measured.reason
}

const THIS_YEAR = { year: 2024, asOf: '2024-12', covered: 30, eligible: 100, publishedPercent: null } as const
const LAST_YEAR = { year: 2023, asOf: '2023-12', covered: 20, eligible: 100, publishedPercent: null } as const

test('coverage is the figure of the assessment year on the base that the criterion counts on', () => {
  assert.equal(given('coverage', { figures: [figure(THIS_YEAR)] }), '30')
  assert.equal(given('coverage', { figures: [figure({ ...THIS_YEAR, base: 'EMPLOYED_BPS' })] }), 'no_figure')
  assert.equal(given('coverage', { figures: [figure({ ...THIS_YEAR, base: 'UNKNOWN' })] }), 'no_figure')
  assert.equal(given('coverage', { figures: [figure(LAST_YEAR)] }), 'no_figure')
  assert.equal(given('coverage-bpu', { figures: [figure({ ...THIS_YEAR, segment: 'BPU', covered: 150 })] }), '150')
  assert.equal(given('coverage-pu', { figures: [figure(THIS_YEAR)] }), 'no_figure')
})

test('of several figures on one base the chosen one counts, else the newest', () => {
  const june = figure({ ...THIS_YEAR, asOf: '2024-06', covered: 25 })
  const december = figure(THIS_YEAR)
  assert.equal(given('coverage', { figures: [december, june] }), '30')
  assert.equal(given('coverage', { figures: [june, december] }), '30')
  assert.equal(given('coverage', { figures: [{ ...june, chosen: true }, december] }), '25')
})

test('growth is counted on one definition alone, in points, in percent or as the part of the gap that was closed', () => {
  const figures = [figure({ ...THIS_YEAR, targetPercent: '60' }), figure(LAST_YEAR)]
  assert.equal(given('coverage-growth-points', { figures }), '10')
  assert.equal(given('coverage-growth-percent', { figures }), '50')
  assert.equal(given('gap-closed', { figures }), '25')
  assert.equal(given('coverage-growth-points', { figures: [figure(THIS_YEAR)] }), 'no_figure_before')
  const jumped = [figure({ ...THIS_YEAR, eligible: 150 }), figure(LAST_YEAR)]
  assert.equal(given('coverage-growth-points', { figures: jumped }), 'definition_changed')
  const nobody = [figure(THIS_YEAR), figure({ ...LAST_YEAR, covered: 0 })]
  assert.equal(given('coverage-growth-percent', { figures: nobody }), 'nothing_before')
})

test('the closed gap takes the target of the source, else the only one that is registered', () => {
  const figures = [figure(THIS_YEAR), figure(LAST_YEAR)]
  const target = {
    placeCode: '61.08',
    year: 2024,
    percent: '40',
    members: null,
    framework: 'RPJMD',
    source: 's',
    note: '',
  }
  assert.equal(given('gap-closed', { figures }), 'target_unknown')
  assert.equal(given('gap-closed', { figures, targets: [target] }), '50')
  assert.equal(given('gap-closed', { figures, targets: [target, { ...target, percent: '60' }] }), 'target_unknown')
  assert.equal(given('gap-closed', { figures, targets: [{ ...target, percent: '20' }] }), 'target_reached_before')
})

const LINE = { tahun: 2024, sumber: 'apbd', pekerja: 100, bulan: 6, rupiah: 10_080_000 }

test('workers protected by public funds are counted in worker-years, of public money of the assessment year alone', () => {
  const items = [
    item('anggaran', LINE),
    item('anggaran', { ...LINE, sumber: 'apbdes', pekerja: 10, bulan: 12 }),
    item('anggaran', { ...LINE, sumber: 'csr', pekerja: 9_999 }),
    item('anggaran', { ...LINE, tahun: 2023, pekerja: 9_999 }),
  ]
  assert.equal(given('publicly-funded-workers', { items }), '60')
  assert.equal(given('publicly-funded-share', { items, figures: [figure(THIS_YEAR)] }), '60')
  assert.equal(given('public-budget', { items }), '20160000')
  assert.equal(given('budget-per-worker', { items, figures: [figure(THIS_YEAR)] }), '201600')
  assert.equal(given('budget-per-worker', { items }), 'no_figure')
  assert.equal(given('publicly-funded-workers', { items: items.slice(2) }), 'not_in_file')
})

test("a verifier's value counts in place of the claim, and a claim nobody verified says so", () => {
  const verified = { pekerja: { value: 50, source: 'Data BPJS Ketenagakerjaan' } }
  const measured = measureOf('publicly-funded-workers')?.measure(
    { figures: [], targets: [], items: [item('anggaran', LINE, verified)] },
    ON,
  )
  assert.deepEqual(measured, {
    known: true,
    value: { numerator: 25n, denominator: 1n },
    base: 'CANDIDATE_FILE',
    asOf: '',
    source: 'Data BPJS Ketenagakerjaan',
    checked: false,
  })
  const both = { ...verified, bulan: { value: 12, source: 'DPA 2024' } }
  const checked = measureOf('publicly-funded-workers')?.measure(
    { figures: [], targets: [], items: [item('anggaran', LINE, both)] },
    ON,
  )
  assert.equal(checked?.known && checked.checked, true)
  assert.equal(checked?.known && checked.source, 'Data BPJS Ketenagakerjaan; DPA 2024')
})

const rule = (values: Record<string, FieldValue>) => item('peraturan', { tahun: 2020, ...values })
const step = (...items: FileItem[]) => given('regulation-ladder', { items })

test('the ladder of regulation takes the highest one in force in the assessment year', () => {
  assert.equal(step(), '0')
  assert.equal(step(rule({ jenis: 'se' }), rule({ jenis: 'perbup' })), '3')
  assert.equal(step(rule({ jenis: 'perda' })), '4')
  assert.equal(step(rule({ jenis: 'perda', tahun: 2025 })), '0')
  assert.equal(step(rule({ jenis: 'perda', berlaku_sejak: '2024-12-31' })), '4')
  assert.equal(step(rule({ jenis: 'perda', berlaku_sejak: '2025-01-01' })), '0')
  assert.equal(step(rule({ jenis: 'perda', berlaku_sampai: '2024-01-01' }), rule({ jenis: 'se' })), '4')
  assert.equal(step(rule({ jenis: 'perda', berlaku_sampai: '2023-12-31' }), rule({ jenis: 'se' })), '1')
})

test("a company's coverage and compliance come from what it reports", () => {
  const items = [
    item('kepesertaan', { pekerja: 80, terdaftar: 60, tertunggak_bulan: 3 }),
    item('kesiapan', { upah_dibayar: 400_000_000, upah_dilaporkan: 300_000_000, tepat_waktu_bulan: 9 }),
  ]
  assert.equal(given('coverage', { items }), '75')
  assert.equal(given('compliance-workers', { items }), '75')
  assert.equal(given('compliance-wages', { items }), '75')
  assert.equal(given('compliance-months-on-time', { items }), '75')
  assert.equal(given('compliance-months-paid', { items }), '75')
  for (const name of ['compliance-workers', 'compliance-wages', 'compliance-months-on-time', 'enforcement-actions'])
    assert.equal(given(name, {}), 'not_in_file')
  assert.equal(
    given('compliance-workers', { items: [item('kepesertaan', { pekerja: 0, terdaftar: 0 })] }),
    'not_in_file',
  )
  assert.equal(
    given('compliance-months-paid', { items: [item('kepesertaan', { tertunggak_bulan: 13 })] }),
    'not_in_file',
  )
})

test('enforcement counts what was done in the assessment year', () => {
  const done = { tahun: 2024, kunjungan: 12, peringatan: 3, sanksi: 1 }
  assert.equal(
    given('enforcement-actions', { items: [item('penegakan', done), item('penegakan', { ...done, tahun: 2023 })] }),
    '16',
  )
})

test('every name that a rulebook may count is a measure, and no other is', () => {
  assert.deepEqual(
    MEASURE_NAMES.map((name) => measureOf(name) === null),
    MEASURE_NAMES.map(() => false),
  )
  assert.equal(new Set(MEASURE_NAMES).size, MEASURE_NAMES.length)
  assert.equal(measureOf('cakupan'), null)
})

const noted = (leader: number, companions: number) => ({ attendance: { leader, companions } })

test('who came is counted as the room noted it, a third companion earns nothing, and nothing noted is no figure', () => {
  assert.deepEqual([0, 1, 2, 3].map((leader) => given('leader-attendance', noted(leader, 0))), ['0', '1', '2', '3']) // prettier-ignore
  assert.deepEqual(
    [0, 1, 2, 3].map((count) => given('companions', noted(3, count))),
    ['0', '1', '2', '2'],
  )
  assert.equal(given('leader-attendance', {}), 'attendance_not_noted')
  assert.equal(given('companions', {}), 'attendance_not_noted')
})
