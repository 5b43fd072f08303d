/** Coverage as everybody may read it: of the country, of a province, regency, city or village. */
import { comparisonFields } from '../leader/comparison-form.tsx'
import type { Route } from '../route.ts'
import { names, open } from '../route-lines.ts'
import { coverageCsv, coverageXlsx, showNation, showPlace } from './place-coverage.handlers.ts'

const PLACE = '/cakupan/:wilayah'

export const coverageRoutes: readonly Route[] = [
  open('/cakupan', showNation, names(comparisonFields)),
  open(PLACE, showPlace, names(comparisonFields)),
  open(`${PLACE}/angka.csv`, coverageCsv),
  open(`${PLACE}/angka.xlsx`, coverageXlsx),
]
