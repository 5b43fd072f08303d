import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { exampleFrame } from '../gallery/example-frame.ts'
import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'
import { renderPage } from './render-page.ts'

const draw = (frame: Frame, more: Partial<Parameters<typeof Layout>[0]> = {}) =>
  renderPage(h(Layout, { frame, title: 'Lembar nilai', children: h('h1', null, 'Isi'), ...more }))

const menu = (html: string) =>
  [...(/<nav class="p-nav".*?<\/nav>/s.exec(html)?.[0].matchAll(/href="([^"]+)"/g) ?? [])].map((match) => match[1])

const as = (rooms: readonly ('panel' | 'committee')[]): Frame => ({
  ...exampleFrame('id'),
  viewer: { seat: 'Ahli hukum', as: 'penilai', rooms },
})

test('the menu opens only the rooms this reader may enter', () => {
  assert.deepEqual(menu(draw(exampleFrame('id'))), ['/', '/hasil', '/cakupan', '/piagam', '/coba', '/masuk'])
  assert.deepEqual(menu(draw(as(['panel']))), ['/ruang/penilai', '/hasil', '/cakupan', '/piagam'])
  assert.deepEqual(menu(draw(as(['committee']))), ['/ruang/panitia', '/hasil', '/cakupan', '/piagam'])
  assert.deepEqual(menu(draw(as(['panel', 'committee']))), [
    '/ruang/penilai',
    '/ruang/panitia',
    '/hasil',
    '/cakupan',
    '/piagam',
  ])
})

test('the menu marks where one is, also below that page, and never the home page everywhere', () => {
  const html = draw({ ...exampleFrame('id'), here: '/hasil/penilaian-2024/kalimantan-barat?halaman=2' })
  assert.ok(html.includes('<a href="/hasil" aria-current="page">'))
  assert.equal(html.match(/aria-current/g)?.length, 1)
})

test('who is signed in stands on the page with a way out; nobody signed in, no such line', () => {
  const html = draw(as(['panel']))
  assert.ok(html.includes('<strong>Ahli hukum</strong>, penilai'))
  assert.ok(html.includes('action="/keluar" method="post"'))
  assert.ok(!draw(exampleFrame('id')).includes('/keluar'))
})

test('the language switch offers the other language and comes back to this page', () => {
  const html = draw({ ...exampleFrame('en'), here: '/piagam?nomor=1&kode=2' })
  assert.ok(html.includes('<html lang="en"'))
  assert.ok(html.includes('name="kembali" value="/piagam?nomor=1&amp;kode=2"'))
  assert.ok(html.includes('name="bahasa" value="id" lang="id">Bahasa Indonesia'))
})

test('errors come first in main, linked to their fields, and the tab says so', () => {
  const html = draw(exampleFrame('id'), { errors: [{ field: 'nilai-a', text: 'Nilai <b> keliru' }] })
  assert.ok(html.includes('<title>Galat: Lembar nilai - Paritrana</title>'))
  assert.ok(html.includes('role="alert"'))
  assert.ok(html.includes('<a class="ds-link" href="#nilai-a">Nilai &lt;b> keliru</a>'))
})

test('a flash message is said once, announced, and escaped', () => {
  const html = draw({ ...exampleFrame('id'), flash: { tone: 'success', text: 'Draf "A" & <i>' } })
  assert.ok(html.includes('role="status"><p class="ds-paragraph">Draf &quot;A&quot; &amp; &lt;i></p>'))
})
