/** The timetable of interviews, for those who plan the day. */
import { DAY_PLANNERS } from '../../award/interviews/day-access.ts'
import type { Route } from '../route.ts'
import { bareLine, names, ofSeason } from '../route-lines.ts'
import { settingsFields, timetableFields } from './timetable-fields.ts'
import { postSettings, postTimetable, showSettings, showTimetable } from './timetable.handlers.ts'

const TIMETABLE = '/ruang/panitia/:tahun/:tempat/jadwal-wawancara'
const saving = {
  ...bareLine,
  method: 'POST',
  who: DAY_PLANNERS,
  records: 'interview_timetable_saved',
  of: 'season',
} as const

export const timetableRoutes: readonly Route[] = [
  ofSeason('jadwal-wawancara', DAY_PLANNERS, showTimetable),
  { ...saving, path: TIMETABLE, fields: names(timetableFields), handler: postTimetable },
  ofSeason('jadwal-wawancara/ketentuan', DAY_PLANNERS, showSettings),
  { ...saving, path: `${TIMETABLE}/ketentuan`, fields: names(settingsFields), handler: postSettings },
]
