/** One self-nomination before the secretariat: look at it, accept it or refuse it. */
import { decideSelfNomination, type DecideRefusal } from '../../actions/decide-self-nomination.ts'
import type { SelfNominationVerdict } from '../../award/nomination/self-nomination.ts'
import { alikeOrganisations } from '../../award/people/organisation-likeness.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { findCandidate } from '../../store/candidates.ts'
import { listOrganisations } from '../../store/organisations.ts'
import { findRequest, type StoredRequest } from '../../store/self-nominations.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { listed } from '../../wording/language.ts'
import { openFileSentence } from '../../wording/open-file.ts'
import { organisationSentence, organisationWords } from '../../wording/organisations.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { selfNominationDeskWords, verdictSentence, type VerdictTrouble } from '../../wording/self-nomination-desk.ts'
import { selfNominationWords } from '../../wording/self-nomination.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  type AlikeOrganisation,
  NEW_ORGANISATION,
  requestFields as fields,
  SelfNominationRequestPage,
  type SelfNominationRequestView,
} from './self-nomination-request.page.tsx'
import type { SetUpFound, SetUpHandler } from './set-up-found.ts'

type Typed = SelfNominationRequestView['typed']

export const showSelfNominationRequest: SetUpHandler = async (visit, found) => {
  const request = await requestOf(visit, found)
  if (!request) return notFound(visit)
  return requestPage(visit, found, request, { organisation: '', vouched: false, reason: '' }, [], 200)
}

export const postSelfNominationRequest: SetUpHandler = async (visit, found) => {
  const { form, desk, site } = visit
  const request = await requestOf(visit, found)
  if (!form || !request) return notFound(visit)
  const typed = {
    organisation: form.text(fields.organisation),
    vouched: form.has(fields.vouched),
    reason: form.text(fields.reason),
  }
  const others = form.text(fields.others).split(' ').filter(Boolean)
  const verdict = verdictOf(form.text(fields.button), typed, others)
  if (verdict === null) {
    const errors = [errorOf(visit, fields.organisation, { code: 'organisation_not_chosen' })]
    return requestPage(visit, found, request, typed, errors, 422)
  }
  const linkTo = (token: string) => `${site.baseUrl}${paths.invitation(token)}`
  const outcome = await decideSelfNomination(desk, found.season, request.id, verdict, linkTo)
  if (outcome.ok) {
    const flash = outcome.value === null ? 'pendaftaran-ditolak' : 'pendaftaran-diterima'
    return seeOther(visit, paths.selfNominations(found.address), flash)
  }
  if (outcome.refusal.code === 'not_found') return notFound(visit)
  const status = outcome.refusal.code === 'request_decided_already' ? 409 : 422
  const now = (await requestOf(visit, found)) ?? request
  return requestPage(visit, found, now, typed, errorsOf(visit, found, outcome.refusal), status)
}

/** Null while nobody has said which organisation is meant. */
function verdictOf(button: string, typed: Typed, others: readonly string[]): SelfNominationVerdict | null {
  if (button !== 'terima') return { is: 'refused', reason: typed.reason }
  if (others.length > 0 && typed.organisation === '') return null
  const isNew = typed.organisation === '' || typed.organisation === NEW_ORGANISATION
  return { is: 'accepted', organisation: isNew ? null : typed.organisation, others, vouched: typed.vouched }
}

async function requestOf({ site, params }: Visit, { season }: SetUpFound): Promise<StoredRequest | null> {
  const request = await findRequest(site.db, season, params['pendaftaran'] ?? '')
  return request?.confirmedAt ? request : null
}

function errorOf({ language }: Visit, field: string, trouble: VerdictTrouble): FieldError {
  return { field, text: verdictSentence(trouble, language) }
}

