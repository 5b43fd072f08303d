import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept, refuse } from '../result.ts'
import { displayNameFromText, emailFromText } from './email.ts'

test('an address is kept in lower case and without outer spaces', () => {
  assert.deepEqual(emailFromText(' Penilai.Satu@Dinas.Go.ID '), accept('penilai.satu@dinas.go.id'))
})

for (const text of [
  '',
  'penilai',
  'a@b',
  'a b@c.id',
  'a@c.id, d@c.id',
  'A <a@c.id>',
  'a@c.id\nBcc: d@c.id',
  `${'a'.repeat(65)}@c.id`,
  `a@${'b'.repeat(250)}.id`,
]) {
  test(`no address to write to: ${JSON.stringify(text.slice(0, 30))}`, () => {
    assert.deepEqual(emailFromText(text), refuse({ code: 'email_invalid' }))
  })
}

test('a name is one line of what can be seen, up to 120 characters', () => {
  assert.deepEqual(displayNameFromText('  Ibu\u200B\n Nurhaliza  '), accept('Ibu Nurhaliza'))
  assert.deepEqual(displayNameFromText(' \u200B '), refuse({ code: 'name_missing' }))
  assert.deepEqual(displayNameFromText('n'.repeat(120)), accept('n'.repeat(120)))
  assert.deepEqual(displayNameFromText('n'.repeat(121)), refuse({ code: 'name_too_long', charactersMax: 120 }))
})
