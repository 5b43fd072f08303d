/** Entering an organisation into the register. */
import { registerOrganisation } from '../../actions/register-organisation.ts'
import type { Alike } from '../../award/people/organisation-likeness.ts'
import type { OrganisationFlaw } from '../../award/people/organisation.ts'
import { organisationSentence, organisationWords } from '../../wording/organisations.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  registerOrganisationFields as fields,
  RegisterOrganisationPage,
  type RegisterOrganisationView,
} from './register-organisation.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Typed = RegisterOrganisationView['typed']

const NOTHING: Typed = { kind: '', name: '', registrationNumber: '', placeCode: '', sizeClass: '', sector: '' }

export const showRegisterOrganisation: SetUpHandler = async (visit, found) =>
  registerPage(visit, found, NOTHING, [], [], 200)

export const postRegisterOrganisation: SetUpHandler = async (visit, found) => {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const typed = typedIn(form)
  const others = form.text(fields.others).split(' ')
  const outcome = await registerOrganisation(desk, found.season, typed, others)
  if (outcome.ok) return seeOther(visit, paths.organisations(found.address), 'lembaga-terdaftar')
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'organisation_flawed': {
      const errors = refusal.flaws.map((flaw) => ({
        field: fields[FIELD_OF[flaw.code]],
        text: organisationSentence(flaw, language),
      }))
      return registerPage(visit, found, typed, [], inOrder(errors), 422)
    }
    case 'registration_number_taken': {
      const error = { field: fields.registrationNumber, text: organisationSentence(refusal, language) }
      return registerPage(visit, found, typed, [], [error], 422)
    }
    case 'organisations_alike': {
      const error = { field: fields.others, text: organisationSentence({ code: refusal.code }, language) }
      return registerPage(visit, found, typed, refusal.alike, [error], 422)
    }
  }
}

function typedIn(form: Form): Typed {
  return {
    kind: form.text(fields.kind),
    name: form.text(fields.name),
    registrationNumber: form.text(fields.registrationNumber),
    placeCode: form.text(fields.placeCode),
    sizeClass: form.text(fields.sizeClass),
    sector: form.text(fields.sector),
  }
}

const FIELD_OF: Readonly<Record<OrganisationFlaw['code'], keyof typeof fields>> = {
  organisation_name_missing: 'name',
  organisation_name_too_long: 'name',
  organisation_kind_unknown: 'kind',
  size_class_missing: 'sizeClass',
  sector_missing: 'sector',
  registration_number_invalid: 'registrationNumber',
  place_code_invalid: 'placeCode',
}

/** As the fields stand on the page. */
function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const order: readonly string[] = Object.values(fields)
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

function registerPage(
  visit: Visit,
  { season, address }: SetUpFound,
  typed: Typed,
  alike: readonly Alike[],
  errors: readonly FieldError[],
  status: number,
): Response {
  const words = organisationWords[visit.language]
  const view = {
    season: `${season.label}, ${season.placeName}`,
    action: paths.registerOrganisation(address),
    setUpHref: paths.setUp(address),
    listHref: paths.organisations(address),
    typed,
    alike: alike.map(({ organisation, by }) => ({
      organisation: organisation.organisation,
      name: organisation.name,
      about: [words.kinds[organisation.kind], organisation.registrationNumber, organisation.placeCode]
        .filter(Boolean)
        .join(', '),
      by,
    })),
    errors,
  }
  return page(visit, RegisterOrganisationPage({ frame: frameOf(visit, season.example), view }), status)
}