function errorsOf(
  visit: Visit,
  { season, rules }: SetUpFound,
  refusal: Exclude<DecideRefusal, { readonly code: 'not_found' }>,
): readonly FieldError[] {
  const { language } = visit
  switch (refusal.code) {
    case 'verdict_reason_missing':
    case 'verdict_reason_too_long':
      return [errorOf(visit, fields.reason, refusal)]
    case 'contact_not_vouched_for':
    case 'request_not_confirmed':
    case 'request_decided_already':
    case 'role_not_yours_to_grant':
    case 'role_for_oneself':
      return [errorOf(visit, fields.vouched, refusal)]
    case 'organisation_flawed':
      return refusal.flaws.map((flaw) => ({ field: fields.vouched, text: organisationSentence(flaw, language) }))
    case 'registration_number_taken':
      return [{ field: fields.organisation, text: organisationSentence(refusal, language) }]
    case 'organisations_alike':
      return [errorOf(visit, fields.organisation, { code: 'organisation_not_chosen' })]
    default: {
      const said =
        refusal.code === 'category_already_closed'
          ? { ...refusal, closedAt: writtenInstant(refusal.closedAt, season.zone, language) }
          : refusal
      const nameOf = (id: string) => categoryName(rules.rulebook, id, language)
      return [{ field: fields.vouched, text: openFileSentence(said, nameOf, language) }]
    }
  }
}

function categoryName(rulebook: SetUpFound['rules']['rulebook'], id: string, language: Visit['language']): string {
  const category = categoryById(rulebook, id)
  return category ? nameIn(language, category) : id
}

async function requestPage(
  visit: Visit,
  found: SetUpFound,
  request: StoredRequest,
  typed: Typed,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { season, address } = found
  const view = {
    season: `${season.label}, ${season.placeName}`,
    setUpHref: paths.setUp(address),
    listHref: paths.selfNominations(address),
    action: paths.selfNominationRequest({ ...address, request: request.id }),
    name: request.entrant.name,
    facts: factsOf(visit, found, request),
    alike: request.decided ? [] : await alikeIn(visit, found, request),
    decided: request.decided,
    typed,
    errors,
  }
  return page(visit, SelfNominationRequestPage({ frame: frameOf(visit, season.example), view }), status)
}

function factsOf({ language }: Visit, { season, rules }: SetUpFound, request: StoredRequest) {
  const [form, desk, named] = [
    selfNominationWords[language],
    selfNominationDeskWords[language],
    organisationWords[language],
  ]
  const { entrant, categories } = request
  const written = (at: StoredRequest['askedAt'] | null) => (at ? writtenInstant(at, season.zone, language) : '')
  const names = categories.map((id) => categoryName(rules.rulebook, id, language))
  return [
    { label: form.reference, value: request.reference },
    { label: form.kind, value: named.kinds[entrant.kind] },
    { label: named.size, value: entrant.sizeClass ? named.sizes[entrant.sizeClass] : '' },
    { label: named.sector, value: entrant.sector ? named.sectors[entrant.sector] : '' },
    { label: form.number, value: entrant.registrationNumber ?? '' },
    { label: form.place, value: [request.place, entrant.placeCode].filter(Boolean).join(' · ') },
    { label: form.categories, value: listed(names, language) },
    { label: desk.contact, value: request.contactName },
    { label: desk.email, value: request.contactEmail },
    { label: desk.phone, value: request.contactPhone },
    { label: desk.askedAt, value: written(request.askedAt) },
    { label: desk.confirmedAt, value: written(request.confirmedAt) },
  ].filter(({ value }) => value !== '')
}

async function alikeIn(
  { site, language }: Visit,
  { season }: SetUpFound,
  { entrant }: StoredRequest,
): Promise<readonly AlikeOrganisation[]> {
  const words = organisationWords[language]
  const shown: AlikeOrganisation[] = []
  for (const { organisation: one, by } of alikeOrganisations(
    entrant,
    await listOrganisations(site.db, season.province),
  )) {
    const candidate = await findCandidate(site.db, season, one.organisation)
    shown.push({
      organisation: one.organisation,
      name: one.name,
      about: [words.kinds[one.kind], one.registrationNumber, one.placeCode].filter(Boolean).join(', '),
      by,
      entered: candidate !== null,
    })
  }
  return shown
}
