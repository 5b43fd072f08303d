/** Who is invited to an event: an organisation of the register, or somebody by name. */
import { emailFromText } from '../people/email.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import { ORGANISATION_KINDS, type OrganisationKind } from '../people/organisation.ts'
import { accept, refuse, type Result } from '../result.ts'
import { type EventKey, onOneLine } from './event.ts'

export type InviteeKey = EventKey & { readonly invitee: number }

/** `other`: a person or an office that is no kind of organisation of the register. */
export const INVITEE_KINDS = [...ORGANISATION_KINDS, 'other'] as const
export type InviteeKind = OrganisationKind | 'other'

/** Kinds that may stand as candidates. */
export const CANDIDATE_KINDS: readonly InviteeKind[] = ORGANISATION_KINDS.filter((kind) => kind !== 'agency')

/** What a contact says; any of it may be empty but the two names together. */
export type Contact = {
  /** The person; empty where the letter goes to the office. */
  readonly name: string
  readonly organisationName: string
  readonly email: string | null
  readonly phone: string | null
}

export type ContactDraft = Readonly<Record<'name' | 'organisationName' | 'email' | 'phone', string>>
export type InviteeDraft = ContactDraft & Readonly<Record<'kind' | 'placeCode', string>>

export type Invitee = Contact & { readonly kind: InviteeKind; readonly placeCode: string | null }

export type ContactFlaw =
  | { readonly code: 'names_missing' }
  | { readonly code: 'name_too_long'; readonly charactersMax: number }
  | { readonly code: 'organisation_name_too_long'; readonly charactersMax: number }
  | { readonly code: 'email_invalid' }
  | { readonly code: 'phone_invalid' }
  | { readonly code: 'identity_number_typed' }

export type InviteeFlaw =
  | ContactFlaw
  | { readonly code: 'invitee_kind_unknown' }
  | { readonly code: 'place_code_invalid' }

export const NAME_CHARACTERS_MAX = 120
export const ORGANISATION_NAME_CHARACTERS_MAX = 200
/** More do not fit into one hall, nor into one file of letters. */
export const INVITEES_MAX = 2_000

export function checkedContact(draft: ContactDraft): Result<Contact, readonly ContactFlaw[]> {
  const [name, organisationName] = [onOneLine(draft.name), onOneLine(draft.organisationName)]
  const phone = onOneLine(draft.phone)
  const email = draft.email.trim() === '' ? null : emailFromText(draft.email)
  const flaws: ContactFlaw[] = []
  if (name === '' && organisationName === '') flaws.push({ code: 'names_missing' })
  if (name.length > NAME_CHARACTERS_MAX) flaws.push({ code: 'name_too_long', charactersMax: NAME_CHARACTERS_MAX })
  if (organisationName.length > ORGANISATION_NAME_CHARACTERS_MAX)
    flaws.push({ code: 'organisation_name_too_long', charactersMax: ORGANISATION_NAME_CHARACTERS_MAX })
  if (email && !email.ok) flaws.push(email.refusal)
  if (phone !== '' && !/^\+?[\d ()./-]{5,29}$/.test(phone)) flaws.push({ code: 'phone_invalid' })
  if ([name, organisationName, phone].some(holdsIdentityNumber)) flaws.push({ code: 'identity_number_typed' })
  if (flaws.length > 0) return refuse(flaws)
  return accept({ name, organisationName, email: email?.ok ? email.value : null, phone: phone || null })
}

export function checkedInvitee(draft: InviteeDraft): Result<Invitee, readonly InviteeFlaw[]> {
  const contact = checkedContact(draft)
  const kind = INVITEE_KINDS.find((known) => known === draft.kind)
  const placeCode = draft.placeCode.trim() || null
  const flaws: InviteeFlaw[] = contact.ok ? [] : [...contact.refusal]
  if (!kind) flaws.push({ code: 'invitee_kind_unknown' })
  if (placeCode !== null && !/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(placeCode))
    flaws.push({ code: 'place_code_invalid' })
  if (flaws.length > 0 || !contact.ok || !kind) return refuse(flaws)
  return accept({ ...contact.value, kind, placeCode })
}

/** `61.04` of `61.04.03.2001`: the regency or city in which a place lies; null for a province or none. */
export function regencyOf(placeCode: string | null): string | null {
  return placeCode !== null && placeCode.length >= 5 ? placeCode.slice(0, 5) : null
}
