import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '../result.ts'
import { freeSlug, organisationFrom, type OrganisationDraft, slugOf } from './organisation.ts'

const VILLAGE: OrganisationDraft = {
  name: '  Desa   Contoh Makmur ',
  kind: 'village',
  registrationNumber: '',
  placeCode: '98.01.02.2003',
  sizeClass: '',
  sector: '',
}
const BUSINESS: OrganisationDraft = {
  ...VILLAGE,
  name: 'PT Contoh Jaya',
  kind: 'business',
  registrationNumber: '9120.1001/22-A',
  sizeClass: 'medium',
  sector: 'education',
}

test('what was typed becomes an organisation with one space between words and a slug for addresses', () => {
  assert.deepEqual(
    organisationFrom(VILLAGE),
    accept({
      organisation: 'desa-contoh-makmur',
      kind: 'village',
      name: 'Desa Contoh Makmur',
      registrationNumber: null,
      sizeClass: null,
      sector: null,
      placeCode: '98.01.02.2003',
    }),
  )
})

test('a business has a size and a sector; those of anything else are dropped', () => {
  const business = organisationFrom(BUSINESS)
  assert.ok(business.ok)
  assert.deepEqual([business.value.sizeClass, business.value.sector], ['medium', 'education'])
  const union = organisationFrom({ ...BUSINESS, kind: 'union' })
  assert.ok(union.ok)
  assert.deepEqual([union.value.sizeClass, union.value.sector], [null, null])
})

test('all flaws are named at once', () => {
  const flawed = organisationFrom({
    ...BUSINESS,
    name: ' ... ',
    sizeClass: '',
    sector: 'angkasa',
    registrationNumber: '<1>',
    placeCode: '98.1',
  })
  assert.ok(!flawed.ok)
  assert.deepEqual(
    flawed.refusal.map(({ code }) => code),
    [
      'organisation_name_missing',
      'size_class_missing',
      'sector_missing',
      'registration_number_invalid',
      'place_code_invalid',
    ],
  )
})

test('a name of 200 characters is taken, one of 201 and an unknown kind are not', () => {
  assert.ok(organisationFrom({ ...VILLAGE, name: 'a'.repeat(200) }).ok)
  const long = organisationFrom({ ...VILLAGE, name: 'a'.repeat(201), kind: 'planet' })
  assert.deepEqual(long.ok ? [] : long.refusal.map(({ code }) => code), [
    'organisation_name_too_long',
    'organisation_kind_unknown',
  ])
})

test('a slug keeps letters and digits, and drops marks and signs', () => {
  assert.equal(slugOf('PT. "Éka" & Anak, Tbk.'), 'pt-eka-anak-tbk')
  assert.equal(slugOf('  --  '), '')
  assert.equal(slugOf(`${'a'.repeat(79)} b`), 'a'.repeat(79))
})

test('of many villages with one name each has a slug of its own', () => {
  assert.equal(freeSlug('desa-sukamaju', []), 'desa-sukamaju')
  assert.equal(freeSlug('desa-sukamaju', ['desa-sukamaju']), 'desa-sukamaju-2')
  assert.equal(freeSlug('desa-sukamaju', ['desa-sukamaju', 'desa-sukamaju-2', 'desa-sukamaju-4']), 'desa-sukamaju-3')
})
