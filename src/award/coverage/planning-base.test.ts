import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureWith } from './coverage.examples.ts'
import { planningBases } from './planning-base.ts'

const nobodyChose = () => false
const none = { covered: null, eligible: null, publishedPercent: null }

test('both statements of one article on Kalbar can be started from, the one that prints heads without protection first', () => {
  const about = figureWith({ ...none, asOf: '2025-09-25', eligible: 1_800_000, publishedPercent: '31' })
  const exact = figureWith({ ...none, asOf: '2025-09-25', publishedPercent: '34.83', publishedUnprotected: 949_000 })
  assert.deepEqual(planningBases([about, exact], nobodyChose), [
    { figure: exact, covered: 507_191, eligible: 1_456_191, from: 'unprotected' },
    { figure: about, covered: 558_000, eligible: 1_800_000, from: 'percent' },
  ])
})

test('the newest comes first; a bare percentage, a segment and a base of nobody cannot be started from', () => {
  const old = figureWith({ asOf: '2024-12' })
  const newer = figureWith({ asOf: '2025-03', covered: 0 })
  const bare = figureWith({ ...none, asOf: '2026-02', publishedPercent: '27' })
  const part = figureWith({ segment: 'PU', asOf: '2026-01' })
  const nobody = figureWith({ eligible: 0, asOf: '2026-01' })
  const all = figureWith({ ...none, publishedPercent: '100', publishedUnprotected: 0, asOf: '2026-01' })
  assert.deepEqual(planningBases([old, bare, newer, part, nobody, all], nobodyChose).map(({ figure }) => figure), [newer, old]) // prettier-ignore
})

test('the figure that was chosen for the newest year goes before a newer one, and one chosen for a year before does not', () => {
  const before = figureWith({ year: 2024, asOf: '2024-12' })
  const march = figureWith({ year: 2025, asOf: '2025-03' })
  const june = figureWith({ year: 2025, asOf: '2025-06' })
  const order = (chosen: typeof before) =>
    planningBases([before, march, june], (figure) => figure === chosen).map(({ figure }) => figure.asOf)
  assert.deepEqual(order(march), ['2025-03', '2025-06', '2024-12'])
  assert.deepEqual(order(before), ['2025-06', '2025-03', '2024-12'])
})
