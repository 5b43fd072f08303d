/** An organiser enters an organisation into the province's register: once, for every season. */
import {
  type Organisation,
  organisationFrom,
  type OrganisationDraft,
  type OrganisationFlaw,
} from '../award/people/organisation.ts'
import { isOrganiser } from '../award/people/role-holding.ts'
import type { SeasonKey } from '../award/places/season-key.ts'
import { accept, refuse, type Result } from '../award/result.ts'
import { insertOrganisation } from '../store/organisations.ts'
import { lockSeason } from '../store/seasons.ts'
import { actor, type Desk } from './desk.ts'

export type RegisterOrganisationRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'organisation_flawed'; readonly flaws: readonly OrganisationFlaw[] }
  | { readonly code: 'organisation_registered'; readonly name: string }

/** @param key the season in whose room it is entered: it decides who may, and its history keeps the deed. */
export async function registerOrganisation(
  desk: Desk,
  key: SeasonKey,
  draft: OrganisationDraft,
): Promise<Result<Organisation, RegisterOrganisationRefusal>> {
  return desk.transaction<Organisation, RegisterOrganisationRefusal>(async (db) => {
    if (!isOrganiser(desk.viewer, key) || !(await lockSeason(db, key))) return refuse({ code: 'not_found' })
    const read = organisationFrom(draft)
    if (!read.ok) return refuse({ code: 'organisation_flawed', flaws: read.refusal })
    const organisation = read.value
    const inserted = await insertOrganisation(db, key.province, organisation, { at: desk.now(), by: actor(desk) })
    if (!inserted) return refuse({ code: 'organisation_registered', name: organisation.name })
    await desk.record(db, key, 'organisation_registered', organisation.organisation, organisation)
    return accept(organisation)
  })
}
