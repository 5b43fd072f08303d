/** The register of coverage figures, for those who keep it: files, places, single figures. */
import { ORGANISERS } from '../../award/season/access.ts'
import { PAGE_QUERY } from '../pages.ts'
import type { Handler, Recorded, Route } from '../route.ts'
import { asking, bareLine, names } from '../route-lines.ts'
import { postUndoImport, showCoverageImport } from './coverage-import.handlers.ts'
import { undoFields } from './coverage-import.page.tsx'
import { figureFields } from './figure-form.tsx'
import { postEnterFigure, postFigure, showEnterFigure, showFigure } from './figure.handlers.ts'
import { figureDeedFields } from './coverage-figure.page.tsx'
import {
  COVERAGE_BODY_BYTES_MAX,
  coverageTooLarge,
  downloadCoverageTemplate,
  postImportCoverage,
  showImportCoverage,
} from './import-coverage.handlers.ts'
import { coverageImportFields } from './import-coverage.page.tsx'
import { downloadPlaceFigures, showPlaceFigures } from './place-figures.handlers.ts'
import { postReference, showRegister } from './register.handlers.ts'
import { registerFields } from './coverage-register.page.tsx'

const ROOM = '/data-cakupan'
const FIGURE = '/angka/:angka'
const FIGURE_DEEDS = ['coverage_figure_checked', 'coverage_figure_chosen', 'coverage_figure_corrected'] as const

export const registerRoutes: readonly Route[] = [
  asking([...names(registerFields), PAGE_QUERY], shown('', showRegister)),
  {
    ...deed('/acuan', ['coverage_imported', 'coverage_targets_entered'], [], postReference),
    who: ['administrator', 'national_secretariat'],
  },
  shown('/impor', showImportCoverage),
  {
    ...deed('/impor', 'coverage_imported', names(coverageImportFields), postImportCoverage),
    bodyBytesMax: COVERAGE_BODY_BYTES_MAX,
    tooLarge: coverageTooLarge,
  },
  // Before the ids of imports: none is called so.
  shown('/impor/templat.xlsx', downloadCoverageTemplate),
  shown('/impor/:impor', showCoverageImport),
  deed('/impor/:impor', 'coverage_import_undone', names(undoFields), postUndoImport),
  shown('/wilayah/:wilayah', showPlaceFigures),
  shown('/wilayah/:wilayah/register.xlsx', downloadPlaceFigures),
  shown('/wilayah/:wilayah/baru', showEnterFigure),
  deed('/wilayah/:wilayah/baru', 'coverage_figure_entered', names(figureFields), postEnterFigure),
  shown(FIGURE, showFigure),
  deed(FIGURE, FIGURE_DEEDS, names(figureFields, figureDeedFields), postFigure),
]

function shown(leaf: string, handler: Handler): Route {
  return { ...bareLine, method: 'GET', path: `${ROOM}${leaf}`, who: ORGANISERS, of: 'site', handler }
}

function deed(leaf: string, records: Recorded, fields: readonly string[], handler: Handler): Route {
  return { ...bareLine, method: 'POST', path: `${ROOM}${leaf}`, who: ORGANISERS, records, fields, of: 'site', handler }
}
