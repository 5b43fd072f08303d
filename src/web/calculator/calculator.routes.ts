/** The public calculator: one page that everybody may read, and that writes nothing. */
import type { Route } from '../route.ts'
import { names, open } from '../route-lines.ts'
import { calculatorFields } from './calculator.form.ts'
import { showCalculator } from './calculator.handlers.ts'

export const calculatorRoutes: readonly Route[] = [open('/kalkulator', showCalculator, names(calculatorFields))]
