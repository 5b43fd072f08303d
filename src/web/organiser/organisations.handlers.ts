/** The register of organisations, searched and page by page. */
import { grantableRoles } from '../../award/people/role-holding.ts'
import { needsOrganisation } from '../../award/people/roles.ts'
import { countOrganisations, findOrganisations } from '../../store/organisations.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import { ORGANISATION_QUERY } from './grant-role.handlers.ts'
import { organisationsFields, OrganisationsPage } from './organisations.page.tsx'
import type { SetUpHandler } from './set-up-found.ts'

export const showOrganisations: SetUpHandler = async (visit, { season, address }) => {
  const { db } = visit.site
  const text = (visit.url.searchParams.get(organisationsFields.text) ?? '').trim().replaceAll(/\s+/g, ' ')
  const found = await countOrganisations(db, season.province, text)
  const here = paths.organisations(address, text === '' ? {} : { [organisationsFields.text]: text })
  const { first, pager } = rowsOfPage(found, wantedPage(visit.url), here)
  const rows = await findOrganisations(db, season.province, text, first, ROWS_A_PAGE)
  const grants = grantableRoles(visit.viewer, season).some(needsOrganisation)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    action: paths.organisations(address),
    registerHref: paths.registerOrganisation(address),
    rolesHref: paths.roleHolders(address),
    text,
    found,
    organisations: rows.map(({ organisation, ...shown }) => ({
      ...shown,
      grantHref: grants ? paths.grantRole(address, { [ORGANISATION_QUERY]: organisation }) : null,
    })),
    pager,
  }
  return page(visit, OrganisationsPage({ frame: frameOf(visit, season.example), view }))
}
