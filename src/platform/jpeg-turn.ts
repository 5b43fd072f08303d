/** How a camera was held, as it wrote it into a JPEG (Exif 2.32, tag 0x0112). */

/** First mirrored left to right, then turned clockwise by so many quarters. */
export type Turn = { readonly quarters: 0 | 1 | 2 | 3; readonly mirrored: boolean }

const UPRIGHT: Turn = { quarters: 0, mirrored: false }

/** By the value of the tag, which counts from 1. */
const TURNS: readonly Turn[] = [
  UPRIGHT,
  { quarters: 0, mirrored: true },
  { quarters: 2, mirrored: false },
  { quarters: 2, mirrored: true },
  { quarters: 3, mirrored: true },
  { quarters: 1, mirrored: false },
  { quarters: 1, mirrored: true },
  { quarters: 3, mirrored: false },
]

const ORIENTATION = 0x0112

export function jpegTurn(photo: Uint8Array): Turn {
  const view = new DataView(photo.buffer, photo.byteOffset, photo.byteLength)
  try {
    const exif = exifOf(view)
    return exif === null ? UPRIGHT : (TURNS[orientationIn(view, exif) - 1] ?? UPRIGHT)
  } catch (problem) {
    // It says more than it holds.
    if (problem instanceof RangeError) return UPRIGHT
    throw problem
  }
}

/** Where its table of facts begins. */
function exifOf(view: DataView): number | null {
  let at = 2
  while (view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda) {
    const isExif = view.getUint8(at + 1) === 0xe1 && view.getUint32(at + 4) === 0x45786966
    if (isExif) return at + 10
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

function orientationIn(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949
  const table = start + view.getUint32(start + 4, little)
  const facts = view.getUint16(table, little)
  for (let fact = 0; fact < facts; fact++) {
    const at = table + 2 + fact * 12
    if (view.getUint16(at, little) === ORIENTATION) return view.getUint16(at + 8, little)
  }
  return 1
}
