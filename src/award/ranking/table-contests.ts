import type { Category, Criterion, Rulebook } from '../rulebook/rulebook.ts'
import type { Contest, GivenIndicator, GivenMark, GivenRecusal, GivenVote } from './contest.ts'
import { NameFinder } from './names.ts'
import type { RankingTable } from './ranking.columns.ts'
import { RANKING_COLUMNS } from './ranking.columns.ts'
import type { Header, HeaderRefusal, TextRow } from '../units/table-header.ts'
import { readHeader } from '../units/table-header.ts'
import type { CellRefusal } from './table-rows.ts'
import { indicatorFromRow, markFromRow, recusalFromRow, RowReader, voteFromRow } from './table-rows.ts'

/** Rows as text, header first; a table that was not given is absent. */
export type RankingTables = { readonly [table in RankingTable]?: readonly TextRow[] }

export type TablePlace = { readonly line: number; readonly column: number }

/** Something a table says wrong, with the table, and the line and column of its file where there is one. */
export type TableRefusal = { readonly table: RankingTable; readonly at?: TablePlace } & (
  | HeaderRefusal
  | CellRefusal
  | { readonly code: 'row_too_long'; readonly width: number }
  | { readonly code: 'category_unknown'; readonly category: string }
  | { readonly code: 'criterion_unknown'; readonly criterion: string }
  | {
      readonly code: 'candidate_in_two_categories'
      readonly candidate: string
      readonly first: string
      readonly second: string
    }
)

export type TableNote =
  | { readonly code: 'columns_ignored'; readonly table: RankingTable; readonly columns: readonly string[] }
  | { readonly code: 'rows_of_other_categories_skipped'; readonly table: RankingTable; readonly rows: number }

/** A contest together with the line each of its rows stood on. */
export type PlacedContest = {
  readonly contest: Contest
  readonly lines: { readonly [table in RankingTable]: readonly number[] }
}

export type ReadTables = {
  readonly contests: readonly PlacedContest[]
  readonly headers: { readonly [table in RankingTable]?: Header }
  readonly refusals: readonly TableRefusal[]
  readonly notes: readonly TableNote[]
}

/** Sorts the rows of all tables into one contest per category, in the order of the rulebook. */
export function contestsFromTables(rulebook: Rulebook, tables: RankingTables, only: Category | null): ReadTables {
  const sorter = new Sorter(rulebook, only)
  for (const table of ['marks', 'indicators', 'recusals', 'votes'] as const) {
    const rows = tables[table]
    if (rows) sorter.read(table, rows)
  }
  return sorter
}

class Sorter implements ReadTables {
  readonly headers: { [table in RankingTable]?: Header } = {}
  readonly refusals: TableRefusal[] = []
  readonly notes: TableNote[] = []
  readonly contests: readonly OpenContest[]
  private readonly categories: NameFinder<Category>
  private readonly contestOf: ReadonlyMap<string, OpenContest>
  /** Where a candidate was first seen in a category that is not special. */
  private readonly homes = new Map<string, Category>()

  constructor(rulebook: Rulebook, only: Category | null) {
    this.categories = new NameFinder(rulebook.categories)
    this.contests = rulebook.categories.filter((each) => !only || each === only).map((each) => new OpenContest(each))
    this.contestOf = new Map(this.contests.map((open) => [open.contest.category.id, open]))
  }

  read(table: RankingTable, [first, ...rows]: readonly TextRow[]): void {
    const header = readHeader(first ?? { line: 1, cells: [] }, RANKING_COLUMNS[table])
    this.headers[table] = header
    if (header.unknown.length > 0) this.notes.push({ code: 'columns_ignored', table, columns: header.unknown })
    this.refusals.push(...header.refusals.map((refusal) => ({ ...refusal, table })))
    if (header.refusals.length === 0) this.readRows(table, header, rows)
  }

  private readRows(table: RankingTable, header: Header, rows: readonly TextRow[]): void {
    const reader = new RowReader(header.places)
    let skipped = 0
    for (const row of rows) {
      reader.open(row.cells)
      const category = this.categories.find(reader.raw('category'))
      const open = category && this.contestOf.get(category.id)
      if (hasStrayCells(reader.cells, header)) {
        this.refuse(table, row, header.width, { code: 'row_too_long', width: header.width })
      } else if (!category) this.refuseCategory(table, header, row, reader)
      else if (open) this.readRow(table, header, row, reader, open)
      else skipped++
    }
    if (skipped > 0) this.notes.push({ code: 'rows_of_other_categories_skipped', table, rows: skipped })
  }

