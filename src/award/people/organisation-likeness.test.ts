import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alikeOrganisations } from './organisation-likeness.ts'
import { type Organisation, type OrganisationKind, slugOf } from './organisation.ts'

function one(
  name: string,
  kind: OrganisationKind = 'business',
  registrationNumber: string | null = null,
): Organisation {
  return { organisation: slugOf(name), kind, name, registrationNumber, sizeClass: null, sector: null, placeCode: null }
}

const alike = (wanted: Organisation, ...registered: readonly Organisation[]) =>
  alikeOrganisations(wanted, registered).map(({ organisation, by }) => `${organisation.name}: ${by}`)

test('legal forms, capitals, marks and the word for the kind make no difference', () => {
  assert.deepEqual(alike(one('PT. CONTOH JAYA (Persero) Tbk'), one('Contoh Jaya')), ['Contoh Jaya: name'])
  assert.deepEqual(alike(one('Desa Suka-Maju', 'village'), one('Sukamaju', 'village')), ['Sukamaju: name'])
  assert.deepEqual(alike(one('PT'), one('CV')), [])
  assert.deepEqual(alike(one('PT'), one('P.T')), ['P.T: name'])
})

test('a slip of the keyboard is near from six letters on, two from twelve; one more is another name', () => {
  assert.deepEqual(alike(one('Mekar'), one('Mekat')), [])
  assert.deepEqual(alike(one('Mekara'), one('Mekata')), ['Mekata: name'])
  assert.deepEqual(alike(one('Sukamaju'), one('Sukamjau')), ['Sukamjau: name'])
  assert.deepEqual(alike(one('Sukamaju'), one('Sukamjua')), [])
  assert.deepEqual(alike(one('Sukamajumakmur'), one('Sukamajumakur')), ['Sukamajumakur: name'])
  assert.deepEqual(alike(one('Sukamajumakmur'), one('Sukamajumak')), [])
})

test('another number in the name, or another kind, is another organisation', () => {
  assert.deepEqual(alike(one('Serikat Pekerja 1', 'union'), one('Serikat Pekerja 2', 'union')), [])
  assert.deepEqual(alike(one('Kabupaten Bogor', 'regency'), one('Kota Bogor', 'city')), [])
})

test('the same number is found in any kind, however it is written; no number is like no number', () => {
  const registered = [one('Lain', 'business', '9120-1001/22 a'), one('Tanpa nomor', 'business')]
  assert.deepEqual(alike(one('Sama', 'agency', '9120.100122A'), ...registered), ['Lain: number'])
  assert.deepEqual(alike(one('Berbeda', 'agency', '9120.100122B'), ...registered), [])
  assert.deepEqual(alike(one('Berbeda', 'agency'), ...registered), [])
})

test('several are named in the order of the register, each once', () => {
  const registered = [one('Sukamaju', 'village', '1'), one('Suka Maju', 'village'), one('Sukamakmur', 'village')]
  assert.deepEqual(alike(one('Desa Sukamaju', 'village', '1'), ...registered), ['Sukamaju: number', 'Suka Maju: name'])
})
