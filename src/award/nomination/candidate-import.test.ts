import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebook as cast } from '../../../test/cast.ts'
import type { Organisation } from '../people/organisation.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import { instant } from '../units/dates.ts'
import { candidateImport, type ImportFacts, isReady } from './candidate-import.ts'
import type { CandidateRow } from './candidate-table.ts'

const [category] = cast().categories
assert.ok(category)
const rules: Rulebook = {
  ...cast(),
  categories: [
    { ...category, id: 'kab', name: 'Kabupaten', entityKind: 'regency', special: false },
    { ...category, id: 'lama', name: 'Sudah Ditutup', entityKind: 'regency', special: true },
    { ...category, id: 'desa', name: 'Desa', nameEn: 'Villages', entityKind: 'village', special: false },
    { ...category, id: 'inovasi', name: 'Inovasi', entityKind: 'lain-lain', special: true },
  ],
}
const CLOSED = instant('2026-03-02T03:00:00.000Z')

const village = (organisation: string, name: string, more: Partial<Organisation> = {}): Organisation => ({
  organisation,
  kind: 'village',
  name,
  registrationNumber: null,
  sizeClass: null,
  sector: null,
  placeCode: null,
  ...more,
})

const row = (line: number, name: string, more: Partial<CandidateRow['cells']> = {}): CandidateRow => ({
  line,
  cells: { name, kind: 'desa', number: '', place: '', size: '', sector: '', category: 'desa', ...more },
})

const plan = (rows: readonly CandidateRow[], facts: Partial<ImportFacts> = {}) =>
  candidateImport(rows, {
    rulebook: rules,
    registered: [],
    nominated: [],
    closedAt: new Map([['lama', CLOSED]]),
    answers: new Map(),
    ...facts,
  })
const brief = (planned: ReturnType<typeof plan>) =>
  planned.map(({ line, organisation, isNew }) => [line, organisation?.organisation ?? null, isNew])
const faultsOf = (one: CandidateRow, facts?: Partial<ImportFacts>) => plan([one], facts)[0]?.faults

describe('what becomes of a row', () => {
  test('a new organisation is registered with a free slug and enters each category it names, by id or name', () => {
    const [planned] = plan([row(2, ' Desa  Sukamaju ', { category: 'villages; INOVASI' })], {
      registered: [village('desa-sukamaju', 'Serikat', { kind: 'union' })],
    })
    assert.deepEqual(planned, {
      line: 2,
      name: 'Desa Sukamaju',
      organisation: village('desa-sukamaju-2', 'Desa Sukamaju'),
      isNew: true,
      categories: ['desa', 'inovasi'],
      faults: [],
      alike: [],
      mayBeAnother: true,
      answer: '',
    })
  })

  test('one of the register is used when nothing the row says differs from it, and asked about otherwise', () => {
    const registered = [village('sukamaju', 'Desa Sukamaju', { registrationNumber: 'D-1', placeCode: '61.04' })]
    assert.deepEqual(brief(plan([row(2, 'desa sukamaju', { place: '61.04' })], { registered })), [
      [2, 'sukamaju', false],
    ])
    const elsewhere = plan([row(2, 'Desa Sukamaju', { place: '61.07' })], { registered })
    assert.deepEqual(brief(elsewhere), [[2, null, false]])
    assert.deepEqual(
      elsewhere[0]?.alike.map(({ organisation, by }) => [organisation.organisation, by]),
      [['sukamaju', 'name']],
    )
    assert.equal(isReady(elsewhere), false)
  })

  test('two of the same name are never chosen between by the program', () => {
    const registered = [
      village('satu', 'Desa Sama', { placeCode: '61.04' }),
      village('dua', 'Desa Sama', { placeCode: '61.07' }),
    ]
    assert.deepEqual(brief(plan([row(2, 'Desa Sama')], { registered })), [[2, null, false]])
    assert.deepEqual(brief(plan([row(2, 'Desa Sama', { place: '61.07' })], { registered })), [[2, 'dua', false]])
  })

  test('the answer decides; an answer that is none of those shown decides nothing', () => {
    const registered = [village('sukamaju', 'Desa Sukamaju')]
    const rows = [row(2, 'Desa Sukamaja')]
    const answered = (answer: string) => brief(plan(rows, { registered, answers: new Map([[2, answer]]) }))
    assert.deepEqual(answered('sukamaju'), [[2, 'sukamaju', false]])
    assert.deepEqual(answered('lain'), [[2, 'desa-sukamaja', true]])
    assert.deepEqual(answered('entah'), [[2, null, false]])
    assert.deepEqual(answered(''), [[2, null, false]])
  })

  test('an organisation under exactly its number can be no other, under nearly its number it can', () => {
    const registered = [village('lama', 'Desa Jauh', { registrationNumber: '61.04.01' })]
    const [same] = plan([row(2, 'Desa Dekat', { number: '61.04.01' })], { registered, answers: new Map([[2, 'lain']]) })
    assert.deepEqual([same?.organisation, same?.mayBeAnother, same?.alike[0]?.by], [null, false, 'number'])
    const near = [row(2, 'Desa Dekat', { number: '610401' })]
    assert.deepEqual(brief(plan(near, { registered, answers: new Map([[2, 'lain']]) })), [[2, 'desa-dekat', true]])
  })

  test('a row is compared with the rows before it: the same is one, nearly the same is asked', () => {
    const rows = [row(2, 'Desa Sukamaju'), row(3, 'Desa Sukamaju', { category: 'inovasi' }), row(5, 'Desa Sukamaja')]
    assert.deepEqual(brief(plan(rows)), [
      [2, 'desa-sukamaju', true],
      [3, 'desa-sukamaju', false],
      [5, null, false],
    ])
    assert.deepEqual(brief(plan(rows, { answers: new Map([[5, 'lain']]) })).at(-1), [5, 'desa-sukamaja', true])
  })
})

