/** An organiser enters an organisation into the province's register: once, for every season. */
import { type Alike, alikeOrganisations } from '../award/people/organisation-likeness.ts'
import {
  freeSlug,
  type Organisation,
  organisationFrom,
  type OrganisationDraft,
  type OrganisationFlaw,
} from '../award/people/organisation.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import type { Db } from '../store/db.ts'
import { insertOrganisation, listOrganisations } from '../store/organisations.ts'
import { lockPlace } from '../store/places.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type RegisterOrganisationRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'organisation_flawed'; readonly flaws: readonly OrganisationFlaw[] }
  | { readonly code: 'registration_number_taken'; readonly name: string }
  /** All that look like it; at least one of them has not been shown yet. */
  | { readonly code: 'organisations_alike'; readonly alike: readonly Alike[] }

/**
 * @param key the season in whose room it is entered: it decides who may, and its history keeps the deed.
 * @param others organisations that look like this one and that the person says are others.
 */
export async function registerOrganisation(
  desk: Desk,
  key: SeasonKey,
  draft: OrganisationDraft,
  others: readonly string[] = [],
): Promise<Result<Organisation, RegisterOrganisationRefusal>> {
  return desk.transaction<Organisation, RegisterOrganisationRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const read = organisationFrom(draft)
    if (!read.ok) return refuse({ code: 'organisation_flawed', flaws: read.refusal })
    return registerIn(desk, db, key, read.value, others)
  })
}

/** The same inside a deed that has asked who may, and holds the season. */
export async function registerIn(
  desk: Desk,
  db: Db,
  key: SeasonKey,
  wanted: Organisation,
  others: readonly string[],
): Promise<Result<Organisation, RegisterOrganisationRefusal>> {
  // The register is one for all seasons of the province: what is compared here must not change before it is written.
  await lockPlace(db, key.province)
  const registered = await listOrganisations(db, key.province)
  const taken = wanted.registrationNumber !== null && registered.find((one) => sameNumber(one, wanted))
  if (taken) return refuse({ code: 'registration_number_taken', name: taken.name })
  const alike = alikeOrganisations(wanted, registered)
  if (alike.some((one) => !others.includes(one.organisation.organisation)))
    return refuse({ code: 'organisations_alike', alike })

  const slugs = registered.map(({ organisation }) => organisation)
  const organisation = { ...wanted, organisation: freeSlug(wanted.organisation, slugs) }
  await insertOrganisation(db, key.province, organisation, { at: desk.now(), by: actor(desk) })
  await desk.record(db, key, 'organisation_registered', organisation.organisation, organisation)
  return accept(organisation)
}

function sameNumber(one: Organisation, other: Organisation): boolean {
  return one.kind === other.kind && one.registrationNumber === other.registrationNumber
}
