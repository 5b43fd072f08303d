import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { BulletBar } from './bullet-bar.tsx'
import { DotStrip } from './dot-strip.tsx'
import { at, scaleAround } from './drawing.ts'
import { PartsBar } from './parts-bar.tsx'

test('a scale holds all values in steps of ten and is never narrower than twenty', () => {
  assert.deepEqual(scaleAround([82.4, 91.2]), { from: 80, to: 100, ticks: [80, 90] })
  assert.deepEqual(scaleAround([69.74, 91.2]), { from: 60, to: 100, ticks: [60, 70, 80, 90] })
  assert.deepEqual(scaleAround([99]), { from: 80, to: 100, ticks: [80, 90] })
  assert.deepEqual(scaleAround([0, 100]), { from: 0, to: 100, ticks: [0, 20, 40, 60, 80] })
  assert.deepEqual(scaleAround([]), { from: 0, to: 100, ticks: [0, 25, 50, 75] })
})

test('a value outside the scale is held at its end', () => {
  const scale = { from: 60, to: 100, ticks: [] }
  assert.equal(at(70, scale), '25%')
  assert.equal(at(59, scale), '0%')
  assert.equal(at(101, scale), '100%')
})

test('a dot strip has one dot an assessor, hollow when dropped, and one mark for the total', () => {
  const dots = [82.4, 86, 91.2].map((value, index) => ({ total: { text: String(value), value }, dropped: index !== 1 }))
  const html = renderToString(
    h(DotStrip, { dots, total: { text: '86', value: 86 }, scale: scaleAround([82.4, 91.2]), label: 'tiga penilai' }),
  )
  assert.equal(html.match(/class="c-drop"/g)?.length, 2)
  assert.equal(html.match(/class="c-dot"/g)?.length, 1)
  assert.ok(html.includes('<line class="c-mean" x1="30%" x2="30%"'))
  assert.ok(html.includes('role="img" aria-label="tiga penilai"'))
})

test('parts of a total follow one another, and a part too narrow for its number leaves it to the table', () => {
  const parts = [
    { text: '27,6', value: 27.6 },
    { text: '8,8', value: 8.8 },
  ]
  const html = renderToString(h(PartsBar, { parts, label: 'bagian' }))
  assert.ok(html.includes('x="27.6%" width="8.8%"'))
  assert.ok(html.includes('>27,6</text>'))
  assert.ok(!html.includes('>8,8</text>'))
})

test('a bullet bar never runs past its track', () => {
  assert.ok(renderToString(h(BulletBar, { value: 130, label: 'x' })).includes('class="c-bar" width="100%"'))
})
