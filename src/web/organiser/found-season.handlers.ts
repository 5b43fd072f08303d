/** The organiser's list of seasons, and founding one. */
import { foundSeason, type FoundSeasonRefusal } from '../../actions/found-season.ts'
import { rulebookTemplates } from '../../actions/rulebook-templates.ts'
import type { Place } from '../../award/places/place.ts'
import type { Rulebook } from '../../award/rulebook/rulebook.ts'
import { accept, refuse } from '../../award/result.ts'
import { maySetUp } from '../../award/season/access.ts'
import { foundingRulebook } from '../../award/season/founding.ts'
import type { Season } from '../../award/season/season.ts'
import { hasSheets } from '../../store/mark-sheets.ts'
import { listPlaces } from '../../store/places.ts'
import { latestRulebook, listSeasons } from '../../store/seasons.ts'
import { foundingSentence, foundSeasonWords } from '../../wording/found-season.ts'
import { noPermission, notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import type { Form } from '../form.ts'
import type { FieldError } from '../layout/frame.ts'
import { pageOf, wantedPage } from '../pages.ts'
import { paths } from '../paths.ts'
import { page, seeOther } from '../reply.ts'
import { addressOf } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'
import { foundSeasonFields as fields, NEW_PLACE, ruleSources } from './found-season-fields.ts'
import { isPlace, NOTHING_TYPED, placeMeant, type Typed, typedIn, yearMeant, zoneMeant } from './found-season.form.ts'
import { FoundSeasonPage } from './found-season.page.tsx'
import { rulebookOfFile, rulebookOfTyped, rulebookText, type RulesRead } from './rulebook-file.ts'
import { OrganiserSeasonsPage, type OrganiserSeasonsView } from './organiser-seasons.page.tsx'

export async function showOrganiserSeasons(visit: Visit): Promise<Response> {
  if (!maySetUp(visit.viewer, null).ok) return noPermission(visit)
  const { rows, pager } = pageOf(await seasonsToSetUp(visit), wantedPage(visit.url), paths.organiserSeasons())
  const seasons: OrganiserSeasonsView['seasons'][number][] = []
  for (const season of rows) {
    seasons.push({
      label: season.label,
      place: season.placeName,
      assessmentYear: String(season.season),
      href: paths.setUp(addressOf(season)),
      rulesVersion: (await latestRulebook(visit.site.db, season))?.version ?? 0,
      beingMarked: await hasSheets(visit.site.db, season),
    })
  }
  const sample = rows.length > 0 && rows.every((season) => season.example)
  return page(visit, OrganiserSeasonsPage({ frame: frameOf(visit, sample), view: { seasons, pager } }))
}

async function seasonsToSetUp({ site, viewer }: Visit): Promise<readonly Season[]> {
  return (await listSeasons(site.db)).filter((season) => maySetUp(viewer, season).ok)
}

export async function showFoundSeason(visit: Visit): Promise<Response> {
  if (!maySetUp(visit.viewer, null).ok) return noPermission(visit)
  const [first] = await listPlaces(visit.site.db)
  return formPage(visit, { ...NOTHING_TYPED, place: first?.code ?? NEW_PLACE }, [], 200)
}

export async function postFoundSeason(visit: Visit): Promise<Response> {
  const { form, language, site } = visit
  if (!form || !maySetUp(visit.viewer, null).ok) return noPermission(visit)
  const words = foundSeasonWords[language]
  const { typed, source, ignored } = await wishIn(visit, form)
  const ofFile = source.ok ? source.value.rulebook.place : null
  const place = placeMeant(typed, await listPlaces(site.db), ofFile, words, language)
  const year = yearMeant(typed, words)
  const wrongYear = typeof year === 'object' && year !== null ? [year] : []
  if (!source.ok || !isPlace(place) || wrongYear.length > 0 || ignored.length > 0) {
    const errors = [...(isPlace(place) ? [] : place), ...wrongYear, ...(source.ok ? [] : source.refusal), ...ignored]
    return formPage(visit, typed, errors, 422)
  }
  return founded(visit, typed, place, source.value.rulebook, typeof year === 'number' ? year : null)
}

/**
 * What was typed and chosen, with the rules meant. What could be read of a file goes into the box: there it can be mended,
 * and no page can put a file back into a form. What no rulebook knows is named once; the box then holds the rules without
 * it, and the form can be sent again.
 */
async function wishIn(visit: Visit, form: Form) {
  const chosen = form.file(fields.file)
  const file = chosen && (await rulebookOfFile(new Uint8Array(await chosen.arrayBuffer()), visit.language))
  const asTyped = typedIn(form)
  const typed: Typed = file ? { ...asTyped, source: ruleSources.file, text: file.text ?? asTyped.text } : asTyped
  const source = file ? file.rules : await sourceRules(visit, typed)
  if (!source.ok || source.value.ignored.length === 0) return { typed, source, ignored: [] }
  const { rulebook, ignored } = source.value
  const told = { field: fields.text, text: foundSeasonWords[visit.language].ignored }
  return { typed: { ...typed, text: rulebookText(rulebook) }, source, ignored: [...ignored, told] }
}

async function founded(visit: Visit, typed: Typed, place: Place, source: Rulebook, year: number | null) {
  const wish = { place: place.code, assessmentYear: year, label: typed.label }
  const rulebook = foundingRulebook(source, wish)
  const outcome = await foundSeason(visit.desk, { place, rulebook, zone: zoneMeant(typed), example: false })
  if (outcome.ok) return seeOther(visit, paths.setUp(addressOf(outcome.value)), 'musim-dibuat')
  const error = errorOf(outcome.refusal, visit)
  return error ? formPage(visit, typed, [error], 422) : notFound(visit)
}

function errorOf(refusal: FoundSeasonRefusal, { language }: Visit): FieldError | null {
  switch (refusal.code) {
    case 'not_found':
    case 'rulebook_of_another_place':
      return null
    case 'season_exists':
      return { field: fields.year, text: foundingSentence(refusal, language) }
    case 'place_code_taken':
      return { field: fields.code, text: foundingSentence(refusal, language) }
    case 'place_name_taken':
      return { field: fields.name, text: foundingSentence(refusal, language) }
  }
}

/** The rules to start from; a season's rules only of one this visitor may see. */
async function sourceRules(visit: Visit, typed: Typed): Promise<RulesRead> {
  const words = foundSeasonWords[visit.language]
  if (typed.source === ruleSources.file) return rulebookOfTyped(typed.text, visit.language)
  if (typed.source === ruleSources.season) {
    const season = (await seasonsToSetUp(visit)).find((known) => seasonValue(known) === typed.season)
    const rules = season && (await latestRulebook(visit.site.db, season))
    return rules
      ? accept({ rulebook: rules.rulebook, ignored: [] })
      : refuse([{ field: fields.season, text: words.seasonNeeded }])
  }
  const template = (await rulebookTemplates()).find(({ id }) => id === typed.template)
  return typed.source === ruleSources.template && template
    ? accept({ rulebook: template.rulebook, ignored: [] })
    : refuse([{ field: fields.source, text: words.chooseSource }])
}

function seasonValue({ province, season }: Season): string {
  return `${season} ${province}`
}

async function formPage(visit: Visit, typed: Typed, errors: readonly FieldError[], status: number) {
  const words = foundSeasonWords[visit.language]
  const places = await listPlaces(visit.site.db)
  const view = {
    places: places.map(({ code, name }) => ({ value: code, label: name })),
    templates: (await rulebookTemplates()).map(({ id, rulebook }) => ({
      value: id,
      label: words.templateOption(id, rulebook.label),
    })),
    seasons: (await seasonsToSetUp(visit)).map((season) => ({
      value: seasonValue(season),
      label: `${season.label}, ${season.placeName} (${season.season})`,
    })),
    typed,
    errors,
  }
  return page(visit, FoundSeasonPage({ frame: frameOf(visit), view }), status)
}
