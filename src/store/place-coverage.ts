/**
 * The register of published coverage figures. Rows stay; a figure counts as long as its import is not undone and no
 * living figure corrects it.
 */
import { sql, type SqlBool } from 'kysely'
import type { CoverageFigure } from '../award/coverage/coverage-figure.ts'
import type { CoverageSegment } from '../award/coverage/coverage-segment.ts'
import type { Instant } from '../award/units/dates.ts'
import { compiledOnce } from './compiled-once.ts'
import type { Db } from './db.ts'
import { unnested } from './unnested.ts'

export type EnteredFigure = CoverageFigure & {
  readonly id: string
  /** Where it came with a file: which, and the line it stood on. */
  readonly from: { readonly import: string; readonly line: number } | null
  /** Where it corrects another: which, and why. */
  readonly corrects: { readonly figure: string; readonly reason: string } | null
}

export type RegisteredFigure = EnteredFigure & {
  readonly enteredAt: Instant
  readonly enteredBy: string | null
  readonly checkedAt: Instant | null
  readonly checkedBy: string | null
}

/** Null where the operator of the machine did it. */
export type By = { readonly at: Instant; readonly by: string | null }

/** A hundred thousand rows go in as some tens of statements. */
const ROWS_A_STATEMENT = 5_000

export async function insertFigures(db: Db, figures: readonly EnteredFigure[], { at, by }: By): Promise<void> {
  for (let first = 0; first < figures.length; first += ROWS_A_STATEMENT) {
    const rows = figures.slice(first, first + ROWS_A_STATEMENT).map(toRow)
    await db
      .insertInto('place_coverage')
      .columns([...COLUMNS, 'entered_at', 'entered_by'])
      .expression((select) =>
        select
          .selectFrom(unnested<FigureColumns>(rows, COLUMN_TYPES).as('figure'))
          .select(COLUMNS)
          .select([
            sql<Instant>`${at}::timestamptz`.as('entered_at'),
            sql<string | null>`${by}::text`.as('entered_by'),
          ]),
      )
      .execute()
  }
}

const COLUMN_TYPES = {
  id: 'text',
  place: 'text',
  segment: 'text',
  year: 'integer',
  as_of: 'text',
  covered: 'bigint',
  eligible: 'bigint',
  base: 'text',
  published_percent: 'numeric',
  published_unprotected: 'bigint',
  target_percent: 'numeric',
  publisher: 'text',
  source: 'text',
  note: 'text',
  import: 'text',
  line: 'integer',
  replaces: 'text',
  reason: 'text',
} as const
const COLUMNS = Object.keys(COLUMN_TYPES) as (keyof typeof COLUMN_TYPES)[]

function toRow(figure: EnteredFigure) {
  return {
    id: figure.id,
    place: figure.placeCode,
    segment: figure.segment,
    year: figure.year,
    as_of: figure.asOf,
    covered: textOf(figure.covered),
    eligible: textOf(figure.eligible),
    base: figure.base,
    published_percent: figure.publishedPercent,
    published_unprotected: textOf(figure.publishedUnprotected),
    target_percent: figure.targetPercent,
    publisher: figure.publisher,
    source: figure.source,
    note: figure.note,
    import: figure.from?.import ?? null,
    line: figure.from?.line ?? null,
    replaces: figure.corrects?.figure ?? null,
    reason: figure.corrects?.reason ?? '',
  }
}
type FigureColumns = ReturnType<typeof toRow>

const textOf = (count: number | null) => (count === null ? null : String(count))
const countOf = (text: string | null) => (text === null ? null : Number(text))

/**
 * Of rows called `figure`: the import is not undone, and no figure that counts corrects it. `offset 0` keeps the planner
 * from joining the figure with all that might correct it: it asks for each figure by the index instead, which does not
 * depend on statistics that a register has not got right after its first large import.
 */
export const figureCounts = sql<SqlBool>`not exists (select from coverage_import_undo gone where gone.import = figure.import)
  and not exists (select from place_coverage later where later.replaces = figure.id
    and not exists (select from coverage_import_undo gone where gone.import = later.import) offset 0)`

/** Of rows called `figure`: the last choice for its place, segment and year is this one. */
export const figureIsChosen = sql<SqlBool>`exists (select from place_coverage_choice chosen
  where chosen.place = figure.place and chosen.segment = figure.segment and chosen.year = figure.year and chosen.figure = figure.id
    and not exists (select from place_coverage_choice later where later.place = chosen.place
      and later.segment = chosen.segment and later.year = chosen.year and later.choice > chosen.choice))`

