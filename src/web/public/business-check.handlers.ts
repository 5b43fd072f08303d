/** A business checks for itself how ready it is. Nothing of what it types is written anywhere. */
import {
  type Business,
  type BusinessCheck,
  businessChecks,
  type BusinessDraft,
  type BusinessFlaw,
  businessFrom,
  futureFile,
  PROGRAMMES,
  readinessOf,
} from '../../award/nomination/business-check.ts'
import { eligibilities } from '../../award/nomination/eligibility.ts'
import { sectionsOf } from '../../award/nomination/file-sections.ts'
import { type Category, categoryById } from '../../award/rulebook/rulebook.ts'
import { wallTime } from '../../award/units/dates.ts'
import { businessCheckWords, businessFlawSentence, missingSentence } from '../../wording/business-check.ts'
import { evidenceItemName } from '../../wording/evidence.ts'
import { ineligibleSentence } from '../../wording/open-file.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { wordsOfSection } from '../candidate/section-view.ts'
import { notFound } from '../door/trouble.handlers.ts'
import type { Form } from '../form.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import {
  BusinessCheckPage,
  businessCheckFields as fields,
  type BusinessCheckView,
  type ShownCheck,
} from './business-check.page.tsx'
import { closedNow } from './self-nomination.handlers.ts'

type Typed = BusinessCheckView['typed']

const NOTHING: Typed = {
  sizeClass: '',
  sector: '',
  workers: '',
  registered: '',
  wagesPaid: '',
  wagesReported: '',
  monthsOwed: '',
  monthsOnTime: '',
  reporting: '',
  partners: '',
  programmes: [],
}

export async function showBusinessCheck(visit: Visit, found: SeasonFound): Promise<Response> {
  return checkPage(visit, found, NOTHING, null, [], 200)
}

export async function postBusinessCheck(visit: Visit, found: SeasonFound): Promise<Response> {
  const { form, language } = visit
  if (!form) return notFound(visit)
  const typed = typedIn(form)
  const business = businessFrom(typed satisfies BusinessDraft)
  if (business.ok) return checkPage(visit, found, typed, resultOf(visit, found, business.value), [], 200)
  const errors = business.refusal.map((flaw) => ({
    field: fieldOf(flaw),
    text: businessFlawSentence(flaw, language),
  }))
  return checkPage(visit, found, typed, null, inOrder(errors), 422)
}

/** As the fields stand on the page. */
function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const order: readonly unknown[] = Object.values(fields)
  return errors.toSorted((one, other) => order.indexOf(one.field) - order.indexOf(other.field))
}

function typedIn(form: Form): Typed {
  const { programme, ...single } = fields
  const read = Object.entries(single).map(([field, name]) => [field, form.text(name)] as const)
  const programmes = PROGRAMMES.filter((one) => form.has(programme(one)))
  return { ...NOTHING, ...Object.fromEntries(read), programmes }
}

function fieldOf(flaw: BusinessFlaw): string {
  switch (flaw.code) {
    case 'size_class_missing':
      return fields.sizeClass
    case 'sector_missing':
      return fields.sector
    case 'more_registered_than_workers':
      return fields.registered
    default:
      return fields[flaw.field]
  }
}

async function checkPage(
  visit: Visit,
  found: SeasonFound,
  typed: Typed,
  result: BusinessCheckView['result'],
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { season, address } = found
  const view = {
    season: `${season.label}, ${season.placeName}`,
    seasonHref: paths.season(address),
    action: paths.businessCheck(address),
    registerHref: (await closedNow(visit, found)) === null ? paths.selfNomination(address) : null,
    typed,
    result,
    errors,
  }
  return page(visit, BusinessCheckPage({ frame: frameOf(visit, season.example), view }), status)
}

function resultOf(visit: Visit, found: SeasonFound, business: Business): NonNullable<BusinessCheckView['result']> {
  const { language, desk } = visit
  const { rulebook, season } = found
  const words = businessCheckWords[language]
  const checks = businessChecks(business)
  const entrant = { kind: 'business', placeCode: null, sizeClass: business.sizeClass, sector: business.sector } as const
  const eligible = eligibilities(rulebook, entrant)
  const open = categoriesIn(
    found,
    eligible.filter(({ because }) => because === null),
  )
  const yearMax = Number(wallTime(desk.now(), season.zone).day.slice(0, 4))
  // A plain category is what it would enter; special awards may come on top, and ask their own.
  const plain = open.filter(({ special }) => !special)
  const file = futureFile(business, plain.length > 0 ? plain : open, { yearMax, tags: rulebook.tags })
  const sections = sectionsOf('business', open)
  return {
    verdict: readinessOf(checks),
    conditions: checks.filter(({ condition }) => condition).map((check) => shown(visit, check)),
    pluses: checks.filter(({ condition }) => !condition).map((check) => shown(visit, check)),
    categories: open.map((category) => nameIn(language, category)),
    closed: eligible.flatMap(({ category, because }) => {
      const known = categoryById(rulebook, category)
      return because && known ? [{ name: nameIn(language, known), because: ineligibleSentence(because, language) }] : []
    }),
    done: file.done,
    of: file.of,
    sections: file.sections.map(({ section: id, required, done, of, items }) => {
      const section = sections.find((one) => one.id === id)
      const title = section ? wordsOfSection(section, rulebook, language).title : id
      const left = required ? words.fieldsLeft(of - done) : words.ifAny
      return { title, left, shape: required && of === done ? 'done' : items > 0 ? 'part' : 'open' }
    }),
    evidence: file.evidence.map((item) => ({
      name: evidenceItemName(item.id, language),
      required: item.askedBy.some(({ required }) => required),
    })),
  }
}

function categoriesIn(
  { rulebook }: SeasonFound,
  eligible: readonly { readonly category: string }[],
): readonly Category[] {
  return eligible.flatMap(({ category }) => categoryById(rulebook, category) ?? [])
}

const SHAPES = { met: 'done', unmet: 'stop', unknown: 'open' } as const

function shown({ language }: Visit, check: BusinessCheck): ShownCheck {
  const words = businessCheckWords[language]
  const shape = check.is === 'unmet' && !check.condition ? 'part' : SHAPES[check.is]
  return { label: words.checks[check.id], is: words.is[check.is], shape, todo: missingSentence(check, language) }
}
