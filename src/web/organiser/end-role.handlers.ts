/** Ending one role of a season. */
import { endRole } from '../../actions/end-role.ts'
import { mayEndRole } from '../../award/people/role-holding.ts'
import { findRoleHolder, type RoleHolder } from '../../store/roles.ts'
import { roleSentence } from '../../wording/roles.ts'
import { seatWords } from '../../wording/seats.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { endRoleFields, EndRolePage } from './end-role.page.tsx'
import { shownHolder } from './role-holders.handlers.ts'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

export const showEndRole: SetUpHandler = async (visit, found) => {
  const holder = await holderAsked(visit, found)
  return holder ? endPage(visit, found, holder, [], 200) : notFound(visit)
}

export const postEndRole: SetUpHandler = async (visit, found) => {
  const holder = await holderAsked(visit, found)
  if (!visit.form || !holder) return notFound(visit)
  const outcome = await endRole(visit.desk, found.season, holder.id, visit.form.text(endRoleFields.reason))
  if (outcome.ok) return seeOther(visit, paths.roleHolders(found.address), 'peran-diakhiri')
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'role_not_yours_to_end':
    case 'role_of_oneself':
      return endPage(visit, found, holder, [], 403)
    case 'end_without_reason':
    case 'end_reason_too_long': {
      const text = roleSentence(refusal, visit.language)
      return endPage(visit, found, holder, [{ field: endRoleFields.reason, text }], 422)
    }
  }
}

function holderAsked({ site, params }: Visit, { season }: SetUpFound): Promise<RoleHolder | null> {
  return findRoleHolder(site.db, season, params['peran'] ?? '')
}

function endPage(
  visit: Visit,
  found: SetUpFound,
  holder: RoleHolder,
  errors: readonly FieldError[],
  status: number,
): Response {
  const { season, address } = found
  const may = mayEndRole(visit.viewer, season, holder)
  const view = {
    season: `${season.label}, ${season.placeName}`,
    action: paths.endRole({ ...address, role: holder.id }),
    setUpHref: paths.setUp(address),
    rolesHref: paths.roleHolders(address),
    role: seatWords[visit.language][holder.role].toLowerCase(),
    holder: shownHolder(visit, found, holder),
    whyNot: may.ok ? null : roleSentence(may.refusal, visit.language),
    reason: visit.form?.text(endRoleFields.reason) ?? '',
    errors,
  }
  return page(visit, EndRolePage({ frame: frameOf(visit, season.example), view }), status)
}