describe('what is wrong with a row', () => {
  test('comes all at once with its column', () => {
    assert.deepEqual(faultsOf(row(2, '', { kind: 'partai', number: '#', place: '6', category: 'x; desa; y' })), [
      { code: 'organisation_name_missing', column: 'name' },
      { code: 'organisation_kind_unknown', column: 'kind' },
      { code: 'registration_number_invalid', column: 'number' },
      { code: 'place_code_invalid', column: 'place' },
      { code: 'category_unknown', category: 'x', column: 'category' },
      { code: 'category_unknown', category: 'y', column: 'category' },
    ])
    assert.deepEqual(faultsOf(row(2, 'PT A', { kind: 'badan usaha', category: ' ; ' })), [
      { code: 'size_class_missing', column: 'size' },
      { code: 'sector_missing', column: 'sector' },
      { code: 'category_missing', column: 'category' },
    ])
  })

  test('an identity number is all that is said of its row, and its name is not repeated', () => {
    const [planned] = plan([row(2, 'Ayu 6171014507850002', { kind: 'partai' })])
    assert.deepEqual([planned?.name, planned?.faults], ['', [{ code: 'identity_number_typed', column: 'name' }]])
  })

  test('a category may be for others, closed, entered already, or one plain category too many', () => {
    assert.deepEqual(faultsOf(row(2, 'Desa A', { category: 'kab' })), [
      {
        code: 'category_not_for_this_entrant',
        because: { code: 'other_kind', kinds: ['regency', 'city'] },
        category: 'kab',
        column: 'category',
      },
    ])
    assert.deepEqual(faultsOf(row(2, 'Kab A', { kind: 'kabupaten', category: 'lama' })), [
      { code: 'category_already_closed', closedAt: CLOSED, category: 'lama', column: 'category' },
    ])
    const registered = [village('a', 'Desa A')]
    const nominated = [{ candidate: 'a', category: 'desa' }]
    assert.deepEqual(faultsOf(row(2, 'Desa A'), { registered, nominated }), [
      { code: 'candidate_nominated_twice', candidate: 'a', category: 'desa', column: 'category' },
    ])
    const twice = plan([row(2, 'Desa B'), row(3, 'Desa B')])
    assert.deepEqual(twice[1]?.faults, [
      { code: 'candidate_nominated_twice', candidate: 'desa-b', category: 'desa', column: 'category' },
    ])
    assert.equal(isReady(twice), false)
  })

  test('a refused row is not there for the rows after it', () => {
    const rows = [row(2, 'Desa C', { category: 'kab' }), row(3, 'Desa C')]
    assert.deepEqual(brief(plan(rows)), [
      [2, null, true],
      [3, 'desa-c', true],
    ])
  })
})
