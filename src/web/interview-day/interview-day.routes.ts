/** The interview day: the board, the screen at the door, one interview, and a candidate's own turn. */
import { BOARD_READERS } from '../../award/interviews/day-access.ts'
import type { Route } from '../route.ts'
import { bareLine, categoryDeed, forAny, names, ofCategory, ofSeason } from '../route-lines.ts'
import { showBoard, showDoor } from './board.handlers.ts'
import { confirmationFields } from './confirmation-fields.ts'
import { postConfirmation, showConfirmation } from './confirmation.handlers.ts'
import { interviewFields } from './interview-fields.ts'
import { postInterview, showInterview } from './interview.handlers.ts'
import { showTurn } from './turn.handlers.ts'

const RECORDED = [
  'interview_moment_recorded',
  'interview_attendance_noted',
  'interview_question_asked',
  'interview_question_saved',
  'interview_note_saved',
] as const
const recording = { who: 'panel', records: RECORDED, fields: names(interviewFields) } as const

const TURN = '/ruang/berkas/:berkas/giliran'
const turn = {
  ...bareLine,
  method: 'GET',
  who: ['candidate_contact', 'candidate_leader', 'proposer'],
  of: 'file',
} as const

export const interviewDayRoutes: readonly Route[] = [
  ofSeason('hari-wawancara', BOARD_READERS, showBoard),
  ofSeason('hari-wawancara/pintu', BOARD_READERS, showDoor),
  forAny(BOARD_READERS, ofCategory('wawancara/:peserta', 'panel', showInterview)),
  forAny(BOARD_READERS, categoryDeed('wawancara/:peserta', recording, postInterview)),
  { ...turn, path: TURN, handler: showTurn },
  { ...turn, path: `${TURN}/:kategori`, handler: showConfirmation },
  {
    ...turn,
    method: 'POST',
    path: `${TURN}/:kategori`,
    records: 'interview_confirmed',
    fields: names(confirmationFields),
    handler: postConfirmation,
  },
]
