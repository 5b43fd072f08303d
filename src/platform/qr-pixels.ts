/** A QR code as raw grey pixels, one byte each: cheaper in a PDF than a picture file. */
import { create } from 'qrcode'

/** Eight pixels a module: with fewer, viewers smooth the edges and scanners fail. */
export const PIXELS_PER_MODULE = 8
const DARK = 0x14
const LIGHT = 0xff

export type QrPixels = { readonly pixels: Uint8Array; readonly side: number }

/** Error level M, without a quiet zone: the paper around it is white. `side` is in pixels. */
export function qrPixels(text: string): QrPixels {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const side = size * PIXELS_PER_MODULE
  const pixels = new Uint8Array(side * side).fill(LIGHT)
  for (let y = 0; y < side; y++) {
    const row = Math.floor(y / PIXELS_PER_MODULE) * size
    for (let column = 0; column < size; column++) {
      const start = y * side + column * PIXELS_PER_MODULE
      if (data[row + column]) pixels.fill(DARK, start, start + PIXELS_PER_MODULE)
    }
  }
  return { pixels, side }
}

/** The same code as a drawing: one unit square for each dark module, as the path of an SVG; `side` is in modules. */
export function qrDrawing(text: string): { readonly path: string; readonly side: number } {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares = Array.from({ length: size * size }, (_, at) => at).filter((at) => data[at])
  return { path: squares.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join(''), side: size }
}
