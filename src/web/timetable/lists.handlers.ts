/** Run sheet and door lists in print. */
import { interviewDay } from '../../actions/interview-day.ts'
import { renderPaper } from '../../actions/render-paper.ts'
import { instant } from '../../award/units/dates.ts'
import { doorList, type InterviewListFacts, runSheet } from '../../documents/interview-lists.ts'
import type { Paper } from '../../documents/paper-parts.ts'
import { latestTimetable, latestTimetableSettings } from '../../store/interview-timetables.ts'
import { paperFailed } from '../door/trouble.handlers.ts'
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
async function factsOf({ site }: Visit, { season, rulebook }: SeasonFound): Promise<InterviewListFacts | null> {
  const timetable = await latestTimetable(site.db, season)
  const day = timetable && (await interviewDay(site.db, season))
  if (!timetable || !day || day.interviews.length === 0) return null
  const settings = await latestTimetableSettings(site.db, season)
  const { label, placeName, example } = season
  return {
    season: { label, placeName, example },
    zone: timetable.zone,
    version: timetable.version,
    savedAt: instant(timetable.savedAt),
    interviews: day.interviews.map(({ name, slot: { category, room, startsAt, endsAt } }) => {
      const known = rulebook.categories.find(({ id }) => id === category)
      return { candidate: name, category: known ? nameIn('id', known) : category, room, startsAt, endsAt }
    }),
    pauses:
      settings && 'days' in settings
        ? settings.days.flatMap(({ day: on, pauses }) => pauses.map((pause) => ({ ...pause, day: on })))
        : [],
  }
}
