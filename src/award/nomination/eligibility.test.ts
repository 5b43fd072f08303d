import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Category } from '../rulebook/rulebook.ts'
import { type Entrant, eligibilities, keptOutBy } from './eligibility.ts'

type Asked = Pick<Category, 'entityKind'> & Partial<Pick<Category, 'sizes' | 'sector' | 'places'>>

function category(asked: Asked, id = 'k'): Category {
  return { id, special: false, ...asked } as Category
}

const COMPANY: Entrant = { kind: 'business', sizeClass: 'large', sector: 'finance', placeCode: '61.71' }

test('a large company may enter the company category and not that of small businesses, which names its sizes', () => {
  assert.equal(keptOutBy(category({ entityKind: 'company' }), COMPANY), null)
  assert.deepEqual(keptOutBy(category({ entityKind: 'small-business' }), COMPANY), {
    code: 'other_size',
    sizes: ['micro', 'small'],
  })
  assert.equal(keptOutBy(category({ entityKind: 'small-business' }), { ...COMPANY, sizeClass: 'small' }), null)
})

test('sizes written in the rulebook go before those that its kind of entity means', () => {
  const small = category({ entityKind: 'company', sizes: ['small', 'medium'] })
  assert.equal(keptOutBy(small, { ...COMPANY, sizeClass: 'small' }), null)
  assert.deepEqual(keptOutBy(small, COMPANY), { code: 'other_size', sizes: ['small', 'medium'] })
})

test('regencies and cities stand in one category, villages in none of theirs', () => {
  const regencies = category({ entityKind: 'regency' })
  const place = { sizeClass: null, sector: null, placeCode: '61.04' }
  assert.equal(keptOutBy(regencies, { ...place, kind: 'regency' }), null)
  assert.equal(keptOutBy(regencies, { ...place, kind: 'city' }), null)
  assert.deepEqual(keptOutBy(regencies, { ...place, kind: 'village' }), {
    code: 'other_kind',
    kinds: ['regency', 'city'],
  })
})

test('a category of two sectors in one takes both, and a word nobody knows keeps nobody out', () => {
  const both = category({ entityKind: 'company', sector: 'keuangan-perdagangan-jasa' })
  assert.equal(keptOutBy(both, COMPANY), null)
  assert.equal(keptOutBy(both, { ...COMPANY, sector: 'trade_services' }), null)
  assert.deepEqual(keptOutBy(both, { ...COMPANY, sector: 'health' }), {
    code: 'other_sector',
    sector: 'keuangan-perdagangan-jasa',
  })
  assert.equal(keptOutBy(category({ entityKind: 'company', sector: 'unggulan' }), COMPANY), null)
})

test('a place lies in its province, and one whose code only begins alike does not', () => {
  const zone = category({ entityKind: 'business', places: ['61', '63.01'] })
  assert.equal(keptOutBy(zone, COMPANY), null)
  assert.equal(keptOutBy(zone, { ...COMPANY, placeCode: '63.01' }), null)
  assert.deepEqual(keptOutBy(zone, { ...COMPANY, placeCode: '63.011' }), {
    code: 'other_place',
    places: ['61', '63.01'],
  })
})

test('what is not known yet keeps nobody out: the people who check the file decide', () => {
  const strict = category({ entityKind: 'company', sector: 'keuangan', places: ['61'] })
  assert.equal(keptOutBy(strict, { kind: 'business', sizeClass: null, sector: null, placeCode: null }), null)
})

test('every category of the season is named, in its order, with the rule that keeps the entrant out', () => {
  const rulebook = {
    categories: [category({ entityKind: 'regency' }, 'pemda'), category({ entityKind: 'company' }, 'usaha')],
  }
  assert.deepEqual(eligibilities(rulebook, COMPANY), [
    { category: 'pemda', special: false, because: { code: 'other_kind', kinds: ['regency', 'city'] } },
    { category: 'usaha', special: false, because: null },
  ])
})
