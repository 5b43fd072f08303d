import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfOfPages } from '../../test/pdf-of.ts'
import { openPdf } from './pdf.ts'
import { pdfHoldsScript } from './pdf-script.ts'

const ALL = { charactersMax: 10_000, limitMs: 5_000 }

async function opened(bytes: Uint8Array) {
  const pdf = await openPdf(bytes)
  return typeof pdf === 'string' ? assert.fail(pdf) : pdf
}

test('the text of each page is read in its order, until there is enough or the time is over', async () => {
  const pdf = await opened(pdfOfPages([['Satu', 'baris dua'], [], ['Tiga']]))
  assert.deepEqual(pdf.read(ALL), { pages: 3, texts: ['Satu\r\nbaris dua', '', 'Tiga'] })
  assert.deepEqual(pdf.read({ ...ALL, charactersMax: 4 }), { pages: 3, texts: ['Satu\r\nbaris dua'] })
  assert.deepEqual(pdf.read({ ...ALL, limitMs: 0 }), { pages: 3, texts: [] })
})

test('the first page is drawn with its longer side as asked', async () => {
  const drawn = (await (await opened(pdfOfPages([['Satu']]))).firstPage(320)) ?? assert.fail('nothing was drawn')
  assert.deepEqual([drawn.width, drawn.height, drawn.rgba.length], [226, 320, 226 * 320 * 4])
  assert.deepEqual([...drawn.rgba.subarray(-4)], [255, 255, 255, 255])
  assert.ok(drawn.rgba.some((point) => point < 200))
})

test('a PDF that nobody can open is broken, one that asks for a password is locked', async () => {
  const whole = pdfOfPages([['Satu']])
  assert.equal(await openPdf(whole.subarray(0, 200)), 'broken')
  assert.equal(await openPdf(pdfOfPages([])), 'broken')
  assert.equal(await openPdf(Buffer.from('bukan PDF')), 'broken')
  const id = '[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]'
  const lock = `/ID${id}/Encrypt<</Filter/Standard/V 1/R 2/O<${'00'.repeat(32)}>/U<${'11'.repeat(32)}>/P -4>>`
  assert.equal(
    await openPdf(Buffer.from(whole.toString('latin1').replace('/Root', `${lock}/Root`), 'latin1')),
    'locked',
  )
})

test('what only looks like a program is none: letters in a stream, a longer name, a word of the text', () => {
  assert.equal(pdfHoldsScript(pdfOfPages([['/JavaScript dan /JS di dalam isi halaman']])), false)
  assert.equal(pdfHoldsScript(pdfOfPages([['x']], { catalog: '/JSON(a)/Launcher(b)/Title(JavaScript)' })), false)
  assert.equal(pdfHoldsScript(pdfOfPages([['x']], { catalog: '/Names<</JavaScript 9 0 R>>' })), true)
  assert.equal(pdfHoldsScript(pdfOfPages([['x']], { catalog: '/OpenAction<</S/URI/URI(https://a.example)>>' })), false)
})
