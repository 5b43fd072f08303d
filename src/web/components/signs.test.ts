import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { EmptyState } from './empty-state.tsx'
import { Facts } from './facts.tsx'
import { Fingerprint } from './fingerprint.tsx'
import { Notice } from './notice.tsx'
import { RankBadge } from './rank-badge.tsx'
import { StageBar } from './stage-bar.tsx'
import { Status } from './status.tsx'

test('a status is a shape and a word', () => {
  assert.equal(
    renderToString(h(Status, { is: 'stop', children: 'Ditolak' })),
    '<span class="p-status" data-is="stop">Ditolak</span>',
  )
})

test('gold stands with rank 1 alone', () => {
  assert.equal(renderToString(h(RankBadge, { rank: 1 })), '<span class="p-rank" data-first>1</span>')
  assert.equal(renderToString(h(RankBadge, { rank: 2 })), '<span class="p-rank">2</span>')
})

test('a fingerprint is printed in groups of four, all 64 figures of it', () => {
  const html = renderToString(h(Fingerprint, { label: 'Sidik', value: `sha256:${'0123456789abcdef'.repeat(4)}` }))
  const printed = />([0-9a-f ]+)</.exec(html)?.[1] ?? ''
  assert.equal(printed.split(' ').length, 16)
  assert.equal(printed.replaceAll(' ', ''), '0123456789abcdef'.repeat(4))
})

test('facts pair each label with its value', () => {
  assert.equal(
    renderToString(h(Facts, { facts: [{ label: 'Kursi', value: '8 dari 9' }], left: true })),
    '<dl class="p-facts" data-left><dt>Kursi</dt><dd>8 dari 9</dd></dl>',
  )
})

test('each stage says its name and state to those who cannot see the bar', () => {
  const words = { done: 'selesai', now: 'sedang berjalan', next: 'belum mulai' }
  const stages = [{ name: 'pleno', is: 'now' as const }]
  assert.ok(renderToString(h(StageBar, { stages, labelledBy: 't', words })).includes('pleno, sedang berjalan'))
})

test('an empty state says what and why', () => {
  const html = renderToString(h(EmptyState, { title: 'Belum ada', text: 'Sebab.' }))
  assert.ok(html.includes('Belum ada') && html.includes('Sebab.'))
})

test('a notice that answers is announced, one that merely stands there is not', () => {
  assert.ok(renderToString(h(Notice, { tone: 'info', says: 'answer', children: 'x' })).includes('role="status"'))
  assert.ok(!renderToString(h(Notice, { tone: 'warning', children: 'x' })).includes('role='))
})
