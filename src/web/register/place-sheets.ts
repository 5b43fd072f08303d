/** All that is known of a place as sheets: its figures, its targets, claims paid and the labour force survey, each with its source. */
import { readClaims, readWorkforce } from '../../actions/reference-tables.ts'
import type { CoverageTarget } from '../../award/coverage/coverage-target.ts'
import type { PaidClaims, Workforce } from '../../award/coverage/reference-tables.schema.ts'
import type { Region } from '../../award/places/region.ts'
import type { CellToWrite, SheetToWrite } from '../../platform/sheets/write-sheet.ts'
import { listTargets } from '../../store/coverage-targets.ts'
import type { Db } from '../../store/db.ts'
import { listFiguresOf } from '../../store/place-coverage.ts'
import { registerWords } from '../../wording/coverage-register.ts'
import type { Language } from '../../wording/language.ts'
import { figuresSheet } from '../coverage/figures-sheet.ts'

/** Columns are called as in the tables that come with the program, so that a row can be found there again. */
export async function placeSheets(
  db: Db,
  { code, name }: Region,
  language: Language,
): Promise<readonly SheetToWrite[]> {
  const names = registerWords[language].sheets
  const isHere = ({ placeCode }: { readonly placeCode: string }) => placeCode === code
  const figures = await listFiguresOf(db, [code])
  return [
    figuresSheet(names.figures, figures, () => name),
    targetsSheet(names.targets, await listTargets(db, [code])),
    claimsSheet(names.claims, (await readClaims()).filter(isHere)),
    workforceSheet(names.workforce, (await readWorkforce()).filter(isHere)),
  ]
}

function targetsSheet(name: string, targets: readonly CoverageTarget[]): SheetToWrite {
  return {
    name,
    rows: [
      ['scope_code', 'year', 'target_pct', 'target_members', 'framework', 'source', 'note'],
      ...targets.map((one) => [
        one.placeCode,
        number(one.year),
        number(one.percent),
        number(one.members),
        one.framework,
        one.source,
        one.note,
      ]),
    ],
  }
}

function claimsSheet(name: string, claims: readonly PaidClaims[]): SheetToWrite {
  return {
    name,
    rows: [
      ['code', 'name', 'year', 'programme', 'claims', 'beneficiaries', 'amount_idr', 'source', 'note'],
      ...claims.map((one) => [
        one.placeCode,
        one.placeName,
        number(one.year),
        one.programme,
        number(one.claims),
        number(one.beneficiaries),
        number(one.amountRupiah),
        one.source,
        one.note,
      ]),
    ],
  }
}

const WORKFORCE_HEAD = [
  'code',
  'name',
  'period',
  'working_age',
  'labour_force',
  'employed',
  'formal',
  'informal',
  'formal_pct',
  'unemployed',
  'tpt_pct',
  'source',
  'note',
]

function workforceSheet(name: string, surveys: readonly Workforce[]): SheetToWrite {
  const rows = surveys.map((one) => [
    one.placeCode,
    one.placeName,
    one.asOf,
    number(one.workingAge),
    number(one.labourForce),
    number(one.employed),
    number(one.formal),
    number(one.informal),
    number(one.formalPercent),
    number(one.unemployed),
    number(one.unemploymentPercent),
    one.source,
    one.note,
  ])
  return { name, rows: [WORKFORCE_HEAD, ...rows] }
}

/** What a source does not print stays empty. */
function number(value: number | string | null): CellToWrite {
  return value === null ? '' : { number: String(value) }
}
