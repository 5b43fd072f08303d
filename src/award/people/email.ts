/** Addresses and names as people type them, made one way to write. */
import { accept, refuse, type Result } from '../result.ts'

/** One plain mailbox: no list, no comment, no quoted name, nothing that could end a header of a mail. */
const EMAIL = /^[^\s@<>(),;:"\\[\]\p{C}]{1,64}@[^\s@<>(),;:"\\[\]\p{C}]+\.[^\s@<>(),;:"\\[\].\p{C}]+$/u
const EMAIL_CHARACTERS_MAX = 254

/** @returns the address in lower case, as accounts keep it. */
export function emailFromText(text: string): Result<string, { readonly code: 'email_invalid' }> {
  const email = text.trim().toLowerCase()
  return email.length <= EMAIL_CHARACTERS_MAX && EMAIL.test(email) ? accept(email) : refuse({ code: 'email_invalid' })
}

export const NAME_CHARACTERS_MAX = 120

export type NameRefusal =
  | { readonly code: 'name_missing' }
  | { readonly code: 'name_too_long'; readonly charactersMax: number }

/** @returns the name on one line, without characters that cannot be seen. */
export function displayNameFromText(text: string): Result<string, NameRefusal> {
  const name = text.replace(/[\p{C}\s]+/gu, ' ').trim()
  if (name === '') return refuse({ code: 'name_missing' })
  return [...name].length <= NAME_CHARACTERS_MAX
    ? accept(name)
    : refuse({ code: 'name_too_long', charactersMax: NAME_CHARACTERS_MAX })
}

/** What may be wrong with what an administrator types to invite somebody. */
export type InvitationTrouble = { readonly code: 'email_invalid' } | { readonly code: 'account_exists' } | NameRefusal
