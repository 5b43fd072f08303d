import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { Layout } from './layout.tsx'
import type { Frame } from './frame.ts'
import { aroundHead, headOf } from './own-head.tsx'
import { renderPage } from './render-page.ts'

const PUBLIC: Frame = {
  language: 'id',
  here: '/hasil/penilaian-2025/provinsi-contoh/kategori',
  antiForgery: '',
  viewer: null,
  sample: true,
  flash: null,
  pieces: null,
  assets: {
    css: '/aset/a.css',
    font: '/aset/b.woff2',
    mark: '/aset/c.svg',
    islands: {
      'file-section': '/aset/d.js',
      evidence: '/aset/e.js',
      planner: '/aset/f.js',
      'interview-day': '/aset/g.js',
      timetable: '/aset/m.js',
      'mark-sheet': '/aset/h.js',
      'my-sheets': '/aset/i.js',
      'offline-room': '/aset/j.js',
      recount: '/aset/n.js',
      'signed-out': '/aset/l.js',
      witness: '/aset/o.js',
    },
    offlineWorker: '/aset/k.js',
  },
}
const CHAIR: Frame = {
  ...PUBLIC,
  antiForgery: 'tanda-ketua',
  viewer: { seat: 'Sekretaris Daerah', as: 'ketua', rooms: ['committee', 'panel'] },
}

function pageFor(frame: Frame): string {
  const text = 'Kabupaten </header> "Contoh" <header class="p-head">'
  return renderPage(Layout({ frame, title: text, children: h('p', null, text) }))
}

function withHeadOf(frame: Frame, html: string): string {
  return aroundHead(html).join(headOf(frame))
}

test('a kept page under the head of a reader is the page that would be made for this reader', () => {
  assert.equal(withHeadOf(CHAIR, pageFor(PUBLIC)), pageFor(CHAIR))
})

test('the next reader sees nothing of the one before', () => {
  const kept = pageFor(PUBLIC)
  withHeadOf(CHAIR, kept)
  const secretary = { ...CHAIR, antiForgery: 'tanda-sekretaris' }
  assert.equal(withHeadOf(secretary, kept), pageFor(secretary))
  assert.ok(!withHeadOf(secretary, kept).includes('tanda-ketua'))
})
