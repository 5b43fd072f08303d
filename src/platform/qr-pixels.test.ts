import { test } from 'node:test'
import assert from 'node:assert/strict'
import { create } from 'qrcode'
import { PIXELS_PER_MODULE, qrPixels } from './qr-pixels.ts'

test('every module of the code is a whole square of pixels of one grey', () => {
  const text = 'https://contoh.go.id/periksa/ABCDEFGHJK'
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const { pixels, side } = qrPixels(text)
  assert.equal(side, size * PIXELS_PER_MODULE)
  assert.equal(pixels.length, side * side)
  pixels.forEach((grey, at) => {
    const [x, y] = [Math.floor((at % side) / PIXELS_PER_MODULE), Math.floor(at / side / PIXELS_PER_MODULE)]
    assert.equal(grey, data[y * size + x] ? 0x14 : 0xff)
  })
})

test('another address gives another code', () => {
  assert.notDeepEqual(qrPixels('https://contoh.go.id/a').pixels, qrPixels('https://contoh.go.id/b').pixels)
})
