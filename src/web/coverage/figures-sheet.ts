/** Figures of the register as a table that the import reads back. */
import { percentText, statedCoverage } from '../../award/coverage/coverage-figure.ts'
import type { SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import type { RegisteredFigure } from '../../store/place-coverage.ts'

const HEADER =
  'code name year segment as_of active_members workers eligible base coverage_pct target_pct unprotected publisher source note computed_pct'.split(
    ' ',
  )

/** @param nameOf empty for a place that is only known by its code. */
export function figuresSheet(
  name: string,
  figures: readonly RegisteredFigure[],
  nameOf: (code: string) => string,
): SheetToWrite {
  return { name, rows: [HEADER, ...figures.map((figure) => rowOf(figure, nameOf(figure.placeCode)))] }
}

function rowOf(figure: RegisteredFigure, name: string): SheetToWrite['rows'][number] {
  const isCensus = figure.base === 'EMPLOYED_BPS' || figure.base === 'LABOUR_FORCE_BPS'
  const coverage = statedCoverage(figure)
  return [
    figure.placeCode,
    name,
    number(figure.year),
    figure.segment,
    figure.asOf,
    number(figure.covered),
    isCensus ? number(figure.eligible) : '',
    isCensus ? '' : number(figure.eligible),
    figure.base,
    number(figure.publishedPercent),
    number(figure.targetPercent),
    number(figure.publishedUnprotected),
    figure.publisher,
    figure.source,
    figure.note,
    coverage ? number(percentText(coverage)) : '',
  ]
}

function number(value: number | string | null): SheetToWrite['rows'][number][number] {
  return value === null ? '' : { number: String(value) }
}
