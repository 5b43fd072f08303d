import assert from 'node:assert/strict'
import { test } from 'node:test'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { KeyCell, LabelledCell, NameCell, Row, Table } from './table.tsx'

test('a table has a caption, column heads, row heads, and roles that survive a changed display', () => {
  const row = h(Row, null, h(NameCell, { below: 'Peringkat I' }, 'Ketapang'), h(KeyCell, null, '86,68'))
  const html = renderToString(
    h(Table, { caption: 'Peringkat', columns: [{ text: 'Nama' }, { text: 'Nilai', kind: 'number' }], children: row }),
  )
  assert.equal(
    html,
    '<table class="ds-table p-rows" role="table"><caption>Peringkat</caption><thead role="rowgroup"><tr role="row">' +
      '<th scope="col" role="columnheader">Nama</th><th scope="col" role="columnheader" class="p-n">Nilai</th></tr></thead>' +
      '<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader" class="p-name">Ketapang<span class="p-sub">Peringkat I</span></th>' +
      '<td role="cell" class="p-n p-key">86,68</td></tr></tbody></table>',
  )
})

test('a labelled cell carries its column name for phones, where the head is hidden', () => {
  assert.equal(
    renderToString(h(LabelledCell, { label: 'Bobot' }, '25%')),
    '<td role="cell" class="p-n" data-label="Bobot">25%</td>',
  )
})
