import { assert } from '../result.ts'
import type { Category, PanelCriterion } from '../rulebook/rulebook.ts'
import { panelCriteria } from '../rulebook/rulebook.ts'
import type { Hundredths } from '../units/hundredths.ts'
import { decimalFromHundredths, hundredthsFromDecimal } from '../units/hundredths.ts'
import type { Contest, GivenMark, RowAt, RowRefusal, SheetNote } from './contest.ts'

/** The marks of one assessor for one candidate, one place per panel criterion in the order of the rulebook. */
export type GatheredSheet = {
  readonly candidate: string
  readonly assessor: string
  readonly marks: (Hundredths | null)[]
  /** The row each mark came from, to point at the first of two. */
  readonly rows: number[]
}

export type CountedSheet = {
  readonly candidate: string
  readonly assessor: string
  readonly marks: readonly Hundredths[]
}

type Gathered = { readonly sheets: readonly GatheredSheet[]; readonly refusals: readonly RowRefusal[] }

/** Puts every mark on its sheet, or says of every mark that fits none why. */
export function gatheredSheets({ category, marks }: Pick<Contest, 'category' | 'marks'>): Gathered {
  const criteria = new Map(
    panelCriteria(category).map((criterion, index) => [criterion.id, columnOf(criterion, index)]),
  )
  const sheets = new SheetRack(criteria.size)
  const refusals: RowRefusal[] = []
  let row = 0
  for (const mark of marks) {
    const column = criteria.get(mark.criterion)
    if (!column) refusals.push(unknownCriterion(category, mark, rowAt(row)))
    else if (mark.markHundredths > column.scaleMax) refusals.push(outOfRange(mark, column, rowAt(row)))
    else {
      const firstRow = sheets.put(mark, column.index, row)
      if (firstRow !== null) refusals.push(markTwice(mark, firstRow, rowAt(row)))
    }
    row++
  }
  return { sheets: sheets.all, refusals }
}

function rowAt(row: number): RowAt {
  return { list: 'marks', row }
}

type Column = { readonly index: number; readonly scaleMax: Hundredths }

function columnOf(criterion: PanelCriterion, index: number): Column {
  return { index, scaleMax: hundredthsOf(criterion.scaleMax) }
}

/** Weights and scales of a rulebook have at most two decimals: its schema saw to that. */
export function hundredthsOf(decimal: string): Hundredths {
  const read = hundredthsFromDecimal(decimal)
  assert(read.ok, 'weights and scales of a rulebook are hundredths')
  return read.value
}

class SheetRack {
  readonly all: GatheredSheet[] = []
  private readonly byCandidate = new Map<string, Map<string, GatheredSheet>>()
  private readonly columns: number
  private last: GatheredSheet | undefined

  constructor(columns: number) {
    this.columns = columns
  }

  /** Puts the mark in its place, or returns the row of the mark that is there already. */
  put(mark: GivenMark, column: number, row: number): number | null {
    const sheet = this.sheetFor(mark)
    if (sheet.marks[column] !== null) return sheet.rows[column] ?? row
    sheet.marks[column] = mark.markHundredths
    sheet.rows[column] = row
    return null
  }

  private sheetFor({ candidate, assessor }: GivenMark): GatheredSheet {
    if (this.last?.assessor === assessor && this.last.candidate === candidate) return this.last
    let ofCandidate = this.byCandidate.get(candidate)
    if (!ofCandidate) this.byCandidate.set(candidate, (ofCandidate = new Map()))
    let sheet = ofCandidate.get(assessor)
    if (!sheet) {
      sheet = {
        candidate,
        assessor,
        marks: Array<null>(this.columns).fill(null),
        rows: Array<number>(this.columns).fill(-1),
      }
      ofCandidate.set(assessor, sheet)
      this.all.push(sheet)
    }
    this.last = sheet
    return sheet
  }
}

function unknownCriterion(category: Category, { criterion }: GivenMark, at: RowAt): RowRefusal {
  const known = category.criteria.some(({ id }) => id === criterion)
  return { code: known ? 'criterion_not_marked_by_panel' : 'criterion_unknown', criterion, at }
}

function outOfRange({ criterion, markHundredths }: GivenMark, { scaleMax }: Column, at: RowAt): RowRefusal {
  const [mark, limit] = [decimalFromHundredths(markHundredths), decimalFromHundredths(scaleMax)]
  return { code: 'mark_out_of_range', criterion, mark, scaleMax: limit, at }
}

function markTwice({ candidate, assessor, criterion }: GivenMark, firstRow: number, at: RowAt): RowRefusal {
  return { code: 'mark_twice', candidate, assessor, criterion, firstRow, at }
}

type Counted = { readonly counted: readonly CountedSheet[]; readonly notes: readonly SheetNote[] }

/** Leaves out sheets of recused pairs and incomplete sheets, and names each of them. */
export function countedSheets(contest: Contest, gathered: readonly GatheredSheet[]): Counted {
  const criteria = panelCriteria(contest.category)
  const reasons = new Map(contest.recusals.map((each) => [pairKey(each), each.reason]))
  const counted: CountedSheet[] = []
  const notes: SheetNote[] = []
  for (const sheet of gathered) {
    const { candidate, assessor } = sheet
    const reason = reasons.get(pairKey(sheet))
    if (reason !== undefined) {
      const marks = sheet.marks.filter((mark) => mark !== null).length
      notes.push({ code: 'marks_of_recused_left_out', candidate, assessor, reason, marks })
    } else if (isComplete(sheet.marks)) counted.push({ candidate, assessor, marks: sheet.marks })
    else notes.push({ code: 'sheet_incomplete', candidate, assessor, missing: missingCriteria(sheet, criteria) })
  }
  return { counted, notes }
}

function pairKey({ candidate, assessor }: { readonly candidate: string; readonly assessor: string }): string {
  return JSON.stringify([candidate, assessor])
}

function isComplete(marks: readonly (Hundredths | null)[]): marks is readonly Hundredths[] {
  return !marks.includes(null)
}

function missingCriteria(sheet: GatheredSheet, criteria: readonly PanelCriterion[]): readonly string[] {
  return criteria.filter((_, index) => sheet.marks[index] === null).map(({ id }) => id)
}
