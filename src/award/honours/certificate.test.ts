import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { rulebook } from '../../../test/cast.ts'
import { assert as promise } from '../result.ts'
import type { Standing } from '../ranking/contest.ts'
import type { Season } from '../season/season.ts'
import { certificateNumber, checkCode, honoured, typedCheckCode, typedNumber } from './certificate.ts'

const SEASON: Season = {
  province: '61',
  season: 2024,
  label: 'Paritrana Award 2025',
  placeName: 'Kalimantan Barat',
  placeSlug: 'kalimantan-barat',
  zone: 'WIB',
  example: false,
}

function standings(...ranks: readonly number[]): readonly Standing[] {
  return ranks.map((rank, at) => ({
    rank,
    candidate: `c${at}`,
    total: '80.00',
    tieBrokenBy: null,
    criteria: [],
    assessors: [],
    adjustment: null,
  }))
}

describe('the check code', () => {
  test('every fair byte becomes one of twenty-five letters, each ten times among 250', () => {
    const letters = new Map<string, number>()
    for (let first = 0; first < 250; first += 10) {
      const code = checkCode(Uint8Array.from({ length: 10 }, (_, at) => first + at)) ?? ''
      for (const letter of code) letters.set(letter, (letters.get(letter) ?? 0) + 1)
    }
    assert.equal([...letters.keys()].toSorted().join(''), '34679ACDEFGHJKMNPQRTUVWXY')
    assert.deepEqual(new Set(letters.values()), new Set([10]))
  })

  test('bytes of 250 and above are passed over, 249 is not', () => {
    const [biased, fair] = [[250, 251, 255], Array.from({ length: 10 }, () => 249)]
    assert.equal(checkCode(Uint8Array.from([...biased, ...fair])), '9999999999')
  })

  test('ten fair bytes are enough and nine are not', () => {
    assert.equal(checkCode(new Uint8Array(10)), 'AAAAAAAAAA')
    assert.equal(checkCode(Uint8Array.from([...new Uint8Array(9), 250, 255])), null)
  })

  test('bytes beyond the tenth fair one change nothing', () => {
    assert.equal(checkCode(Uint8Array.from([...new Uint8Array(10), 7, 7])), 'AAAAAAAAAA')
  })
})

describe('the registry number', () => {
  test('it names place, assessment year and a serial of four digits, which may grow', () => {
    assert.equal(certificateNumber(SEASON, 1), 'PA-61-2024-0001')
    assert.equal(certificateNumber(SEASON, 9999), 'PA-61-2024-9999')
    assert.equal(certificateNumber(SEASON, 10000), 'PA-61-2024-10000')
  })

  test('an invented season says so in the number', () => {
    assert.equal(certificateNumber({ ...SEASON, example: true }, 7), 'CONTOH-PA-61-2024-0007')
  })

  test('what people type is read as it stands on paper', () => {
    assert.equal(typedNumber(' contoh-pa-61-2024- 0007\n'), 'CONTOH-PA-61-2024-0007')
    assert.equal(typedCheckCode(' acd3-4x 679y '), 'ACD34X679Y')
    assert.equal(typedCheckCode(''), '')
  })
})

describe('who is honoured', () => {
  const category = rulebook({ winners: 2, rankWords: ['Peringkat I', 'Peringkat II'] }).categories[0]
  promise(category, 'the cast has a category')

  const honouredOf = (...ranks: readonly number[]) => honoured(category, standings(...ranks)).map((one) => one.rank)

  test('the last rank with an honour is in and the next is out', () => {
    assert.deepEqual(honouredOf(1, 2, 3), [1, 2])
    assert.deepEqual(honouredOf(1), [1])
    assert.deepEqual(honouredOf(), [])
  })

  test('who shares an honoured rank is honoured too', () => {
    assert.deepEqual(honouredOf(1, 2, 2, 4), [1, 2, 2])
    assert.deepEqual(honouredOf(1, 1, 1, 4), [1, 1, 1])
  })
})