  private refuseCategory(table: RankingTable, header: Header, row: TextRow, reader: RowReader): void {
    const category = reader.text('category')
    const place = header.places.get('category') ?? 0
    if (category === '') this.refuse(table, row, place, { code: 'cell_empty', column: 'category' })
    else this.refuse(table, row, place, { code: 'category_unknown', category })
  }

  private readRow(table: RankingTable, header: Header, row: TextRow, reader: RowReader, open: OpenContest): void {
    const candidate = open.put(table, reader, row.line)
    for (const refusal of reader.refusals) this.refuse(table, row, header.places.get(refusal.column) ?? 0, refusal)
    if (open.unknownCriterion !== null) {
      const place = header.places.get('criterion') ?? 0
      this.refuse(table, row, place, { code: 'criterion_unknown', criterion: open.unknownCriterion })
    }
    if (candidate !== null && open.isNew(candidate))
      this.checkHome(table, header, row, candidate, open.contest.category)
  }

  /** A candidate competes in one category, and in special ones besides. */
  private checkHome(table: RankingTable, header: Header, row: TextRow, candidate: string, category: Category): void {
    if (category.special) return
    const home = this.homes.get(candidate) ?? category
    this.homes.set(candidate, home)
    if (home === category) return
    const place = header.places.get('category') ?? 0
    const [first, second] = [home.id, category.id]
    this.refuse(table, row, place, { code: 'candidate_in_two_categories', candidate, first, second })
  }

  private refuse(table: RankingTable, row: TextRow, place: number, refusal: UnplacedRefusal): void {
    this.refusals.push({ ...refusal, table, at: { line: row.line, column: place + 1 } })
  }
}

type UnplacedRefusal = TableRefusal extends infer Refusal
  ? Refusal extends object
    ? Omit<Refusal, 'table' | 'at'>
    : never
  : never

/** Cells beyond the header hide a lost quote or a decimal comma in a comma file: 87,5 would become 87. */
function hasStrayCells(cells: readonly string[], { width }: Header): boolean {
  return cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')
}

class OpenContest implements PlacedContest {
  readonly contest: {
    readonly category: Category
    readonly marks: GivenMark[]
    readonly indicators: GivenIndicator[]
    readonly recusals: GivenRecusal[]
    readonly votes: GivenVote[]
  }
  readonly lines: { readonly [table in RankingTable]: number[] } = {
    marks: [],
    indicators: [],
    recusals: [],
    votes: [],
  }
  /** The criterion of the last row, if this category has none of that name. */
  unknownCriterion: string | null = null
  private readonly criteria: NameFinder<Criterion>
  private readonly candidates = new Set<string>()

  constructor(category: Category) {
    this.contest = { category, marks: [], indicators: [], recusals: [], votes: [] }
    this.criteria = new NameFinder(category.criteria)
  }

  /** Puts the row in its list and returns its candidate, or null when the row is refused. */
  put(table: RankingTable, reader: RowReader, line: number): string | null {
    this.unknownCriterion = null
    const given = this.given(table, reader)
    if (!given) return null
    this.lines[table].push(line)
    return given.candidate
  }

  isNew(candidate: string): boolean {
    if (this.candidates.has(candidate)) return false
    this.candidates.add(candidate)
    return true
  }

  private given(table: RankingTable, reader: RowReader): { readonly candidate: string } | null {
    const { contest } = this
    switch (table) {
      case 'marks':
        return kept(contest.marks, this.mark(reader))
      case 'indicators':
        return kept(contest.indicators, indicatorFromRow(reader))
      case 'recusals':
        return kept(contest.recusals, recusalFromRow(reader))
      case 'votes':
        return kept(contest.votes, voteFromRow(reader))
    }
  }

  private mark(reader: RowReader): GivenMark | null {
    const criterion = this.criteria.find(reader.raw('criterion'))
    if (criterion) return markFromRow(reader, criterion.id)
    const text = reader.name('criterion')
    if (text !== '') this.unknownCriterion = text
    markFromRow(reader, text)
    return null
  }
}

function kept<Row>(list: Row[], row: Row | null): Row | null {
  if (row) list.push(row)
  return row
}
