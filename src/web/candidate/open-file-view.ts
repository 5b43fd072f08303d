/** What the page for opening a file shows and does, whoever opens it: organisers and proposers differ only in their season. */
import { openCandidateFile, type OpenFileRefusal } from '../../actions/open-candidate-file.ts'
import { eligibilities } from '../../award/nomination/eligibility.ts'
import type { Organisation } from '../../award/people/organisation.ts'
import { categoryById, type Rulebook } from '../../award/rulebook/rulebook.ts'
import type { Season } from '../../award/season/season.ts'
import { findClosedAt } from '../../store/closings.ts'
import { listNominationsOf } from '../../store/nominations.ts'
import { countOrganisations, findOrganisation, findOrganisations } from '../../store/organisations.ts'
import { writtenInstant } from '../../wording/dates.ts'
import { ineligibleSentence, openFileSentence, openFileWords } from '../../wording/open-file.ts'
import { organisationWords } from '../../wording/organisations.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { FieldError } from '../layout/frame.ts'
import { ROWS_A_PAGE, rowsOfPage, wantedPage } from '../pages.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import {
  CATEGORIES,
  openFileFields as fields,
  OpenFilePage,
  openFileQuery as query,
  type OpenFileView,
  type ShownCategory,
} from './open-file.page.tsx'

/** Who opens the file, and for which season. */
export type FileOpening = Pick<OpenFileView, 'crumbs' | 'back' | 'action' | 'seasonSent' | 'registerHref'> & {
  readonly season: Season
  readonly rulebook: Rulebook
}

type Typed = { readonly organisation: string; readonly categories: readonly string[] }

export async function showFileOpening(visit: Visit, opening: FileOpening): Promise<Response> {
  const organisation = visit.url.searchParams.get(query.organisation) ?? ''
  return openingPage(visit, opening, { organisation, categories: [] }, [], 200)
}

/** @param done where to go when the file is open, by its candidate. */
export async function postFileOpening(
  visit: Visit,
  opening: FileOpening,
  done: (candidate: string) => Promise<Response>,
): Promise<Response> {
  const { form, desk, language } = visit
  if (!form) return notFound(visit)
  const typed = {
    organisation: form.text(fields.organisation),
    categories: [...new Set(form.startingWith(fields.category('')).map(({ rest }) => rest))],
  }
  const outcome = await openCandidateFile(desk, opening.season, typed)
  if (outcome.ok) return done(outcome.value)
  const { refusal } = outcome
  if (refusal.code === 'not_found') return notFound(visit)
  const field = refusal.code === 'organisation_unknown' ? query.text : CATEGORIES
  const nameOf = (category: string) => nameOfCategory(opening, category, visit)
  const text = openFileSentence(said(refusal, opening, visit), nameOf, language)
  return openingPage(visit, opening, typed, [{ field, text }], 422)
}

function said(
  refusal: Exclude<OpenFileRefusal, { readonly code: 'not_found' }>,
  { season }: FileOpening,
  visit: Visit,
) {
  if (refusal.code !== 'category_already_closed') return refusal
  return { ...refusal, closedAt: writtenInstant(refusal.closedAt, season.zone, visit.language) }
}

async function openingPage(
  visit: Visit,
  opening: FileOpening,
  typed: Typed,
  errors: readonly FieldError[],
  status: number,
): Promise<Response> {
  const { season, crumbs, back, action, seasonSent, registerHref } = opening
  const entrant = await findOrganisation(visit.site.db, season.province, typed.organisation)
  const text = (visit.url.searchParams.get(query.text) ?? '').trim().replaceAll(/\s+/g, ' ')
  const view = {
    season: `${season.label}, ${season.placeName}`,
    seasons: [],
    crumbs,
    back,
    action,
    seasonSent,
    registerHref,
    text,
    found: entrant ? null : await organisationsFound(visit, opening, text),
    chosen: entrant && {
      organisation: entrant.organisation,
      name: entrant.name,
      about: aboutOrganisation(visit, entrant),
      otherHref: asked(opening, {}),
      categories: await categoriesFor(visit, opening, entrant),
      ticked: typed.categories,
    },
    errors,
  }
  return page(visit, OpenFilePage({ frame: frameOf(visit, season.example), view }), status)
}

/** The form with something asked for; the season goes along where the address itself does not say it. */
function asked({ action, seasonSent }: FileOpening, pairs: Readonly<Record<string, string>>): string {
  const all = { ...(seasonSent === '' ? {} : { [query.season]: seasonSent }), ...pairs }
  return Object.keys(all).length === 0 ? action : `${action}?${new URLSearchParams(all).toString()}`
}

async function organisationsFound(visit: Visit, opening: FileOpening, text: string): Promise<OpenFileView['found']> {
  const { db } = visit.site
  if (!visit.url.searchParams.has(query.text)) return null
  const { province } = opening.season
  const found = await countOrganisations(db, province, text)
  const { first, pager } = rowsOfPage(found, wantedPage(visit.url), asked(opening, { [query.text]: text }))
  const rows = await findOrganisations(db, province, text, first, ROWS_A_PAGE)
  const organisations = rows.map((one) => ({
    label: one.name,
    href: asked(opening, { [query.organisation]: one.organisation }),
    about: aboutOrganisation(visit, one),
  }))
  return { organisations, pager }
}

function aboutOrganisation({ language }: Visit, organisation: Organisation): string {
  const words = organisationWords[language]
  const { kind, registrationNumber, placeCode, sizeClass, sector } = organisation
  const business = [sizeClass && words.sizes[sizeClass], sector && words.sectors[sector]]
  return [words.kinds[kind], ...business, registrationNumber, placeCode].filter(Boolean).join(', ')
}

async function categoriesFor(
  visit: Visit,
  { season, rulebook }: FileOpening,
  entrant: Organisation,
): Promise<readonly ShownCategory[]> {
  const { db } = visit.site
  const { language } = visit
  const entered = await listNominationsOf(db, season, entrant.organisation)
  const shown: ShownCategory[] = []
  for (const { category, special, because } of eligibilities(rulebook, entrant)) {
    const { province, season: year } = season
    const closedAt = await findClosedAt(db, { province, season: year, category })
    const name = nameOfCategory({ rulebook }, category, visit)
    const closed = closedAt && {
      code: 'category_already_closed' as const,
      category,
      closedAt: writtenInstant(closedAt, season.zone, language),
    }
    const already = entered.some((one) => one.category === category)
    shown.push({
      id: category,
      name,
      special,
      because: already
        ? openFileWords[language].already
        : because
          ? ineligibleSentence(because, language)
          : closed && openFileSentence(closed, () => name, language),
    })
  }
  return shown
}

function nameOfCategory({ rulebook }: Pick<FileOpening, 'rulebook'>, category: string, { language }: Visit): string {
  const known = categoryById(rulebook, category)
  return known ? nameIn(language, known) : category
}
