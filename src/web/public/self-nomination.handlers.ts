/** An organisation asks to stand: the form in its two steps, and the receipt. */
import { askSelfNomination, REFERENCE } from '../../actions/ask-self-nomination.ts'
import { eligibilities } from '../../award/nomination/eligibility.ts'
import {
  entrantKinds,
  type SelfNominationClosed,
  type SelfNominationDraft,
  type SelfNominationFlaw,
  selfNomineeFrom,
  whySelfNominationClosed,
} from '../../award/nomination/self-nomination.ts'
import type { Organisation } from '../../award/people/organisation.ts'
import { categoryById } from '../../award/rulebook/rulebook.ts'
import { noticesInForce } from '../../award/season/stages.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listStageNotices } from '../../store/stage-notices.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { ineligibleSentence, openFileSentence } from '../../wording/open-file.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { fieldOfFlaw, selfNominationClosedSentence, selfNominationSentence } from '../../wording/self-nomination.ts'
import { notFound, tooManyTries } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import { closingIn } from '../verification/closing-view.ts'
import type { Visit } from '../visit.ts'
import {
  CATEGORIES,
  entrantFields,
  type OfferedCategory,
  selfNominationFields as fields,
  SelfNominationPage,
  type SelfNominationView,
  type TypedEntrant,
} from './self-nomination.page.tsx'
import { SelfNominationSentPage } from './self-nomination-sent.page.tsx'

const NOTHING: TypedEntrant = {
  kind: '',
  name: '',
  registrationNumber: '',
  place: '',
  placeCode: '',
  sizeClass: '',
  sector: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
}

type Typed = {
  readonly entrant: TypedEntrant
  readonly categories: readonly string[]
  readonly agreed: boolean
  readonly trap: string
}

export async function showSelfNomination(visit: Visit, found: SeasonFound): Promise<Response> {
  const typed = { entrant: NOTHING, categories: [], agreed: false, trap: '' }
  return formPage(visit, found, typed, { step: 1, errors: [], status: 200 })
}

/** The first button only looks, the second goes back; the last one sends. */
export async function postSelfNomination(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form } = visit
  if (!form) return notFound(visit)
  const typed = typedIn(form)
  const button = form.text(fields.button)
  if (button === 'ubah') return formPage(visit, found, typed, { step: 1, errors: [], status: 200 })
  const nominee = selfNomineeFrom(typed.entrant, found.rulebook)
  if (!nominee.ok) {
    const errors = errorsOf(visit, found, nominee.refusal)
    return formPage(visit, found, typed, { step: 1, errors, status: 422 })
  }
  const shown = { ...typed, entrant: typed.entrant }
  if (button !== 'kirim') return formPage(visit, found, shown, { step: 2, errors: [], status: 200 })
  return send(visit, found, typed)
}

async function send(visit: Visit, found: SeasonFound, typed: Typed): Promise<Response> {
  const draft: SelfNominationDraft = { ...typed.entrant, categories: typed.categories, agreed: typed.agreed }
  const asking = { address: visit.address, linkTo: linkTo(visit, found), trap: typed.trap }
  const outcome = await askSelfNomination(visit.desk, found.season, draft, asking)
  if (outcome.ok) return seeOther(visit, paths.selfNominationSent(found.address, { nomor: outcome.value }))
  const { refusal } = outcome
  switch (refusal.code) {
    case 'not_found':
      return notFound(visit)
    case 'too_many_knocks':
      return tooManyTries(visit, refusal.waitMinutes)
    case 'self_nomination_flawed': {
      const errors = errorsOf(visit, found, refusal.flaws)
      return formPage(visit, found, typed, { step: 2, errors, status: 422 })
    }
    default:
      return formPage(visit, found, typed, { step: 2, errors: [], status: 422 })
  }
}

export const SENT_QUERY = 'nomor'

