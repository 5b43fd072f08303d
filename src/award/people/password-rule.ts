/**
 * Which passwords are taken. Length counts, composition does not (NIST SP 800-63B, 5.1.1.2): what is refused beside short
 * ones is what somebody would try first.
 */
import { OBVIOUS_WORDS } from './obvious-passwords.ts'

export const PASSWORD_CHARACTERS_MIN = 12
/** Longer than anybody types, short enough that hashing it is no work. */
export const PASSWORD_CHARACTERS_MAX = 256

export type PasswordRefusal =
  | { readonly code: 'password_too_short'; readonly charactersMin: number }
  | { readonly code: 'password_too_long'; readonly charactersMax: number }
  | { readonly code: 'password_is_common' }
  | { readonly code: 'password_is_personal' }

type Owner = { readonly email: string; readonly displayName: string }

/** @returns null for a password that may be used. Code points are counted, as people count characters. */
export function passwordRefusal(password: string, owner: Owner): PasswordRefusal | null {
  const characters = [...password].length
  if (characters < PASSWORD_CHARACTERS_MIN)
    return { code: 'password_too_short', charactersMin: PASSWORD_CHARACTERS_MIN }
  if (characters > PASSWORD_CHARACTERS_MAX) return { code: 'password_too_long', charactersMax: PASSWORD_CHARACTERS_MAX }
  const plain = password.toLowerCase()
  if (isPersonal(plain, owner)) return { code: 'password_is_personal' }
  return isPattern(plain) || OBVIOUS_WORDS.some((word) => isMadeOf(plain, word)) ? { code: 'password_is_common' } : null
}

/** The address, what stands before its @, the name, or one part of it, with nothing but digits and signs around. */
function isPersonal(plain: string, { email, displayName }: Owner): boolean {
  const address = email.toLowerCase()
  const name = displayName.toLowerCase()
  const words = [address, address.split('@')[0] ?? '', name, ...name.split(/\s+/)]
  return words.some((word) => letters(word).length >= 3 && isMadeOf(plain, word))
}

/** `word` once or several times, in any spelling with digits and signs before, between and after. */
function isMadeOf(plain: string, word: string): boolean {
  const [given, wanted] = [letters(plain), letters(word)]
  return given !== '' && wanted !== '' && given === wanted.repeat(Math.ceil(given.length / wanted.length))
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

const ROWS = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm']
const BLOCK_CHARACTERS_MAX = 4

/** One to four characters over and over, or a run along the digits, the alphabet or the keyboard. */
function isPattern(plain: string): boolean {
  const repeats = [1, 2, 3, 4].some((length) => isRepeated(plain, length))
  const along = ROWS.some((row) => row.includes(plain) || [...row].toReversed().join('').includes(plain))
  return repeats || along
}

function isRepeated(plain: string, length: number): boolean {
  const block = plain.slice(0, Math.min(length, BLOCK_CHARACTERS_MAX))
  return plain === block.repeat(Math.ceil(plain.length / block.length)).slice(0, plain.length)
}
