/**
 * Numbers and money, in figures and in the words Indonesian officials write (terbilang).
 * Integers are bigint, decimals are text with a point: nothing here is ever a float.
 */
import { assert } from '../award/result.ts'
import type { Language } from './language.ts'

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ')
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun']
const ROMANS = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
})

/** 1_008_000_000n is "satu miliar delapan juta". Only 100 and 1.000 take "se-": "satu juta", never "sejuta". At most 18 digits. */
export function numberInWords(value: bigint): string {
  if (value < 0n) return `minus ${numberInWords(-value)}`
  if (value === 0n) return ONES[0]!
  assert(value < 10n ** 18n, 'terbilang takes at most 18 digits')
  const parts: string[] = []
  for (let scale = 0, rest = value; rest > 0n; scale++, rest /= 1000n) {
    const group = Number(rest % 1000n)
    if (group > 0) parts.unshift(groupInWords(group, scale))
  }
  return parts.join(' ')
}

/** "84.50" is "delapan puluh empat koma lima nol": each printed digit is spoken, so that none can be altered unnoticed. */
export function decimalInWords(decimal: string): string {
  const { sign, whole, fraction } = decimalParts(decimal)
  const wholeWords = `${sign === '' ? '' : 'minus '}${numberInWords(BigInt(whole))}`
  return fraction === ''
    ? wholeWords
    : `${wholeWords} koma ${[...fraction].map((digit) => ONES[Number(digit)]).join(' ')}`
}

/** "1456166.50" is "1.456.166,50", in English "1,456,166.50"; every decimal that was given is kept. */
export function decimalInFigures(decimal: string, language: Language = 'id'): string {
  const { sign, whole, fraction } = decimalParts(decimal)
  const [thousands, point] = language === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${sign}${grouped}${fraction === '' ? '' : point + fraction}`
}

/** 1456166 is "1.456.166", in English "1,456,166". */
export function countInFigures(count: bigint | number, language: Language = 'id'): string {
  return decimalInFigures(String(BigInt(count)), language)
}

/** "34.83" is "34,83%", with as many decimals as were published. */
export function percent(decimal: string, language: Language = 'id'): string {
  return `${decimalInFigures(decimal, language)}%`
}

/** 174_000_000n is "Rp174.000.000,00", the form of official papers: no space after Rp, two decimals. */
export function rupiahInFigures(rupiah: bigint): string {
  return `${rupiahOnScreen(rupiah)},00`
}

/** 16_800n is "Rp16.800", in English "Rp16,800". */
export function rupiahOnScreen(rupiah: bigint, language: Language = 'id'): string {
  return `${rupiah < 0n ? '-' : ''}Rp${countInFigures(rupiah < 0n ? -rupiah : rupiah, language)}`
}

export function rupiahInWords(rupiah: bigint): string {
  return `${numberInWords(rupiah)} rupiah`
}

/** 9 is "9 (sembilan)": how a count stands in an official paper. */
export function countInBoth(count: number): string {
  return `${countInFigures(count)} (${numberInWords(BigInt(count))})`
}

/** 1 is "kesatu", 12 is "kedua belas". */
export function ordinal(position: number): string {
  return `ke${numberInWords(BigInt(position))}`
}

/** 4 is "IV". From 1 to 3999. */
export function roman(value: number): string {
  assert(Number.isInteger(value) && value >= 1 && value <= 3999, 'Roman numerals run from 1 to 3999')
  let rest = value
  let written = ''
  for (const [sign, worth] of ROMANS) {
    written += sign.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return written
}

function groupInWords(group: number, scale: number): string {
  if (scale === 1 && group === 1) return 'seribu'
  return `${upToThreeDigits(group)} ${SCALES[scale]}`.trim()
}

function upToThreeDigits(value: number): string {
  if (value < 12) return ONES[value]!
  if (value < 20) return `${ONES[value - 10]} belas`
  const [head, rest] =
    value < 100 ? [`${ONES[Math.floor(value / 10)]} puluh`, value % 10] : [hundreds(value), value % 100]
  return rest === 0 ? head : `${head} ${upToThreeDigits(rest)}`
}

function hundreds(value: number): string {
  return value < 200 ? 'seratus' : `${ONES[Math.floor(value / 100)]} ratus`
}

function decimalParts(decimal: string): { sign: string; whole: string; fraction: string } {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal)
  assert(parts, `a decimal number with a point: ${decimal}`)
  return { sign: parts[1]!, whole: parts[2]!, fraction: parts[3] ?? '' }
}
