import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Field } from './field.tsx'
import { MarkField } from './mark-field.tsx'
import { TextareaField } from './textarea-field.tsx'

const errors = [{ field: 'nomor', text: 'Tuliskan nomornya.' }]

test('a field binds its label, its hint and its error to the input', () => {
  assert.equal(
    renderToString(h(Field, { name: 'nomor', label: 'Nomor', hint: 'Misalnya 27', value: 'x', errors })),
    '<div class="ds-field"><label for="nomor">Nomor</label><p data-field="description" id="nomor-d">Misalnya 27</p>' +
      '<input class="ds-input" id="nomor" name="nomor" type="text" value="x" aria-describedby="nomor-d nomor-e" aria-invalid="true"/>' +
      '<p class="ds-validation-message" id="nomor-e">Tuliskan nomornya.</p></div>',
  )
})

test('a field without hint and error points to neither, and an error of another field is not its own', () => {
  const html = renderToString(h(Field, { name: 'tempat', label: 'Tempat', errors }))
  assert.ok(!html.includes('aria-'))
  assert.ok(!html.includes('Tuliskan'))
})

test('a mark field keeps what was typed, even when it is not a number', () => {
  const html = renderToString(h(MarkField, { name: 'nilai-a', label: 'Nilai', value: '12,,5"<' }))
  assert.ok(html.includes('value="12,,5&quot;&lt;"'))
  assert.ok(html.includes('inputmode="decimal"'))
})

test('a textarea holds its text as text, never as markup', () => {
  const html = renderToString(h(TextareaField, { name: 'c', label: 'Catatan', value: '</textarea><b>' }))
  assert.ok(html.includes('&lt;/textarea>&lt;b>'))
})
