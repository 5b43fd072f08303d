import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { gzipOf, makePiece, type PageText, plainText } from './piece.ts'

const LIST = makePiece(`<ol>${'<li>Kabupaten Contoh, 84,50</li>'.repeat(2000)}</ol>`)

function unpacked(page: PageText): string {
  return gunzipSync(gzipOf(page)).toString()
}

test('fresh texts around a kept piece unpack to the page in its order', () => {
  const page = ['<!doctype html><p>Ketua</p>', LIST, '</html>']
  assert.equal(unpacked(page), `<!doctype html><p>Ketua</p>${LIST.html}</html>`)
  assert.equal(plainText(page), unpacked(page))
})

test('no piece, one alone, three in a row, and empty texts between them', () => {
  for (const page of [['<p>saja</p>'], [LIST], ['', LIST, '', LIST, '', LIST, ''], ['satu', 'dua']]) {
    assert.equal(unpacked(page), plainText(page))
  }
})

test('any texts and pieces, with letters of several bytes, unpack to themselves', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }).map(makePiece))
  fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (page) => unpacked(page) === plainText(page)))
})

test('a page whose kept piece was damaged does not unpack', () => {
  const damaged = { ...LIST, plain: Buffer.from(LIST.html.replace('84,50', '94,50')) }
  assert.throws(() => unpacked(['<p>', damaged, '</p>']), /incorrect data check/)
})

test('a text that fills the short window, one byte more, and text that does not shrink, unpack to themselves', () => {
  const unlike = Array.from({ length: 16 * 1024 + 1 }, (_, at) => String.fromCodePoint(33 + ((at * at * 7919) % 89)))
  for (const length of [1, 16 * 1024, 16 * 1024 + 1]) {
    const text = unlike.slice(0, length).join('')
    for (const page of [[text], [text, LIST, text]]) assert.equal(unpacked(page), plainText(page))
  }
})
