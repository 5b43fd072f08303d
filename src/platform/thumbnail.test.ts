import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PhotonImage } from '@cf-wasm/photon/node'
import { photoThumbnail } from './thumbnail.ts'

const RED = [220, 20, 20, 255]
const BLUE = [20, 20, 220, 255]

/** Red on its left half, blue on its right. */
function halves(width: number, height: number, right: readonly number[] = BLUE): PhotonImage {
  const points = Array.from({ length: width * height }, (_, at) => (at % width < width / 2 ? RED : right))
  return new PhotonImage(Uint8Array.from(points.flat()), width, height)
}

/** What a camera writes beside the picture: how it was held, and where. */
function withExif(jpeg: Uint8Array, orientation: number): Buffer {
  const facts = Buffer.alloc(26)
  facts.write('II*\0', 'latin1')
  facts.writeUInt32LE(8, 4)
  facts.writeUInt16LE(1, 8)
  facts.writeUInt16LE(0x0112, 10)
  facts.writeUInt16LE(3, 12)
  facts.writeUInt32LE(1, 14)
  facts.writeUInt16LE(orientation, 18)
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), facts, Buffer.from('GPS -0.0263,109.3425')])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(exif.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)])
}

function drawn(photo: Uint8Array) {
  const thumbnail = photoThumbnail(photo, 320) ?? assert.fail('nothing was drawn')
  const image = PhotonImage.new_from_byteslice(thumbnail)
  const [width, height] = [image.get_width(), image.get_height()]
  const points = image.get_raw_pixels()
  const colour = (x: number, y: number) => {
    const [red = 0, , blue = 0] = points.subarray((Math.floor(y * height) * width + Math.floor(x * width)) * 4)
    return red > 180 && blue > 180 ? 'white' : red > blue ? 'red' : 'blue'
  }
  const corners = [colour(0.1, 0.1), colour(0.9, 0.1), colour(0.1, 0.9), colour(0.9, 0.9)].join(' ')
  return { size: `${width}x${height}`, corners, bytes: Buffer.from(thumbnail) }
}

test('a large photo becomes a small one of the same shape, a small one stays as it is', () => {
  const { size, corners } = drawn(halves(1000, 500).get_bytes_jpeg(90))
  assert.deepEqual([size, corners], ['320x160', 'red blue red blue'])
  assert.equal(drawn(halves(40, 20).get_bytes()).size, '40x20')
})

test('it stands as the camera was held, in each of the eight ways', () => {
  const jpeg = halves(64, 32).get_bytes_jpeg(95)
  const [across, astray] = ['red blue red blue', 'blue red blue red']
  const [down, up] = ['red red blue blue', 'blue blue red red']
  const seen = [1, 2, 3, 4, 5, 6, 7, 8].map((way) => drawn(withExif(jpeg, way)))
  assert.deepEqual(
    seen.map(({ corners }) => corners),
    [across, astray, astray, across, down, down, up, up],
  )
  assert.deepEqual([...new Set(seen.slice(4).map(({ size }) => size))], ['32x64'])
  assert.equal(drawn(withExif(jpeg, 9)).corners, across)
})

test('what the camera wrote beside the picture, such as the place, is not in the small one', () => {
  const photo = withExif(halves(640, 480).get_bytes_jpeg(90), 1)
  assert.ok(photo.includes('GPS'))
  const { bytes } = drawn(photo)
  assert.ok(!bytes.includes('GPS') && !bytes.includes('Exif'))
})

test('where a picture lets see through it is white', () => {
  assert.equal(drawn(halves(64, 64, [0, 0, 0, 0]).get_bytes()).corners, 'red white red white')
})

test('what cannot be drawn has no small picture', () => {
  const jpeg = halves(640, 480).get_bytes_jpeg(90)
  assert.equal(photoThumbnail(jpeg.subarray(0, 200), 320), null)
  assert.equal(photoThumbnail(Buffer.from('not a photo'), 320), null)
})
