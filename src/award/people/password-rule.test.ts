import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PASSWORD_CHARACTERS_MAX, passwordRefusal } from './password-rule.ts'

const owner = { email: 'budi.santoso@kantor.go.id', displayName: 'Budi Santoso' }
const codeOf = (password: string) => passwordRefusal(password, owner)?.code ?? null

test('twelve characters are enough and eleven are not, however they are written', () => {
  assert.equal(codeOf('tiga ikan li'), null)
  assert.deepEqual(passwordRefusal('tiga ikan l', owner), { code: 'password_too_short', charactersMin: 12 })
  assert.equal(codeOf('🐟🐟🐠🐡🦈🐳🐋🐬🦭🐙🦑🦐'), null)
  assert.equal(codeOf('🐟🐟🐠🐡🦈🐳🐋🐬🦭🐙🦑'), 'password_too_short')
})

test('no digits, capitals or signs are asked for, and a long sentence is welcome up to 256 characters', () => {
  assert.equal(codeOf('empat kerbau menyeberang sungai'), null)
  const sentence = 'tiga ekor ikan '.repeat(18)
  assert.equal(codeOf(sentence.slice(0, PASSWORD_CHARACTERS_MAX)), null)
  assert.equal(codeOf(sentence.slice(0, PASSWORD_CHARACTERS_MAX + 1)), 'password_too_long')
})

const COMMON = [
  'password1234', 'Password2025', 'katasandi123', 'Kata Sandi 2025!', 'Indonesia2025',
  'INDONESIA!!!', 'bismillah123', '123sayang123', 'paritrana2026', 'adminadmin12', 'qwerty123456', 'passwordpassword',
] // prettier-ignore
for (const password of COMMON) {
  test(`a password that is tried first is refused: ${password}`, () => {
    assert.equal(codeOf(password), 'password_is_common')
  })
}

const PATTERNS = [
  'aaaaaaaaaaaa',
  '121212121212',
  'abcdabcdabcd',
  '123456789012',
  '210987654321',
  'abcdefghijkl',
  'asdfghjklzxc',
]
for (const password of PATTERNS) {
  test(`a password that is a pattern is refused: ${password}`, () => {
    assert.equal(codeOf(password), 'password_is_common')
  })
}

for (const password of ['budi.santoso@kantor.go.id', 'Budi Santoso', 'budisantoso1', '12santoso2025', 'BudiBudiBudi']) {
  test(`one's own name or address is refused: ${password}`, () => {
    assert.equal(codeOf(password), 'password_is_personal')
  })
}

test("a common word among others, and another person's name, are taken", () => {
  assert.equal(codeOf('indonesia kerbau'), null)
  assert.equal(codeOf('Siti Nurhaliza'), null)
  assert.equal(codeOf('839201758493'), null)
})
