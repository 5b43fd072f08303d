/** Calibration of a category: everybody on the panel reads it, chair and secretary begin and end it, assessors send. */
import type { Route } from '../route.ts'
import { categoryDeed, names, ofCategory } from '../route-lines.ts'
import { markSheetFields } from '../panel/mark-sheet-view.ts'
import { calibrationFields, roundField } from './calibration-view.ts'
import { postCalibration, postEndCalibration, postSampleMarks, showCalibration } from './calibration.handlers.ts'

const opening = { who: 'committee', records: 'calibration_opened', fields: names(calibrationFields) } as const
const ending = { who: 'committee', records: 'calibration_ended', fields: [roundField] } as const
const marking = {
  who: 'assessor',
  records: ['sample_marked', 'calibration_ended'],
  fields: [roundField, ...names(markSheetFields)],
} as const

export const calibrationRoutes: readonly Route[] = [
  ofCategory('penyamaan', 'panel', showCalibration),
  categoryDeed('penyamaan', opening, postCalibration),
  categoryDeed('penyamaan/nilai', marking, postSampleMarks),
  categoryDeed('penyamaan/akhiri', ending, postEndCalibration),
]
