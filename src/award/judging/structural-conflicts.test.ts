import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conflictsOfSheets, structuralConflicts, type SeatTies, type TiedCandidate } from './structural-conflicts.ts'

const nobody: SeatTies = { seat: 'hukum', organisations: [], places: [], supplied: [], family: [] }
const village: TiedCandidate = {
  candidate: 'desa-a',
  organisation: 'org-desa',
  proposedBy: 'cabang-1',
  placeCode: '61.04.05.2001',
}
const firm: TiedCandidate = { candidate: 'pt-b', organisation: 'org-b', proposedBy: null, placeCode: null }
const found = (ties: Partial<SeatTies>) =>
  structuralConflicts([{ ...nobody, ...ties }], [village, firm]).map(({ candidate, kind, fact }) => [
    candidate,
    kind,
    fact,
  ])

test('somebody without ties has no conflict, and unknown facts of a candidate tie nobody', () => {
  assert.deepEqual(found({}), [])
  assert.deepEqual(found({ organisations: [''], places: [''], supplied: [''] }), [])
})

test('the same employer, the branch that proposed and a customer are found, each with its fact', () => {
  assert.deepEqual(found({ organisations: ['org-b'] }), [['pt-b', 'employer', 'org-b']])
  assert.deepEqual(found({ organisations: ['cabang-1'] }), [['desa-a', 'branch', 'cabang-1']])
  assert.deepEqual(found({ supplied: ['org-b', 'org-desa'] }), [
    ['desa-a', 'vendor', 'org-desa'],
    ['pt-b', 'vendor', 'org-b'],
  ])
})

test('whoever works for the regency is tied to its villages; for the next regency, or one that only begins alike, not', () => {
  assert.deepEqual(found({ places: ['61.04'] }), [['desa-a', 'place', '61.04']])
  assert.deepEqual(found({ places: ['61.04.05.2001'] }), [['desa-a', 'place', '61.04.05.2001']])
  assert.deepEqual(found({ places: ['61.05', '61.0', '61.04.05.2001.1'] }), [])
})

test('a declared family tie is found for that candidate alone', () => {
  assert.deepEqual(found({ family: ['pt-b'] }), [['pt-b', 'family', 'pt-b']])
})

test('one pair may be tied twice, and every seat is looked at', () => {
  const both = { ...nobody, seat: 'jamsos', organisations: ['cabang-1'], places: ['61'] }
  assert.deepEqual(
    structuralConflicts([nobody, both, { ...both, seat: 'ekonomi', places: [] }], [village]).map(({ seat, kind }) => [
      seat,
      kind,
    ]),
    [
      ['jamsos', 'place'],
      ['jamsos', 'branch'],
      ['ekonomi', 'branch'],
    ],
  )
})

test('the author of a sheet is tied to its candidate alone, and only governments stand for a place', () => {
  const actedFor = [
    { organisation: 'cabang-1', kind: 'agency', placeCode: '61.04' },
    { organisation: 'kab-61-04', kind: 'regency', placeCode: '61.04' },
    { organisation: 'kab-x', kind: 'regency', placeCode: null },
  ] as const
  const of = (candidate: string) =>
    conflictsOfSheets([{ seat: 'hukum', candidate, actedFor }], [village, firm]).map(({ kind, fact }) => [kind, fact])
  assert.deepEqual(of('desa-a'), [['place', '61.04'], ['branch', 'cabang-1']]) // prettier-ignore
  assert.deepEqual([of('pt-b'), of('tidak-ada')], [[], []])
})
