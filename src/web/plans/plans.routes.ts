/** The what-if, and the plans of a place. */
import type { Route } from '../route.ts'
import { names, open } from '../route-lines.ts'
import { showWhatIf } from './what-if.handlers.ts'
import { whatIfFields } from './what-if.page.tsx'

export const plansRoutes: readonly Route[] = [open('/rencana', showWhatIf, names(whatIfFields))]
