/**
 * Somebody outside asks that their organisation stand: when the form is open, what it asks, and how long its link is good.
 * What is asked for is checked by the secretariat; a request opens no file by itself.
 */
import { CLOCK_SLACK_MINUTES } from '../people/account-link.ts'
import { displayNameFromText, emailFromText } from '../people/email.ts'
import { holdsIdentityNumber } from '../people/identity-numbers.ts'
import {
  type Organisation,
  ORGANISATION_KINDS,
  type OrganisationDraft,
  type OrganisationFlaw,
  organisationFrom,
  type OrganisationKind,
} from '../people/organisation.ts'
import { accept, refuse, type Result } from '../result.ts'
import { categoryById, type Rulebook } from '../rulebook/rulebook.ts'
import { governingStage, type StageRefusal, whyOutsideStage } from '../season/governing-stage.ts'
import type { Extension } from '../season/stages.ts'
import type { Instant } from '../units/dates.ts'
import { minutesLater } from '../units/elapsed.ts'
import { type Ineligible, keptOutBy } from './eligibility.ts'
import { type NominationRefusal, nominations } from './nominations.ts'

/** How long the link in the mail is good: over a weekend. */
export const CONFIRMATION_MINUTES = 3 * 24 * 60

/** From one address in a quarter of an hour: an office that registers its villages one by one, not a list of mailboxes. */
export const SELF_NOMINATIONS_MAX = 10

/** To one mailbox in a day: nobody fills somebody else's with our mails. */
export const MAILBOX_REQUESTS_MAX = 3

export type SelfNominationClosed = { readonly code: 'self_nomination_not_permitted' } | StageRefusal

/**
 * Why the form takes nothing at this moment; null while it is open. Grace is for files that were begun, not for new ones.
 * A season without a stage of nomination never opens it: a public form needs an announced end.
 */
export function whySelfNominationClosed(
  { selfNomination = false, stages }: Pick<Rulebook, 'selfNomination' | 'stages'>,
  notices: readonly Extension[],
  at: Instant,
): SelfNominationClosed | null {
  const stage = selfNomination ? governingStage('nomination', { stages }, {}) : null
  return stage ? whyOutsideStage(stage, notices, at, false) : { code: 'self_nomination_not_permitted' }
}

/** The kinds of organisation for which some category of the season is open. */
export function entrantKinds({ categories }: Pick<Rulebook, 'categories'>): readonly OrganisationKind[] {
  const nothingElse = { sizeClass: null, sector: null, placeCode: null }
  return ORGANISATION_KINDS.filter((kind) =>
    categories.some((category) => keptOutBy(category, { kind, ...nothingElse }) === null),
  )
}

export type EntrantDraft = OrganisationDraft &
  Readonly<Record<'place' | 'contactName' | 'contactEmail' | 'contactPhone', string>>

/** `agreed`: the sender has read what becomes of the data and may speak for the organisation. */
export type SelfNominationDraft = EntrantDraft & { readonly categories: readonly string[]; readonly agreed: boolean }

export type SelfNominee = {
  /** Its slug is what the name gives; the register may have it already. */
  readonly entrant: Organisation
  /** Where it lies, in words: most people do not know its code. */
  readonly place: string
  readonly contactName: string
  readonly contactEmail: string
  readonly contactPhone: string
}

export type SelfNomination = SelfNominee & { readonly categories: readonly string[] }

export type EntrantField = keyof EntrantDraft

export type EntrantFlaw =
  | OrganisationFlaw
  | { readonly code: 'place_missing' }
  | { readonly code: 'place_too_long'; readonly charactersMax: number }
  | { readonly code: 'contact_name_missing' }
  | { readonly code: 'contact_name_too_long'; readonly charactersMax: number }
  | { readonly code: 'contact_email_invalid' }
  | { readonly code: 'contact_phone_invalid' }
  | { readonly code: 'identity_number_typed'; readonly field: EntrantField }

export type SelfNominationFlaw =
  | EntrantFlaw
  | { readonly code: 'category_missing' }
  | { readonly code: 'category_not_for_this_entrant'; readonly category: string; readonly because: Ineligible }
  | NominationRefusal
  | { readonly code: 'not_agreed' }

const PLACE_CHARACTERS_MAX = 200

