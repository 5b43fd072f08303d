/** The timetable of interviews, for those who plan the day. */
import { BOARD_READERS, DAY_PLANNERS } from '../../award/interviews/day-access.ts'
import type { Route } from '../route.ts'
import { bareLine, names, ofSeason } from '../route-lines.ts'
import { settingsFields, timetableFields } from './timetable-fields.ts'
import { downloadCalendar, downloadTurnCalendar } from './calendar.handlers.ts'
import { downloadDoorList, downloadRunSheet } from './lists.handlers.ts'
import { postInvitations, postSettings, postTimetable, showSettings, showTimetable } from './timetable.handlers.ts'

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
  {
    ...saving,
    path: `${TIMETABLE}/undang`,
    records: 'interview_invitations_sent',
    fields: [timetableFields.seen],
    handler: postInvitations,
  },
  ofSeason('hari-wawancara.ics', BOARD_READERS, downloadCalendar),
  ofSeason('jadwal-wawancara/susunan-acara.pdf', BOARD_READERS, downloadRunSheet),
  ofSeason('jadwal-wawancara/daftar-pintu.pdf', BOARD_READERS, downloadDoorList),
  {
    ...bareLine,
    method: 'GET',
    path: '/ruang/berkas/:berkas/giliran.ics',
    who: ['candidate_contact', 'candidate_leader', 'proposer'],
    of: 'file',
    handler: downloadTurnCalendar,
  },
  ofSeason('jadwal-wawancara/ketentuan', DAY_PLANNERS, showSettings),
  { ...saving, path: `${TIMETABLE}/ketentuan`, fields: names(settingsFields), handler: postSettings },
]
