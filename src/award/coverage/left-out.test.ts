import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { leftOut } from './left-out.ts'

const OVER = { base: 'ELIGIBLE_AGENCY', segment: 'ALL', year: 2024 } as const
const one = (id: string, parts: Parameters<typeof figureWith>[0] = {}) => ({ ...figureWith(parts), id })
const bare = { covered: null, eligible: null, publishedPercent: null } as const
const why = (...figures: readonly ReturnType<typeof one>[]) => {
  const { because, figure } = leftOut(figures, [], OVER)
  return [because, figure?.id ?? null]
}

test('a place is left out for the nearest reason: its base, then the year, then a part of all, then what is not printed', () => {
  const target = one('target', { ...bare, targetPercent: '59' })
  const heads = one('heads', { eligible: null, publishedPercent: null })
  const part = one('part', { segment: 'PU' })
  const older = one('older', { year: 2022 })
  const unnamed = one('unnamed', { base: 'UNKNOWN' })
  const census = one('census', { base: 'EMPLOYED_BPS' })
  assert.deepEqual(why(), ['no_figure', null])
  assert.deepEqual(why(target), ['only_target', 'target'])
  assert.deepEqual(why(target, heads), ['no_percentage', 'heads'])
  assert.deepEqual(why(target, heads, part), ['other_segment', 'part'])
  assert.deepEqual(why(target, heads, part, older, one('newer', { year: 2023 })), ['other_year', 'newer'])
  assert.deepEqual(why(target, heads, part, older, unnamed), ['base_unknown', 'unnamed'])
  assert.deepEqual(why(target, heads, part, older, unnamed, census), ['other_base', 'census'])
})

test('where nothing can be compared a place shows its newest figure', () => {
  const figures = [one('older', { year: 2022, base: 'UNKNOWN' }), one('newer', { year: 2023, base: 'UNKNOWN' })]
  assert.deepEqual(leftOut(figures, [], null), { because: 'base_unknown', figure: figures[1] })
})
