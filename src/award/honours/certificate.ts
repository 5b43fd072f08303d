/** Certificates (piagam): who receives one, under which registry number, and how a stranger checks it. */
import type { Category } from '../rulebook/rulebook.ts'
import type { Standing } from '../ranking/contest.ts'
import type { Season } from '../season/season.ts'

/** Letters and digits that cannot be mistaken for one another on paper: no 0 O, 1 I L, 8 B, 5 S, 2 Z. */
const CHECK_ALPHABET = 'ACDEFGHJKMNPQRTUVWXY34679'
export const CHECK_CODE_LENGTH = 10

/** @param bytes random bytes, at least 20; biased ones (250 and above) are passed over, so the code is uniform. */
export function checkCode(bytes: Uint8Array): string | null {
  const fair = [...bytes].filter((byte) => byte < 250).slice(0, CHECK_CODE_LENGTH)
  if (fair.length < CHECK_CODE_LENGTH) return null
  return fair.map((byte) => CHECK_ALPHABET[byte % CHECK_ALPHABET.length]).join('')
}

/** `PA-61-2024-0007`, with CONTOH in front when the season is invented. `serial` counts within the season, from 1. */
export function certificateNumber(season: Season, serial: number): string {
  const number = `PA-${season.province}-${season.season}-${String(serial).padStart(4, '0')}`
  return season.example ? `CONTOH-${number}` : number
}

/** People type what they read: case, spaces and the code's grouping do not matter. */
export function typedNumber(text: string): string {
  return text.trim().toUpperCase().replace(/\s+/g, '')
}
export function typedCheckCode(text: string): string {
  return text.toUpperCase().replace(/[\s-]+/g, '')
}

/** The winners in the order of the standings: every rank that the rulebook honours, ties included. */
export function honoured(category: Category, standings: readonly Standing[]): readonly Standing[] {
  return standings.filter((standing) => standing.rank <= category.winners)
}
