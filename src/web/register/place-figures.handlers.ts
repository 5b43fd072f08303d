/** The figures of a place. */
import { readPlaceBook } from '../../actions/place-book.ts'
import { mayEnterFigures } from '../../award/coverage/access.ts'
import { contradictionsIn } from '../../award/coverage/contradictions.ts'
import type { Region } from '../../award/places/region.ts'
import { listCorrectedOf } from '../../store/figure-lineage.ts'
import { listPeopleOf } from '../../store/people.ts'
import { listChoices, listFiguresOf, type CoverageChoice, type RegisteredFigure } from '../../store/place-coverage.ts'
import { findRegion } from '../../store/regions.ts'
import type { Db } from '../../store/db.ts'
import { contradictionSentence, registerWords } from '../../wording/coverage-register.ts'
import { segmentNames } from '../../wording/coverage-segments.ts'
import type { Language } from '../../wording/language.ts'
import { xlsxFile } from '../contest-files.ts'
import { notFound } from '../door/trouble.handlers.ts'
import { frameOf } from '../frame.ts'
import { paths } from '../paths.ts'
import { page } from '../reply.ts'
import type { Visit } from '../visit.ts'
import { figureView } from './figure-view.ts'
import { placeSheets } from './place-sheets.ts'
import { PlaceFiguresPage } from './place-figures.page.tsx'

export async function showPlaceFigures(visit: Visit): Promise<Response> {
  const { site, language, viewer } = visit
  const region = await regionOf(site.db, visit.params['wilayah'] ?? '')
  if (!region) return notFound(visit)
  const figures = await listFiguresOf(site.db, [region.code])
  const corrected = await listCorrectedOf(site.db, region.code)
  const nameOf = await namesOf(site.db, [...figures, ...corrected], language)
  const choices = await listChoices(site.db, [region.code])
  const later = reasonsOf(figures, corrected)
  const view = {
    place: region.name,
    code: region.code,
    groups: groupsOf(figures).map((group) => ({
      title: titleOf(group, language),
      // The chosen one first, as the page of a figure says.
      figures: group
        .map((figure) => figureView(figure, nameOf, chosenWhy(figure, choices), language))
        .toSorted((one, other) => Number(one.chosenWhy === null) - Number(other.chosenWhy === null)),
      contradictions: contradictionsIn(group).map((one) => contradictionSentence(one, language)),
    })),
    corrected: corrected.map((figure) => ({
      figure: figureView(figure, nameOf, null, language),
      reason: later.get(figure.id) ?? '',
    })),
    downloadHref: paths.placeFiguresXlsx(region.code),
    enterHref: mayEnterFigures(viewer, region.code) ? paths.enterFigure(region.code) : null,
  }
  return page(visit, PlaceFiguresPage({ frame: frameOf(visit, false), view }))
}

/** Everything that is known of the place, in one workbook. */
export async function downloadPlaceFigures(visit: Visit): Promise<Response> {
  const { site, params, language } = visit
  const region = await regionOf(site.db, params['wilayah'] ?? '')
  if (!region) return notFound(visit)
  return xlsxFile(`register-${region.code}.xlsx`, await placeSheets(site.db, region, language))
}

/** From the ministry's list, or an office that figures named. */
export async function regionOf(db: Db, code: string): Promise<Region | null> {
  const book = await readPlaceBook({ lower: code.split('.').length > 2 })
  return book.place(code) ?? findRegion(db, code)
}

export async function namesOf(
  db: Db,
  figures: readonly RegisteredFigure[],
  language: Language,
): Promise<(person: string | null) => string> {
  const ids = figures.flatMap(({ enteredBy, checkedBy }) => [enteredBy, checkedBy].filter((id) => id !== null))
  const names = new Map((await listPeopleOf(db, ids)).map(({ id, displayName }) => [id, displayName]))
  return (person) => (person === null ? registerWords[language].operator : (names.get(person) ?? '–'))
}

export function chosenWhy(figure: RegisteredFigure, choices: readonly CoverageChoice[]): string | null {
  return choices.find((choice) => choice.figure === figure.id)?.reason ?? null
}

export function isBeside(one: RegisteredFigure, other: RegisteredFigure): boolean {
  return one.placeCode === other.placeCode && one.segment === other.segment && one.year === other.year
}

function titleOf(group: readonly RegisteredFigure[], language: Language): string {
  const [first] = group
  return first ? registerWords[language].group(first.year, segmentNames[language][first.segment]) : ''
}

/** By year and segment, the last year first and everybody before the segments. */
function groupsOf(figures: readonly RegisteredFigure[]): readonly (readonly RegisteredFigure[])[] {
  const groups = [...Map.groupBy(figures, ({ year, segment }) => `${year} ${segment}`).values()]
  return groups.toSorted(([one], [other]) => (other?.year ?? 0) - (one?.year ?? 0) || rankOf(one) - rankOf(other))
}

function rankOf(figure: RegisteredFigure | undefined): number {
  return figure?.segment === 'ALL' ? 0 : 1
}

/** Why each corrected figure was corrected. */
function reasonsOf(
  figures: readonly RegisteredFigure[],
  corrected: readonly RegisteredFigure[],
): ReadonlyMap<string, string> {
  return new Map(
    [...figures, ...corrected].flatMap(({ corrects }) => (corrects ? [[corrects.figure, corrects.reason]] : [])),
  )
}
