import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from 'node:test'
import { languages } from '../../wording/language.ts'
import { renderPage } from '../layout/render-page.ts'
import { exampleFrame } from './example-frame.ts'
import { gallery } from './gallery.ts'
import { brokenPromises } from './markup.ts'

for (const { page, examples } of gallery) {
  for (const [name, draw] of Object.entries(examples)) {
    for (const language of languages) {
      test(`page ${page}, example ${name}, ${language}: one h1, bound labels, unique ids, nothing inline`, () => {
        assert.deepEqual(brokenPromises(renderPage(draw(exampleFrame(language))), language), [])
      })
    }
  }
}

test('every page of the site has its examples in the gallery', () => {
  const web = fileURLToPath(new URL('../', import.meta.url))
  const pages = globSync('**/*.page.tsx', { cwd: web }).map((path) => basename(path, '.page.tsx'))
  assert.deepEqual(gallery.map((one) => one.page).toSorted(), pages.toSorted())
})

test('a page of a demo season says so and keeps search engines away, others do neither', () => {
  const [home] = gallery
  const sample = renderPage(home?.examples['demo']?.(exampleFrame('id')) ?? assert.fail('no example'))
  assert.ok(sample.includes('CONTOH, bukan dokumen resmi'))
  assert.ok(sample.includes('<meta name="robots" content="noindex"'))
  const real = renderPage(home?.examples['plain']?.(exampleFrame('id')) ?? assert.fail('no example'))
  assert.ok(!real.includes('CONTOH, bukan dokumen resmi'))
  assert.ok(!real.includes('noindex'))
})
