/** The register of organisations of an organiser: typed once, used in every season. */
import type { Organisation } from '../award/people/organisation.ts'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { Tables } from './tables.ts'

/** @returns false when the slug or the registration number is taken in this province. */
export async function insertOrganisation(
  db: Db,
  province: string,
  organisation: Organisation,
  registered: { readonly at: Instant; readonly by: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('organisation')
    .values({
      province,
      organisation: organisation.organisation,
      kind: organisation.kind,
      name: organisation.name,
      registration_number: organisation.registrationNumber,
      size_class: organisation.sizeClass,
      sector: organisation.sector,
      place_code: organisation.placeCode,
      registered_at: registered.at,
      registered_by: registered.by,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('organisation')
    .executeTakeFirst()
  return inserted !== undefined
}

function organisationRows(db: Db, province: string) {
  return db
    .selectFrom('organisation')
    .select(['organisation', 'kind', 'name', 'registration_number', 'size_class', 'sector', 'place_code'])
    .where('province', '=', province)
}

type OrganisationRow = Omit<Tables['organisation'], 'province' | 'registered_at' | 'registered_by'>

function toOrganisation(row: OrganisationRow): Organisation {
  const { organisation, kind, name, sector } = row
  const { registration_number: registrationNumber, size_class: sizeClass, place_code: placeCode } = row
  return { organisation, kind, name, registrationNumber, sizeClass, sector, placeCode }
}

export async function findOrganisation(db: Db, province: string, organisation: string): Promise<Organisation | null> {
  const row = await organisationRows(db, province).where('organisation', '=', organisation).executeTakeFirst()
  return row ? toOrganisation(row) : null
}

/** By name, then slug. */
export async function listOrganisations(db: Db, province: string): Promise<readonly Organisation[]> {
  const rows = await organisationRows(db, province).orderBy('name').orderBy('organisation').execute()
  return rows.map(toOrganisation)
}
