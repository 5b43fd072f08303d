/** Giving a role: the address becomes a person, the typed organisation one of the register. */
import { grantRole, type GrantRoleRefusal } from '../../actions/grant-role.ts'
import type { Organisation } from '../../award/people/organisation.ts'
import { grantableRoles } from '../../award/people/role-holding.ts'
import { isSeasonRole } from '../../award/people/roles.ts'
import { findOrganisation, findOrganisations, listOrganisationsNamed } from '../../store/organisations.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { invitationSentence } from '../../wording/people.ts'
import { roleSentence } from '../../wording/roles.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { grantRoleFields as fields, GrantRolePage, type GrantRoleView } from './grant-role.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Typed = GrantRoleView['typed']

/** From the list of organisations one comes with the organisation filled in. */
export const ORGANISATION_QUERY = 'lembaga'
/** From a file that was just opened, with the role as well. */
export const ROLE_QUERY = 'peran'

export const showGrantRole: SetUpHandler = async (visit, found) => {
  const asked = visit.url.searchParams.get(ORGANISATION_QUERY) ?? ''
  const organisation = await findOrganisation(visit.site.db, found.season.province, asked)
  const role = visit.url.searchParams.get(ROLE_QUERY) ?? ''
  const typed = { role, name: '', email: '', organisation: '', choice: '' }
  if (!organisation) return grantPage(visit, found, typed, [], [], 200)
  const named = { ...typed, organisation: organisation.name, choice: organisation.organisation }
  const { choices } = await organisationMeant(visit, found, named)
  return grantPage(visit, found, named, choices.length > 1 ? choices : [], [], 200)
}

export const postGrantRole: SetUpHandler = async (visit, found) => {
  const { form, desk, site } = visit
  if (!form) return notFound(visit)
  const typed = typedIn(form)
  const meant = await organisationMeant(visit, found, typed)
  const role = isSeasonRole(typed.role) ? typed.role : null
  const wish = { role, email: typed.email, displayName: typed.name, organisation: meant.organisation }
  const outcome = await grantRole(desk, found.season, wish, (token) => `${site.baseUrl}${paths.invitation(token)}`)
  if (outcome.ok) return seeOther(visit, paths.roleHolders(found.address), 'peran-diberikan')
  if (outcome.refusal.some(({ code }) => code === 'not_found')) return notFound(visit)
  const unclear = outcome.refusal.some(({ code }) => code === 'organisation_missing')
  const errors = outcome.refusal.flatMap((refusal) => errorOf(visit, refusal, typed, meant.choices))
  const choices = unclear || typed.choice !== '' ? meant.choices : []
  return grantPage(visit, found, typed, choices, inOrder(errors), 422)
}

function typedIn(form: Form): Typed {
  const text = (name: string) => form.text(name).trim().replaceAll(/\s+/g, ' ')
  return {
    role: form.text(fields.role),
    name: text(fields.name),
    email: text(fields.email),
    organisation: text(fields.organisation),
    choice: form.text(fields.choice),
  }
}

const CHOICES_MAX = 10

type Meant = { readonly organisation: string | null; readonly choices: readonly Organisation[] }

/** An exact name or number if there is one, otherwise whatever holds the text; a choice counts only among these. */
async function organisationMeant({ site }: Visit, { season }: SetUpFound, typed: Typed): Promise<Meant> {
  const { organisation: text, choice } = typed
  if (text === '') return { organisation: null, choices: [] }
  const exact = await listOrganisationsNamed(site.db, season.province, text, CHOICES_MAX)
  const choices = exact.length > 0 ? exact : await findOrganisations(site.db, season.province, text, 0, CHOICES_MAX)
  const chosen = choices.find(({ organisation }) => organisation === choice)
  const only = exact.length === 1 ? exact[0] : undefined
  return { organisation: (chosen ?? only)?.organisation ?? null, choices }
}

function errorOf(
  { language }: Visit,
  refusal: GrantRoleRefusal,
  typed: Typed,
  choices: readonly Organisation[],
): readonly FieldError[] {
  switch (refusal.code) {
    case 'not_found':
      return []
    case 'role_missing':
    case 'role_not_yours_to_grant':
      return [{ field: fields.role, text: roleSentence(refusal, language) }]
    case 'name_missing':
    case 'name_too_long':
      return [{ field: fields.name, text: invitationSentence(refusal, language) }]
    case 'email_invalid':
      return [{ field: fields.email, text: invitationSentence(refusal, language) }]
    case 'role_for_oneself':
    case 'role_held_already':
      return [{ field: fields.email, text: roleSentence(refusal, language) }]
    case 'organisation_missing': {
      const name = typed.organisation
      if (name === '') return [{ field: fields.organisation, text: roleSentence(refusal, language) }]
      if (choices.length > 0)
        return [{ field: fields.choice, text: roleSentence({ code: 'organisation_unclear' }, language) }]
      return [{ field: fields.organisation, text: roleSentence({ code: 'organisation_unknown', name }, language) }]
    }
  }
}

/** As the fields stand on the page. */
function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const order: readonly string[] = Object.values(fields)
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

function grantPage(
  visit: Visit,
  { season, address }: SetUpFound,
  typed: Typed,
  choices: readonly Organisation[],
  errors: readonly FieldError[],
  status: number,
): Response {
  const words = organisationWords[visit.language]
  const view = {
    season: `${season.label}, ${season.placeName}`,
    action: paths.grantRole(address),
    setUpHref: paths.setUp(address),
    rolesHref: paths.roleHolders(address),
    organisationsHref: paths.organisations(address),
    roles: grantableRoles(visit.viewer, season),
    sendsMail: visit.site.sendsMail,
    typed,
    choices: choices.map(({ organisation, name, kind, placeCode, registrationNumber }) => ({
      value: organisation,
      label: name,
      hint: [words.kinds[kind], registrationNumber, placeCode].filter(Boolean).join(', '),
    })),
    errors,
  }
  return page(visit, GrantRolePage({ frame: frameOf(visit, season.example), view }), status)
}
