import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { exampleFrame } from '../gallery/example-frame.ts'
import { gallery } from '../gallery/gallery.ts'
import { renderPage } from '../layout/render-page.ts'

const css = readFileSync(new URL('./paritrana.css', import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '')
const styled = new Set([...css.matchAll(/\.((?:p|c|on)-[a-z0-9_-]+)/g)].map((match) => match[1] ?? ''))

const pages = gallery.flatMap(({ examples }) =>
  Object.values(examples).map((draw) => renderPage(draw(exampleFrame('id')))),
)
const lists = pages.flatMap((html) =>
  [...html.matchAll(/ class="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(' ')),
)
const used = new Set(lists.filter((name) => /^(p|c|on)-/.test(name)))

test('every class of ours that a page uses is styled', () => {
  assert.deepEqual(
    [...used].filter((name) => !styled.has(name)),
    [],
  )
})

test('every class of ours that is styled is used by a page', () => {
  assert.deepEqual(
    [...styled].filter((name) => !used.has(name)),
    [],
  )
})
