import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { RadioGroup } from './choice-field.tsx'

const options = [
  { value: 'hadir', label: 'Hadir' },
  { value: 'absen', label: 'Tidak hadir' },
]

test('the first radio carries the name as its id, so an error link lands on it; one is chosen', () => {
  const errors = [{ field: 'kursi', text: 'Pilih satu.' }]
  const html = renderToString(h(RadioGroup, { name: 'kursi', legend: 'Kehadiran', options, chosen: 'absen', errors }))
  assert.ok(html.includes('id="kursi" name="kursi" value="hadir"/>'))
  assert.ok(html.includes('id="kursi-absen" name="kursi" value="absen" checked/>'))
  assert.ok(html.includes('<fieldset class="ds-fieldset" aria-describedby="kursi-e">'))
})

test('nothing is chosen when nothing was', () => {
  assert.ok(!renderToString(h(RadioGroup, { name: 'k', legend: 'K', options, chosen: '' })).includes('checked'))
})
