import { test } from 'node:test'
import nodeAssert from 'node:assert/strict'
import * as fc from 'fast-check'
import { readJsonText } from './json-text.ts'

const refusalOf = (text: string) => {
  const read = readJsonText(text)
  return read.ok ? null : read.refusal
}

test('a JSON text gives the value JSON.parse gives', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false, maxDepth: 5 }), fc.constantFrom(0, 1, 2), (text, indent) => {
      const parsed: unknown = JSON.parse(text)
      const read = readJsonText(JSON.stringify(parsed, null, indent))
      if (read.ok) nodeAssert.deepEqual(read.value.value, parsed)
      else nodeAssert.equal(read.refusal.code, 'json_number_inexact')
    }),
  )
})

test('every part knows its line and column, a missing part that of the nearest one around it', () => {
  const read = readJsonText('\ufeff{\n  "a": [1,\n    {"b": "x"}]\n}')
  nodeAssert.ok(read.ok)
  nodeAssert.deepEqual(read.value.placeOf(['a', 1, 'b']), { line: 3, column: 11 })
  nodeAssert.deepEqual(read.value.placeOf(['a', 1, 'missing']), { line: 3, column: 5 })
  nodeAssert.deepEqual(read.value.placeOf(['a', 0]), { line: 2, column: 9 })
})

test('a broken text is refused where it breaks', () => {
  nodeAssert.deepEqual(refusalOf('{"a": 1,\n "b": ]}'), {
    code: 'json_broken',
    at: { line: 2, column: 7 },
    found: ']}',
  })
  for (const text of [
    '',
    '{',
    '[1,]',
    '{"a" 1}',
    '{a:1}',
    '01',
    '1 2',
    '"\n"',
    '"\\x"',
    'nul',
    'NaN',
    '"\\ud83d"',
    '{,}',
  ]) {
    nodeAssert.equal(refusalOf(text)?.code, 'json_broken', text)
  }
})

test('one name twice in one object is refused, for nobody knows which one counts', () => {
  nodeAssert.deepEqual(refusalOf('{"weight": 30,\n "weight": 20}'), {
    code: 'json_name_twice',
    at: { line: 2, column: 2 },
    name: 'weight',
  })
})

test('fifteen digits are a number, sixteen must be written as a text', () => {
  nodeAssert.equal(refusalOf('[123456789012.345]'), null)
  nodeAssert.equal(refusalOf('[1234567890123.456]')?.code, 'json_number_inexact')
  nodeAssert.equal(refusalOf('[1e999]')?.code, 'json_number_inexact')
})

test('forty levels are read, forty-one are refused before the stack ends', () => {
  nodeAssert.equal(refusalOf('['.repeat(40) + ']'.repeat(40)), null)
  nodeAssert.equal(refusalOf('['.repeat(41) + ']'.repeat(41))?.code, 'json_too_deep')
  nodeAssert.equal(refusalOf('['.repeat(1_000_000))?.code, 'json_too_deep')
})
