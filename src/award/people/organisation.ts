/** Whoever takes part or has a part: a government, a village, a business, a university, a union, an agency's branch. */
import { accept, refuse, type Result } from '../result.ts'

export const ORGANISATION_KINDS = [
  'province',
  'regency',
  'city',
  'village',
  'business',
  'university',
  'union',
  'agency',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** The four classes of the law on small business (PP 7/2021); the value is typed by a person who has looked it up. */
export const SIZE_CLASSES = ['micro', 'small', 'medium', 'large'] as const
export type SizeClass = (typeof SIZE_CLASSES)[number]

/** The five sectors of the seasons with eight categories, and health service, which some provinces keep apart. */
export const SECTORS = [
  'finance',
  'trade_services',
  'mining_manufacturing_construction',
  'agriculture_fisheries',
  'education',
  'health',
] as const
export type Sector = (typeof SECTORS)[number]

export type Organisation = {
  /** Stands in addresses: `pt-contoh-jaya`. */
  readonly organisation: string
  readonly kind: OrganisationKind
  readonly name: string
  /** As the registry writes it (NIB, NPP, village code); null when none is known yet. */
  readonly registrationNumber: string | null
  /** Businesses only. */
  readonly sizeClass: SizeClass | null
  readonly sector: Sector | null
  readonly placeCode: string | null
}

export type OrganisationDraft = Readonly<Record<'name' | 'kind' | 'registrationNumber' | 'placeCode', string>> &
  Readonly<Record<'sizeClass' | 'sector', string>>

export type OrganisationFlaw =
  | { readonly code: 'organisation_name_missing' }
  | { readonly code: 'organisation_name_too_long'; readonly charactersMax: number }
  | { readonly code: 'organisation_kind_unknown' }
  | { readonly code: 'size_class_missing' }
  | { readonly code: 'sector_missing' }
  | { readonly code: 'registration_number_invalid' }
  | { readonly code: 'place_code_invalid' }

export const NAME_CHARACTERS_MAX = 200

/** What was typed becomes an organisation, or all its flaws at once. Size and sector of anything but a business are dropped. */
export function organisationFrom(draft: OrganisationDraft): Result<Organisation, readonly OrganisationFlaw[]> {
  const name = draft.name.trim().replaceAll(/\s+/g, ' ')
  const kind = ORGANISATION_KINDS.find((known) => known === draft.kind)
  const isBusiness = kind === 'business'
  const sizeClass = isBusiness ? SIZE_CLASSES.find((known) => known === draft.sizeClass) : null
  const sector = isBusiness ? SECTORS.find((known) => known === draft.sector) : null
  const registrationNumber = draft.registrationNumber.trim() || null
  const placeCode = draft.placeCode.trim() || null
  const slug = slugOf(name)
  const flaws: OrganisationFlaw[] = []
  if (slug === '') flaws.push({ code: 'organisation_name_missing' })
  if (name.length > NAME_CHARACTERS_MAX)
    flaws.push({ code: 'organisation_name_too_long', charactersMax: NAME_CHARACTERS_MAX })
  if (!kind) flaws.push({ code: 'organisation_kind_unknown' })
  if (sizeClass === undefined) flaws.push({ code: 'size_class_missing' })
  if (sector === undefined) flaws.push({ code: 'sector_missing' })
  if (registrationNumber !== null && !/^[\p{L}\d][\p{L}\d ./-]{0,63}$/u.test(registrationNumber))
    flaws.push({ code: 'registration_number_invalid' })
  if (placeCode !== null && !/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/.test(placeCode))
    flaws.push({ code: 'place_code_invalid' })
  if (flaws.length > 0 || !kind || sizeClass === undefined || sector === undefined) return refuse(flaws)
  return accept({ organisation: slug, kind, name, registrationNumber, sizeClass, sector, placeCode })
}

/** The slug itself, or with the first number from 2 on that nobody in the register has: many villages share a name. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const wanted = number === 1 ? slug : `${slug}-${number}`
    if (!taken.includes(wanted)) return wanted
  }
}

/** A name as it may stand in an address: letters without marks, digits, single hyphens. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '')
}
