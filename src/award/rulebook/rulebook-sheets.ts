import type { RulebookCell } from './rulebook-cells.ts'
import { cellOf, isPlainItem } from './rulebook-cells.ts'
import type { RulebookSheetKey, SheetColumn } from './rulebook.columns.ts'
import {
  RULEBOOK_COLUMNS,
  RULEBOOK_SHEETS,
  SEASON_COLUMNS,
  SEASON_FIELDS,
  SEASON_LISTS,
  SEASON_LOGO,
} from './rulebook.columns.ts'
import type { Category, Criterion, Rulebook } from './rulebook.ts'

/** A sheet to be written; the first row is the header. */
export type RulebookSheet = {
  readonly name: string
  readonly rows: readonly (readonly RulebookCell[])[]
  readonly columnWidths: readonly number[]
}

export type SheetLanguage = 'id' | 'en'

const USUAL_WIDTH = 11

/**
 * The whole rulebook as six sheets, in the names of one language; `rulebookFromSheets` reads either. A category's year is
 * left empty where it is the season's, so that another year needs to be written once.
 */
export function rulebookSheets(rulebook: Rulebook, language: SheetLanguage = 'id'): readonly RulebookSheet[] {
  const { stages, panel, categories, assessmentYear } = rulebook
  const criteria = categories.flatMap((category) => category.criteria.map((criterion) => ({ category, criterion })))
  return [
    sheet('season', SEASON_COLUMNS, seasonRows(rulebook, language), language),
    partsSheet(
      'stages',
      stages.map((part) => ({ part })),
      language,
    ),
    partsSheet(
      'seats',
      panel.seats.map((part) => ({ part })),
      language,
    ),
    partsSheet(
      'categories',
      categories.map((category) => ({ part: withOwnYear(category, assessmentYear) })),
      language,
    ),
    partsSheet(
      'criteria',
      criteria.map(({ category, criterion }) => ({ of: [category.id], part: withPoints(criterion) })),
      language,
    ),
    partsSheet(
      'levels',
      criteria.flatMap(({ category, criterion }) =>
        criterion.levels.map((part) => ({ of: [category.id, criterion.id], part })),
      ),
      language,
    ),
  ]
}

function seasonRows(rulebook: Rulebook, language: SheetLanguage): readonly (readonly RulebookCell[])[] {
  const fields = SEASON_FIELDS.filter(({ path }) => valueAt(rulebook, path) !== undefined)
  const logos = rulebook.logos ?? []
  return [
    ...fields.map(({ path, form, [language]: name }) => [name, cellOf(valueAt(rulebook, path), form)]),
    ...SEASON_LISTS.flatMap(({ field, [language]: name }) =>
      rulebook[field].map((item) => [name, isPlainItem(item) ? item : JSON.stringify([item])]),
    ),
    ...logos.map(({ of, file }) => [SEASON_LOGO[language], of, file]),
    ...(rulebook.logos?.length === 0 ? [[SEASON_LOGO[language], '', '']] : []),
  ]
}

function withOwnYear(category: Category, assessmentYear: number): object {
  return category.assessmentYear === assessmentYear ? { ...category, assessmentYear: undefined } : category
}

/** Bands and points share a column. */
function withPoints(criterion: Criterion): object {
  const rule = criterion.valueFunction
  return rule?.kind === 'bands' ? { ...criterion, valueFunction: { ...rule, points: rule.bands } } : criterion
}

/** `of` fills the columns that say to which category and criterion a part belongs. */
type PartToWrite = { readonly of?: readonly string[]; readonly part: object }

function partsSheet(
  key: Exclude<RulebookSheetKey, 'season'>,
  parts: readonly PartToWrite[],
  language: SheetLanguage,
): RulebookSheet {
  const columns: readonly SheetColumn[] = RULEBOOK_COLUMNS[key]
  const rows = parts.map(({ of = [], part }) => [
    ...of,
    ...columns.slice(of.length).map(({ path, form }) => cellOf(valueAt(part, path), form)),
  ])
  return sheet(key, columns, rows, language)
}

function sheet(
  key: RulebookSheetKey,
  columns: readonly SheetColumn[],
  rows: RulebookSheet['rows'],
  language: SheetLanguage,
): RulebookSheet {
  return {
    name: RULEBOOK_SHEETS[key][language],
    rows: [columns.map((column) => column[language]), ...rows],
    columnWidths: columns.map(({ width = USUAL_WIDTH }) => width),
  }
}

function valueAt(part: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    part,
  )
}
