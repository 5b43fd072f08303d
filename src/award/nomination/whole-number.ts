/** Whole numbers as people type them. */

/** `1250000`, `1.250.000` and `1 250 000` are the same; `1.25` is none of ours: nobody counts people in hundredths. */
export function wholeNumberIn(text: string, max: number): number | null {
  const typed = text.trim()
  if (!/^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?: \d{3})+$/.test(typed)) return null
  const digits = typed.replaceAll(/[. ]/g, '')
  const value = Number(digits)
  return digits.length <= 16 && value <= max ? value : null
}
