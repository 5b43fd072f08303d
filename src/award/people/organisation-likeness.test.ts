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

/** Kind, two names and whether they are nearly the same; the names look like those of real registers and are invented. */
const PAIRS: readonly (readonly [OrganisationKind, string, string, boolean])[] = [
  ['business', 'PT. Contoh Jaya', 'CONTOH JAYA, PT', true],
  ['business', 'P.T. Contoh Jaya Tbk.', 'PT Contoh Jaya (Persero)', true],
  ['business', 'CV Mitra Sejahtera Abadi', 'C.V. Mitra Sejahtra Abadi', true],
  ['business', 'UD Berkah', 'PT Berkah', true],
  ['business', 'PT Kebun Raya Unit A', 'PT Kebun Raya Unit B', false],
  ['business', 'PT Kebun Raya Unit II', 'PT Kebun Raya Unit 2', true],
  ['business', 'PT Kebun Raya II', 'PT Kebun Raya III', false],
  ['business', 'PT Kebun Raya', 'PT Kebun Raya II', false],
  ['business', 'PT Bank Contoh Cabang Utara', 'PT Bank Contoh Cabang Selatan', false],
  ['village', 'Desa Sukamaju Kec. A', 'Desa Sukamaju Kec. B', false],
  ['village', 'Desa Sukamaju, Kecamatan Hulu', 'Sukamaju Kec. Hulu Kab. Contoh', true],
  ['village', 'Desa Sukamaju Kab. Contoh Utara', 'Desa Sukamaju Kab. Contoh Selatan', false],
  ['village', 'Desa Suka Maju', 'Kelurahan Sukamaju', true],
  ['village', 'Desa Sukamaju I', 'Desa Sukamaju II', false],
  ['village', 'Desa Kota Baru', 'Desa Kota Lama', false],
  ['village', 'Kampung Kota', 'Desa Kota', false],
  ['city', 'Kota Contoh', 'Pemerintah Kota Contoh', true],
  ['regency', 'Kab. Contoh Hulu', 'Kabupaten Contoh Hilir', false],
]

test('real-looking names: legal forms and spelling are the same, units, numbers and districts are not', () => {
  for (const [kind, first, second, near] of PAIRS) {
    assert.equal(alike(one(first, kind), one(second, kind)).length === 1, near, `${first} and ${second}`)
    assert.equal(alike(one(second, kind), one(first, kind)).length === 1, near, `${second} and ${first}`)
  }
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

/** The whole table of optimal string alignment, as textbooks have it. */
function slips(first: string, second: string): number {
  const table = Array.from({ length: first.length + 1 }, (_, row) => [row])
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity
  for (let column = 1; column <= second.length; column++) table[0]?.push(column)
  for (let row = 1; row <= first.length; row++) {
    for (let column = 1; column <= second.length; column++) {
      const changed = at(row - 1, column - 1) + (first[row - 1] === second[column - 1] ? 0 : 1)
      const swap = first[row - 1] === second[column - 2] && first[row - 2] === second[column - 1]
      const swapped = swap ? at(row - 2, column - 2) + 1 : Infinity
      table[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped))
    }
  }
  return at(first.length, second.length)
}

test('the short way of counting slips finds the same names as the whole table, pair by pair', () => {
  let state = 20_260_302
  const dice = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const letters = (count: number) => Array.from({ length: count }, () => 'abc'[dice(3)] ?? '').join('')
  let near = 0
  for (let pair = 0; pair < 4_000; pair++) {
    const name = letters(5 + dice(10))
    const edited = [...name]
    for (let edit = dice(4); edit > 0; edit--) edited.splice(dice(edited.length), dice(2), ...letters(dice(2)))
    const other = edited.join('')
    const allowed = Math.min(2, Math.floor(Math.min(name.length, other.length) / 6))
    const isNear = alike(one(name), one(other)).length === 1
    assert.equal(isNear, slips(name, other) <= allowed, `${name} and ${other}`)
    near += isNear ? 1 : 0
  }
  assert.ok(near > 500 && near < 3_500, `${near} pairs are near`)
})
