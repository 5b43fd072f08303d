/** The list of roles of a season, as far as the viewer may give and end them. */
import { isErased } from '../../actions/erase-person.ts'
import { repeatRoleInvitation } from '../../actions/repeat-role-invitation.ts'
import { grantableRoles, mayEndRole } from '../../award/people/role-holding.ts'
import { SEASON_ROLES } from '../../award/people/roles.ts'
import { type Instant, wallTime } from '../../award/units/dates.ts'
import { listSeatHolders } from '../../store/panels.ts'
import { listPeopleOf } from '../../store/people.ts'
import { countRoles, listEndedRoles, listRoleHolders, type RoleHolder } from '../../store/roles.ts'
import { dateInFigures } from '../../wording/dates.ts'
import { roleWords } from '../../wording/roles.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { type HolderDeeds, RoleHoldersPage, type RoleHoldersView, type ShownHolder } from './role-holders.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

/** One walk through both lists: roles in force first, then those that have ended. */
export const showRoleHolders: SetUpHandler = async (visit, found) => {
  const { season, address } = found
  const { db } = visit.site
  const counts = await countRoles(db, season)
  const { first, pager } = rowsOfPage(counts.held + counts.ended, wantedPage(visit.url), paths.roleHolders(address))
  const holders = await listRoleHolders(db, season, first, ROWS_A_PAGE)
  const left = ROWS_A_PAGE - holders.length
  const ended = left > 0 ? await listEndedRoles(db, season, Math.max(0, first - counts.held), left) : []
  const view: RoleHoldersView = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    grantHref: grantableRoles(visit.viewer, season).length > 0 ? paths.grantRole(address) : null,
    organisationsHref: paths.organisations(address),
    panelHref: paths.appointPanel(address),
    panel: pager.page === 1 ? await panelOf(visit, found) : [],
    groups: groupsOf(visit, found, holders),
    ended: ended.map((role) => ({
      ...shownHolder(visit, found, role),
      role: role.role,
      until: dayOf(visit, found, role.endedAt),
      reason: role.reason,
    })),
    counts,
    pager,
  }
  return page(visit, RoleHoldersPage({ frame: frameOf(visit, season.example), view }))
}

function groupsOf(visit: Visit, found: SetUpFound, holders: readonly RoleHolder[]): RoleHoldersView['groups'] {
  const { viewer } = visit
  return SEASON_ROLES.map((role) => ({
    role,
    holders: holders
      .filter((holder) => holder.role === role)
      .map((holder) => ({
        ...shownHolder(visit, found, holder),
        deeds: mayEndRole(viewer, found.season, holder).ok ? deedsOf(found, holder) : null,
        own: holder.person === viewer.person?.id,
      })),
  })).filter(({ holders: some }) => some.length > 0)
}

function deedsOf({ address }: SetUpFound, { id, email }: RoleHolder): HolderDeeds {
  const at = { ...address, role: id }
  return { endHref: paths.endRole(at), invite: isErased(email) ? null : paths.repeatRoleInvitation(at) }
}

export const postRoleInvitation: SetUpHandler = async (visit, { season, address }) => {
  const { site, desk, params } = visit
  const linkTo = (token: string) => `${site.baseUrl}${paths.invitation(token)}`
  const outcome = await repeatRoleInvitation(desk, season, params['peran'] ?? '', linkTo)
  return outcome.ok ? seeOther(visit, paths.roleHolders(address), 'undangan-peran') : notFound(visit)
}

export function shownHolder(visit: Visit, found: SetUpFound, holder: RoleHolder): ShownHolder {
  const { id, email } = holder
  const erased = isErased(email)
  return {
    id,
    name: erased ? roleWords[visit.language].erased : (holder.name ?? email),
    email: erased || holder.name === null ? null : email,
    organisation: holder.organisationName,
    since: dayOf(visit, found, holder.grantedAt),
  }
}

/** On one line, so that a narrow column stays readable. */
function dayOf({ language }: Visit, { season }: SetUpFound, at: Instant): string {
  return dateInFigures(wallTime(at, season.zone).day, language).replaceAll(' ', '\u00a0')
}

async function panelOf({ site }: Visit, { season, rules }: SetUpFound): Promise<RoleHoldersView['panel']> {
  const seated = await listSeatHolders(site.db, season)
  const people = await listPeopleOf(
    site.db,
    seated.map(({ person }) => person),
  )
  return rules.rulebook.panel.seats.map(({ id, unsur }) => {
    const holder = seated.find(({ seat }) => seat === id)
    return { unsur, name: people.find((person) => person.id === holder?.person)?.displayName ?? null }
  })
}