/** The organisation and its contact, or everything wrong with them at once. */
export function selfNomineeFrom(
  draft: EntrantDraft,
  rulebook: Pick<Rulebook, 'categories'>,
): Result<SelfNominee, readonly EntrantFlaw[]> {
  const kind = entrantKinds(rulebook).find((known) => known === draft.kind) ?? ''
  const entrant = organisationFrom({ ...draft, kind })
  const [name, email] = [displayNameFromText(draft.contactName), emailFromText(draft.contactEmail)]
  const [place, phone] = [oneLine(draft.place), oneLine(draft.contactPhone)]
  const flaws: EntrantFlaw[] = entrant.ok ? [] : [...entrant.refusal]
  if (place === '') flaws.push({ code: 'place_missing' })
  if (place.length > PLACE_CHARACTERS_MAX) flaws.push({ code: 'place_too_long', charactersMax: PLACE_CHARACTERS_MAX })
  if (!name.ok && name.refusal.code === 'name_missing') flaws.push({ code: 'contact_name_missing' })
  if (!name.ok && name.refusal.code === 'name_too_long')
    flaws.push({ code: 'contact_name_too_long', charactersMax: name.refusal.charactersMax })
  if (!email.ok) flaws.push({ code: 'contact_email_invalid' })
  if (!isPhone(phone)) flaws.push({ code: 'contact_phone_invalid' })
  for (const field of TYPED) if (holdsIdentityNumber(draft[field])) flaws.push({ code: 'identity_number_typed', field })
  if (flaws.length > 0 || !entrant.ok || !name.ok || !email.ok) return refuse(flaws)
  const contact = { contactName: name.value, contactEmail: email.value, contactPhone: phone }
  return accept({ entrant: entrant.value, place, ...contact })
}

/** The whole request, or everything wrong with it at once; categories make sense only for an entrant that can be read. */
export function selfNominationFrom(
  draft: SelfNominationDraft,
  rulebook: Rulebook,
): Result<SelfNomination, readonly SelfNominationFlaw[]> {
  const nominee = selfNomineeFrom(draft, rulebook)
  if (!nominee.ok) return nominee
  const categories = [...new Set(draft.categories)]
  const flaws = categoryFlaws(nominee.value.entrant, categories, rulebook)
  if (!draft.agreed) flaws.push({ code: 'not_agreed' })
  return flaws.length > 0 ? refuse(flaws) : accept({ ...nominee.value, categories })
}

function categoryFlaws(entrant: Organisation, categories: readonly string[], rulebook: Rulebook): SelfNominationFlaw[] {
  if (categories.length === 0) return [{ code: 'category_missing' }]
  const candidate = entrant.organisation
  const decision = nominations(
    rulebook,
    [],
    categories.map((category) => ({ candidate, category })),
  )
  const kept = categories.flatMap((id): SelfNominationFlaw[] => {
    const category = categoryById(rulebook, id)
    const because = category && keptOutBy(category, entrant)
    return because ? [{ code: 'category_not_for_this_entrant', category: id, because }] : []
  })
  return decision.ok ? kept : [...kept, decision.refusal]
}

const TYPED = ['name', 'registrationNumber', 'placeCode', 'place', 'contactName', 'contactPhone'] as const

function oneLine(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
}

function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return /^\+?[\d ()./-]+$/.test(text) && digits >= 6 && digits <= 20
}

export type RequestFacts = {
  readonly askedAt: Instant
  readonly expiresAt: Instant
  readonly confirmedAt: Instant | null
}

/** `asked`: its link is good. A link from further in the future than clocks differ was made by one that had jumped ahead. */
export type RequestState = 'asked' | 'lapsed' | 'confirmed'

export function requestState({ askedAt, expiresAt, confirmedAt }: RequestFacts, now: Instant): RequestState {
  if (confirmedAt) return 'confirmed'
  return now < expiresAt && askedAt <= minutesLater(now, CLOCK_SLACK_MINUTES) ? 'asked' : 'lapsed'
}

export const VERDICT_REASON_CHARACTERS_MAX = 1000

/**
 * What the secretariat decides. `organisation`: the entry of the register that is meant, null for a new one; `others`: those
 * that look like it and are not; `vouched`: somebody has made sure that the contact speaks for the organisation.
 */
export type SelfNominationVerdict =
  | {
      readonly is: 'accepted'
      readonly organisation: string | null
      readonly others: readonly string[]
      readonly vouched: boolean
    }
  | { readonly is: 'refused'; readonly reason: string }

export type VerdictRefusal =
  | { readonly code: 'request_not_confirmed' }
  | { readonly code: 'request_decided_already' }
  | { readonly code: 'contact_not_vouched_for' }
  | { readonly code: 'verdict_reason_missing' }
  | { readonly code: 'verdict_reason_too_long'; readonly charactersMax: number }

export type RequestStanding = { readonly confirmedAt: Instant | null; readonly decided: boolean }

/** The reason with which a request is refused, null for one that is accepted; or why it is not decided like that. */
export function checkedVerdict(
  { confirmedAt, decided }: RequestStanding,
  verdict: SelfNominationVerdict,
): Result<string | null, VerdictRefusal> {
  if (confirmedAt === null) return refuse({ code: 'request_not_confirmed' })
  if (decided) return refuse({ code: 'request_decided_already' })
  if (verdict.is === 'accepted') return verdict.vouched ? accept(null) : refuse({ code: 'contact_not_vouched_for' })
  const reason = verdict.reason.trim()
  if (reason === '') return refuse({ code: 'verdict_reason_missing' })
  return reason.length <= VERDICT_REASON_CHARACTERS_MAX
    ? accept(reason)
    : refuse({ code: 'verdict_reason_too_long', charactersMax: VERDICT_REASON_CHARACTERS_MAX })
}
