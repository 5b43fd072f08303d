import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { instant } from '../units/dates.ts'
import {
  checkedDeclaration,
  CONFLICT_CHARACTERS_MAX,
  CONFLICT_KINDS,
  isDeclaredKind,
  whyUndeclared,
  type DeclarationStanding,
} from './conflict-declaration.ts'

const AT = instant('2026-03-02T03:00:00.000Z')
const fresh: DeclarationStanding = { declared: null, recused: false, signedAt: null, categoryClosedAt: null }

test('no conflict is said once; said again it writes nothing new', () => {
  assert.deepEqual(checkedDeclaration(fresh, { kind: 'none', words: 'x' }), accept({ kind: 'none', words: '' }))
  assert.deepEqual(checkedDeclaration({ ...fresh, declared: 'none' }, { kind: 'none', words: '' }), accept(null))
})

test('a conflict needs words, up to the longest and not one letter more', () => {
  for (const kind of CONFLICT_KINDS) {
    assert.deepEqual(checkedDeclaration(fresh, { kind, words: '  ' }), refuse({ code: 'conflict_without_words' }))
  }
  const longest = 'a'.repeat(CONFLICT_CHARACTERS_MAX)
  assert.equal(checkedDeclaration(fresh, { kind: 'family', words: longest }).ok, true)
  assert.deepEqual(
    checkedDeclaration(fresh, { kind: 'family', words: `${longest}a` }),
    refuse({ code: 'conflict_words_too_long', charactersMax: CONFLICT_CHARACTERS_MAX }),
  )
})

test('no conflict may become a conflict while the sheet is open; a conflict is never taken back by who declared it', () => {
  const said = { kind: 'vendor', words: ' pemasok ' } as const
  assert.deepEqual(
    checkedDeclaration({ ...fresh, declared: 'none' }, said),
    accept({ kind: 'vendor', words: 'pemasok' }),
  )
  const recused = { ...fresh, declared: 'vendor', recused: true } as const
  assert.deepEqual(checkedDeclaration(recused, { kind: 'none', words: '' }), refuse({ code: 'already_recused' }))
  assert.deepEqual(checkedDeclaration(recused, said), refuse({ code: 'already_recused' }))
})

test('after the signature and after the closing a conflict comes too late', () => {
  const said = { kind: 'place', words: 'pernah di sana' } as const
  assert.deepEqual(checkedDeclaration({ ...fresh, signedAt: AT }, said), refuse({ code: 'sheet_already_signed' }))
  assert.deepEqual(
    checkedDeclaration({ ...fresh, categoryClosedAt: AT }, said),
    refuse({ code: 'category_already_closed' }),
  )
})

test('where the rules ask for them, the pledge comes first and then the declaration; where they do not, nothing is owed', () => {
  const nothing = { pledged: false, declared: false }
  assert.equal(whyUndeclared(false, nothing), null)
  assert.deepEqual(whyUndeclared(true, nothing), { code: 'pledge_missing' })
  assert.deepEqual(whyUndeclared(true, { pledged: false, declared: true }), { code: 'pledge_missing' })
  assert.deepEqual(whyUndeclared(true, { pledged: true, declared: false }), { code: 'declaration_missing' })
  assert.equal(whyUndeclared(true, { pledged: true, declared: true }), null)
})

test('a kind is one of those that are asked', () => {
  assert.deepEqual(['none', 'family', '', 'friend'].map(isDeclaredKind), [true, true, false, false])
})
