import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boundaryCodes } from './boundary-codes.ts'
import { THE_NATION, type Region } from './region.ts'

const province: Region = { code: '61', parent: 'ID', level: 'province', name: 'Kalimantan Barat' }
const ketapang: Region = { code: '61.04', parent: '61', level: 'regency', name: 'Kabupaten Ketapang' }
const singkawang: Region = { code: '61.72', parent: '61', level: 'city', name: 'Kota Singkawang' }
const PLACES = [THE_NATION, province, ketapang, singkawang]

test('codes of a file are known, missing with their names, or unknown', () => {
  assert.deepEqual(boundaryCodes(PLACES, ['61.04', '61.99', '99']), {
    regencies: { known: 1, missing: [singkawang] },
    provinces: { known: 0, missing: [province] },
    unknown: ['61.99', '99'],
  })
  assert.deepEqual(boundaryCodes(PLACES, ['61.72', '61', '61.04']), {
    regencies: { known: 2, missing: [] },
    provinces: { known: 1, missing: [] },
    unknown: [],
  })
})
