/** The register of organisations of an organiser: typed once, used in every season. */
import { type Organisation, slugOf } from '../award/people/organisation.ts'
import { sql } from 'kysely'
import type { Instant } from '../award/units/dates.ts'
import type { Db } from './db.ts'
import type { Tables } from './tables.ts'

/** Slug and registration number must be free in this province. */
export async function insertOrganisation(
  db: Db,
  province: string,
  organisation: Organisation,
  registered: { readonly at: Instant; readonly by: string },
): Promise<void> {
  await db
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
    .execute()
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

/** Those whose name or registration number holds the text; the empty text is in all. */
function holding(db: Db, province: string, text: string) {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return db
    .selectFrom('organisation')
    .where('province', '=', province)
    .where((of) => of.or([of('name', 'ilike', like), of('registration_number', 'ilike', like)]))
}

export async function countOrganisations(db: Db, province: string, text: string): Promise<number> {
  const { found } = await holding(db, province, text)
    .select(({ fn }) => fn.countAll<string>().as('found'))
    .executeTakeFirstOrThrow()
  return Number(found)
}

/** By name, then slug. */
export async function findOrganisations(
  db: Db,
  province: string,
  text: string,
  first: number,
  count: number,
): Promise<readonly Organisation[]> {
  const rows = await holding(db, province, text)
    .select(['organisation', 'kind', 'name', 'registration_number', 'size_class', 'sector', 'place_code'])
    .orderBy(sql`lower(name)`)
    .orderBy('organisation')
    .offset(first)
    .limit(count)
    .execute()
  return rows.map(toOrganisation)
}

/** Those with exactly this name, slug or registration number, whatever the capitals. */
export async function listOrganisationsNamed(
  db: Db,
  province: string,
  text: string,
  count: number,
): Promise<readonly Organisation[]> {
  const name = text.toLowerCase()
  const rows = await organisationRows(db, province)
    .where((of) =>
      of.or([
        of(sql`lower(name)`, '=', name),
        of(sql`lower(registration_number)`, '=', name),
        of('organisation', '=', slugOf(text)),
      ]),
    )
    .orderBy(sql`lower(name)`)
    .orderBy('organisation')
    .limit(count)
    .execute()
  return rows.map(toOrganisation)
}
