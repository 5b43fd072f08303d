import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brokenPromises } from './markup.ts'

const page = (body: string, head = '<title>Masuk - Paritrana</title>') =>
  `<!doctype html><html lang="id"><head>${head}</head><body><h1>Masuk</h1>${body}</body></html>`

test('a page that keeps every promise passes', () => {
  const body = '<label for="surel">Surel</label><input id="surel"><a href="#surel">ke isian</a>'
  assert.deepEqual(brokenPromises(page(body), 'id'), [])
})

test('an island of script in the head is no fault, and a second one is', () => {
  const island = '<script type="module" src="/aset/berkas-AB12.js"></script>'
  const title = '<title>Masuk - Paritrana</title>'
  assert.deepEqual(brokenPromises(page('', title + island), 'id'), [])
  assert.deepEqual(brokenPromises(page('', title + island + island), 'id'), ['has a script'])
})

test('each planted fault is caught and named', () => {
  const faults: readonly [body: string, expected: string][] = [
    ['<h1>Dua</h1>', 'has 2 h1 instead of one'],
    ['<input id="surel">', 'has an input without a label: <input id="surel">'],
    ['<p id="a"></p><p id="a"></p>', 'uses the id a twice'],
    ['<p aria-describedby="hilang"></p>', 'points to #hilang, which is not there'],
    ['<p style="color:red"></p>', 'has an inline style'],
    ['<script>1</script>', 'has a script'],
    ['<script type="module" src="/aset/a.js"></script>', 'has a script'],
    ['<script type="module" src="https://jahat.example/a.js"></script>', 'has a script'],
    ['<p onclick="x()"></p>', 'has an inline handler'],
    ['<a href="/"></a>', 'has an empty link: <a href="/"></a>'],
    ['<p>undefined</p>', 'prints a hole of the program'],
    ['<form method="post"></form>', 'has a post form without the anti-forgery field: <form method="post"></form>'],
  ]
  for (const [body, expected] of faults) assert.deepEqual(brokenPromises(page(body), 'id'), [expected])
})

test('a wrong language and a missing title are caught', () => {
  assert.deepEqual(brokenPromises(page(''), 'en'), ['is not marked as en'])
  assert.deepEqual(brokenPromises(page('', '<title>Paritrana</title>'), 'id'), ['has no title of its own'])
})
