import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Organisation, slugOf } from '../people/organisation.ts'
import { pairOf, possibleDuplicates } from './possible-duplicates.ts'

function one(name: string, more: Partial<Organisation> = {}): Organisation {
  const nothing = { registrationNumber: null, sizeClass: null, sector: null, placeCode: null }
  return { organisation: slugOf(name), kind: 'business', name, ...nothing, ...more }
}

const village = (name: string, placeCode: string | null, slug = slugOf(name)) =>
  one(name, { kind: 'village', placeCode, organisation: slug })

test('each pair is named once, the same number before a near name', () => {
  const candidates = [
    one('PT. Contoh Jaya'),
    one('CONTOH JAYA, PT', { registrationNumber: '9120.1' }),
    one('CV Lain Sama Sekali', { registrationNumber: '91201' }),
  ]
  assert.deepEqual(possibleDuplicates(candidates, []), [
    { first: 'contoh-jaya-pt', second: 'cv-lain-sama-sekali', by: 'number' },
    { first: 'contoh-jaya-pt', second: 'pt-contoh-jaya', by: 'name' },
  ])
  assert.deepEqual(possibleDuplicates(candidates.toReversed(), []), possibleDuplicates(candidates, []))
})

test('one candidate is no pair, three of one name are three', () => {
  const names = ['PT Sama', 'CV Sama', 'UD Sama']
  assert.deepEqual(possibleDuplicates([one('PT Sama')], []), [])
  assert.equal(
    possibleDuplicates(
      names.map((name) => one(name)),
      [],
    ).length,
    3,
  )
})

test('a pair of which somebody has said what it is, is not asked about again, whichever was named first', () => {
  const candidates = [one('PT Sama'), one('CV Sama')]
  assert.deepEqual(possibleDuplicates(candidates, [pairOf('pt-sama', 'cv-sama')]), [])
  assert.deepEqual(possibleDuplicates(candidates, [pairOf('cv-sama', 'pt-sama')]), [])
  assert.equal(possibleDuplicates(candidates, [pairOf('cv-sama', 'pt-lain')]).length, 1)
})

const found = (first: Organisation, second: Organisation) => possibleDuplicates([first, second], []).length

test('villages of one name in two districts are two, by their names or their codes; a shorter code only says less', () => {
  assert.equal(found(village('Desa Sukamaju Kec. A', null), village('Desa Sukamaju Kec. B', null)), 0)
  const here = village('Desa Sukamaju', '61.04.01.2001')
  assert.equal(found(here, village('Sukamaju', '61.04.02.2001')), 0)
  assert.equal(found(here, village('Sukamaju', '61.04.01.2001')), 1)
  assert.equal(found(here, village('Sukamaju', '61.04')), 1)
  assert.equal(found(here, village('Sukamaju', '61.0')), 0)
  assert.equal(found(here, village('Sukamaju', null)), 1)
})

test('the number counts also where the villages lie in two districts: one of the codes is then wrong', () => {
  const with1 = { ...village('Desa Sukamaju', '61.04.01.2001'), registrationNumber: 'D-1' }
  const other = { ...village('Sukamaju', '61.04.02.2001'), registrationNumber: 'D1' }
  assert.deepEqual(possibleDuplicates([with1, other], []), [
    { first: 'desa-sukamaju', second: 'sukamaju', by: 'number' },
  ])
})
