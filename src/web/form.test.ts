import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { readForm } from './form.ts'

const URLENCODED = 'application/x-www-form-urlencoded'

function multipart(parts: number): Uint8Array {
  const part = '--batas\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n'
  return Buffer.from(`${part.repeat(parts)}--batas--\r\n`)
}

test('A form is read with its line ends as LF, whichever way it was sent', async () => {
  const encoded = await readForm(Buffer.from('a=1%0D%0A2&b=%26&a=3'), URLENCODED)
  deepEqual([encoded.text('a'), encoded.text('b'), encoded.has('c')], ['1\n2', '&', false])
  const parts = await readForm(multipart(1), 'multipart/form-data; boundary="batas"')
  equal(parts.text('a'), '1')
})

test('A body that is no form, or has far more fields than any form of ours, is an empty form', async () => {
  equal((await readForm(Buffer.from('{"a":1}'), 'application/json')).has('a'), false)
  equal((await readForm(Buffer.from('a=1&'.repeat(5_000)), URLENCODED)).has('a'), true)
  equal((await readForm(Buffer.from('a=1&'.repeat(5_001)), URLENCODED)).has('a'), false)
  equal((await readForm(multipart(4_999), 'multipart/form-data; boundary=batas')).has('a'), true)
  equal((await readForm(multipart(5_001), 'multipart/form-data; boundary=batas')).has('a'), false)
})