/** Of rows called `figure`. */
export const baseIsNamed = sql<SqlBool>`figure.base <> 'UNKNOWN'`

/** Figures that count, with who checked them. */
export function livingRows(db: Db) {
  return db
    .selectFrom('place_coverage as figure')
    .leftJoin('place_coverage_check as checked', 'checked.figure', 'figure.id')
    .selectAll('figure')
    .select(['checked.checked_at', 'checked.checked_by'])
    .where(figureCounts)
}
type LivingRow = Awaited<ReturnType<ReturnType<typeof livingRows>['executeTakeFirstOrThrow']>>

export function toFigure(row: LivingRow): RegisteredFigure {
  return {
    id: row.id,
    placeCode: row.place,
    segment: row.segment,
    year: row.year,
    asOf: row.as_of,
    covered: countOf(row.covered),
    eligible: countOf(row.eligible),
    base: row.base,
    publishedPercent: row.published_percent,
    publishedUnprotected: countOf(row.published_unprotected),
    targetPercent: row.target_percent,
    publisher: row.publisher,
    source: row.source,
    note: row.note,
    from: row.import === null || row.line === null ? null : { import: row.import, line: row.line },
    corrects: row.replaces === null ? null : { figure: row.replaces, reason: row.reason },
    enteredAt: row.entered_at,
    enteredBy: row.entered_by,
    checkedAt: row.checked_at,
    checkedBy: row.checked_by,
  }
}

type OfPlaces = { readonly places: readonly string[] }

/** The living figures of some places: by place, segment and time. */
export async function listFiguresOf(db: Db, places: readonly string[]): Promise<readonly RegisteredFigure[]> {
  return places.length === 0 ? [] : (await figuresOf(db, { places })).map(toFigure)
}

const figuresOf = compiledOnce((db, { places }: OfPlaces) =>
  livingRows(db)
    .where('figure.place', '=', (select) => select.fn.any(select.val(places)))
    .orderBy('figure.place')
    .orderBy('figure.segment')
    .orderBy('figure.as_of')
    .orderBy('figure.source')
    .orderBy('figure.id'),
)

/** The living figures of a place and of every place directly in it. */
export async function listFiguresIn(db: Db, place: string): Promise<readonly RegisteredFigure[]> {
  const rows = await livingRows(db)
    .where((where) =>
      where.or([
        where('figure.place', '=', place),
        where('figure.place', 'in', where.selectFrom('region').select('code').where('parent', '=', place)),
      ]),
    )
    .orderBy('figure.place')
    .orderBy('figure.segment')
    .orderBy('figure.as_of')
    .orderBy('figure.source')
    .orderBy('figure.id')
    .execute()
  return rows.map(toFigure)
}

export type CoverageChoice = {
  readonly placeCode: string
  readonly segment: CoverageSegment
  readonly year: number
  readonly figure: string
  readonly reason: string
}

/** Of each place, segment and year the choice that holds. */
export async function listChoices(db: Db, places: readonly string[]): Promise<readonly CoverageChoice[]> {
  return places.length === 0 ? [] : choicesOf(db, { places })
}

const choicesOf = compiledOnce((db, { places }: OfPlaces) =>
  db
    .selectFrom('place_coverage_choice')
    .distinctOn(['place', 'segment', 'year'])
    .select(['place as placeCode', 'segment', 'year', 'figure', 'reason'])
    .where('place', '=', (select) => select.fn.any(select.val(places)))
    .orderBy('place')
    .orderBy('segment')
    .orderBy('year')
    .orderBy('choice', 'desc'),
)

/** The living figures of all villages of a regency or city. */
export async function listVillageFigures(db: Db, regency: string): Promise<readonly RegisteredFigure[]> {
  const rows = await livingRows(db)
    .innerJoin('region', (join) => join.onRef('region.code', '=', 'figure.place').on('region.level', '=', 'village'))
    .where((where) => where(where.fn<boolean>('starts_with', ['figure.place', where.val(`${regency}.`)]), '=', true))
    .orderBy('figure.place')
    .orderBy('figure.segment')
    .orderBy('figure.as_of')
    .orderBy('figure.source')
    .orderBy('figure.id')
    .execute()
  return rows.map(toFigure)
}