/** Says the same of every number: it looks nothing up. */
export async function showSelfNominationSent(visit: Visit, { season, address }: SeasonFound): Promise<Response> {
  const asked = visit.url.searchParams.get(SENT_QUERY) ?? ''
  if (!REFERENCE.test(asked)) return seeOther(visit, paths.selfNomination(address))
  const view = {
    season: `${season.label}, ${season.placeName}`,
    seasonHref: paths.season(address),
    againHref: paths.selfNomination(address),
    reference: asked,
    sendsMail: visit.site.sendsMail,
  }
  return page(visit, SelfNominationSentPage({ frame: frameOf(visit, season.example), view }))
}

function linkTo({ site }: Visit, { address }: SeasonFound) {
  return (token: string) => `${site.baseUrl}${paths.confirmSelfNomination({ ...address, token })}`
}

function typedIn(form: Form): Typed {
  const read = Object.entries(entrantFields).map(([field, name]) => [field, form.text(name)] as const)
  return {
    entrant: { ...NOTHING, ...Object.fromEntries(read) },
    categories: [...new Set(form.startingWith(fields.category('')).map(({ rest }) => rest))],
    agreed: form.has(fields.agreed),
    trap: form.text(fields.trap),
  }
}

function errorsOf(
  { language }: Visit,
  found: SeasonFound,
  flaws: readonly SelfNominationFlaw[],
): readonly FieldError[] {
  const nameOf = (category: string) => nameOfCategory(found, category, language)
  const errors = flaws.map((flaw) => {
    const field = fieldOfFlaw(flaw)
    const text = selfNominationSentence(flaw, nameOf, language)
    return { field: field === 'categories' ? CATEGORIES : fields[field], text }
  })
  const order: readonly string[] = [...Object.values(entrantFields), CATEGORIES, fields.agreed]
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

type Shown = { readonly step: 1 | 2; readonly errors: readonly FieldError[]; readonly status: number }

async function formPage(visit: Visit, found: SeasonFound, typed: Typed, shown: Shown): Promise<Response> {
  const { season, rulebook, address } = found
  const closed = await closedNow(visit, found)
  const kinds = entrantKinds(rulebook)
  const [category] = rulebook.categories
  const nominee = shown.step === 2 ? selfNomineeFrom(typed.entrant, rulebook) : null
  const view: SelfNominationView = {
    season: `${season.label}, ${season.placeName}`,
    seasonHref: paths.season(address),
    checkHref: kinds.includes('business') ? paths.businessCheck(address) : null,
    action: paths.selfNomination(address),
    closed: closed && selfNominationClosedSentence(closed, visit.language),
    closing: closed || !category ? null : await closingIn(visit, season, rulebook, category),
    kinds,
    typed: typed.entrant,
    trap: typed.trap,
    choosing: nominee?.ok
      ? {
          categories: await offered(visit, found, nominee.value.entrant),
          ticked: typed.categories,
          agreed: typed.agreed,
        }
      : null,
    errors: shown.errors,
  }
  const status = closed && visit.form ? 422 : shown.status
  return page(visit, SelfNominationPage({ frame: frameOf(visit, season.example), view }), status)
}

export async function closedNow(
  { desk, site }: Visit,
  { season, rulebook }: SeasonFound,
): Promise<SelfNominationClosed | null> {
  const now = desk.now()
  return whySelfNominationClosed(rulebook, noticesInForce(await listStageNotices(site.db, season), now), now)
}

/** A category whose marking was closed takes nobody any more, whatever the stage says. */
async function offered(
  { site, language }: Visit,
  found: SeasonFound,
  entrant: Organisation,
): Promise<readonly OfferedCategory[]> {
  const { season, rulebook } = found
  const shown: OfferedCategory[] = []
  for (const { category, special, because } of eligibilities(rulebook, entrant)) {
    const name = nameOfCategory(found, category, language)
    const at = await findClosedAt(site.db, { province: season.province, season: season.season, category })
    const closedAt = at && writtenInstant(at, season.zone, language)
    const closed =
      closedAt && openFileSentence({ code: 'category_already_closed', category, closedAt }, () => name, language)
    shown.push({ id: category, name, special, because: because ? ineligibleSentence(because, language) : closed })
  }
  return shown
}

function nameOfCategory({ rulebook }: SeasonFound, category: string, language: Visit['language']): string {
  const known = categoryById(rulebook, category)
  return known ? nameIn(language, known) : category
}
