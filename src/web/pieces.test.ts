import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainText } from './piece.ts'
import { openPieces, pagePieces } from './pieces.ts'

const MEGABYTE = 1024 * 1024

test('the same content is made once, and other content is made anew', () => {
  const pieces = openPieces()
  const made: string[] = []
  const ask = (shows: string) => pieces(shows, () => `<p>${made.push(shows)}</p>`).html
  assert.deepEqual([ask('a'), ask('a'), ask('b'), ask('a')], ['<p>1</p>', '<p>1</p>', '<p>2</p>', '<p>1</p>'])
  assert.deepEqual(made, ['a', 'b'])
})

test('past its bytes the piece unused longest is made again; one that never fits is still answered', () => {
  const pieces = openPieces(3 * MEGABYTE)
  const made: string[] = []
  const ask = (shows: string, bytes: number) => pieces(shows, () => shows.repeat(made.push(shows) && bytes)).html.length
  ask('a', 0.6 * MEGABYTE)
  ask('b', 0.6 * MEGABYTE)
  ask('a', 0.6 * MEGABYTE)
  ask('c', 0.6 * MEGABYTE)
  ask('a', 0.6 * MEGABYTE)
  ask('b', 0.6 * MEGABYTE)
  assert.deepEqual(made, ['a', 'b', 'c', 'b'])
  assert.equal(ask('d', 4 * MEGABYTE), 4 * MEGABYTE)
})

test('a page with one piece and one with three read as if they had been drawn whole', () => {
  for (const names of [['x'], ['x', 'y', 'x']]) {
    const page = pagePieces(openPieces())
    const drawn = names.map((name) => `<div>${page.mark(name, () => `<b>${name}</b>`)}</div>`).join('')
    const whole = names.map((name) => `<div><b>${name}</b></div>`).join('')
    assert.equal(plainText(page.textOf(`<main>${drawn}</main>`)), `<main>${whole}</main>`)
  }
})
