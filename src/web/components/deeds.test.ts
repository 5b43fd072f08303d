import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { exampleFrame } from '../gallery/example-frame.ts'
import { Confirm } from './confirm.tsx'
import { DemoSeatButton } from './demo-seat.tsx'
import { GatedButton } from './gated-button.tsx'
import { Pager } from './pager.tsx'

const frame = exampleFrame('id')

test('a button with reasons against it is off, readable, and tied to the reasons', () => {
  const html = renderToString(
    h(GatedButton, {
      id: 'sebab',
      label: 'Tetapkan',
      reasonsTitle: 'Karena',
      reasons: [{ text: 'Kuorum 4 dari 5', mend: { label: 'Catat', href: '/p' } }],
      children: 'SIAP',
    }),
  )
  assert.ok(html.includes('<div class="p-why p-stack p-gap-2" id="sebab">'))
  assert.ok(html.includes('type="button" aria-disabled="true" aria-describedby="sebab">Tetapkan</button>'))
  assert.ok(html.includes('<a class="ds-link" href="/p">Catat</a>'))
  assert.ok(!html.includes('SIAP'))
})

test('without a reason the ready button is drawn and nothing is off', () => {
  assert.equal(
    renderToString(
      h(GatedButton, { id: 's', label: 'Tetapkan', reasonsTitle: 'Karena', reasons: [], children: 'SIAP' }),
    ),
    'SIAP',
  )
})

test('a confirmation says what will happen, posts with the anti-forgery field, and offers a way back', () => {
  const html = renderToString(
    h(Confirm, {
      frame,
      action: '/tetapkan',
      title: 'Menetapkan',
      consequences: ['Dibekukan.'],
      button: 'Tetapkan',
      back: { label: 'Kembali', href: '/peringkat' },
    }),
  )
  assert.ok(html.includes('action="/tetapkan" method="post"'))
  assert.ok(html.includes('name="antiForgery" value="token-contoh"'))
  assert.ok(html.includes('<li>Dibekukan.</li>'))
  assert.ok(html.includes('href="/peringkat"'))
})

test('a demo seat posts its account and where to go', () => {
  const html = renderToString(
    h(DemoSeatButton, { frame, account: 'ketua', goTo: '/tutup', label: 'Masuk', of: 'Ketua' }),
  )
  assert.ok(html.includes('action="/masuk/contoh"'))
  assert.ok(html.includes('name="akun" value="ketua"'))
  assert.ok(html.includes('name="tujuan" value="/tutup"'))
})

test('a pager is absent on a single page, and has no link past either end', () => {
  const pager = { page: 1, pages: 1, previous: null, next: null }
  assert.equal(renderToString(h(Pager, { pager, language: 'id' })), '')
  const html = renderToString(
    h(Pager, { pager: { page: 3, pages: 3, previous: '?halaman=2', next: null }, language: 'id' }),
  )
  assert.ok(html.includes('Halaman 3 dari 3'))
  assert.ok(html.includes('rel="prev"') && !html.includes('rel="next"'))
})
