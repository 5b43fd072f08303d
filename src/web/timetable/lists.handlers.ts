/** Run sheet and door lists in print. */
import { interviewDay } from '../../actions/interview-day.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { isOf } from '../../award/interviews/timetable-conflicts.ts'
import { instant } from '../../award/units/dates.ts'
import { doorList, type InterviewListFacts, runSheet } from '../../documents/interview-lists.ts'
import type { Paper } from '../../documents/paper-parts.ts'
import { latestTimetable, latestTimetableSettings } from '../../store/interview-timetables.ts'
import { paperFailed } from '../door/trouble.handlers.ts'
import { attendingOfDay } from '../interview-day/attending-of-day.ts'
import { attendingLine } from '../../wording/interview-confirmation.ts'
import { nameIn } from '../../wording/rulebook-names.ts'
import { paths } from '../paths.ts'
import { download, seeOther } from '../reply.ts'
import type { SeasonFound } from '../season-lookup.ts'
import type { Visit } from '../visit.ts'

export function downloadRunSheet(visit: Visit, found: SeasonFound): Promise<Response> {
  return printed(visit, found, 'susunan-acara.pdf', runSheet)
}

export function downloadDoorList(visit: Visit, found: SeasonFound): Promise<Response> {
  return printed(visit, found, 'daftar-pintu.pdf', doorList)
}

async function printed(
  visit: Visit,
  found: SeasonFound,
  name: string,
  paper: (facts: InterviewListFacts) => Paper,
): Promise<Response> {
  const facts = await factsOf(visit, found)
  const back = paths.interviewDay(found.address)
  // Nothing to print: the board says that there is no timetable yet.
  if (facts === null) return seeOther(visit, back)
  const outcome = await renderPaper(visit.site.press, paper(facts))
  return outcome.ok ? download(name, 'pdf', outcome.value) : paperFailed(visit, outcome.refusal, back)
}

/** Papers are Indonesian, whoever prints them. Null as long as nothing is planned. */
async function factsOf(visit: Visit, { season, rulebook }: SeasonFound): Promise<InterviewListFacts | null> {
  const { site } = visit
  const timetable = await latestTimetable(site.db, season)
  const day = timetable && (await interviewDay(site.db, season))
  if (!timetable || !day || day.interviews.length === 0) return null
  const known = await attendingOfDay(visit, season, 'id')
  const settings = await latestTimetableSettings(site.db, season)
  const { label, placeName, example } = season
  return {
    season: { label, placeName, example },
    zone: timetable.zone,
    version: timetable.version,
    savedAt: instant(timetable.savedAt),
    interviews: day.interviews.map(({ name, slot }) => {
      const { category, room, startsAt, endsAt } = slot
      const inRules = rulebook.categories.find(({ id }) => id === category)
      const comes = known.find((one) => isOf(one, slot))
      const guests = comes ? attendingLine(comes) : ''
      return { candidate: name, category: inRules ? nameIn('id', inRules) : category, room, startsAt, endsAt, guests }
    }),
    pauses:
      settings && 'days' in settings
        ? settings.days.flatMap(({ day: on, pauses }) => pauses.map((pause) => ({ ...pause, day: on })))
        : [],
  }
}
