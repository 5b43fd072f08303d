/** The table: what can be asked, by whom, and what it writes into the history. Nothing is answered that does not stand here. */
import { accountRoutes } from './account/account.routes.ts'
import { administrationRoutes } from './administration/administration.routes.ts'
import { calculatorRoutes } from './calculator/calculator.routes.ts'
import { candidateRoutes } from './candidate/candidate.routes.ts'
import { committeeRoutes } from './committee/committee.routes.ts'
import { doorRoutes } from './door/door.routes.ts'
import { historyRoutes } from './history/history.routes.ts'
import { coverageRoutes } from './coverage/coverage.routes.ts'
import { panelTiesRoutes } from './panel-ties/panel-ties.routes.ts'
import { readingPlanRoutes } from './reading-plan/reading-plan.routes.ts'
import { substitutesRoutes } from './substitutes/substitutes.routes.ts'
import { calibrationRoutes } from './calibration/calibration.routes.ts'
import { clarificationsRoutes } from './clarifications/clarifications.routes.ts'
import { objectionsRoutes } from './objections/objections.routes.ts'
import { interviewDayRoutes } from './interview-day/interview-day.routes.ts'
import { timetableRoutes } from './timetable/timetable.routes.ts'
import { leaderRoutes } from './leader/leader.routes.ts'
import { organiserRoutes } from './organiser/organiser.routes.ts'
import { outreachRoutes } from './outreach/outreach.routes.ts'
import { panelRoutes } from './panel/panel.routes.ts'
import { paperSheetsRoutes } from './paper/paper-sheets.routes.ts'
import { personalDataRoutes } from './personal-data/personal-data.routes.ts'
import { plansRoutes } from './plans/plans.routes.ts'
import { publicRoutes } from './public/public.routes.ts'
import { registerRoutes } from './register/register.routes.ts'
import type { Route } from './route.ts'
import { verificationRoutes } from './verification/verification.routes.ts'
import { longListRoutes } from './longlist/long-list.routes.ts'
import { witnessRoutes } from './witness/witness.routes.ts'
import { tryRoutes } from './try/try.routes.ts'

/** One list per room, in the order in which people come through them. */
export const routes: readonly Route[] = [
  ...publicRoutes,
  ...witnessRoutes,
  ...leaderRoutes,
  ...coverageRoutes,
  ...calculatorRoutes,
  ...tryRoutes,
  ...plansRoutes,
  ...longListRoutes,
  ...doorRoutes,
  ...accountRoutes,
  ...personalDataRoutes,
  ...candidateRoutes,
  ...verificationRoutes,
  ...panelRoutes,
  ...paperSheetsRoutes,
  ...committeeRoutes,
  ...interviewDayRoutes,
  ...clarificationsRoutes,
  ...objectionsRoutes,
  ...calibrationRoutes,
  ...panelTiesRoutes,
  ...readingPlanRoutes,
  ...substitutesRoutes,
  ...timetableRoutes,
  ...organiserRoutes,
  ...outreachRoutes,
  ...registerRoutes,
  ...administrationRoutes,
  ...historyRoutes,
]
