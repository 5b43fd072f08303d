/** Fills the register with the published figures and targets that come with the program: at the first start of a demo, or when somebody asks. */
import { readFile } from 'node:fs/promises'
import type { Enterer } from '../award/coverage/access.ts'
import { accept, assert, refuse, type Result } from '../award/result.ts'
import type { Desk } from './desk.ts'
import { COVERAGE_FILE_LIMITS, coverageUpload, type CoverageUpload } from './coverage-upload.ts'
import { enterCoverageTargets } from './enter-coverage-targets.ts'
import { importCoverage } from './import-coverage.ts'
import { readTargets, REFERENCE } from './reference-tables.ts'

const FILE = 'coverage_by_region.csv'

export type LoadReferenceRefusal = { readonly code: 'not_found' | 'reference_loaded' }

/** @returns how many figures came in; those that are there already are not doubled. */
export async function loadReferenceCoverage(desk: Desk, as: Enterer): Promise<Result<number, LoadReferenceRefusal>> {
  const entered = await enterCoverageTargets(desk, await readTargets(), as)
  if (!entered.ok) return refuse({ code: 'not_found' })
  const imported = await importCoverage(desk, await referenceUpload(), as)
  if (!imported.ok) return refuse({ code: imported.refusal.code === 'not_found' ? 'not_found' : 'reference_loaded' })
  return accept(imported.value.report.accepted.length)
}

export async function referenceUpload(): Promise<CoverageUpload> {
  const bytes = await readFile(`${REFERENCE}${FILE}`)
  const upload = await coverageUpload({ name: FILE, bytes }, COVERAGE_FILE_LIMITS)
  assert(upload.ok, 'the table of published figures can be read')
  return upload.value
}
