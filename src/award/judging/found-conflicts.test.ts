import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkedDismissal, checkedFact, type Dismissal, foundConflicts } from './found-conflicts.ts'

const CONFLICT = { seat: 'hukum', candidate: 'hulu', kind: 'employer', fact: 'pemkab-hulu' } as const
const OTHER = { ...CONFLICT, kind: 'vendor' } as const
const voice = (by: string, turn: number, leads = true): Dismissal => ({ ...CONFLICT, by, turn, leads, reason: 'Cuti' })
const found = (...dismissals: readonly Dismissal[]) => foundConflicts([CONFLICT], dismissals, () => false)[0] // prettier-ignore

const nobody = () => false

function state(...given: Parameters<typeof foundConflicts>): readonly string[] {
  return foundConflicts(...given).map((one) => one.state)
}

function code(dismissals: readonly Dismissal[], person: string, leads: boolean, isConcerned = false): unknown {
  const conflict = found(...dismissals)
  assert.ok(conflict)
  const checked = checkedDismissal(conflict, { person, leads, isConcerned }, ' Cuti sejak 2024 ')
  return checked.ok ? checked.value : checked.refusal.code
}

function fact(words: string, ...known: Parameters<typeof checkedFact>[0]): string {
  const checked = checkedFact(known, { kind: 'works_for', organisation: 'pemkab-hulu', words })
  return checked.ok ? checked.value.words : checked.refusal.code
}

test('a conflict is open until the member stepped back or two have said why it is none; voices on another fact do not count', () => {
  assert.deepEqual(state([CONFLICT, OTHER], [voice('a', 1)], nobody), ['open', 'open'])
  assert.deepEqual(state([CONFLICT, OTHER], [voice('a', 1), voice('b', 2)], nobody), ['dismissed', 'open'])
  assert.deepEqual(state([CONFLICT], [], (seat) => seat === 'hukum'), ['recused']) // prettier-ignore
  assert.deepEqual(foundConflicts([], [voice('a', 1)], nobody), [])
})

test('two different people dismiss, one of whom leads, and never the member', () => {
  assert.deepEqual(code([], 'ketua', true), { turn: 1, reason: 'Cuti sejak 2024' })
  assert.deepEqual(code([voice('ketua', 1)], 'ekonomi', false), { turn: 2, reason: 'Cuti sejak 2024' })
  assert.equal(code([voice('ketua', 1)], 'ketua', true), 'said_by_you')
  assert.deepEqual(code([], 'ekonomi', false), { turn: 1, reason: 'Cuti sejak 2024' })
  assert.equal(code([voice('ekonomi', 1, false)], 'jamsos', false), 'leader_needed')
  assert.deepEqual(code([voice('ekonomi', 1, false)], 'sekretaris', true), { turn: 2, reason: 'Cuti sejak 2024' })
  assert.equal(code([], 'hukum', true, true), 'about_yourself')
  assert.equal(code([voice('a', 1), voice('b', 2)], 'c', true), 'already_settled')
})

test('a dismissal and a fact want words of bearable length, and a fact is recorded once', () => {
  const conflict = found()
  assert.ok(conflict)
  const dismissal = (reason: string) => {
    const checked = checkedDismissal(conflict, { person: 'a', leads: true, isConcerned: false }, reason)
    return checked.ok ? 'taken' : checked.refusal.code
  }
  assert.deepEqual(['\n', 'x'.repeat(1000), 'x'.repeat(1001)].map(dismissal), [
    'voice_without_reason',
    'taken',
    'voice_too_long',
  ])
  assert.deepEqual([fact(' SK 12 '), fact(' '), fact('x'.repeat(500)).length, fact('x'.repeat(501))], [
    'SK 12',
    'fact_without_words',
    500,
    'fact_too_long',
  ]) // prettier-ignore
  assert.equal(fact('SK 12', { kind: 'works_for', organisation: 'pemkab-hulu' }), 'fact_known')
  assert.equal(fact('SK 12', { kind: 'supplies', organisation: 'pemkab-hulu' }), 'SK 12')
})
