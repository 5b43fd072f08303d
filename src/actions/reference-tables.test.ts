import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claimRow } from '../award/coverage/reference-tables.schema.ts'
import { readClaims, readTargets, readWorkforce } from './reference-tables.ts'

test('every row of the tables is read, and what is not printed is null', async () => {
  const [targets, claims, workforce] = [await readTargets(), await readClaims(), await readWorkforce()]
  assert.deepEqual([targets.length, claims.length, workforce.length], [19, 14, 23])
  assert.deepEqual(
    targets.find(({ framework }) => framework.startsWith('RPJPN')),
    {
      placeCode: 'ID',
      year: 2045,
      percent: '99.5',
      members: null,
      framework: 'RPJPN 2025-2045 (UU 59/2024)',
      source: 'https://ayonusa.com/berita/news-97831/bpjs-ketenagakerjaan-wujud-pelindungan-negara-untuk-pekerja',
      note: '',
    },
  )
  const kalimantan = claims.find(({ placeCode }) => placeCode === 'R-KAL')
  assert.deepEqual([kalimantan?.claims, kalimantan?.beneficiaries, kalimantan?.amountRupiah], [291_370, null, 3_433_601_850_000]) // prettier-ignore
  const bengkulu = workforce.find(({ placeCode, asOf }) => placeCode === '17' && asOf === '2024-08')
  assert.deepEqual([bengkulu?.employed, bengkulu?.formalPercent, bengkulu?.unemploymentPercent], [1_101_234, '33.99', '3.11']) // prettier-ignore
})

test('a row that does not fit is refused at the door', () => {
  const fine = { code: '61', name: 'Kalimantan Barat', year: '2024', programme: 'JKM', claims: '1', beneficiaries: '', amount_idr: '42000000', source: 'a', note: '' } // prettier-ignore
  assert.equal(claimRow.safeParse(fine).success, true)
  for (const wrong of [{ amount_idr: '42,5' }, { source: '' }, { programme: 'JKN' }, { code: 'Kalbar' }])
    assert.equal(claimRow.safeParse({ ...fine, ...wrong }).success, false, JSON.stringify(wrong))
})
