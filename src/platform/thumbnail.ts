/**
 * A small picture of a large one. It is drawn anew from its points alone, so what a camera wrote beside them (where, when,
 * with what) is not in it. Drawing takes memory by the size of the picture: it belongs into a process that may die.
 */
import { PhotonImage, resize, SamplingFilter } from '@cf-wasm/photon/node'
import { jpegTurn, type Turn } from './jpeg-turn.ts'

const JPEG_QUALITY = 72

/** @returns a JPEG whose longer side is `sideMax` at most; null where the photo cannot be drawn. */
export function photoThumbnail(photo: Uint8Array, sideMax: number): Uint8Array | null {
  try {
    const whole = PhotonImage.new_from_byteslice(photo)
    const small = smaller(whole, sideMax)
    return pointsAsJpeg(turned(pointsOf(small), jpegTurn(photo)))
  } catch {
    return null
  }
}

/** @property rgba four bytes a point, row by row. */
export type Points = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

export function pointsAsJpeg({ width, height, rgba }: Points): Uint8Array {
  return new PhotonImage(onWhite(rgba), width, height).get_bytes_jpeg(JPEG_QUALITY)
}

function smaller(whole: PhotonImage, sideMax: number): PhotonImage {
  const [width, height] = [whole.get_width(), whole.get_height()]
  const scale = sideMax / Math.max(width, height)
  if (scale >= 1) return whole
  const side = (of: number) => Math.max(1, Math.round(of * scale))
  return resize(whole, side(width), side(height), SamplingFilter.Triangle)
}

function pointsOf(image: PhotonImage): Points {
  return { width: image.get_width(), height: image.get_height(), rgba: image.get_raw_pixels() }
}

/** Where one could see through a picture, a page of white paper lies behind it. */
function onWhite(rgba: Uint8Array): Uint8Array {
  const opaque = new Uint8Array(rgba.length)
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3] ?? 255
    for (const colour of [0, 1, 2])
      opaque[at + colour] = Math.round(((rgba[at + colour] ?? 0) * alpha + 255 * (255 - alpha)) / 255)
    opaque[at + 3] = 255
  }
  return opaque
}

/** As the camera was held: its points lie as they were read from the sensor. */
function turned({ width, height, rgba }: Points, { quarters, mirrored }: Turn): Points {
  if (quarters === 0 && !mirrored) return { width, height, rgba }
  const isUpright = quarters % 2 === 1
  const [toWidth, toHeight] = isUpright ? [height, width] : [width, height]
  const to = new Uint8Array(rgba.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const across = mirrored ? width - 1 - x : x
      const [newX, newY] = placeAfter(across, y, width, height, quarters)
      const [source, target] = [(y * width + x) * 4, (newY * toWidth + newX) * 4]
      to.set(rgba.subarray(source, source + 4), target)
    }
  return { width: toWidth, height: toHeight, rgba: to }
}

function placeAfter(x: number, y: number, width: number, height: number, quarters: number): readonly [number, number] {
  if (quarters === 1) return [height - 1 - y, x]
  if (quarters === 2) return [width - 1 - x, height - 1 - y]
  if (quarters === 3) return [y, width - 1 - x]
  return [x, y]
}
