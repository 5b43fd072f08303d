import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFrame } from '../gallery/example-frame.ts'
import { plainText } from '../piece.ts'
import { openPieces, pagePieces } from '../pieces.ts'
import { Kept } from './kept.tsx'
import { renderPage } from './render-page.ts'

type List = { readonly names: readonly string[] }

const drawn: (readonly string[])[] = []

function NameList({ names }: List) {
  drawn.push(names)
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  )
}

const SHARP = { names: ['Kabupaten <!--piece 0--> "Contoh"', 'Kota'] }
const pieces = openPieces()

function page(content: List, kept: boolean): string {
  const own = kept ? pagePieces(pieces) : null
  const body = <Kept frame={{ ...exampleFrame('id'), pieces: own }} draw={NameList} content={content} />
  const html = renderPage(body)
  return own ? plainText(own.textOf(html)) : html
}

test('a kept part reads as if it had been drawn for this page, also where a name looks like its mark', () => {
  assert.equal(page(SHARP, true), page(SHARP, false))
  assert.equal(page({ names: [] }, true), page({ names: [] }, false))
})

test('the same content is drawn once for all who ask, and one letter more is drawn anew', () => {
  drawn.length = 0
  const [first, second] = [page({ names: ['A'] }, true), page({ names: ['A'] }, true)]
  assert.equal(first, second)
  assert.notEqual(page({ names: ['AB'] }, true), first)
  assert.deepEqual(drawn, [['A'], ['AB']])
})
