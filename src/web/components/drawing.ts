/** What charts share: a printed text with its value for drawing, and places in per cent with two decimals. */

/** `text` is what people read; `value` only decides where it is drawn. */
export type Figured = { readonly text: string; readonly value: number }

export type Scale = { readonly from: number; readonly to: number; readonly ticks: readonly number[] }

/** Where a value stands on a scale, as an SVG length. Values outside are held at the ends. */
export function at(value: number, scale: Scale): string {
  const share = (value - scale.from) / (scale.to - scale.from)
  return percent(Math.min(1, Math.max(0, share)) * 100)
}

export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`
}

/** A scale in steps of ten that holds all values with a little air; never narrower than twenty. */
export function scaleAround(values: readonly number[]): Scale {
  if (values.length === 0) return { from: 0, to: 100, ticks: [0, 25, 50, 75] }
  const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 10) * 10)
  const high = Math.min(100, Math.max(low + 20, Math.ceil((Math.max(...values) + 2) / 10) * 10))
  const from = Math.min(low, high - 20)
  const step = high - from > 50 ? 20 : 10
  const ticks = Array.from({ length: Math.ceil((high - from) / step) }, (_, index) => from + index * step)
  return { from, to: high, ticks }
}

/** A drawing is one picture to a screen reader, described by a sentence that gives its numbers. */
export function picture(sentence: string) {
  return { role: 'img', 'aria-label': sentence } as const
}
