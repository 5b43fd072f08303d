import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebookDocument, rulebookOf } from '../rulebook/rulebook.examples.ts'
import { isPictureName, PICTURE_BYTES_MAX, pictureFrom, withLogo, withoutLogo } from './logos.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const bytesOf = (length: number, ...begin: readonly number[]) => {
  const bytes = new Uint8Array(length)
  bytes.set(begin)
  return bytes
}
const codeOf = (bytes: Uint8Array) => {
  const read = pictureFrom(bytes)
  return read.ok ? read.value.name.slice(64) : read.refusal.code
}
const text = (content: string) => codeOf(new TextEncoder().encode(content))

test('a picture is known by its first bytes: PNG and JPEG are taken, anything else is refused with its reason', () => {
  assert.equal(codeOf(bytesOf(8, ...PNG)), '.png')
  assert.equal(codeOf(bytesOf(3, 0xff, 0xd8, 0xff)), '.jpg')
  assert.equal(codeOf(bytesOf(7, ...PNG.slice(0, 7))), 'picture_kind_unknown')
  assert.equal(codeOf(bytesOf(10, 0x47, 0x49, 0x46)), 'picture_kind_unknown')
  assert.equal(codeOf(new Uint8Array()), 'picture_missing')
  assert.equal(text('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'picture_is_svg')
  assert.equal(text('\ufeff<?xml version="1.0"?>\n<!-- x -->\n<SVG\n width="1"/>'), 'picture_is_svg')
  assert.equal(text('<svgx>'), 'picture_kind_unknown')
})

test('512 kB are taken, one byte more is not', () => {
  assert.equal(codeOf(bytesOf(PICTURE_BYTES_MAX, ...PNG)), '.png')
  assert.equal(codeOf(bytesOf(PICTURE_BYTES_MAX + 1, ...PNG)), 'picture_too_large')
})

test('a picture is called by the hash of its bytes, and no path is such a name', () => {
  const read = pictureFrom(bytesOf(3, 0xff, 0xd8, 0xff))
  assert.ok(read.ok)
  assert.equal(read.value.name, '6e568e1f67fba258184c78181539e5e8fdee447e49bb706fc0ea34fbf12336a5.jpg')
  assert.ok(isPictureName(read.value.name))
  for (const name of ['../sandi', `${'a'.repeat(64)}.svg`, `${'a'.repeat(63)}.png`, `${'A'.repeat(64)}.png`, '']) {
    assert.equal(isPictureName(name), false, name)
  }
})

test('a host has one logo, logos stand in the order of the hosts, and without the last the field is gone', () => {
  const rules = rulebookOf(rulebookDocument({ hosts: ['A', 'B'] }))
  const both = withLogo(withLogo(rules, 'B', 'b.png'), 'A', 'a.png')
  assert.deepEqual(both.logos, [
    { of: 'A', file: 'a.png' },
    { of: 'B', file: 'b.png' },
  ])
  assert.deepEqual(withLogo(both, 'A', 'c.png').logos, [
    { of: 'A', file: 'c.png' },
    { of: 'B', file: 'b.png' },
  ])
  assert.deepEqual(withoutLogo(withoutLogo(both, 'A'), 'B'), rules)
  assert.deepEqual(withoutLogo(both, 'C'), both)
})
